// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/homewardctl/preset_options.h"

#include "app/homewardctl/asset_columns.h"
#include "core/exchange/preset_shelf.h"
#include "core/text/messages_app.h"
#include "core/text/utf8.h"

namespace homeward::ctl {
namespace {

/// "tag,serial=序列号": names, each with a heading of its own if there is one.
Result<std::vector<ExportColumn>> parseExportColumns(std::string_view list)
{
    std::vector<ExportColumn> columns;
    for (;;) {
        const auto comma = list.find(',');
        const std::string_view part = trimmed(list.substr(0, comma));
        const auto equals = part.find('=');
        const std::string_view name = trimmed(part.substr(0, equals));
        auto column = exportColumnNamed(name);
        if (!column) {
            const auto plain = parseColumns(name);
            return plain ? Error{ErrorCode::InvalidInput, AppMsg::UnknownColumn, {std::string(name), {}}}
                         : fail(plain);
        }
        if (equals != std::string_view::npos)
            column->heading = trimmed(part.substr(equals + 1));
        columns.push_back(std::move(*column));
        if (comma == std::string_view::npos)
            return columns;
        list.remove_prefix(comma + 1);
    }
}

Result<void> narrowQuery(AssetQuery &query, const PresetOptions &options)
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
        query.descending = false;
    }
    query.descending = query.descending || options.descending;
    query.includeEnded = query.includeEnded || options.all;
    return {};
}

void spell(ExportPreset &preset, const PresetOptions &options)
{
    if (!options.encoding.empty())
        preset.dialect.encoding = options.encoding == "gb18030" ? Encoding::Gb18030
                                  : options.encoding == "utf-8" ? Encoding::Utf8
                                                                : Encoding::Utf8Bom;
    if (!options.delimiter.empty())
        preset.dialect.delimiter = options.delimiter == "tab" ? '\t' : options.delimiter.front();
    if (!options.headings.empty())
        preset.language = options.headings == "zh" ? Language::Chinese : Language::English;
    if (!options.title.empty())
        preset.title = options.title;
    preset.exact = preset.exact || options.exact;
    preset.forPeople = preset.forPeople || options.forPeople;
    preset.signatures = preset.signatures || options.signatures;
}

} // namespace

void addPresetOptions(CLI::App &verb, PresetOptions &options)
{
    CLI::Option *preset =
        verb.add_option("--preset", options.preset, "Built in, or one of the ledger's; see preset list")
            ->capture_default_str();
    verb.add_option("--columns", options.columns, "Columns instead, separated by commas; name=heading names one anew")
        ->excludes(preset);
    verb.add_option("--where", options.where, "Which assets");
    verb.add_option("--sort", options.sort, "Column");
    verb.add_flag("--descending", options.descending, "The other way round");
    verb.add_option("--encoding", options.encoding, "Of CSV; default: utf-8-bom")
        ->check(CLI::IsMember({"utf-8-bom", "utf-8", "gb18030"}));
    verb.add_option("--delimiter", options.delimiter, "Of CSV; default: a comma")
        ->check(CLI::IsMember({",", ";", "tab"}));
    verb.add_option("--title", options.title, "A title row above the headings");
    verb.add_option("--headings", options.headings, "Headings and words in this language, whoever reads")
        ->check(CLI::IsMember({"en", "zh"}));
    verb.add_flag("--for-people", options.forPeople, "Headings and words for people instead of machine words");
    verb.add_flag("--signatures", options.signatures, "A last row to sign: prepared by, checked by, date");
    verb.add_flag("--exact", options.exact, "For machines: plain UTF-8, machine names, cells as they are");
    verb.add_flag("--all", options.all, "Also retired, lost, transferred and merged entries");
}

Result<ExportPreset> presetFrom(Ledger &ledger, const PresetOptions &options)
{
    auto preset = findPreset(ledger, options.preset);
    if (!preset)
        return preset;
    if (!options.columns.empty()) {
        auto columns = parseExportColumns(options.columns);
        if (!columns)
            return fail(columns);
        preset->columns = std::move(*columns);
    }
    spell(*preset, options);
    if (const auto narrowed = narrowQuery(preset->query, options); !narrowed)
        return fail(narrowed);
    return preset;
}

} // namespace homeward::ctl
