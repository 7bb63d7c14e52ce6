// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/directives/amendments_view.h"

#include "ui/directives/directive_text.h"

#include <algorithm>

namespace homeward::ui {

namespace {

const Change *changeOf(const HistoryAction &action, const char *field)
{
    for (const HistoryEntry &entry : action.entries) {
        const auto found = std::ranges::find(entry.changes, field, &Change::field);
        if (found != entry.changes.end())
            return &*found;
    }
    return nullptr;
}

} // namespace

AmendmentsView::AmendmentsView(QWidget *parent)
    : HistoryTree(QStringLiteral("amendments"), parent)
{
    retranslate();
}

void AmendmentsView::show(std::vector<HistoryAction> newestFirst, const TimeZone &zone)
{
    showActions(std::move(newestFirst), zone);
}

QString AmendmentsView::deedOf(const HistoryAction &action) const
{
    if (action.kind == ActionKind::Undo)
        return tr("Undone");
    const Change *exists = changeOf(action, "exists");
    if (exists && exists->from.empty())
        return tr("Entered");
    if (const Change *standing = changeOf(action, "standing")) {
        const auto to = parseStanding(standing->to);
        return to ? wordFor(*to) : tr("Amended");
    }
    return tr("Amended");
}

QStringList AmendmentsView::changesOf(const HistoryAction &action) const
{
    QStringList changes;
    for (const HistoryEntry &entry : action.entries)
        for (const Change &change : entry.changes)
            if (change.field != "exists")
                changes << directiveChange(change);
    return changes;
}

QString AmendmentsView::spokenName() const
{
    return tr("History of the directive");
}

} // namespace homeward::ui
