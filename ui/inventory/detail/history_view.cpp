// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inventory/detail/history_view.h"

#include "ui/bridge/enum_text.h"
#include "ui/bridge/text.h"
#include "ui/inventory/table/asset_cells.h"

#include <QHeaderView>

namespace homeward::ui {

namespace {

enum Section { What, When, Who, SectionCount };

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
    : QTreeWidget(parent)
{
    setObjectName(QStringLiteral("history"));
    setColumnCount(SectionCount);
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setRootIsDecorated(true);
    header()->setStretchLastSection(true);
    header()->resizeSection(What, fontMetrics().averageCharWidth() * 26);
    header()->resizeSection(When, fontMetrics().averageCharWidth() * 20);
    retranslate();
}

void HistoryView::show(AssetId asset, std::vector<HistoryAction> newestFirst, const TimeZone &zone)
{
    asset_ = asset;
    actions_ = std::move(newestFirst);
    zone_ = zone;
    fill();
}

void HistoryView::fill()
{
    clear();
    for (const HistoryAction &action : actions_)
        addAction(action);
    expandAll();
}

void HistoryView::addAction(const HistoryAction &action)
{
    auto *item = new QTreeWidgetItem(this);
    const QString what = capitalised(wordFor(action.kind));
    //: %1 is a deed such as "Edit" that was taken back later.
    item->setText(What, action.undoneBy ? tr("%1 (undone)").arg(what) : what);
    item->setText(When, fromCore(zone_->toText(action.recorded)));
    item->setText(Who, shown(action.who));
    if (action.undoneBy) {
        QFont struck = font();
        struck.setStrikeOut(true);
        for (int section = 0; section < SectionCount; ++section)
            item->setFont(section, struck);
    }
    for (const HistoryEntry &entry : action.entries)
        if (entry.asset == asset_)
            for (const Change &change : entry.changes)
                addLine(*item, changeText(change));
    if (action.effective != zone_->dayOf(action.recorded))
        addLine(*item, tr("Effective since %1").arg(dayText(action.effective)));
    if (!action.why.empty())
        addLine(*item, tr("Why: %1").arg(shown(action.why)));
    if (action.clockJumped)
        addLine(*item, tr("The computer's clock had jumped when this was recorded."));
}

void HistoryView::addLine(QTreeWidgetItem &item, const QString &text)
{
    auto *line = new QTreeWidgetItem(&item);
    line->setText(What, text);
    line->setToolTip(What, text);
    line->setFirstColumnSpanned(true);
}

void HistoryView::retranslate()
{
    setHeaderLabels({tr("What"), tr("Recorded"), tr("Who")});
    setAccessibleName(tr("History of the asset"));
    if (zone_)
        fill();
}

} // namespace homeward::ui
