// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/homewardctl/output.h"

#include "core/exchange/csv_writer.h"
#include "core/text/messages_app.h"
#include "core/text/utf8.h"
#include "core/text/width.h"

#include <nlohmann/json.hpp>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <system_error>

namespace homeward::ctl {
namespace {

using nlohmann::ordered_json;

constexpr std::size_t widestCell = 40;

std::string cellText(const ordered_json &value)
{
    if (value.is_null())
        return {};
    if (value.is_string())
        return value.get<std::string>();
    if (value.is_array()) {
        std::string joined;
        for (const ordered_json &item : value)
            joined += (joined.empty() ? "" : "; ") + cellText(item);
        return joined;
    }
    if (value.is_object() && value.contains("says"))
        return cellText(value["kind"]) + "=" + cellText(value["source"]);
    return toJsonText(value, false);
}

std::string cellOf(const ordered_json &object, const std::string &key)
{
    if (const auto dot = key.find('.'); dot != std::string::npos) {
        const auto inner = object.find(key.substr(0, dot));
        return inner == object.end() ? std::string() : cellOf(*inner, key.substr(dot + 1));
    }
    const auto found = object.find(key);
    return found == object.end() ? std::string() : cellText(*found);
}

Result<void> printCsv(const std::vector<OutputColumn> &columns, const std::vector<ordered_json> &objects)
{
    CsvWriter writer({.delimiter = ',', .encoding = Encoding::Utf8}, writeOut);
    for (const OutputColumn &column : columns)
        writer.cell(column.key);
    if (auto ended = writer.endRow(); !ended)
        return ended;
    for (const ordered_json &object : objects) {
        for (const OutputColumn &column : columns)
            writer.cell(toVisible(cellOf(object, column.key)));
        if (auto ended = writer.endRow(); !ended)
            return ended;
    }
    return writer.finish();
}

Result<void> printTable(Language language, const std::vector<OutputColumn> &columns,
                        const std::vector<ordered_json> &objects)
{
    std::vector<std::vector<std::string>> lines(objects.size() + 1);
    std::vector<std::size_t> widths;
    for (const OutputColumn &column : columns) {
        if (!column.inTable)
            continue;
        lines[0].push_back(say(column.heading, language));
        std::size_t width = displayWidth(lines[0].back());
        for (std::size_t row = 0; row < objects.size(); ++row) {
            lines[row + 1].push_back(toVisible(cellOf(objects[row], column.key)));
            width = std::max(width, displayWidth(lines[row + 1].back()));
        }
        widths.push_back(std::min(width, widestCell));
    }
    std::string text;
    for (const auto &line : lines) {
        std::string row;
        for (std::size_t i = 0; i < line.size(); ++i)
            row += fitted(line[i], widths[i]) + "  ";
        row.erase(row.find_last_not_of(' ') + 1);
        text += row + "\n";
    }
    return writeOut(text);
}

} // namespace

std::string toJsonText(const ordered_json &value, bool pretty)
{
    return value.dump(pretty ? 2 : -1, ' ', false, ordered_json::error_handler_t::replace);
}

Result<void> writeOut(std::string_view text)
{
    while (!text.empty()) {
        const ssize_t count = ::write(STDOUT_FILENO, text.data(), text.size());
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            return Error{
                ErrorCode::Io, AppMsg::OutputNotWritable, {std::generic_category().message(errno)}, errno};
        text.remove_prefix(static_cast<std::size_t>(count));
    }
    return {};
}

Result<void> printListing(Format format, Language language, const std::vector<OutputColumn> &columns,
                          const std::vector<ordered_json> &objects)
{
    switch (format) {
    case Format::Json:
        return writeOut(toJsonText(ordered_json(objects), true) + "\n");
    case Format::Csv:
        return printCsv(columns, objects);
    case Format::Table:
        break;
    }
    return printTable(language, columns, objects);
}

Result<void> printObject(Format format, Language language, const std::vector<OutputColumn> &columns,
                         const ordered_json &object)
{
    if (format == Format::Json)
        return writeOut(toJsonText(object, true) + "\n");
    if (format == Format::Csv)
        return printCsv(columns, {object});
    std::size_t width = 0;
    for (const OutputColumn &column : columns)
        width = std::max(width, displayWidth(say(column.heading, language)));
    std::string text;
    for (const OutputColumn &column : columns) {
        const std::string cell = toVisible(cellOf(object, column.key));
        if (!cell.empty())
            text += fitted(say(column.heading, language), width + 2) + cell + "\n";
    }
    return writeOut(text);
}

} // namespace homeward::ctl
