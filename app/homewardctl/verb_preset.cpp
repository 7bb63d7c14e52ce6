// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/homewardctl/going_out.h"
#include "app/homewardctl/preset_options.h"
#include "app/homewardctl/verb_parts.h"
#include "core/exchange/preset_shelf.h"
#include "core/text/messages_exchange.h"

#include <nlohmann/json.hpp>

namespace homeward::ctl {
namespace {

using nlohmann::ordered_json;

struct KeepOptions {
    std::string name;
    std::string file;
    PresetOptions preset;
    DeedOptions deed;
};

const std::vector<OutputColumn> listColumns = {
    {"name", ExchangeMsg::HeadPreset},
    {"kept", ExchangeMsg::HeadPresetOrigin},
    {"rows", ExchangeMsg::HeadPresetRows},
    {"columns", ExchangeMsg::HeadPresetColumns},
    {"where", ExchangeMsg::HeadPresetWhere},
};

ordered_json lineOf(const ExportPreset &preset, const char *kept)
{
    const AssetQuery &query = preset.query;
    return {{"name", preset.name},
            {"kept", kept},
            {"rows", toText(preset.rows)},
            {"columns", preset.columns.size()},
            {"where", query.where ? toText(*query.where) : std::string(preset.overdueOnly ? "overdue" : "")}};
}

Result<int> list(const Context &context)
{
    std::vector<ordered_json> objects;
    for (const std::string &name : builtInPresetNames())
        objects.push_back(lineOf(*builtInPreset(name), "built-in"));
    auto ledger = context.ledgerIfAny();
    if (!ledger)
        return fail(ledger);
    if (*ledger) {
        const auto kept = keptPresets(**ledger);
        if (!kept)
            return fail(kept);
        for (const ExportPreset &preset : *kept)
            objects.push_back(lineOf(preset, "ledger"));
    }
    return printedListing(context, listColumns, objects);
}

Result<int> show(const Context &context, const KeepOptions &options)
{
    auto ledger = context.openLedger(Ledger::Access::ReadOnly);
    if (!ledger)
        return fail(ledger);
    const auto preset = findPreset(*ledger, options.name);
    if (!preset)
        return fail(preset);
    if (options.file.empty() || options.file == "-") {
        if (const auto written = writeOut(toJson(*preset)); !written)
            return fail(written);
        return Exit::Done;
    }
    if (const auto saved = savePreset(*preset, options.file); !saved)
        return fail(saved);
    context.tell(context.say(ExchangeMsg::PresetSaved, {preset->name, options.file}));
    return Exit::Done;
}

Result<ExportPreset> presetToKeep(Ledger &ledger, const KeepOptions &options)
{
    if (options.file.empty())
        return presetFrom(ledger, options.preset);
    const auto text = readInput(options.file);
    if (!text)
        return fail(text);
    return presetFromJson(*text);
}

Result<int> save(const Context &context, const KeepOptions &options)
{
    return actOn(context, options.deed, [&](Ledger &ledger, const Deed &deed) -> Result<std::string> {
        auto preset = presetToKeep(ledger, options);
        if (!preset)
            return fail(preset);
        if (!options.name.empty())
            preset->name = options.name;
        const auto kept = keepPreset(ledger, *preset, deed);
        if (!kept)
            return fail(kept);
        return context.say(ExchangeMsg::PresetKept, {preset->name});
    });
}

Result<int> drop(const Context &context, const KeepOptions &options)
{
    return actOn(context, options.deed, [&](Ledger &ledger, const Deed &deed) -> Result<std::string> {
        const auto dropped = dropPreset(ledger, options.name, deed);
        if (!dropped)
            return fail(dropped);
        return context.say(ExchangeMsg::PresetDropped, {options.name});
    });
}

} // namespace

void addPreset(CLI::App &app, Context &context)
{
    CLI::App *verb = app.add_subcommand("preset", "Ways to export, built in and kept in the ledger");
    verb->require_subcommand(1);
    verb->footer("Example: homewardctl preset save weekly --preset leadership --where 'origin = foreign'");
    addVerb(*verb, context, "list", "All presets", "Example: homewardctl preset list", list);
    const auto showing = std::make_shared<KeepOptions>();
    CLI::App *shown = addVerb(*verb, context, showing, "show", "One preset as the file that can be passed on",
                              "Example: homewardctl preset show leadership --to leadership.json", show);
    shown->add_option("name", showing->name, "Its name")->required();
    shown->add_option("--to", showing->file, "Write it to this file")->type_name("FILE");
    const auto saving = std::make_shared<KeepOptions>();
    CLI::App *saved = addVerb(*verb, context, saving, "save", "Keeps a preset in the ledger, from a file or from options",
                              "Example: homewardctl preset save weekly --from weekly.json", save);
    saved->add_option("name", saving->name, "Its name (default: as the file says)");
    CLI::Option *from = saved->add_option("--from", saving->file, "A preset's file; - reads standard input");
    from->type_name("FILE");
    addPresetOptions(*saved, saving->preset);
    addWhy(*saved, saving->deed);
    const auto dropping = std::make_shared<KeepOptions>();
    CLI::App *dropped = addVerb(*verb, context, dropping, "delete", "Takes a preset out of the ledger",
                                "Example: homewardctl preset delete weekly", drop);
    dropped->add_option("name", dropping->name, "Its name")->required();
    addWhy(*dropped, dropping->deed);
}

} // namespace homeward::ctl
