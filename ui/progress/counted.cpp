// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/progress/counted.h"

#include "core/text/messages_progress.h"
#include "ui/inventory/table/asset_cells.h"

#include <algorithm>
#include <span>
#include <tuple>

namespace homeward::ui {

namespace {

CardFigures cardOf(const Progress &progress)
{
    CardFigures card;
    card.directive = progress.index;
    card.title = progress.directive.title;
    card.number = progress.directive.number;
    card.standing = progress.directive.standing;
    card.asOf = progress.asOf;
    card.received = progress.directive.received;
    card.deadline = progress.directive.deadline;
    card.targetPercent = progress.directive.targetPercent;
    card.plannedPercent = plannedPercent(planOf(progress.directive), progress.asOf);
    card.figures = progress.figures;
    card.pace = progress.pace;
    return card;
}

std::vector<Due> duesOf(const std::vector<Reminder> &reminders, const std::vector<DirectiveRow> &directives)
{
    std::vector<Due> dues;
    for (const Reminder &reminder : reminders) {
        Due due;
        due.kind = reminder.kind;
        due.quantity = reminder.quantity;
        due.days = reminder.days;
        for (const DirectiveRow &row : directives)
            if (reminder.directive && row.id.value == *reminder.directive)
                due.directive = nameOf(row.directive);
        for (const std::uint32_t asset : reminder.assets)
            due.assets.push_back({asset});
        std::ranges::sort(due.assets);
        dues.push_back(std::move(due));
    }
    return dues;
}

Result<std::vector<OverdueRow>> overdueRows(Ledger &ledger, std::span<const AssetId> ids, Language language)
{
    const auto rows = ledger.rows(ids);
    if (!rows)
        return fail(rows);
    std::vector<OverdueRow> made;
    for (const AssetRow &row : *rows) {
        const auto cell = [&](Column column) {
            return cellText(column, row.at(column), language).toStdString();
        };
        made.push_back({row.id, cell(Column::Tag), cell(Column::Model), cell(Column::Category),
                        cell(Column::Unit), cell(Column::Holder), cell(Column::Location),
                        cell(Column::Quantity)});
    }
    return made;
}

} // namespace

Result<Counted> count(Ledger &ledger, std::optional<Day> day, Moment now)
{
    Directives directives(ledger);
    const auto rows = directives.all();
    if (!rows)
        return fail(rows);
    const auto progress = directives.progress(day);
    if (!progress)
        return fail(progress);
    Counted counted;
    counted.known = static_cast<std::int64_t>(rows->size());
    for (const Progress &one : *progress)
        counted.cards.push_back(cardOf(one));
    std::ranges::sort(counted.cards, {}, [](const CardFigures &card) {
        return std::tuple(card.hasEnded(), card.standing != Standing::Confirmed, card.deadline, card.directive);
    });
    counted.asOf = day.value_or(ledger.zone().dayOf(now));
    return counted;
}

Result<std::vector<Due>> countDues(Ledger &ledger, std::optional<Day> day, int notSeenFor)
{
    Directives directives(ledger);
    const auto rows = directives.all();
    if (!rows)
        return fail(rows);
    const auto reminders = directives.reminders(day, notSeenFor);
    if (!reminders)
        return fail(reminders);
    return duesOf(*reminders, *rows);
}

Result<Detail> countDetail(Ledger &ledger, std::int64_t directive, std::optional<Day> day, GroupBy by,
                           Language language)
{
    Directives directives(ledger);
    const ProgressOptions options{by, true, true};
    auto progress = directives.progress(day, options, DirectiveId{directive});
    if (!progress)
        return fail(progress);
    if (progress->empty())
        return Error(ErrorCode::NotFound, ProgressMsg::NoDirectiveThen);
    Detail detail;
    detail.progress = std::move(progress->front());
    detail.by = by;
    if (day) {
        const auto corrections = directives.corrections(DirectiveId{directive}, *day);
        if (!corrections)
            return fail(corrections);
        detail.corrections = *corrections;
    }
    if (detail.progress.figures.overdue == 0)
        return detail;
    ObligationQuery outstanding;
    outstanding.outstanding = true;
    const auto ids = directives.assets(DirectiveId{directive}, outstanding, day);
    if (!ids)
        return fail(ids);
    detail.overdueEntries = ids->size();
    auto rows =
        overdueRows(ledger, std::span(*ids).first(std::min(ids->size(), Detail::mostOverdue)), language);
    if (!rows)
        return fail(rows);
    detail.overdue = std::move(*rows);
    return detail;
}

Result<std::vector<AssetId>> listed(Ledger &ledger, std::int64_t directive, const ObligationQuery &query,
                                    std::optional<Day> day)
{
    auto ids = Directives(ledger).assets(DirectiveId{directive}, query, day);
    if (ids)
        std::ranges::sort(*ids);
    return ids;
}

} // namespace homeward::ui
