// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/directives/overview.h"

#include <algorithm>
#include <tuple>

namespace homeward::ui {

namespace {

Result<std::vector<NamedConflict>> readConflicts(Directives &directives, const std::vector<DirectiveRow> &rows)
{
    auto list = directives.conflicts();
    if (!list)
        return fail(list);
    const auto directiveOf = [&rows](const Uuid &uuid) {
        const auto row =
            std::ranges::find_if(rows, [&](const DirectiveRow &one) { return one.directive.id == uuid; });
        return row == rows.end() ? Directive{} : row->directive;
    };
    std::vector<NamedConflict> named;
    for (const Conflict &conflict : list->conflicts) {
        NamedConflict one{conflict, directiveOf(conflict.first), directiveOf(conflict.second), std::nullopt};
        if (conflict.settlement != nullptr)
            one.settlement = *conflict.settlement;
        one.conflict.settlement = nullptr;
        named.push_back(std::move(one));
    }
    std::stable_partition(named.begin(), named.end(), [](const NamedConflict &one) { return !one.settlement; });
    return named;
}

} // namespace

std::size_t Overview::openConflicts() const
{
    return static_cast<std::size_t>(
        std::ranges::count_if(conflicts, [](const NamedConflict &one) { return !one.settlement; }));
}

const DirectiveRow *Overview::find(DirectiveId id) const
{
    const auto row = std::ranges::find(directives, id, &DirectiveRow::id);
    return row == directives.end() ? nullptr : &*row;
}

Result<Overview> readOverview(Ledger &ledger)
{
    Directives directives(ledger);
    auto rows = directives.all();
    if (!rows)
        return fail(rows);
    auto exemptions = directives.exemptions();
    if (!exemptions)
        return fail(exemptions);
    auto conflicts = readConflicts(directives, *rows);
    if (!conflicts)
        return fail(conflicts);
    std::ranges::sort(*rows, {}, [](const DirectiveRow &row) {
        return std::tuple(!row.directive.inForce(), row.directive.deadline, row.id.value);
    });
    return Overview{std::move(*rows), std::move(*exemptions), std::move(*conflicts)};
}

Result<FiguresByDirective> readFigures(Ledger &ledger)
{
    const auto all = Directives(ledger).progress(std::nullopt);
    if (!all)
        return fail(all);
    FiguresByDirective figures;
    for (const Progress &progress : *all)
        figures.emplace(progress.index, progress.figures);
    return figures;
}

} // namespace homeward::ui
