// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inventory/filter/word_lists.h"

#include "ui/bridge/text.h"

#include <QCompleter>
#include <QLineEdit>

namespace homeward::ui {

WordLists::WordLists(LedgerService &service, QObject *parent)
    : QObject(parent)
    , query_(service, this)
    , service_(service)
{
    connect(&service, &LedgerService::opened, this, [this] { fresh_ = false; });
    connect(&service, &LedgerService::changed, this, [this] { fresh_ = false; });
}

Result<WordLists::Words> WordLists::read(Ledger &ledger)
{
    const auto units = ledger.units();
    if (!units)
        return fail(units);
    const auto holders = ledger.holders();
    if (!holders)
        return fail(holders);
    Words words;
    for (const UnitRow &unit : *units)
        words.units << fromCore(unit.path);
    for (const HolderRow &holder : *holders)
        if (!holder.left)
            words.holders << fromCore(holder.name);
    const Catalogue &catalogue = ledger.sorter().catalogue();
    for (const std::string_view name : catalogue.brandNames()) {
        words.brands << fromCore(name);
        if (const auto brand = catalogue.brand(name); brand && !brand->owner.empty())
            words.owners << fromCore(brand->owner);
    }
    words.owners.removeDuplicates();
    words.owners.sort(Qt::CaseInsensitive);
    return words;
}

void WordLists::refresh()
{
    if (fresh_ || !service_.isOpen())
        return;
    fresh_ = true;
    query_.ask(&WordLists::read, [this](const Result<Words> &words) {
        if (!words) {
            fresh_ = false;
            return;
        }
        units_.setStringList(words->units);
        holders_.setStringList(words->holders);
        brands_.setStringList(words->brands);
        owners_.setStringList(words->owners);
        Q_EMIT refreshed();
    });
}

QStringListModel *WordLists::modelFor(Column column)
{
    switch (column) {
    case Column::Unit:
        return &units_;
    case Column::Holder:
        return &holders_;
    case Column::Brand:
        return &brands_;
    case Column::Owner:
        return &owners_;
    default:
        return nullptr;
    }
}

void WordLists::complete(QLineEdit *field, Column column)
{
    QStringListModel *model = modelFor(column);
    if (!model) {
        field->setCompleter(nullptr);
        return;
    }
    auto *completer = new QCompleter(model, field);
    completer->setFilterMode(Qt::MatchContains);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    field->setCompleter(completer);
    refresh();
}

} // namespace homeward::ui
