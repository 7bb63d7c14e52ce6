// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inventory/detail/history_view.h"

#include "ui/bridge/enum_text.h"
#include "ui/bridge/text.h"
#include "ui/inventory/table/asset_cells.h"

namespace homeward::ui {

namespace {

QString fieldName(const std::string &field)
{
    if (const auto column = columnNamed(field))
        return fromCore(headingOf(*column, coreLanguage()));
    if (field == "place")
        return HistoryView::tr("Place of use");
    if (field == "mac")
        return HistoryView::tr("MAC address");
    return shown(field);
}

QString fieldValue(const std::string &field, const std::string &value)
{
    if (value.empty())
        //: Stands for an empty field in "from → to".
        return HistoryView::tr("(empty)");
    if (const auto column = columnNamed(field))
        return cellText(*column, value, coreLanguage());
    if (field == "place")
        if (const auto place = parsePlace(value))
            return wordFor(*place);
    return shown(value);
}

QString capitalised(QString text)
{
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

} // namespace

QString changeText(const Change &change)
{
    if (change.field == "exists")
        return change.to.empty() ? HistoryView::tr("Its entry was taken back") : HistoryView::tr("Entered into the ledger");
    const QString name = fieldName(change.field);
    if (change.from.empty())
        //: %1 is a field, %2 the value that it got.
        return HistoryView::tr("%1: %2").arg(name, fieldValue(change.field, change.to));
    //: %1 is a field, %2 the value before, %3 after.
    return HistoryView::tr("%1: %2 → %3")
        .arg(name, fieldValue(change.field, change.from), fieldValue(change.field, change.to));
}

HistoryView::HistoryView(QWidget *parent)
    : HistoryTree(QStringLiteral("history"), parent)
{
    retranslate();
}

void HistoryView::show(AssetId asset, std::vector<HistoryAction> newestFirst, const TimeZone &zone)
{
    asset_ = asset;
    showActions(std::move(newestFirst), zone);
}

QString HistoryView::deedOf(const HistoryAction &action) const
{
    return capitalised(wordFor(action.kind));
}

QStringList HistoryView::changesOf(const HistoryAction &action) const
{
    QStringList changes;
    for (const HistoryEntry &entry : action.entries)
        if (entry.asset == asset_)
            for (const Change &change : entry.changes)
                changes << changeText(change);
    return changes;
}

QString HistoryView::spokenName() const
{
    return tr("History of the asset");
}

} // namespace homeward::ui
