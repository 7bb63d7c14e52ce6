// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/preset.h"

#include "core/text/messages_exchange.h"

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
    return std::nullopt;
}

std::vector<std::string> builtInPresetNames()
{
    return {"inventory", "leadership"};
}

std::string_view nameOf(const ExportColumn &column)
{
    if (const auto *computed = std::get_if<Computed>(&column.source))
        return *computed == Computed::RowNumber ? "row_number" : "asset_name";
    return nameOf(*std::get_if<Column>(&column.source));
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

Result<void> checkPreset(const ExportPreset &preset)
{
    if (preset.columns.empty())
        return Error{ErrorCode::InvalidInput, ExchangeMsg::PresetWithoutColumns};
    const char delimiter = preset.dialect.delimiter;
    if (delimiter != ',' && delimiter != ';' && delimiter != '\t')
        return Error{ErrorCode::InvalidInput, ExchangeMsg::PresetValueWrong, {"delimiter"}};
    return {};
}

} // namespace homeward
