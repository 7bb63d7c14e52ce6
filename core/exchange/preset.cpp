// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/preset.h"

#include "core/text/messages_exchange.h"

#include <array>

namespace homeward {
namespace {

ExportPreset inventoryPreset()
{
    ExportPreset preset;
    preset.name = "inventory";
    for (const Column column : allColumns())
        preset.columns.push_back({column, {}});
    return preset;
}

/// The columns and their order are the custom of fixed-asset registers in Chinese offices.
ExportPreset leadershipPreset()
{
    ExportPreset preset;
    preset.name = "leadership";
    preset.forPeople = true;
    preset.columns = {{Computed::RowNumber, {}}, {Column::Tag, {}},      {Computed::AssetName, {}},
                      {Column::Brand, {}},       {Column::Model, {}},    {Column::Origin, {}},
                      {Column::Quantity, {}},    {Column::Unit, {}},     {Column::Holder, {}},
                      {Column::Location, {}},    {Column::Acquired, {}}, {Column::Price, {}},
                      {Column::Status, {}},      {Column::Notes, {}}};
    return preset;
}

ExportPreset withoutColumns(std::string_view name, PresetRows rows)
{
    ExportPreset preset;
    preset.name = name;
    preset.rows = rows;
    preset.forPeople = true;
    return preset;
}

ExportPreset overduePreset()
{
    ExportPreset preset;
    preset.name = "overdue";
    preset.forPeople = true;
    preset.overdueOnly = true;
    preset.columns = {{Computed::RowNumber, {}}, {Column::Tag, {}},       {Computed::AssetName, {}},
                      {Column::Brand, {}},       {Column::Model, {}},     {Column::Quantity, {}},
                      {Column::Unit, {}},        {Column::Holder, {}},    {Column::Location, {}},
                      {Column::Directive, {}},   {Column::Due, {}},       {Column::ReplacedBy, {}},
                      {Column::Status, {}}};
    preset.query.sortBy = Column::Due;
    return preset;
}

ExportPreset undeterminedPreset()
{
    ExportPreset preset;
    preset.name = "undetermined";
    preset.forPeople = true;
    preset.columns = {{Computed::RowNumber, {}}, {Column::Tag, {}},    {Computed::AssetName, {}},
                      {Column::Brand, {}},       {Column::Model, {}},  {Column::Vid, {}},
                      {Column::Pid, {}},         {Column::Serial, {}}, {Column::Quantity, {}},
                      {Column::Unit, {}},        {Column::Holder, {}}, {Column::Notes, {}}};
    Where where;
    where.column = Column::Origin;
    where.values = {"undetermined"};
    preset.query.where = std::move(where);
    preset.query.sortBy = Column::Model;
    return preset;
}

ExportPreset exactPreset()
{
    ExportPreset preset = inventoryPreset();
    preset.name = "exact";
    preset.exact = true;
    preset.query.includeEnded = true;
    return preset;
}

Msg headingMessageOf(Computed computed)
{
    return computed == Computed::RowNumber ? ExchangeMsg::ComputedRowNumber : ExchangeMsg::ComputedAssetName;
}

} // namespace

std::optional<ExportPreset> builtInPreset(std::string_view name)
{
    if (name == "inventory")
        return inventoryPreset();
    if (name == "leadership")
        return leadershipPreset();
    if (name == "units")
        return withoutColumns(name, PresetRows::Units);
    if (name == "progress")
        return withoutColumns(name, PresetRows::Weeks);
    if (name == "overdue")
        return overduePreset();
    if (name == "undetermined")
        return undeterminedPreset();
    if (name == "exact")
        return exactPreset();
    return std::nullopt;
}

std::vector<std::string> builtInPresetNames()
{
    return {"inventory", "leadership", "units", "progress", "overdue", "undetermined", "exact"};
}

std::string_view nameOf(const ExportColumn &column)
{
    if (const auto *computed = std::get_if<Computed>(&column.source))
        return *computed == Computed::RowNumber ? "row_number" : "asset_name";
    return nameOf(*std::get_if<Column>(&column.source));
}

std::optional<ExportColumn> exportColumnNamed(std::string_view name)
{
    for (const Computed computed : {Computed::RowNumber, Computed::AssetName})
        if (nameOf(ExportColumn{computed, {}}) == name)
            return ExportColumn{computed, {}};
    if (const auto column = columnNamed(name))
        return ExportColumn{*column, {}};
    return std::nullopt;
}

std::string headingOf(const ExportColumn &column, const ExportPreset &preset, Language language)
{
    if (preset.exact)
        return std::string(nameOf(column));
    if (!column.heading.empty())
        return column.heading;
    if (!preset.forPeople)
        return std::string(nameOf(column));
    const auto message = [](auto source) { return headingMessageOf(source); };
    return say(std::visit(message, column.source), language);
}

std::string_view toText(PresetRows rows)
{
    constexpr std::array<std::string_view, 3> words = {"assets", "units", "weeks"};
    return words[static_cast<std::size_t>(rows)];
}

Result<void> checkPreset(const ExportPreset &preset)
{
    if (preset.rows == PresetRows::Assets && preset.columns.empty())
        return Error{ErrorCode::InvalidInput, ExchangeMsg::PresetWithoutColumns};
    const char delimiter = preset.dialect.delimiter;
    if (delimiter != ',' && delimiter != ';' && delimiter != '\t')
        return Error{ErrorCode::InvalidInput, ExchangeMsg::PresetValueWrong, {"delimiter"}};
    return {};
}

} // namespace homeward
