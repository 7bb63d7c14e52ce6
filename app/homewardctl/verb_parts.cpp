// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/homewardctl/verb_parts.h"

#include "core/base/date.h"
#include "core/base/file.h"

#include <nlohmann/json.hpp>

#include <iostream>
#include <iterator>

namespace homeward::ctl {

void addWhy(CLI::App &verb, DeedOptions &options)
{
    verb.add_option("--why", options.why, "Reason, for the history");
}

void addDeedOptions(CLI::App &verb, DeedOptions &options, const char *onSays)
{
    verb.add_option("--on", options.on, onSays)->type_name("YYYY-MM-DD");
    addWhy(verb, options);
}

Result<Deed> deedOf(const Context &context, const DeedOptions &options)
{
    Deed deed = context.deed(options.why);
    const auto on = parseOptionalDay(options.on);
    if (!on)
        return fail(on);
    deed.effective = *on;
    return deed;
}

CLI::App *addVerb(CLI::App &above, Context &context, const char *name, const char *says, const char *example,
                  Result<int> (*run)(const Context &))
{
    CLI::App *verb = above.add_subcommand(name, says);
    verb->footer(example);
    verb->callback([&context, run] { context.run = [&context, run] { return run(context); }; });
    return verb;
}

Result<int> printedListing(const Context &context, const std::vector<OutputColumn> &columns,
                           const std::vector<nlohmann::ordered_json> &objects)
{
    if (auto printed = printListing(context.format(), context.language(), columns, objects); !printed)
        return fail(printed);
    return Exit::Done;
}

Result<int> printedObject(const Context &context, const std::vector<OutputColumn> &columns,
                          const nlohmann::ordered_json &object)
{
    if (auto printed = printObject(context.format(), context.language(), columns, object); !printed)
        return fail(printed);
    return Exit::Done;
}

nlohmann::ordered_json dayJson(const std::optional<Day> &day)
{
    return day ? nlohmann::ordered_json(toIso(*day)) : nlohmann::ordered_json();
}

Result<std::optional<Day>> parseOptionalDay(const std::string &text)
{
    if (text.empty())
        return std::optional<Day>();
    const auto day = parseDay(text);
    if (!day)
        return fail(day);
    return std::optional(*day);
}

Result<std::optional<Money>> parsePrice(const Ledger &ledger, const std::string &text)
{
    if (text.empty())
        return std::optional<Money>();
    AssetFields fields;
    AssetEdit edit;
    edit.set = {{Column::Price, text}, {Column::Currency, ledger.settings().currency}};
    if (const auto applied = applyEdit(fields, edit); !applied)
        return fail(applied);
    return fields.price;
}

Result<std::string> readInput(const std::string &file)
{
    if (file != "-")
        return readFile(file);
    return std::string(std::istreambuf_iterator<char>(std::cin), {});
}

} // namespace homeward::ctl
