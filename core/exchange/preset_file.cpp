// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/date.h"
#include "core/base/file.h"
#include "core/exchange/preset.h"
#include "core/text/messages_exchange.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>

namespace homeward {
namespace {

using nlohmann::ordered_json;

constexpr std::string_view format = "homeward-preset";
constexpr int version = 1;
constexpr std::uint64_t largestFile = 1U << 20;
constexpr std::array<std::string_view, 20> knownKeys = {
    "format",    "version",        "name",       "columns",       "for_people", "encoding",
    "delimiter", "guard_formulas", "exact",      "title",         "signatures", "where",
    "search",    "sort",           "descending", "include_ended", "as_of", "rows", "language", "overdue_only"};

Error wrong(std::string_view key)
{
    return {ErrorCode::InvalidInput, ExchangeMsg::PresetValueWrong, {std::string(key)}};
}

ordered_json columnToJson(const ExportColumn &column)
{
    ordered_json json = {{"column", nameOf(column)}};
    if (!column.heading.empty())
        json["heading"] = column.heading;
    return json;
}

/// Reads the keys of one JSON object; the first that does not fit is remembered.
class KeyReader {
public:
    explicit KeyReader(const ordered_json &object)
        : object_(object)
    {
    }

    void text(const char *key, std::string &value)
    {
        if (const ordered_json *found = find(key, &ordered_json::is_string))
            value = found->get<std::string>();
    }
    void flag(const char *key, bool &value)
    {
        if (const ordered_json *found = find(key, &ordered_json::is_boolean))
            value = found->get<bool>();
    }
    /// The text under `key`, read by `parse`, which returns an optional or a Result.
    template <class Value, class Parse>
    void parsed(const char *key, Value &value, Parse parse)
    {
        std::string written;
        text(key, written);
        if (!object_.contains(key) || error_)
            return;
        if (auto read = parse(written))
            value = std::move(*read);
        else
            error_ = wrong(key);
    }
    void fail(Error error) { error_ = std::move(error); }
    const std::optional<Error> &error() const { return error_; }

private:
    const ordered_json *find(const char *key, bool (ordered_json::*hasKind)() const noexcept)
    {
        const auto found = object_.find(key);
        if (found == object_.end() || error_)
            return nullptr;
        if ((*found.*hasKind)())
            return &*found;
        error_ = wrong(key);
        return nullptr;
    }

    const ordered_json &object_;
    std::optional<Error> error_;
};

std::optional<char> parseDelimiter(std::string_view text)
{
    if (text == "tab")
        return '\t';
    return text == "," || text == ";" ? std::optional(text.front()) : std::nullopt;
}

std::optional<PresetRows> parseRows(std::string_view text)
{
    for (const PresetRows rows : {PresetRows::Assets, PresetRows::Units, PresetRows::Weeks})
        if (toText(rows) == text)
            return rows;
    return std::nullopt;
}

std::optional<std::optional<Language>> parseLanguage(std::string_view text)
{
    if (text == "en")
        return std::optional(Language::English);
    return text == "zh" ? std::optional(std::optional(Language::Chinese)) : std::nullopt;
}

Result<ExportColumn> columnFromJson(const ordered_json &json)
{
    const auto name = json.find("column");
    if (!json.is_object() || name == json.end() || !name->is_string())
        return wrong("columns");
    auto column = exportColumnNamed(name->get_ref<const std::string &>());
    if (!column)
        return Error{ErrorCode::InvalidInput, ExchangeMsg::PresetColumnUnknown, {name->get<std::string>()}};
    KeyReader keys(json);
    keys.text("heading", column->heading);
    if (keys.error())
        return *keys.error();
    return *column;
}

Result<void> readColumns(const ordered_json &json, ExportPreset &preset)
{
    const auto columns = json.find("columns");
    if (columns == json.end() && preset.rows != PresetRows::Assets)
        return {};
    if (columns == json.end() || !columns->is_array())
        return wrong("columns");
    for (const ordered_json &entry : *columns) {
        auto column = columnFromJson(entry);
        if (!column)
            return homeward::fail(std::move(column));
        preset.columns.push_back(std::move(*column));
    }
    return {};
}

void readQuery(const ordered_json &json, KeyReader &keys, AssetQuery &query)
{
    keys.text("search", query.search);
    keys.parsed("sort", query.sortBy, columnNamed);
    keys.flag("descending", query.descending);
    keys.flag("include_ended", query.includeEnded);
    keys.parsed("as_of", query.asOf, parseDay);
    std::string expression;
    keys.text("where", expression);
    if (!json.contains("where") || keys.error())
        return;
    if (auto where = parseWhere(expression))
        query.where = std::move(*where);
    else
        keys.fail(where.error());
}

Result<void> checkFrame(const ordered_json &json)
{
    if (!json.is_object() || json.value("format", ordered_json()) != format)
        return Error{ErrorCode::InvalidInput, ExchangeMsg::PresetNotOne};
    const auto number = json.find("version");
    if (number == json.end() || !number->is_number_unsigned())
        return wrong("version");
    if (*number > version)
        return Error{ErrorCode::TooNew, ExchangeMsg::PresetTooNew};
    for (const auto &item : json.items())
        if (std::find(knownKeys.begin(), knownKeys.end(), item.key()) == knownKeys.end())
            return Error{ErrorCode::InvalidInput, ExchangeMsg::PresetKeyUnknown, {item.key()}};
    return {};
}

} // namespace

std::string toJson(const ExportPreset &preset)
{
    ordered_json json = {{"format", format}, {"version", version}, {"name", preset.name}};
    if (preset.rows != PresetRows::Assets)
        json["rows"] = toText(preset.rows);
    json["columns"] = ordered_json::array();
    for (const ExportColumn &column : preset.columns)
        json["columns"].push_back(columnToJson(column));
    json["for_people"] = preset.forPeople;
    json["encoding"] = toText(preset.dialect.encoding);
    json["delimiter"] = preset.dialect.delimiter == '\t' ? "tab" : std::string(1, preset.dialect.delimiter);
    json["guard_formulas"] = preset.dialect.guardFormulas;
    json["exact"] = preset.exact;
    json["title"] = preset.title;
    json["signatures"] = preset.signatures;
    if (preset.language)
        json["language"] = *preset.language == Language::Chinese ? "zh" : "en";
    if (preset.overdueOnly)
        json["overdue_only"] = true;
    if (preset.query.where)
        json["where"] = toText(*preset.query.where);
    json["search"] = preset.query.search;
    json["sort"] = nameOf(preset.query.sortBy);
    json["descending"] = preset.query.descending;
    json["include_ended"] = preset.query.includeEnded;
    if (preset.query.asOf)
        json["as_of"] = toIso(*preset.query.asOf);
    return json.dump(2, ' ', false, ordered_json::error_handler_t::replace) + '\n';
}

Result<ExportPreset> presetFromJson(std::string_view text)
{
    const auto json = ordered_json::parse(text, nullptr, false);
    if (auto frame = checkFrame(json); !frame)
        return fail(std::move(frame));
    ExportPreset preset;
    KeyReader keys(json);
    keys.parsed("rows", preset.rows, parseRows);
    if (keys.error())
        return *keys.error();
    if (auto columns = readColumns(json, preset); !columns)
        return fail(std::move(columns));
    keys.text("name", preset.name);
    keys.flag("for_people", preset.forPeople);
    keys.parsed("encoding", preset.dialect.encoding, parseEncoding);
    keys.parsed("delimiter", preset.dialect.delimiter, parseDelimiter);
    keys.flag("guard_formulas", preset.dialect.guardFormulas);
    keys.flag("exact", preset.exact);
    keys.text("title", preset.title);
    keys.flag("signatures", preset.signatures);
    keys.parsed("language", preset.language, parseLanguage);
    keys.flag("overdue_only", preset.overdueOnly);
    readQuery(json, keys, preset.query);
    if (keys.error())
        return *keys.error();
    if (auto checked = checkPreset(preset); !checked)
        return fail(std::move(checked));
    return preset;
}

Result<void> savePreset(const ExportPreset &preset, const std::filesystem::path &to)
{
    auto file = AtomicFile::create(to);
    if (!file)
        return fail(std::move(file));
    if (auto written = file->write(toJson(preset)); !written)
        return written;
    return file->commit();
}

Result<ExportPreset> loadPreset(const std::filesystem::path &from)
{
    const auto text = readFile(from, largestFile);
    if (!text)
        return fail(text);
    return presetFromJson(*text);
}

} // namespace homeward
