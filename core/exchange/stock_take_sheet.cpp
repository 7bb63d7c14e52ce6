// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/stock_take_sheet.h"

#include "core/base/date.h"
#include "core/exchange/csv_writer.h"
#include "core/inventory/columns.h"
#include "core/text/messages_app.h"
#include "core/text/messages_progress.h"
#include "core/text/utf8.h"

#include <fmt/format.h>

#include <array>

namespace homeward {
namespace {

std::array<std::string, 8> headings(Language language)
{
    return {say(AppMsg::HeadNumber, language),      say(ProgressMsg::HeadFinding, language),
            headingOf(Column::Tag, language),    headingOf(Column::Model, language),
            headingOf(Column::Serial, language), say(ProgressMsg::HeadExpectedIn, language),
            headingOf(Column::Holder, language), headingOf(Column::Location, language)};
}

std::array<std::string, 8> cellsOf(const StockTakeLine &line, std::size_t number, Language language)
{
    return {std::to_string(number),
            say(messageOf(line.finding), language),
            line.tag.empty() ? line.read : line.tag,
            line.model,
            line.serial,
            line.unit,
            line.holder,
            line.location};
}

std::string title(const StockTake &take, Language language)
{
    return say(ProgressMsg::StockTakeTitle, language, {take.unit, toIso(take.day)});
}

std::string sums(const StockTake &take, Language language)
{
    std::vector<std::string> counts;
    for (const std::int64_t count : take.counts)
        counts.push_back(std::to_string(count));
    return say(ProgressMsg::StockTakeSums, language, counts);
}

std::string escaped(std::string_view text)
{
    std::string html;
    for (const char c : toVisible(text)) {
        if (c == '&')
            html += "&amp;";
        else if (c == '<')
            html += "&lt;";
        else if (c == '>')
            html += "&gt;";
        else if (c == '"')
            html += "&quot;";
        else
            html += c;
    }
    return html;
}

template <class Cells>
std::string htmlRow(const Cells &cells, const char *tag)
{
    std::string row = "<tr>";
    for (const std::string &cell : cells)
        row += fmt::format("<{0}>{1}</{0}>", tag, escaped(cell));
    return row + "</tr>\n";
}

} // namespace

Result<std::string> stockTakeCsv(const StockTake &take, Language language)
{
    std::string text;
    CsvWriter writer({}, [&](std::string_view bytes) -> Result<void> {
        text += bytes;
        return {};
    });
    Result<void> done;
    const auto row = [&](const auto &cells) {
        for (const std::string &cell : cells)
            writer.cell(toVisible(cell));
        if (done)
            done = writer.endRow();
    };
    row(std::array{title(take, language)});
    row(headings(language));
    std::size_t number = 0;
    for (const StockTakeLine &line : take.lines)
        row(cellsOf(line, ++number, language));
    row(std::array{sums(take, language)});
    row(std::array{say(ProgressMsg::StockTakeSigned, language)});
    if (!done)
        return fail(done);
    if (const auto finished = writer.finish(); !finished)
        return fail(finished);
    return text;
}

std::string stockTakeHtml(const StockTake &take, Language language)
{
    std::string html = fmt::format(
        "<!DOCTYPE html>\n<html lang=\"{}\"><head><meta charset=\"utf-8\"><title>{}</title><style>\n"
        "@page {{ size: A4 landscape; margin: 15mm }}\nbody {{ font-family: sans-serif; font-size: 10pt }}\n"
        "table {{ border-collapse: collapse; width: 100% }}\nth, td {{ border: 1px solid #888; padding: 2px "
        "6px; "
        "text-align: left }}\nthead {{ display: table-header-group "
        "}}\n</style></head><body>\n<h1>{}</h1>\n<table><thead>\n",
        language == Language::Chinese ? "zh-CN" : "en", escaped(title(take, language)),
        escaped(title(take, language)));
    html += htmlRow(headings(language), "th") + "</thead><tbody>\n";
    std::size_t number = 0;
    for (const StockTakeLine &line : take.lines)
        html += htmlRow(cellsOf(line, ++number, language), "td");
    html += fmt::format("</tbody></table>\n<p>{}</p>\n<p>{}</p>\n</body></html>\n",
                        escaped(sums(take, language)), escaped(say(ProgressMsg::StockTakeSigned, language)));
    return html;
}

} // namespace homeward
