// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/stocktake/stock_take_text.h"

#include "core/inventory/columns.h"
#include "ui/bridge/text.h"

#include <QCoreApplication>
#include <QLocale>

namespace homeward::ui {

namespace {

struct StockTakeText {
    Q_DECLARE_TR_FUNCTIONS(homeward::ui::StockTakeText)
};

QString countOf(const StockTake &take, Finding finding)
{
    return QLocale().toString(static_cast<qlonglong>(take.counts[static_cast<std::size_t>(finding)]));
}

} // namespace

QString findingWord(Finding finding)
{
    switch (finding) {
    case Finding::Found:
        return StockTakeText::tr("Found");
    case Finding::Missing:
        return StockTakeText::tr("Missing");
    case Finding::Misplaced:
        return StockTakeText::tr("Misplaced");
    case Finding::Extra:
        break;
    }
    return StockTakeText::tr("Extra");
}

QString findingIcon(Finding finding)
{
    switch (finding) {
    case Finding::Found:
        return QStringLiteral("check");
    case Finding::Missing:
        return QStringLiteral("problem");
    case Finding::Misplaced:
        return QStringLiteral("warning");
    case Finding::Extra:
        break;
    }
    return QStringLiteral("plus");
}

QString countsText(const StockTake &take)
{
    return StockTakeText::tr("%1 found, %2 missing, %3 misplaced, %4 extra")
        .arg(countOf(take, Finding::Found), countOf(take, Finding::Missing),
             countOf(take, Finding::Misplaced), countOf(take, Finding::Extra));
}

Sheet linesSheet(const StockTake &take, bool counting)
{
    const auto heading = [](Column column) { return fromCore(headingOf(column, coreLanguage())); };
    Sheet sheet;
    sheet.checkable = counting;
    sheet.columns = {{StockTakeText::tr("Finding")},    {heading(Column::Tag)},
                     {heading(Column::Model)},          {heading(Column::Serial)},
                     {StockTakeText::tr("Belongs to")}, {heading(Column::Holder)},
                     {heading(Column::Location)}};
    for (const StockTakeLine &line : take.lines) {
        const bool expected = line.finding == Finding::Found || line.finding == Finding::Missing;
        Sheet::Row row;
        row.cells = {findingWord(line.finding), line.tag.empty() ? shown(line.read) : shown(line.tag),
                     shown(line.model),         shown(line.serial),
                     shown(line.unit),          shown(line.holder),
                     shown(line.location)};
        row.key = line.asset && (expected || !counting) ? line.asset.value : -1;
        row.icon = findingIcon(line.finding);
        row.ticked = line.finding == Finding::Found;
        sheet.rows.push_back(std::move(row));
    }
    return sheet;
}

Sheet takesSheet(const std::vector<StockTake> &takes)
{
    Sheet sheet;
    sheet.columns = {{StockTakeText::tr("No.")},
                     {StockTakeText::tr("Unit")},
                     {StockTakeText::tr("Day")},
                     {StockTakeText::tr("Counted by")},
                     {findingWord(Finding::Found), true},
                     {findingWord(Finding::Missing), true},
                     {findingWord(Finding::Misplaced), true},
                     {findingWord(Finding::Extra), true}};
    for (const StockTake &take : takes) {
        Sheet::Row row;
        row.cells = {QString::number(take.id.value), fromCore(take.unit), dayText(take.day),
                     fromCore(take.who)};
        for (const Finding finding : {Finding::Found, Finding::Missing, Finding::Misplaced, Finding::Extra})
            row.cells << countOf(take, finding);
        row.key = take.id.value;
        sheet.rows.push_back(std::move(row));
    }
    return sheet;
}

} // namespace homeward::ui
