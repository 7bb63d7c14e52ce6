// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/homewardctl/preset_options.h"
#include "core/exchange/export.h"
#include "core/text/messages_app.h"

#include <unistd.h>

namespace homeward::ctl {
namespace {

struct ExportOptions {
    PresetOptions preset;
    std::string to;
};

ExportProgress progressOnTerminal()
{
    if (::isatty(STDERR_FILENO) == 0)
        return {};
    return [](std::size_t done, std::size_t all) {
        std::fprintf(stderr, "\r%zu / %zu", done, all);
        if (done == all)
            std::fputs("\r                              \r", stderr);
        return true;
    };
}

Result<int> exportAssets(const Context &context, const ExportOptions &options)
{
    auto ledger = context.openLedger(Ledger::Access::ReadOnly);
    if (!ledger)
        return fail(ledger);
    auto preset = presetFrom(*ledger, options.preset);
    if (!preset)
        return fail(preset);
    if (context.asOf())
        preset->query.asOf = context.asOf();
    const bool json = context.options.format == "json";
    const auto rows = json ? exportJson(*ledger, *preset, options.to, progressOnTerminal())
                           : exportTo(*ledger, *preset, options.to, context.language(), progressOnTerminal());
    if (!rows)
        return fail(rows);
    if (options.to != "-")
        context.tell(context.say(AppMsg::ExportWritten, {std::to_string(*rows), options.to}));
    return Exit::Done;
}

} // namespace

void addExport(CLI::App &app, Context &context)
{
    auto options = std::make_shared<ExportOptions>();
    CLI::App *verb = app.add_subcommand(
        "export", "Writes the inventory as CSV, or as a workbook or JSON by the file's ending");
    verb->footer("Examples: homewardctl export --preset leadership --where 'origin = foreign' --to foreign.csv\n"
                 "          homewardctl export --preset progress --to progress.xlsx");
    addPresetOptions(*verb, options->preset);
    verb->add_option("--to", options->to, "The file (.csv, .xlsx, .json), - for standard output")->required();
    verb->callback([&context, options] {
        context.run = [&context, options] { return exportAssets(context, *options); };
    });
}

} // namespace homeward::ctl
