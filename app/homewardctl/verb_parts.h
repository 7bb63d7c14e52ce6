// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/homewardctl/context.h"

#include <nlohmann/json_fwd.hpp>

#include <memory>
#include <string>
#include <utility>

namespace homeward::ctl {

/// When a deed counts and why it was done.
struct DeedOptions {
    std::string on;
    std::string why;
};

/// Adds --why.
void addWhy(CLI::App &verb, DeedOptions &options);
/// Adds --on and --why; `onSays` is what the day means.
void addDeedOptions(CLI::App &verb, DeedOptions &options,
                    const char *onSays = "The day from which it counts (default: today)");
/// The deed of now, or with --on of that day.
Result<Deed> deedOf(const Context &context, const DeedOptions &options);

/// A verb below another one, which runs `run` with its options.
template <class Options>
CLI::App *addVerb(CLI::App &above, Context &context, const std::shared_ptr<Options> &options,
                  const char *name, const char *says, const char *example,
                  Result<int> (*run)(const Context &, const Options &))
{
    CLI::App *verb = above.add_subcommand(name, says);
    verb->footer(example);
    verb->callback([&context, options, run] {
        context.run = [&context, options, run] { return run(context, *options); };
    });
    return verb;
}
/// The same for one that has no options.
CLI::App *addVerb(CLI::App &above, Context &context, const char *name, const char *says, const char *example,
                  Result<int> (*run)(const Context &));

/// Runs a deed on the ledger, opened for writing: `perform(ledger, deed)` returns as Result the sentence that
/// says what was done.
template <class Do>
Result<int> actOn(const Context &context, const DeedOptions &options, Do perform)
{
    const auto deed = deedOf(context, options);
    if (!deed)
        return fail(deed);
    auto ledger = context.openLedger(Ledger::Access::ReadWrite);
    if (!ledger)
        return fail(ledger);
    const Result<std::string> says = perform(*ledger, *deed);
    if (!says)
        return fail(says);
    context.tell(*says);
    return Exit::Done;
}

/// Prints objects, or one, in the chosen format; Exit::Done.
Result<int> printedListing(const Context &context, const std::vector<OutputColumn> &columns,
                           const std::vector<nlohmann::ordered_json> &objects);
Result<int> printedObject(const Context &context, const std::vector<OutputColumn> &columns,
                          const nlohmann::ordered_json &object);

/// ISO, or null.
nlohmann::ordered_json dayJson(const std::optional<Day> &day);

/// A day from an option; nothing if it was left out.
Result<std::optional<Day>> parseOptionalDay(const std::string &text);
/// "1299.50" in the ledger's currency.
Result<std::optional<Money>> parsePrice(const Ledger &ledger, const std::string &text);
/// The text of a file, or of standard input for "-".
Result<std::string> readInput(const std::string &file);

} // namespace homeward::ctl
