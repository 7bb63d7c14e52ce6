// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inventory/detail/history_tree.h"

#include "ui/bridge/text.h"
#include "ui/frame/widgets.h"

#include <QHeaderView>

namespace homeward::ui {

namespace {

enum Section { What, When, Who, SectionCount };

void addLine(QTreeWidgetItem &item, const QString &text)
{
    auto *line = new QTreeWidgetItem(&item);
    line->setText(What, text);
    line->setToolTip(What, text);
    line->setFirstColumnSpanned(true);
}

} // namespace

HistoryTree::HistoryTree(const QString &objectName, QWidget *parent)
    : QTreeWidget(parent)
{
    setObjectName(objectName);
    setColumnCount(SectionCount);
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    header()->setStretchLastSection(true);
    header()->resizeSection(What, characterWidth(fontMetrics()) * 26);
    header()->resizeSection(When, characterWidth(fontMetrics()) * 20);
}

void HistoryTree::showActions(std::vector<HistoryAction> newestFirst, const TimeZone &zone)
{
    actions_ = std::move(newestFirst);
    zone_ = zone;
    fill();
}

void HistoryTree::fill()
{
    clear();
    for (const HistoryAction &action : actions_)
        addAction(action);
    expandAll();
}

void HistoryTree::addAction(const HistoryAction &action)
{
    auto *item = new QTreeWidgetItem(this);
    const QString what = deedOf(action);
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
    for (const QString &change : changesOf(action))
        addLine(*item, change);
    if (action.effective != zone_->dayOf(action.recorded))
        addLine(*item, tr("Effective since %1").arg(dayText(action.effective)));
    if (!action.why.empty())
        addLine(*item, tr("Why: %1").arg(shown(action.why)));
    if (action.clockJumped)
        addLine(*item, tr("The computer's clock had jumped when this was recorded."));
}

void HistoryTree::retranslate()
{
    setHeaderLabels({tr("What"), tr("Recorded"), tr("Who")});
    setAccessibleName(spokenName());
    if (zone_)
        fill();
}

} // namespace homeward::ui
