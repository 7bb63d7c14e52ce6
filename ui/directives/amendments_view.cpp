// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/directives/amendments_view.h"

#include "ui/bridge/text.h"
#include "ui/directives/directive_text.h"

#include <QHeaderView>

#include <algorithm>

namespace homeward::ui {

namespace {

enum Section { What, When, Who, SectionCount };

const Change *changeOf(const HistoryAction &action, const char *field)
{
    for (const HistoryEntry &entry : action.entries) {
        const auto found = std::ranges::find(entry.changes, field, &Change::field);
        if (found != entry.changes.end())
            return &*found;
    }
    return nullptr;
}

QString deedOf(const HistoryAction &action)
{
    if (action.kind == ActionKind::Undo)
        return AmendmentsView::tr("Undone");
    const Change *exists = changeOf(action, "exists");
    if (exists && exists->from.empty())
        return AmendmentsView::tr("Entered");
    if (const Change *standing = changeOf(action, "standing")) {
        const auto to = parseStanding(standing->to);
        return to ? wordFor(*to) : AmendmentsView::tr("Amended");
    }
    return AmendmentsView::tr("Amended");
}

void addLine(QTreeWidgetItem &item, const QString &text)
{
    auto *line = new QTreeWidgetItem(&item);
    line->setText(What, text);
    line->setToolTip(What, text);
    line->setFirstColumnSpanned(true);
}

} // namespace

AmendmentsView::AmendmentsView(QWidget *parent)
    : QTreeWidget(parent)
{
    setObjectName(QStringLiteral("amendments"));
    setColumnCount(SectionCount);
    setFrameShape(QFrame::NoFrame);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    header()->setStretchLastSection(true);
    header()->resizeSection(What, fontMetrics().averageCharWidth() * 26);
    header()->resizeSection(When, fontMetrics().averageCharWidth() * 20);
    retranslate();
}

void AmendmentsView::show(std::vector<HistoryAction> newestFirst, const TimeZone &zone)
{
    actions_ = std::move(newestFirst);
    zone_ = zone;
    fill();
}

void AmendmentsView::fill()
{
    clear();
    for (const HistoryAction &action : actions_)
        addAction(action);
    expandAll();
}

void AmendmentsView::addAction(const HistoryAction &action)
{
    auto *item = new QTreeWidgetItem(this);
    const QString what = deedOf(action);
    //: %1 is a deed such as "Amended" that was taken back later.
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
        for (const Change &change : entry.changes)
            if (change.field != "exists")
                addLine(*item, directiveChange(change));
    if (action.effective != zone_->dayOf(action.recorded))
        addLine(*item, tr("Effective since %1").arg(dayText(action.effective)));
    if (!action.why.empty())
        addLine(*item, tr("Why: %1").arg(shown(action.why)));
}

void AmendmentsView::retranslate()
{
    setHeaderLabels({tr("What"), tr("Recorded"), tr("Who")});
    setAccessibleName(tr("History of the directive"));
    if (zone_)
        fill();
}

} // namespace homeward::ui
