// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/homewardctl/asset_columns.h"
#include "app/homewardctl/context.h"
#include "core/exchange/export.h"
#include "core/text/messages_app.h"

#include <unistd.h>

namespace homeward::ctl {
namespace {

struct ExportOptions {
    std::string preset = "inventory";
    std::string columns;
    std::string where;
    std::string sort;
    std::string to;
    std::string encoding;
    std::string delimiter;
    bool exact = false;
    bool all = false;
};

Result<ExportPreset> startingPreset(const ExportOptions &options)
{
    if (auto preset = builtInPreset(options.preset))
        return std::move(*preset);
    std::string names;
    for (const std::string &name : builtInPresetNames())
        names += (names.empty() ? "" : ", ") + name;
    return Error{ErrorCode::InvalidInput, AppMsg::UnknownPreset, {options.preset, names}};
}

Result<void> narrowQuery(AssetQuery &query, const ExportOptions &options)
{
    if (!options.where.empty()) {
        auto where = parseWhere(options.where);
        if (!where)
            return fail(where);
        query.where = std::move(*where);
    }
    if (!options.sort.empty()) {
        const auto sortBy = parseColumns(options.sort);
        if (!sortBy)
            return fail(sortBy);
        query.sortBy = sortBy->front();
    }
    query.includeEnded = query.includeEnded || options.all;
    return {};
}

Result<ExportPreset> presetOf(const Context &context, const ExportOptions &options)
{
    auto preset = startingPreset(options);
    if (!preset)
        return preset;
    if (!options.columns.empty()) {
        const auto columns = parseColumns(options.columns);
        if (!columns)
            return fail(columns);
        preset->columns.clear();
        for (const Column column : *columns)
            preset->columns.push_back({column, {}});
    }
    if (!options.encoding.empty())
        preset->dialect.encoding = options.encoding == "gb18030" ? Encoding::Gb18030
                                   : options.encoding == "utf-8" ? Encoding::Utf8
                                                                 : Encoding::Utf8Bom;
    if (!options.delimiter.empty())
        preset->dialect.delimiter = options.delimiter == "tab" ? '\t' : options.delimiter.front();
    preset->exact = options.exact;
    preset->query.asOf = context.asOf();
    if (auto narrowed = narrowQuery(preset->query, options); !narrowed)
        return fail(narrowed);
    return preset;
}

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
    const auto preset = presetOf(context, options);
    if (!preset)
        return fail(preset);
    auto ledger = context.openLedger(Ledger::Access::ReadOnly);
    if (!ledger)
        return fail(ledger);
    const bool json = context.options.format == "json" || options.to.ends_with(".json");
    const auto rows = json
                          ? exportJson(*ledger, *preset, options.to, progressOnTerminal())
                          : exportCsv(*ledger, *preset, options.to, context.language(), progressOnTerminal());
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
    CLI::App *verb =
        app.add_subcommand("export", "Writes the inventory as CSV, or as JSON by the file's ending");
    verb->footer(
        "Example: homewardctl export --preset leadership --where 'origin = foreign' --to foreign.csv");
    CLI::Option *preset =
        verb->add_option("--preset", options->preset, "inventory or leadership")->capture_default_str();
    verb->add_option("--columns", options->columns, "Columns instead, separated by commas")->excludes(preset);
    verb->add_option("--where", options->where, "Which assets");
    verb->add_option("--sort", options->sort, "Column");
    verb->add_option("--to", options->to, "The file, - for standard output")->required();
    verb->add_option("--encoding", options->encoding, "Default: utf-8-bom")
        ->check(CLI::IsMember({"utf-8-bom", "utf-8", "gb18030"}));
    verb->add_option("--delimiter", options->delimiter, "Default: a comma")
        ->check(CLI::IsMember({",", ";", "tab"}));
    verb->add_flag("--exact", options->exact, "For machines: plain UTF-8, machine names, cells as they are");
    verb->add_flag("--all", options->all, "Also retired, lost, transferred and merged entries");
    verb->callback([&context, options] {
        context.run = [&context, options] { return exportAssets(context, *options); };
    });
}

} // namespace homeward::ctl
