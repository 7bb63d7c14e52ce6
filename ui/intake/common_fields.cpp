// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/common_fields.h"

#include "ui/bridge/enum_text.h"
#include "ui/bridge/text.h"
#include "ui/intake/scan_edit.h"

#include <QComboBox>
#include <QCompleter>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QStringListModel>

namespace homeward::ui {

namespace {

using Names = std::pair<QStringList, QStringList>;

Result<Names> readNames(Ledger &ledger)
{
    const auto units = ledger.units();
    if (!units)
        return fail(units);
    const auto holders = ledger.holders();
    if (!holders)
        return fail(holders);
    Names names;
    for (const UnitRow &unit : *units)
        names.first << fromCore(unit.path);
    for (const HolderRow &holder : *holders)
        if (!holder.left)
            names.second << fromCore(holder.name);
    return names;
}

QStringListModel *complete(QLineEdit &edit)
{
    auto *model = new QStringListModel(&edit);
    auto *completer = new QCompleter(model, &edit);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    edit.setCompleter(completer);
    return model;
}

template <class Enum>
void fill(QComboBox &box, Enum last)
{
    const int chosen = std::max(box.currentIndex(), 0);
    box.clear();
    for (int i = 0; i <= static_cast<int>(last); ++i)
        box.addItem(wordFor(static_cast<Enum>(i)), i);
    box.setCurrentIndex(chosen);
}

} // namespace

CommonFields::CommonFields(const Services &services, QWidget *parent)
    : QWidget(parent)
    , services_(services)
    , names_(services.ledger, this)
    , unit_(new ScanEdit)
    , holder_(new ScanEdit)
    , location_(new ScanEdit)
    , place_(new QComboBox)
    , ownership_(new QComboBox)
{
    unit_->setObjectName(QStringLiteral("unit"));
    holder_->setObjectName(QStringLiteral("holder"));
    location_->setObjectName(QStringLiteral("location"));
    place_->setObjectName(QStringLiteral("place"));
    ownership_->setObjectName(QStringLiteral("ownership"));
    units_ = complete(*unit_);
    holders_ = complete(*holder_);
    auto *form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setVerticalSpacing(10);
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    const std::array<QWidget *, 5> fields{unit_, holder_, place_, location_, ownership_};
    for (std::size_t i = 0; i < fields.size(); ++i) {
        captions_[i] = new QLabel;
        captions_[i]->setBuddy(fields[i]);
        form->addRow(captions_[i], fields[i]);
    }
    for (ScanEdit *edit : {unit_, holder_, location_}) {
        connect(edit, &ScanEdit::textChanged, this, &CommonFields::changed);
        connect(edit, &ScanEdit::submitted, this, [this] { focusNextChild(); });
    }
    // Of a personal device the ledger keeps holder, category and brand only.
    connect(ownership_, &QComboBox::currentIndexChanged, location_, [this] {
        location_->setEnabled(ownership_->currentData().toInt() != static_cast<int>(Ownership::Personal));
    });
    for (QComboBox *box : {place_, ownership_})
        connect(box, &QComboBox::currentIndexChanged, this, &CommonFields::changed);
    connect(&services_.ledger, &LedgerService::opened, this, &CommonFields::askNames);
    connect(&services_.ledger, &LedgerService::changed, this, &CommonFields::askNames);
    retranslate();
    if (services_.ledger.isOpen())
        askNames();
}

void CommonFields::askNames()
{
    names_.ask(readNames, [this](const Result<Names> &names) {
        if (!names)
            return;
        if (units_->stringList() != names->first)
            units_->setStringList(names->first);
        if (holders_->stringList() != names->second)
            holders_->setStringList(names->second);
    });
}

AssetFields CommonFields::fields() const
{
    AssetFields fields;
    fields.unit = toCore(unit_->text());
    fields.holder = toCore(holder_->text());
    if (location_->isEnabled())
        fields.location = toCore(location_->text());
    fields.place = static_cast<Place>(place_->currentData().toInt());
    fields.ownership = static_cast<Ownership>(ownership_->currentData().toInt());
    if (fields.place == Place::Store)
        fields.status = Status::Stored;
    return fields;
}

void CommonFields::retranslate()
{
    const std::array words{tr("U&nit:"), tr("H&older:"), tr("&Place:"), tr("Lo&cation:"), tr("Owne&rship:")};
    for (std::size_t i = 0; i < words.size(); ++i)
        captions_[i]->setText(words[i]);
    unit_->setPlaceholderText(tr("Bureau / Finance"));
    holder_->setPlaceholderText(tr("Name or employee number"));
    location_->setPlaceholderText(tr("Building 2, 314"));
    fill(*place_, Place::Store);
    fill(*ownership_, Ownership::Leased);
}

void CommonFields::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace homeward::ui
