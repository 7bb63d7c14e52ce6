// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/intake_panel.h"

#include "ui/bridge/enum_text.h"
#include "ui/bridge/text.h"
#include "ui/frame/symbol_icon.h"
#include "ui/frame/widgets.h"
#include "ui/intake/box_form.h"
#include "ui/intake/common_fields.h"
#include "ui/intake/intake_log.h"

#include <QApplication>
#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTableView>
#include <QTimer>
#include <QVBoxLayout>

namespace homeward::ui {

namespace {

constexpr int secondBeepMilliseconds = 220;
constexpr int symbolSide = 40;
using Phase = IntakeSession::Phase;

QString symbolFor(Phase phase)
{
    switch (phase) {
    case Phase::Waiting:
    case Phase::Registering:
        return QStringLiteral("device-usb");
    case Phase::Ready:
        return QStringLiteral("register");
    case Phase::Known:
    case Phase::Done:
        return QStringLiteral("check");
    case Phase::AskWeak:
    case Phase::AskSame:
    case Phase::Failed:
        break;
    }
    return QStringLiteral("warning");
}

} // namespace

IntakePanel::IntakePanel(const Services &services, ConnectedList &list, QWidget *parent)
    : QWidget(parent)
    , services_(services)
    , session_(services, list)
    , log_(new IntakeLog(session_, this))
    , fields_(new CommonFields(services))
    , atOnce_(new QCheckBox)
    , sound_(new QCheckBox)
    , onceHeading_(sectionLabel())
    , leave_(new QPushButton)
    , symbol_(new QLabel)
    , heading_(new QLabel)
    , explanation_(new QLabel)
    , count_(new QLabel)
    , confirm_(new QPushButton)
    , asNew_(new QPushButton)
    , intoLot_(new QPushButton)
    , always_(new QCheckBox)
    , boxHeading_(sectionLabel())
    , box_(new BoxForm)
    , logHeading_(sectionLabel())
    , table_(new QTableView)
{
    setObjectName(QStringLiteral("intakePanel"));
    auto *right = new QVBoxLayout;
    right->setSpacing(8);
    right->addWidget(buildStatus());
    right->addSpacing(8);
    right->addWidget(boxHeading_);
    right->addWidget(box_);
    right->addSpacing(8);
    right->addWidget(logHeading_);
    right->addWidget(table_, 1);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 12, 16, 12);
    row->setSpacing(24);
    row->addWidget(buildLeft());
    row->addLayout(right, 1);

    table_->setObjectName(QStringLiteral("intakeLog"));
    table_->setModel(log_);
    table_->setShowGrid(false);
    table_->setAlternatingRowColors(true);
    table_->setSelectionBehavior(QAbstractItemView::SelectRows);
    table_->setTabKeyNavigation(false);
    table_->verticalHeader()->hide();
    table_->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 10);
    table_->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table_->horizontalHeader()->setSectionResizeMode(IntakeLog::TitleColumn, QHeaderView::Stretch);
    table_->setColumnWidth(IntakeLog::TagColumn, characterWidth(fontMetrics()) * 16);
    table_->setColumnWidth(IntakeLog::OutcomeColumn, characterWidth(fontMetrics()) * 28);
    table_->setMinimumHeight(fontMetrics().height() * 5);
    follow();
    retranslate();
}

QWidget *IntakePanel::buildLeft()
{
    atOnce_->setObjectName(QStringLiteral("atOnce"));
    sound_->setObjectName(QStringLiteral("sound"));
    leave_->setObjectName(QStringLiteral("leaveIntake"));
    leave_->setShortcut(Qt::Key_Escape);
    atOnce_->setChecked(services_.settings.flag(QStringLiteral("intakeAtOnce"), false));
    sound_->setChecked(services_.settings.flag(QStringLiteral("intakeSound"), true));
    auto *left = new QWidget;
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addWidget(onceHeading_);
    column->addWidget(fields_);
    column->addSpacing(6);
    column->addWidget(atOnce_);
    column->addWidget(sound_);
    column->addStretch(1);
    column->addWidget(leave_);
    left->setMinimumWidth(characterWidth(fontMetrics()) * 40);
    left->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    return left;
}

QWidget *IntakePanel::buildStatus()
{
    heading_->setObjectName(QStringLiteral("intakeHeading"));
    explanation_->setObjectName(QStringLiteral("intakeExplanation"));
    count_->setObjectName(QStringLiteral("intakeCount"));
    confirm_->setObjectName(QStringLiteral("intakeConfirm"));
    asNew_->setObjectName(QStringLiteral("intakeNew"));
    intoLot_->setObjectName(QStringLiteral("intakeLot"));
    always_->setObjectName(QStringLiteral("intakeAlways"));
    enlarge(*heading_, 1.8);
    heading_->setWordWrap(true);
    heading_->setTextFormat(Qt::PlainText);
    explanation_->setWordWrap(true);
    explanation_->setTextFormat(Qt::PlainText);
    enlarge(*count_, 1.3);
    count_->setAlignment(Qt::AlignRight | Qt::AlignTop);
    symbol_->setFixedSize(symbolSide, symbolSide);

    auto *buttons = new QHBoxLayout;
    for (QPushButton *button : {confirm_, asNew_, intoLot_}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    buttons->addWidget(always_);
    buttons->addStretch(1);
    auto *text = new QVBoxLayout;
    text->setSpacing(4);
    text->addWidget(heading_);
    text->addWidget(explanation_);
    text->addStretch(1);
    text->addLayout(buttons);
    auto *card = new QFrame;
    card->setFrameShape(QFrame::StyledPanel);
    auto *row = new QHBoxLayout(card);
    row->setContentsMargins(16, 14, 16, 14);
    row->setSpacing(16);
    row->addWidget(symbol_, 0, Qt::AlignTop);
    row->addLayout(text, 1);
    row->addWidget(count_, 0, Qt::AlignTop);
    // Of one height in all phases: the fields below must not jump under a barcode reader.
    card->setMinimumHeight(fontMetrics().height() * 9);
    return card;
}

void IntakePanel::follow()
{
    connect(&session_, &IntakeSession::statusChanged, this, &IntakePanel::showStatus);
    connect(&session_, &IntakeSession::entriesChanged, this, &IntakePanel::showCount);
    connect(&session_, &IntakeSession::registered, this, [this] {
        if (sound_->isChecked())
            QApplication::beep();
    });
    const auto alarm = [this] {
        if (!sound_->isChecked())
            return;
        QApplication::beep();
        QTimer::singleShot(secondBeepMilliseconds, this, [] { QApplication::beep(); });
    };
    connect(&session_, &IntakeSession::attention, this, alarm);
    connect(box_, &BoxForm::attention, this, alarm);
    connect(fields_, &CommonFields::changed, this, [this] { session_.setFields(fields_->fields()); });
    connect(atOnce_, &QCheckBox::toggled, &session_, &IntakeSession::setAtOnce);
    connect(leave_, &QPushButton::clicked, this, &IntakePanel::leaveWanted);
    connect(confirm_, &QPushButton::clicked, &session_, &IntakeSession::confirm);
    connect(asNew_, &QPushButton::clicked, this, [this] { session_.takeAsNew(always_->isChecked()); });
    connect(intoLot_, &QPushButton::clicked, this, [this] { session_.takeIntoLot(always_->isChecked()); });
    connect(box_, &BoxForm::emptySubmitted, &session_, &IntakeSession::confirm);
    connect(box_, &BoxForm::registerWanted, &session_, &IntakeSession::registerTyped);
    session_.setFields(fields_->fields());
    session_.setAtOnce(atOnce_->isChecked());
}

void IntakePanel::setRunning(bool running)
{
    session_.setRunning(running);
    if (!running)
        return;
    services_.ledger.read(
        this, [](Ledger &ledger) -> Result<Catalogue> { return ledger.sorter().catalogue(); },
        [this](const Result<Catalogue> &catalogue) {
            if (catalogue)
                box_->setCatalogue(*catalogue);
        });
}

void IntakePanel::begin()
{
    box_->focusScan();
}

void IntakePanel::saveLayout()
{
    services_.settings.setFlag(QStringLiteral("intakeAtOnce"), atOnce_->isChecked());
    services_.settings.setFlag(QStringLiteral("intakeSound"), sound_->isChecked());
}

QString IntakePanel::heading() const
{
    const IntakeSession::Status &status = session_.status();
    switch (status.phase) {
    case Phase::Waiting:
        return tr("Plug in the next device");
    case Phase::Ready:
    case Phase::AskWeak:
    case Phase::AskSame:
        return status.title;
    case Phase::Known:
        return tr("%1 is known already").arg(status.tag);
    case Phase::Registering:
        return tr("Registering…");
    case Phase::Done:
        if (status.outcome == RegisterOutcome::AddedToLot)
            return tr("One more in lot %1").arg(status.tag);
        if (status.outcome == RegisterOutcome::Updated || status.outcome == RegisterOutcome::Unchanged)
            return tr("%1 is up to date").arg(status.tag);
        return tr("%1 registered").arg(status.tag);
    case Phase::Failed:
        return tr("Not registered");
    }
    return {};
}

QString IntakePanel::whatItIs() const
{
    const auto &row = session_.status().row;
    if (!row || !row->finding)
        return {};
    QStringList words{wordFor(row->finding->origin)};
    const Attribution &found = row->finding->attribution;
    if (found.decided())
        words << QStringList{fromCore(found.brandZh), fromCore(found.brand)}.join(QLatin1Char(' ')).trimmed();
    if (found.category != Category::Unknown)
        words << wordFor(found.category);
    if (!row->serial().empty())
        words << shown(row->serial());
    return words.join(tr(" · "));
}

QString IntakePanel::explanation() const
{
    const IntakeSession::Status &status = session_.status();
    switch (status.phase) {
    case Phase::Waiting:
        return tr("Nothing appears? The cable may only charge, or the screen is locked: unlock it, try "
                  "another cable, or "
                  "scan the codes of its box below.");
    case Phase::Ready:
        return tr("%1\nEnter registers it.").arg(whatItIs());
    case Phase::AskWeak:
        return tr("%1\nIt has no serial number that could recognise it again. Enter takes it as a new asset; "
                  "or count it "
                  "into a lot.")
            .arg(whatItIs());
    case Phase::AskSame:
        return tr("%1\nIt may be %2, which has the same number. Enter says that it is the same device.")
            .arg(whatItIs(), status.tag);
    case Phase::Known:
        return tr("%1\nUnplug it, or Enter gives it the unit, holder and location at the left.")
            .arg(status.title);
    case Phase::Registering:
        return status.title;
    case Phase::Done:
        return status.row ? tr("%1\nUnplug it, then the next one.").arg(status.title)
                          : tr("%1\nThe next box, please.").arg(status.title);
    case Phase::Failed:
        return status.error ? sentence(*status.error) : QString();
    }
    return {};
}

void IntakePanel::showStatus()
{
    const Phase phase = session_.status().phase;
    symbol_->setPixmap(
        symbolIcon(symbolFor(phase)).pixmap(QSize(symbolSide, symbolSide), devicePixelRatioF()));
    heading_->setText(heading());
    explanation_->setText(explanation());
    showButtons();
    showCount();
}

void IntakePanel::showButtons()
{
    const Phase phase = session_.status().phase;
    confirm_->setVisible(phase == Phase::Ready || phase == Phase::Known || phase == Phase::AskSame
                         || phase == Phase::Failed);
    asNew_->setVisible(phase == Phase::AskWeak || phase == Phase::AskSame);
    intoLot_->setVisible(phase == Phase::AskWeak);
    always_->setVisible(phase == Phase::AskWeak);
    switch (phase) {
    case Phase::Known:
        confirm_->setText(tr("Update %1").arg(session_.status().tag));
        break;
    case Phase::AskSame:
        confirm_->setText(tr("The Same as %1").arg(session_.status().tag));
        break;
    case Phase::Failed:
        confirm_->setText(tr("Try Again"));
        break;
    default:
        confirm_->setText(tr("Register"));
    }
}

void IntakePanel::showCount()
{
    QString text = tr("%n registered", nullptr, session_.count());
    if (session_.waiting() > 0)
        text += QLatin1Char('\n') + tr("%n waiting", nullptr, session_.waiting());
    count_->setText(text);
}

void IntakePanel::retranslate()
{
    onceHeading_->setText(tr("Filled in once, for every device"));
    atOnce_->setText(tr("Register at once when plu&gged in"));
    sound_->setText(tr("Pla&y a sound"));
    leave_->setText(tr("&Leave Intake"));
    asNew_->setText(tr("A Ne&w Asset"));
    intoLot_->setText(tr("One More of &a Lot"));
    always_->setText(tr("For all of this &kind"));
    boxHeading_->setText(tr("Boxed, dead or charge-only"));
    logHeading_->setText(tr("Registered in this session"));
    table_->setAccessibleName(tr("Registered in this session"));
    log_->retranslate();
    showStatus();
}

void IntakePanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange)
        showStatus();
}

} // namespace homeward::ui
