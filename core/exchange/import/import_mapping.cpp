// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import/import_mapping.h"

#include "core/text/messages_import.h"
#include "core/text/utf8.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>

namespace homeward {
namespace {

using Json = nlohmann::json;

Error notOne(const std::string &what)
{
    return {ErrorCode::InvalidInput, ImportMsg::MapNotOne, {what}};
}

Result<std::optional<ImportField>> fieldIn(const Json &value)
{
    if (value.is_null() || value == "")
        return std::optional<ImportField>();
    if (!value.is_string())
        return notOne(value.dump());
    const auto text = value.get<std::string>();
    if (const auto field = importFieldNamed(text))
        return field;
    std::string names;
    for (std::size_t i = 0; i < importFieldCount; ++i)
        if (isImported(static_cast<ImportField>(i)))
            names += (names.empty() ? "" : ", ") + std::string(nameOf(static_cast<ImportField>(i)));
    return Error{ErrorCode::InvalidInput, ImportMsg::MapFieldUnknown, {toVisible(text), names}};
}

std::optional<std::size_t> columnNamed(const TableLayout &layout, const std::string &name)
{
    for (std::size_t i = 0; i < layout.headings.size(); ++i)
        if (columnTitle(layout, i) == name || "#" + std::to_string(i + 1) == name)
            return i;
    for (std::size_t i = 0; i < layout.headings.size(); ++i)
        if (headingKey(layout.headings[i]) == headingKey(name))
            return i;
    return std::nullopt;
}

Result<void> readColumns(const Json &columns, const TableLayout &layout, ImportMapping &mapping)
{
    const auto put = [&](std::size_t column, const Json &value) -> Result<void> {
        const auto field = fieldIn(value);
        if (!field)
            return fail(field);
        // What the map says of a field goes before a suggestion for another column.
        if (*field)
            std::ranges::replace(mapping.columns, *field, std::optional<ImportField>());
        mapping.columns[column] = *field;
        return {};
    };
    if (columns.is_array()) {
        mapping.columns.assign(layout.headings.size(), std::nullopt);
        for (std::size_t i = 0; i < columns.size() && i < mapping.columns.size(); ++i)
            if (const auto done = put(i, columns[i]); !done)
                return done;
        return {};
    }
    for (const auto &[name, value] : columns.items()) {
        const auto column = columnNamed(layout, name);
        if (!column)
            return Error{ErrorCode::InvalidInput, ImportMsg::MapColumnUnknown, {toVisible(name)}};
        if (const auto done = put(*column, value); !done)
            return done;
    }
    return {};
}

Result<void> readRest(const Json &json, ImportMapping &mapping)
{
    for (const auto &[name, value] : json.items()) {
        const std::string text = value.is_string() ? value.get<std::string>() : std::string();
        if (name == "columns")
            continue;
        if (name == "dates" && (mapping.dates = parseDateOrder(text)))
            continue;
        if (name == "empty" && (text == "keep" || text == "clear")) {
            mapping.emptyClears = text == "clear";
            continue;
        }
        const auto field = name == "match" ? importFieldNamed(text) : std::nullopt;
        if (!field || !isKey(*field))
            return notOne(toVisible(name + ": " + value.dump(-1, ' ', false, Json::error_handler_t::replace)));
        mapping.matchBy = field;
    }
    return {};
}

} // namespace

std::string columnTitle(const TableLayout &layout, std::size_t column)
{
    const std::string &heading = layout.headings[column];
    return heading.empty() ? "#" + std::to_string(column + 1) : toVisible(heading);
}

ImportMapping suggestedMapping(const TableLayout &layout)
{
    ImportMapping mapping;
    mapping.columns = layout.suggested;
    mapping.emptyClears = layout.kind == RegisterKind::Own;
    return mapping;
}

Result<ImportMapping> parseMapping(std::string_view json, const TableLayout &layout)
{
    const Json parsed = Json::parse(json, nullptr, false);
    if (!parsed.is_object())
        return notOne("JSON");
    ImportMapping mapping = suggestedMapping(layout);
    if (const auto columns = parsed.find("columns"); columns != parsed.end()) {
        if (!columns->is_array() && !columns->is_object())
            return notOne("columns");
        if (const auto done = readColumns(*columns, layout, mapping); !done)
            return fail(done);
    }
    if (const auto done = readRest(parsed, mapping); !done)
        return fail(done);
    return mapping;
}

std::string toJson(const ImportMapping &mapping)
{
    Json columns = Json::array();
    for (const auto &field : mapping.columns)
        columns.push_back(field ? Json(nameOf(*field)) : Json());
    Json json = {{"columns", columns}, {"empty", mapping.emptyClears ? "clear" : "keep"}};
    if (mapping.dates)
        json["dates"] = toText(*mapping.dates);
    if (mapping.matchBy)
        json["match"] = nameOf(*mapping.matchBy);
    return json.dump();
}

Result<void> checkMapping(const ImportMapping &mapping, const TableLayout &layout, const std::string &file)
{
    std::array<std::size_t, importFieldCount> columns{};
    bool any = false;
    for (std::size_t i = 0; i < mapping.columns.size(); ++i) {
        if (!mapping.columns[i])
            continue;
        any = any || isImported(*mapping.columns[i]);
        std::size_t &taken = columns[static_cast<std::size_t>(*mapping.columns[i])];
        if (taken != 0)
            return Error{ErrorCode::InvalidInput,
                         ImportMsg::FieldTwice,
                         {std::string(nameOf(*mapping.columns[i])), columnTitle(layout, taken - 1), columnTitle(layout, i)}};
        taken = i + 1;
    }
    if (any)
        return {};
    return Error{ErrorCode::InvalidInput,
                 layout.headingLine == 0 ? ImportMsg::NoHeadings : ImportMsg::NothingMapped,
                 {file}};
}

} // namespace homeward
