// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/start_dialog.h"

#include "core/base/defaults.h"
#include "ui/bridge/text.h"
#include "ui/frame/symbol_icon.h"
#include "ui/frame/widgets.h"
#include "ui/start/ledger_form.h"

#include <QComboBox>
#include <QEvent>
#include <QFile>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <vector>

namespace homeward::ui {

namespace {

LedgerSettings proposal()
{
    LedgerSettings settings;
    settings.home.countries = parseCountries(defaultHome).value_or(std::vector<std::string>());
    settings.timeZone = TimeZone::local().name();
    return settings;
}

} // namespace

StartDialog::StartDialog(const Services &services, const std::filesystem::path &proposed, QWidget *parent)
    : QDialog(parent)
    , services_(services)
    , heading_(new QLabel)
    , introduction_(new QLabel)
    , language_(new QComboBox)
    , path_(new QLineEdit(QFile::decodeName(proposed.c_str())))
    , browse_(new QPushButton)
    , form_(new LedgerForm)
    , operator_(new QLineEdit(services.settings.operatorName()))
    , fault_(new Banner(QStringLiteral("warning")))
    , open_(new QPushButton)
    , create_(new QPushButton)
    , cancel_(new QPushButton)
{
    setObjectName(QStringLiteral("startDialog"));
    setWindowIcon(applicationIcon());
    language_->setObjectName(QStringLiteral("language"));
    path_->setObjectName(QStringLiteral("path"));
    operator_->setObjectName(QStringLiteral("operator"));
    create_->setObjectName(QStringLiteral("create"));
    open_->setObjectName(QStringLiteral("openExisting"));
    fault_->setObjectName(QStringLiteral("fault"));
    for (const QString &tag : LanguageSwitch::tags())
        language_->addItem(LanguageSwitch::nameOf(tag), tag);
    language_->setCurrentIndex(language_->findData(services_.language.current()));
    form_->setSettings(proposal());
    build();
    retranslate();

    connect(language_, &QComboBox::activated, this, [this](int index) {
        const QString tag = language_->itemData(index).toString();
        services_.settings.setLanguage(tag);
        services_.language.use(tag);
    });
    connect(browse_, &QPushButton::clicked, this, &StartDialog::browse);
    connect(create_, &QPushButton::clicked, this, &StartDialog::create);
    connect(open_, &QPushButton::clicked, this, &StartDialog::openWanted);
    connect(cancel_, &QPushButton::clicked, this, &QDialog::reject);
    connect(form_, &LedgerForm::changed, this, &StartDialog::check);
    connect(form_, &LedgerForm::captionsChanged, this, &StartDialog::alignCaptions);
    connect(path_, &QLineEdit::textChanged, this, &StartDialog::check);
    connect(operator_, &QLineEdit::textChanged, this, &StartDialog::check);
    connect(&services_.ledger, &LedgerService::opened, this, [this] {
        if (!creating_)
            return;
        Q_EMIT made();
        accept();
    });
    connect(&services_.ledger, &LedgerService::openFailed, this, [this](const Error &error) {
        if (!creating_)
            return;
        creating_ = false;
        check();
        fault_->setText(sentence(error));
    });
    check();
}

void StartDialog::build()
{
    enlarge(*heading_, 1.5);
    introduction_->setWordWrap(true);
    auto *picture = new QLabel;
    picture->setPixmap(applicationIcon().pixmap(48, 48));
    auto *head = new QHBoxLayout;
    head->setSpacing(14);
    head->addWidget(picture, 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->addWidget(heading_);
    words->addWidget(introduction_);
    head->addLayout(words, 1);

    for (QLabel *&caption : captions_)
        caption = new QLabel;
    captions_[0]->setBuddy(language_);
    captions_[1]->setBuddy(operator_);
    captions_[2]->setBuddy(path_);
    auto *you = new QFormLayout;
    you->setVerticalSpacing(12);
    you->setHorizontalSpacing(14);
    you->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    you->addRow(captions_[0], language_);
    you->addRow(captions_[1], operator_);
    auto *place = new QHBoxLayout;
    place->addWidget(path_, 1);
    place->addWidget(browse_);
    auto *where = new QFormLayout;
    where->setHorizontalSpacing(14);
    where->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    where->addRow(captions_[2], place);

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(open_);
    buttons->addStretch(1);
    buttons->addWidget(cancel_);
    buttons->addWidget(create_);
    create_->setDefault(true);
    for (QPushButton *button : {open_, cancel_, browse_})
        button->setAutoDefault(false);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 18);
    column->setSpacing(14);
    column->addLayout(head);
    column->addSpacing(4);
    column->addLayout(you);
    column->addWidget(form_);
    column->addLayout(where);
    column->addWidget(fault_);
    column->addStretch(1);
    column->addLayout(buttons);
    const std::array<QWidget *, 8> order{language_, operator_, form_,   path_,
                                         browse_,   open_,     cancel_, create_};
    for (std::size_t i = 1; i < order.size(); ++i)
        setTabOrder(order[i - 1], order[i]);
    resize(characterWidth(fontMetrics()) * 92, sizeHint().height());
}

std::filesystem::path StartDialog::path() const
{
    return QFile::encodeName(path_->text().trimmed()).toStdString();
}

void StartDialog::check()
{
    QString fault = form_->fault();
    if (fault.isEmpty() && operator_->text().trimmed().isEmpty())
        fault = tr("Give your name: it stands beside every change you make.");
    if (fault.isEmpty() && path_->text().trimmed().isEmpty())
        fault = tr("Say where the ledger shall lie.");
    if (fault.isEmpty() && QFileInfo::exists(path_->text().trimmed()))
        fault = tr("There is a file of that name. Choose another place, or open it as a ledger.");
    fault_->setText(fault);
    create_->setEnabled(fault.isEmpty() && !creating_);
    growToFit();
}

/// Words that change, or are longer in another language, may need more lines.
void StartDialog::growToFit()
{
    layout()->activate();
    const int wanted = layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width()) : sizeHint().height();
    if (height() < wanted)
        resize(width(), wanted);
}

/// The fields of all three parts begin on one line.
void StartDialog::alignCaptions()
{
    std::vector<QLabel *> all(captions_.begin(), captions_.end());
    all.insert(all.end(), form_->captions().begin(), form_->captions().end());
    int widest = 0;
    for (const QLabel *caption : all)
        widest = std::max(widest, caption->sizeHint().width());
    for (QLabel *caption : all)
        caption->setMinimumWidth(widest);
}

void StartDialog::browse()
{
    DialogService::FileWish wish;
    const QFileInfo file(path_->text());
    wish.title = tr("Where the Ledger Lies");
    wish.folder = file.absolutePath();
    wish.suggestedName = file.fileName();
    wish.suffix = QStringLiteral("homeward");
    wish.filters = {tr("Ledgers (*.homeward)")};
    services_.dialogs.saveFile(this, wish, [this](const QString &name) {
        if (!name.isEmpty())
            path_->setText(name);
    });
}

void StartDialog::create()
{
    services_.settings.setOperatorName(operator_->text().trimmed());
    creating_ = true;
    create_->setEnabled(false);
    services_.ledger.create(path(), form_->settings(), services_.deed());
}

void StartDialog::retranslate()
{
    setWindowTitle(tr("Set Up Homeward"));
    heading_->setText(tr("Set up Homeward"));
    introduction_->setText(
        tr("The ledger is one file on this computer that holds the inventory and its history. "
           "Everything here but its place can be changed later."));
    captions_[0]->setText(tr("&Language:"));
    captions_[1]->setText(tr("Your &name:"));
    captions_[2]->setText(tr("Ledger &file:"));
    browse_->setText(tr("B&rowse…"));
    open_->setText(tr("Open an &Existing Ledger…"));
    cancel_->setText(tr("Cancel"));
    create_->setText(tr("&Create"));
    alignCaptions();
    check();
    growToFit();
}

void StartDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace homeward::ui
