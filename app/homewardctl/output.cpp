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
#include <utility>

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

Result<void> printHeader(CsvWriter &writer, const std::vector<OutputColumn> &columns)
{
    for (const OutputColumn &column : columns)
        writer.cell(column.key);
    return writer.endRow();
}

Result<void> printRow(CsvWriter &writer, const std::vector<OutputColumn> &columns, const ordered_json &object)
{
    for (const OutputColumn &column : columns)
        writer.cell(toVisible(cellOf(object, column.key)));
    return writer.endRow();
}

Result<void> printCsv(const std::vector<OutputColumn> &columns, const std::vector<ordered_json> &objects)
{
    CsvWriter writer({.delimiter = ',', .encoding = Encoding::Utf8}, writeOut);
    if (auto done = printHeader(writer, columns); !done)
        return done;
    for (const ordered_json &object : objects)
        if (auto done = printRow(writer, columns, object); !done)
            return done;
    return writer.finish();
}

/// The cells of a table's lines, and the widths that they need beside those that are there.
using TableLines = std::vector<std::vector<std::string>>;

TableLines tableLines(const std::vector<OutputColumn> &columns, const std::vector<ordered_json> &objects)
{
    TableLines lines(objects.size());
    for (const OutputColumn &column : columns)
        for (std::size_t row = 0; column.inTable && row < objects.size(); ++row)
            lines[row].push_back(toVisible(cellOf(objects[row], column.key)));
    return lines;
}

std::vector<std::string> tableHeadings(Language language, const std::vector<OutputColumn> &columns)
{
    std::vector<std::string> headings;
    for (const OutputColumn &column : columns)
        if (column.inTable)
            headings.push_back(say(column.heading, language));
    return headings;
}

std::vector<std::size_t> widthsOf(const TableLines &lines)
{
    std::vector<std::size_t> widths(lines.front().size());
    for (const auto &line : lines)
        for (std::size_t i = 0; i < line.size(); ++i)
            widths[i] = std::min(std::max(widths[i], displayWidth(line[i])), widestCell);
    return widths;
}

Result<void> printLines(const TableLines &lines, const std::vector<std::size_t> &widths)
{
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

Result<void> printTable(Language language, const std::vector<OutputColumn> &columns,
                        const std::vector<ordered_json> &objects)
{
    TableLines lines = tableLines(columns, objects);
    lines.insert(lines.begin(), tableHeadings(language, columns));
    return printLines(lines, widthsOf(lines));
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

struct ListingStream::State {
    State(Format theFormat, Language theLanguage, std::vector<OutputColumn> theColumns)
        : format(theFormat)
        , language(theLanguage)
        , columns(std::move(theColumns))
        , csv({.delimiter = ',', .encoding = Encoding::Utf8}, writeOut)
    {
        if (format == Format::Csv)
            result = printHeader(csv, columns);
    }
    Result<void> printKept();
    Result<void> add(ordered_json object);

    Format format;
    Language language;
    std::vector<OutputColumn> columns;
    CsvWriter csv;
    std::string json; ///< not yet written
    bool any = false; ///< of JSON
    std::vector<ordered_json> kept; ///< of a table
    std::vector<std::size_t> widths; ///< once they are known
    Result<void> result;
};

Result<void> ListingStream::State::printKept()
{
    TableLines lines = tableLines(columns, kept);
    kept.clear();
    if (widths.empty()) {
        lines.insert(lines.begin(), tableHeadings(language, columns));
        widths = widthsOf(lines);
    }
    return printLines(lines, widths);
}

Result<void> ListingStream::State::add(ordered_json object)
{
    constexpr std::size_t linesAtOnce = 1000;
    constexpr std::size_t bytesAtOnce = 1U << 16;
    switch (format) {
    case Format::Csv:
        return printRow(csv, columns, object);
    case Format::Json: {
        // As if it stood in an array that is written as a whole: two blanks further in.
        json += any ? ",\n  " : "[\n  ";
        any = true;
        for (const char c : toJsonText(object, true))
            c == '\n' ? json += "\n  " : json += c;
        return json.size() < bytesAtOnce ? Result<void>() : writeOut(std::exchange(json, {}));
    }
    case Format::Table:
        kept.push_back(std::move(object));
        return kept.size() < linesAtOnce ? Result<void>() : printKept();
    }
    return {};
}

ListingStream::ListingStream(Format format, Language language, std::vector<OutputColumn> columns)
    : state_(std::make_unique<State>(format, language, std::move(columns)))
{
}

ListingStream::~ListingStream() = default;

void ListingStream::add(ordered_json object)
{
    if (state_->result)
        state_->result = state_->add(std::move(object));
}

Result<void> ListingStream::finish()
{
    State &state = *state_;
    if (!state.result)
        return state.result;
    switch (state.format) {
    case Format::Csv:
        return state.csv.finish();
    case Format::Json:
        return writeOut(state.any ? state.json + "\n]\n" : "[]\n");
    case Format::Table:
        break;
    }
    return state.kept.empty() && !state.widths.empty() ? Result<void>() : state.printKept();
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
