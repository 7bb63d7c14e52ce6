// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/homewardctl/asset_choice.h"
#include "app/homewardctl/progress_view.h"
#include "core/directives/progress/progress_json.h"
#include "core/text/messages_progress.h"

#include <nlohmann/json.hpp>

namespace homeward::ctl {
namespace {

using nlohmann::ordered_json;

struct ProgressOptionsTyped {
    std::string directive;
    std::string by;
    std::string state;
    std::string unit;
    std::string category;
    std::string brand;
    int notSeenFor = 0;
    bool bridge = false;
    bool all = false;
    bool assets = false;
    bool next = false;
    bool corrections = false;
    bool failIfOverdue = false;
};

using Typed = ProgressOptionsTyped;

Result<std::optional<DirectiveRow>> namedDirective(Directives &directives, const std::string &reference)
{
    if (reference.empty())
        return std::optional<DirectiveRow>();
    auto row = directives.find(reference);
    if (!row)
        return fail(row);
    return std::optional(std::move(*row));
}

Result<std::vector<Progress>> figures(const Context &context, Directives &directives, const Typed &typed,
                                      const std::optional<DirectiveRow> &named)
{
    ProgressOptions options;
    options.by = parseGroupBy(typed.by);
    options.bridge = typed.bridge;
    const auto chosen = named ? std::optional(named->id) : std::nullopt;
    auto all = directives.progress(context.asOf(), options, chosen);
    if (all && !named && !typed.all)
        std::erase_if(*all, [](const Progress &one) { return !one.directive.inForce(); });
    return all;
}

/// A reported directive moves nothing until it is confirmed, unless it is the one that was asked about.
bool tellOverdue(const Context &context, const std::vector<Progress> &all, bool named)
{
    bool found = false;
    for (const Progress &one : all) {
        const bool counts = named || one.directive.standing == Standing::Confirmed;
        if (!counts || !one.directive.inForce() || one.figures.overdue == 0)
            continue;
        found = true;
        context.tell(
            context.say(ProgressMsg::OverdueUnder, {std::to_string(one.figures.overdue), nameOf(one.directive)}));
    }
    return found;
}

Result<int> showFigures(const Context &context, Directives &directives, const Typed &typed)
{
    const auto named = namedDirective(directives, typed.directive);
    if (!named)
        return fail(named);
    const auto all = figures(context, directives, typed, *named);
    if (!all)
        return fail(all);
    if (all->empty())
        context.tell(context.say(ProgressMsg::NoDirectiveThen));
    ProgressOptions options;
    options.by = parseGroupBy(typed.by);
    options.bridge = typed.bridge;
    const auto printed = context.format() == Format::Json ? writeOut(toJson(*all, options) + "\n")
                                                          : printProgress(context, *all, options);
    if (!printed)
        return fail(printed);
    if (typed.failIfOverdue && tellOverdue(context, *all, named->has_value()))
        return Exit::Found;
    return Exit::Done;
}

Result<ObligationQuery> obligationQuery(const Typed &typed)
{
    ObligationQuery query;
    if (typed.state == "outstanding" || typed.state == "overdue")
        query.outstanding = true;
    else
        for (std::size_t i = 1; i < obligationStateCount; ++i)
            if (toText(static_cast<ObligationState>(i)) == typed.state)
                query.state = static_cast<ObligationState>(i);
    if (!typed.unit.empty())
        query.unit = typed.unit;
    if (!typed.category.empty())
        query.category = parseCategory(typed.category);
    if (!typed.brand.empty())
        query.brand = typed.brand;
    return query;
}

/// The assets behind a figure.
Result<int> showAssets(const Context &context, Ledger &ledger, Directives &directives, const Typed &typed)
{
    const auto named = directives.find(typed.directive);
    if (!named)
        return fail(named);
    const auto query = obligationQuery(typed);
    if (!query)
        return fail(query);
    auto ids = directives.assets(named->id, *query, context.asOf());
    if (!ids)
        return fail(ids);
    const Day day = context.asOf().value_or(ledger.zone().dayOf(context.clock().now()));
    if (typed.state == "overdue" && day <= named->directive.deadline)
        ids->clear();
    const auto printed = printAssets(context, ledger, *ids);
    if (!printed)
        return fail(printed);
    return Exit::Done;
}

Result<int> showNext(const Context &context, Ledger &ledger, Directives &directives, const Typed &typed)
{
    const auto named = namedDirective(directives, typed.directive);
    if (!named)
        return fail(named);
    auto reminders = directives.reminders(context.asOf(), typed.notSeenFor);
    if (!reminders)
        return fail(reminders);
    if (*named)
        std::erase_if(*reminders, [&](const Reminder &one) {
            return one.directive != static_cast<std::uint32_t>((*named)->id.value);
        });
    const auto rows = directives.all();
    if (!rows)
        return fail(rows);
    const auto printed = printReminders(context, ledger, *rows, *reminders);
    if (!printed)
        return fail(printed);
    if (reminders->empty())
        context.tell(context.say(ProgressMsg::NothingToDo));
    return Exit::Done;
}

Result<int> showCorrections(const Context &context, Directives &directives, const Typed &typed)
{
    const auto rows = directives.all();
    if (!rows)
        return fail(rows);
    const auto named = namedDirective(directives, typed.directive);
    if (!named)
        return fail(named);
    std::vector<NamedBridge> bridges;
    for (const DirectiveRow &row : *rows) {
        if (*named ? row.id != (*named)->id : !row.directive.inForce())
            continue;
        const auto bridge = directives.corrections(row.id, *context.asOf());
        if (!bridge)
            return fail(bridge);
        if (*bridge)
            bridges.push_back({nameOf(row.directive), **bridge});
    }
    const auto printed = printBridges(context, bridges);
    if (!printed)
        return fail(printed);
    return Exit::Done;
}

Result<int> progress(const Context &context, const Typed &typed)
{
    auto ledger = context.openLedger(Ledger::Access::ReadOnly);
    if (!ledger)
        return fail(ledger);
    Directives directives(*ledger);
    if (typed.assets)
        return showAssets(context, *ledger, directives, typed);
    if (typed.next)
        return showNext(context, *ledger, directives, typed);
    if (typed.corrections)
        return showCorrections(context, directives, typed);
    return showFigures(context, directives, typed);
}

} // namespace

void addProgress(CLI::App &app, Context &context)
{
    auto typed = std::make_shared<Typed>();
    CLI::App *verb =
        app.add_subcommand("progress", "How far each directive is, today or at any past day's close");
    verb->footer("Examples: homewardctl progress --by unit --format json\n"
                 "          homewardctl progress --directive \"IT 2026-41\" --bridge --as-of 2026-09-04\n"
                 "          homewardctl progress --directive \"IT 2026-41\" --assets --state overdue");
    verb->add_option("--directive", typed->directive, "Only this one: number, title or UUID");
    verb->add_option("--by", typed->by, "Broken down")
        ->check(CLI::IsMember({"unit", "category", "brand", "month"}));
    verb->add_flag("--bridge", typed->bridge, "Week by week, why the figure changed");
    verb->add_flag("--all", typed->all, "Also superseded and withdrawn directives");
    verb->add_flag("--fail-if-overdue", typed->failIfOverdue,
                   "Exit code 4 if anything is overdue under a confirmed directive, or under the one named");
    CLI::Option *assets = verb->add_flag("--assets", typed->assets, "The assets behind the figures");
    assets->needs("--directive");
    verb->add_option("--state", typed->state, "Of those, only these")
        ->check(CLI::IsMember({"open", "planned", "ordered", "deployed", "done", "exempt", "left",
                               "undetermined", "outstanding", "overdue"}))
        ->needs(assets);
    verb->add_option("--unit", typed->unit, "Of those, only this unit's and its sub-units'")->needs(assets);
    verb->add_option("--category", typed->category, "Of those, only this category")->needs(assets);
    verb->add_option("--brand", typed->brand, "Of those, only this brand")->needs(assets);
    CLI::Option *next = verb->add_flag("--next", typed->next, "What to do next, most pressing first");
    verb->add_option("--not-seen-for", typed->notSeenFor,
                     "With --next: also what nobody has seen for so many days")
        ->check(CLI::Range(1, 36500))
        ->needs(next);
    CLI::Option *corrections = verb->add_flag("--corrections", typed->corrections,
                                              "What that day's figures would be by what is known now");
    verb->final_callback([&context, typed, corrections] {
        if (corrections->count() > 0 && context.options.asOf.empty())
            throw CLI::RequiredError("--as-of");
        context.run = [&context, typed] { return progress(context, *typed); };
    });
}

} // namespace homeward::ctl
