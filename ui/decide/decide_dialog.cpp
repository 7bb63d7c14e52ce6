// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/decide/decide_dialog.h"

#include "ui/bridge/enum_text.h"
#include "ui/bridge/text.h"
#include "ui/decide/brand_field.h"
#include "ui/decide/change_model.h"
#include "ui/frame/widgets.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTableView>
#include <QVBoxLayout>

namespace homeward::ui {

namespace {

constexpr int settleMilliseconds = 250;

int idOf(Decision::Scope scope)
{
    return static_cast<int>(scope);
}

} // namespace

void fillCategories(QComboBox &box, const QString &unknown)
{
    box.addItem(unknown, static_cast<int>(Category::Unknown));
    for (int i = 1; i <= static_cast<int>(Category::Other); ++i)
        box.addItem(wordFor(static_cast<Category>(i)), i);
}

DecideDialog::DecideDialog(const Services &services, const About &about, QWidget *parent)
    : QDialog(parent)
    , services_(services)
    , about_(about)
    , preview_(services.ledger, this)
    , brand_(new BrandField(this))
    , category_(new QComboBox)
    , scope_(new QButtonGroup(this))
    , pattern_(new QLineEdit)
    , why_(new QLineEdit)
    , summary_(new QLabel)
    , changes_(new ChangeModel(this))
    , table_(new QTableView)
{
    setObjectName(QStringLiteral("decideDialog"));
    setWindowTitle(tr("Decide the Brand"));
    settle_.setSingleShot(true);
    settle_.setInterval(settleMilliseconds);
    connect(&settle_, &QTimer::timeout, this, &DecideDialog::preview);
    build();
    takeCatalogue();
    inputChanged();
}

void DecideDialog::build()
{
    category_->setObjectName(QStringLiteral("category"));
    pattern_->setObjectName(QStringLiteral("pattern"));
    why_->setObjectName(QStringLiteral("why"));
    summary_->setObjectName(QStringLiteral("summary"));
    summary_->setWordWrap(true);
    summary_->setTextFormat(Qt::PlainText);
    brand_->edit()->setText(fromCore(about_.attribution.brand));
    fillCategories(*category_, tr("As the sort finds it"));
    why_->setPlaceholderText(tr("Label on the underside, letter of the supplier…"));

    auto *heading = new QLabel(about_.title);
    heading->setTextFormat(Qt::PlainText);
    enlarge(*heading, 1.2);
    auto *form = new QFormLayout;
    form->setVerticalSpacing(10);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("&Brand:"), brand_->edit());
    form->addRow(QString(), brand_->note());
    form->addRow(tr("&Country:"), brand_->country());
    form->addRow(tr("Ca&tegory:"), category_);
    buildScope(*form);
    form->addRow(tr("&Why:"), why_);

    table_->setModel(changes_);
    table_->setAccessibleName(tr("What would change"));
    table_->setSelectionMode(QAbstractItemView::NoSelection);
    setUpRows(*table_);
    const int character = characterWidth(fontMetrics());
    table_->setColumnWidth(ChangeModel::WordsColumn, character * 30);
    table_->setColumnWidth(ChangeModel::AssetsColumn, character * 10);
    table_->setColumnWidth(ChangeModel::BeforeColumn, character * 26);
    table_->setColumnWidth(ChangeModel::AfterColumn, character * 26);
    table_->setMinimumHeight(fontMetrics().height() * 8);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    apply_ = buttons->addButton(tr("&Apply"), QDialogButtonBox::AcceptRole);
    apply_->setObjectName(QStringLiteral("apply"));
    connect(buttons, &QDialogButtonBox::accepted, this, &DecideDialog::apply);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(12);
    column->addWidget(heading);
    column->addLayout(form);
    column->addWidget(sectionLabel(tr("What would change")));
    column->addWidget(summary_);
    column->addWidget(table_, 1);
    column->addWidget(buttons);
    resize(character * 112, sizeHint().height());

    connect(brand_, &BrandField::changed, this, &DecideDialog::inputChanged);
    for (QLineEdit *edit : {pattern_, why_})
        connect(edit, &QLineEdit::textChanged, this, &DecideDialog::inputChanged);
    connect(category_, &QComboBox::currentIndexChanged, this, &DecideDialog::inputChanged);
    connect(scope_, &QButtonGroup::idToggled, this, &DecideDialog::inputChanged);
}

void DecideDialog::buildScope(QFormLayout &form)
{
    auto *box = new QVBoxLayout;
    box->setSpacing(4);
    const auto add = [&](Decision::Scope scope, const QString &text, const char *name) {
        auto *button = new QRadioButton(text);
        button->setObjectName(QLatin1String(name));
        scope_->addButton(button, idOf(scope));
        box->addWidget(button);
        return button;
    };
    if (about_.asset)
        add(Decision::Scope::Asset, tr("Only thi&s asset, %1").arg(about_.tag), "scopeAsset");
    add(Decision::Scope::Model, tr("This &model: the same identifiers and words"), "scopeModel")
        ->setChecked(true);
    if (about_.subject.vid) {
        const QString ids = QStringLiteral("%1:%2")
                                .arg(*about_.subject.vid, 4, 16, QLatin1Char('0'))
                                .arg(about_.subject.pid.value_or(0), 4, 16, QLatin1Char('0'));
        add(Decision::Scope::Rule, tr("A &rule: every %1 whose words match").arg(ids), "scopeRule");
        pattern_->setAccessibleName(tr("Pattern for the manufacturer's or product's words"));
        pattern_->setPlaceholderText(tr("any words; * stands for the rest"));
        auto *indent = new QHBoxLayout;
        indent->addSpacing(24);
        indent->addWidget(pattern_);
        box->addLayout(indent);
    }
    form.addRow(tr("Holds for:"), box);
}

void DecideDialog::takeCatalogue()
{
    struct Known {
        Catalogue catalogue;
        std::vector<Decision> decisions;
    };
    services_.ledger.read(
        this,
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

void DecideDialog::inputChanged()
{
    pattern_->setEnabled(scope_->checkedId() == idOf(Decision::Scope::Rule));
    const bool complete = decision().has_value();
    apply_->setEnabled(complete);
    preview_.cancel();
    changes_->set({}, {});
    if (complete) {
        summary_->setText(tr("Being worked out…"));
        settle_.start();
    } else {
        summary_->setText(missing_);
        settle_.stop();
    }
}

std::optional<Decision> DecideDialog::decision()
{
    Decision decision;
    decision.scope = static_cast<Decision::Scope>(scope_->checkedId());
    decision.asset = {};
    decision.category = static_cast<Category>(category_->currentData().toInt());
    decision.who = services_.settings.operatorName().toStdString();
    decision.why = toCore(why_->text());
    if (decision.scope == Decision::Scope::Model)
        decision.modelKey = modelKey(about_.subject);
    if (decision.scope == Decision::Scope::Rule) {
        decision.vid = about_.subject.vid.value_or(0);
        decision.pid = about_.subject.pid.value_or(0);
        decision.pattern = toCore(pattern_->text());
    }
    const auto named = brand_->named();
    if (!named) {
        missing_ = brand_->missing();
        return std::nullopt;
    }
    decision.brand = named->brand;
    decision.country = named->country;
    if (decision.why.empty()) {
        missing_ = tr("Say why: the decision stands in the history under your name.");
        return std::nullopt;
    }
    missing_.clear();
    return decision;
}

void DecideDialog::preview()
{
    const auto wanted = decision();
    if (!wanted)
        return;
    preview_.ask(
        [decision = *wanted,
         asset = about_.asset](Ledger &ledger) mutable -> Result<std::vector<AttributionChange>> {
            if (decision.scope == Decision::Scope::Asset) {
                const auto entry = ledger.asset(asset);
                if (!entry)
                    return fail(entry);
                decision.asset = entry->uuid;
            }
            return ledger.previewDecision(decision);
        },
        [this](const Result<std::vector<AttributionChange>> &changes) { showPreview(changes); });
}

void DecideDialog::showPreview(const Result<std::vector<AttributionChange>> &changes)
{
    if (!changes) {
        summary_->setText(sentence(changes.error()));
        apply_->setEnabled(false);
        return;
    }
    std::int64_t assets = 0;
    for (const AttributionChange &change : *changes)
        assets += change.assets;
    summary_->setText(
        changes->empty()
            ? tr("No entry of the ledger changes. What is plugged in later follows the decision.")
            : tr("%n entry of the ledger changes.", nullptr, static_cast<int>(assets)));
    changes_->set(*changes, services_.ledger.settings().home);
}

void DecideDialog::apply()
{
    const auto wanted = decision();
    if (!wanted)
        return;
    apply_->setEnabled(false);
    services_.ledger.write(
        this,
        [decision = *wanted, asset = about_.asset, deed = services_.deed(why_->text())](
            Ledger &ledger) mutable -> Result<std::vector<AttributionChange>> {
            if (decision.scope == Decision::Scope::Asset) {
                const auto entry = ledger.asset(asset);
                if (!entry)
                    return fail(entry);
                decision.asset = entry->uuid;
            }
            return ledger.decide(decision, deed);
        },
        [this](const Result<std::vector<AttributionChange>> &changes) {
            if (!changes) {
                showPreview(changes);
                apply_->setEnabled(true);
                return;
            }
            Q_EMIT said(tr("Decided: %1.").arg(brand_->edit()->text().trimmed()));
            accept();
        });
}

} // namespace homeward::ui
