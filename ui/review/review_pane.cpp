// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/review_pane.h"

#include "core/store/decisions.h"
#include "ui/bridge/enum_text.h"
#include "ui/bridge/text.h"
#include "ui/decide/brand_field.h"
#include "ui/decide/change_model.h"
#include "ui/frame/widgets.h"
#include "ui/review/member_model.h"
#include "ui/review/review_words.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QEvent>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace homeward::ui {

namespace {

constexpr int settleMilliseconds = 120;

bool isSame(const std::vector<ReviewMember> &a, const std::vector<ReviewMember> &b)
{
    return std::ranges::equal(a, b, [](const ReviewMember &one, const ReviewMember &other) {
        return one.model == other.model && one.assets == other.assets && one.now == other.now;
    });
}

} // namespace

ReviewPane::ReviewPane(const Services &services, QWidget *parent)
    : QWidget(parent)
    , services_(services)
    , preview_(services.ledger, this)
    , names_(services.ledger, this)
    , brand_(new BrandField(this))
    , title_(valueLabel())
    , reason_(new QLabel)
    , members_(new MemberModel(this))
    , memberTable_(new QTableView)
    , why_(new QLineEdit)
    , rule_(new QCheckBox)
    , brandLabel_(new QLabel)
    , countryLabel_(new QLabel)
    , whyLabel_(new QLabel)
    , changeLabel_(sectionLabel())
    , summary_(new QLabel)
    , changes_(new ChangeModel(this))
    , changeTable_(new QTableView)
    , apply_(new QPushButton)
    , leave_(new QPushButton)
{
    setObjectName(QStringLiteral("reviewPane"));
    title_->setObjectName(QStringLiteral("reviewTitle"));
    why_->setObjectName(QStringLiteral("why"));
    rule_->setObjectName(QStringLiteral("rule"));
    summary_->setObjectName(QStringLiteral("summary"));
    apply_->setObjectName(QStringLiteral("apply"));
    leave_->setObjectName(QStringLiteral("leave"));
    memberTable_->setObjectName(QStringLiteral("members"));
    changeTable_->setObjectName(QStringLiteral("changes"));
    settle_.setSingleShot(true);
    settle_.setInterval(settleMilliseconds);
    connect(&settle_, &QTimer::timeout, this, &ReviewPane::preview);
    build();
    connect(brand_, &BrandField::changed, this, &ReviewPane::inputChanged);
    connect(why_, &QLineEdit::textChanged, this, &ReviewPane::inputChanged);
    connect(rule_, &QCheckBox::toggled, this, &ReviewPane::inputChanged);
    connect(members_, &MemberModel::ticksChanged, this, &ReviewPane::inputChanged);
    connect(apply_, &QPushButton::clicked, this, &ReviewPane::apply);
    connect(leave_, &QPushButton::clicked, this, &ReviewPane::leaveUndetermined);
    for (QLineEdit *edit : {brand_->edit(), why_, brand_->country()->lineEdit()}) {
        edit->installEventFilter(this);
        connect(edit, &QLineEdit::returnPressed, this, &ReviewPane::apply);
    }
    retranslate();
}

void ReviewPane::build()
{
    enlarge(*title_, 1.2);
    summary_->setWordWrap(true);
    summary_->setTextFormat(Qt::PlainText);
    memberTable_->setModel(members_);
    changeTable_->setModel(changes_);
    setUpRows(*memberTable_, 4);
    setUpRows(*changeTable_, 4);
    changeTable_->setSelectionMode(QAbstractItemView::NoSelection);
    const int character = characterWidth(fontMetrics());
    memberTable_->setColumnWidth(MemberModel::WordsColumn, character * 32);
    memberTable_->setColumnWidth(MemberModel::IdColumn, character * 12);
    memberTable_->setColumnWidth(MemberModel::AssetsColumn, character * 9);
    memberTable_->setColumnWidth(MemberModel::RegistrantColumn, character * 22);
    changeTable_->setColumnWidth(ChangeModel::WordsColumn, character * 24);
    changeTable_->setColumnWidth(ChangeModel::AssetsColumn, character * 9);
    changeTable_->setColumnWidth(ChangeModel::BeforeColumn, character * 18);
    changeTable_->setColumnWidth(ChangeModel::AfterColumn, character * 26);

    brandLabel_->setBuddy(brand_->edit());
    countryLabel_->setBuddy(brand_->country());
    whyLabel_->setBuddy(why_);
    auto *form = new QFormLayout;
    form->setVerticalSpacing(6);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(brandLabel_, brand_->edit());
    form->addRow(QString(), brand_->note());
    form->addRow(countryLabel_, brand_->country());
    form->addRow(whyLabel_, why_);
    form->addRow(QString(), rule_);

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(apply_);
    buttons->addWidget(leave_);
    buttons->addStretch();

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(title_);
    column->addWidget(reason_);
    column->addWidget(memberTable_, 1);
    column->addLayout(form);
    column->addLayout(buttons);
    column->addWidget(changeLabel_);
    column->addWidget(summary_);
    column->addWidget(changeTable_, 1);
    QWidget *before = brand_->edit();
    for (QWidget *next : std::initializer_list<QWidget *>{brand_->country(), why_, rule_, apply_, leave_, memberTable_, changeTable_}) {
        setTabOrder(before, next);
        before = next;
    }
}

void ReviewPane::show(const ReviewGroup &group)
{
    const bool same = group_ && group_->reason == group.reason && group_->likeness == group.likeness;
    if (same && isSame(group_->members, group.members))
        return;
    group_ = group;
    if (!same) {
        applyWhenShown_ = false;
        const QSignalBlocker quiet(brand_);
        brand_->clear();
    }
    members_->set(group.members);
    fill();
    inputChanged();
}

void ReviewPane::fill()
{
    if (!group_)
        return;
    title_->setText(homeward::ui::shown(group_->words));
    const QLocale locale;
    //: %1 is the reason, such as "Undetermined"; the numbers count models and assets.
    reason_->setText(tr("%1: %2, %3")
                         .arg(wordFor(group_->reason),
                              tr("%n model(s)", nullptr, static_cast<int>(group_->members.size())),
                              tr("%n asset(s)", nullptr, static_cast<int>(group_->assets))));
}

void ReviewPane::focusBrand()
{
    brand_->edit()->setFocus();
    brand_->edit()->selectAll();
}

void ReviewPane::typeBrand(const QString &text)
{
    brand_->edit()->setFocus();
    brand_->edit()->setText(text);
}

void ReviewPane::refreshNames()
{
    struct Known {
        Catalogue catalogue;
        std::vector<Decision> decisions;
    };
    names_.ask(
        [](Ledger &ledger) -> Result<Known> {
            auto decisions = ledger.decisions();
            if (!decisions)
                return fail(decisions);
            return Known{ledger.sorter().catalogue(), std::move(*decisions)};
        },
        [this](const Result<Known> &known) {
            if (known)
                brand_->use(known->catalogue, known->decisions);
        });
}

std::vector<Decision> ReviewPane::decisionsFor(const std::string &brand, const std::string &country) const
{
    std::vector<Decision> decisions;
    for (const ReviewMember &member : members_->ticked()) {
        Decision decision;
        decision.brand = brand;
        decision.country = country;
        decision.who = services_.settings.operatorName().toStdString();
        decision.why = toCore(why_->text());
        const bool asRule = rule_->isChecked() && member.subject.vid && member.subject.pid;
        decision.scope = asRule ? Decision::Scope::Rule : Decision::Scope::Model;
        if (asRule) {
            decision.vid = *member.subject.vid;
            decision.pid = *member.subject.pid;
            decision.pattern =
                member.subject.manufacturer.empty() ? member.subject.product : member.subject.manufacturer;
        } else {
            decision.modelKey = member.modelKey;
        }
        decisions.push_back(std::move(decision));
    }
    return decisions;
}

std::vector<Decision> ReviewPane::decisions() const
{
    const auto named = brand_->named();
    if (!group_ || !named || toCore(why_->text()).empty())
        return {};
    return decisionsFor(named->brand, named->country);
}

QString ReviewPane::missing() const
{
    if (!brand_->named())
        return brand_->missing();
    if (members_->ticked().empty())
        return tr("Tick the models that the decision is for.");
    return tr("Say why: the decision stands in the history under your name. The reason stays for the next group.");
}

void ReviewPane::inputChanged()
{
    shown_ = false;
    preview_.cancel();
    changes_->set({}, {});
    const bool complete = canApply();
    apply_->setEnabled(complete);
    leave_->setEnabled(group_ && !toCore(why_->text()).empty() && !members_->ticked().empty());
    summary_->setText(complete ? tr("Being worked out…") : missing());
    if (complete)
        settle_.start();
    else
        settle_.stop();
    Q_EMIT stateChanged();
}

void ReviewPane::preview()
{
    preview_.ask(
        [wanted = decisions()](Ledger &ledger) { return Decisions(ledger).preview(wanted); },
        [this](const Result<std::vector<AttributionChange>> &changes) { showPreview(changes); });
}

void ReviewPane::showPreview(const Result<std::vector<AttributionChange>> &changes)
{
    if (!changes) {
        applyWhenShown_ = false;
        summary_->setText(sentence(changes.error()));
        apply_->setEnabled(false);
        return;
    }
    std::int64_t assets = 0;
    for (const AttributionChange &change : *changes)
        assets += change.assets;
    summary_->setText(changes->empty() ? tr("No entry of the ledger changes.")
                                       : tr("%n entry of the ledger changes.", nullptr, static_cast<int>(assets)));
    changes_->set(*changes, services_.ledger.settings().home);
    shown_ = true;
    if (applyWhenShown_)
        apply();
}

void ReviewPane::apply()
{
    const std::vector<Decision> wanted = decisions();
    if (wanted.empty()) {
        if (brand_->named() && toCore(why_->text()).empty())
            why_->setFocus();
        return;
    }
    if (!shown_) {
        applyWhenShown_ = true;
        settle_.stop();
        preview();
        return;
    }
    applyWhenShown_ = false;
    Q_EMIT decided(wanted, tr("Decided: %1.").arg(fromCore(wanted.front().brand)));
}

void ReviewPane::leaveUndetermined()
{
    if (!leave_->isEnabled()) {
        why_->setFocus();
        return;
    }
    const auto wanted = decisionsFor(std::string(Decision::undetermined), {});
    Q_EMIT decided(wanted, tr("Looked at and left undetermined."));
}

/// The arrow keys in a field of one line go from group to group; with nothing typed, Undo is the ledger's.
bool ReviewPane::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (event->type() == QEvent::ShortcutOverride) {
        const bool goesOn = watched == brand_->edit() && brand_->edit()->text().isEmpty()
                            && (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo));
        if (goesOn)
            event->ignore();
        return goesOn || QWidget::eventFilter(watched, event);
    }
    const bool plainKey = key->modifiers() == Qt::NoModifier || key->modifiers() == Qt::KeypadModifier;
    if (plainKey && watched != brand_->country()->lineEdit() && (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down)) {
        Q_EMIT stepWanted(key->key() == Qt::Key_Up ? -1 : 1);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void ReviewPane::retranslate()
{
    brandLabel_->setText(tr("&Brand:"));
    countryLabel_->setText(tr("&Country:"));
    whyLabel_->setText(tr("&Why:"));
    why_->setPlaceholderText(tr("Label on the underside, letter of the supplier…"));
    rule_->setText(tr("Also for later de&vices with these IDs and the same words"));
    apply_->setText(tr("&Apply to All Alike"));
    leave_->setText(tr("&Leave Undetermined"));
    changeLabel_->setText(tr("What would change"));
    title_->setAccessibleName(tr("Models that look alike"));
    memberTable_->setAccessibleName(tr("Models of the group"));
    changeTable_->setAccessibleName(tr("What would change"));
    fill();
    inputChanged();
}

void ReviewPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    brand_->retranslate();
    members_->retranslate();
    changes_->retranslate();
    retranslate();
}

} // namespace homeward::ui
