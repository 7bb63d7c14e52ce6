// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import/table_layout.h"

#include "core/base/bytes.h"
#include "core/base/sha256.h"
#include "core/text/utf8.h"

#include <algorithm>
#include <set>

namespace homeward {
namespace {

constexpr std::size_t looked = 60; // lines in which headings are looked for
constexpr std::size_t sampled = 20;

struct Line {
    std::uint64_t number = 0;
    std::vector<std::string> cells;
};

std::string cellText(std::string_view text)
{
    return std::string(trimmed(text));
}

/// The lines of the beginning, with what is merged sideways or downwards still in its first cell alone.
Result<std::vector<Line>> firstLines(TableSource &table, std::size_t sheet)
{
    std::vector<Line> lines;
    const auto read = table.read(sheet, [&](const TableRow &row) {
        Line line{row.line, {}};
        for (const TableCell &cell : row.cells)
            line.cells.push_back(cellText(cell.text));
        lines.push_back(std::move(line));
        return lines.size() < looked + sampled;
    });
    if (!read)
        return fail(read);
    return lines;
}

std::size_t filled(const std::vector<std::string> &cells)
{
    return static_cast<std::size_t>(std::ranges::count_if(cells, [](const std::string &cell) { return !cell.empty(); }));
}

/// How many different things the headings name.
std::size_t recognised(const std::vector<std::string> &headings)
{
    const RegisterKind kind = kindOfHeadings(headings);
    std::set<ImportField> fields;
    for (const std::string &heading : headings)
        if (const auto field = fieldOfHeading(heading, kind))
            fields.insert(*field);
    return fields.size();
}

/// Two lines of headings as one: the lower word, alone or behind the upper one that stands over it.
std::vector<std::string> joined(const std::vector<std::string> &upper, const std::vector<std::string> &lower)
{
    std::vector<std::string> headings;
    std::string above;
    for (std::size_t i = 0; i < std::max(upper.size(), lower.size()); ++i) {
        const std::string top = i < upper.size() ? upper[i] : std::string();
        const std::string low = i < lower.size() ? lower[i] : std::string();
        if (!top.empty())
            above = top;
        if (low.empty())
            headings.push_back(top);
        else if (fieldOfHeading(low) || above.empty())
            headings.push_back(low);
        else
            headings.push_back(fieldOfHeading(above + low) ? above + low : above + " " + low);
    }
    return headings;
}

/// A lower line of headings only stands where the upper one leaves room or spans several columns.
bool isLowerLine(const Line &upper, const Line &lower)
{
    return lower.number == upper.number + 1 && filled(upper.cells) >= 2 && filled(lower.cells) >= 2
           && std::ranges::none_of(lower.cells, [](const std::string &cell) {
                  return !cell.empty() && cell.find_first_not_of("0123456789.-/:") == std::string::npos;
              });
}

/// Whether a heading of the upper line stands for both lines; titles above do not.
bool hangsDown(const Line &upper, const Line &lower)
{
    for (std::size_t i = 0; i < upper.cells.size(); ++i)
        if (!upper.cells[i].empty() && (i >= lower.cells.size() || lower.cells[i].empty()))
            return true;
    return false;
}

struct Best {
    std::size_t index = 0;
    bool twoLines = false;
    std::size_t score = 0;
    std::vector<std::string> headings;
};

Best bestHeadings(const std::vector<Line> &lines)
{
    Best best;
    for (std::size_t i = 0; i < std::min(lines.size(), looked); ++i) {
        const std::size_t alone = recognised(lines[i].cells);
        if (alone > best.score)
            best = {i, false, alone, lines[i].cells};
        if (i + 1 == lines.size() || !isLowerLine(lines[i], lines[i + 1]))
            continue;
        auto both = joined(lines[i].cells, lines[i + 1].cells);
        const std::size_t together = recognised(both);
        const std::size_t below = recognised(lines[i + 1].cells);
        const bool gains = together > below || (together == below && hangsDown(lines[i], lines[i + 1]));
        if (together > best.score && together > alone && gains)
            best = {i, true, together, std::move(both)};
    }
    return best;
}

void suggest(TableLayout &layout)
{
    layout.kind = kindOfHeadings(layout.headings);
    std::set<ImportField> taken;
    for (const std::string &heading : layout.headings) {
        auto field = isReasonHeading(heading) ? std::nullopt : fieldOfHeading(heading, layout.kind);
        if (field && !taken.insert(*field).second)
            field.reset(); // the first of two columns has it
        layout.suggested.push_back(field);
    }
}

void cut(std::vector<std::string> &headings)
{
    while (!headings.empty() && headings.back().empty())
        headings.pop_back();
}

TableLayout layoutOf(std::size_t sheet, const std::vector<Line> &lines, std::size_t first, std::size_t last,
                     std::vector<std::string> headings)
{
    TableLayout layout;
    layout.sheet = sheet;
    layout.headings = std::move(headings);
    cut(layout.headings);
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (i < first)
            layout.titles.push_back(lines[i].cells);
        else if (i > last && layout.samples.size() < sampled)
            layout.samples.push_back(lines[i].cells);
    }
    layout.headingLine = lines[last].number;
    suggest(layout);
    return layout;
}

/// Columns without names: as many as the lines have.
TableLayout withoutHeadings(std::size_t sheet, const std::vector<Line> &lines)
{
    TableLayout layout;
    layout.sheet = sheet;
    std::size_t columns = 0;
    for (const Line &line : lines) {
        columns = std::max(columns, line.cells.size());
        if (layout.samples.size() < sampled)
            layout.samples.push_back(line.cells);
    }
    layout.headings.resize(columns);
    layout.suggested.resize(columns);
    return layout;
}

} // namespace

Result<TableLayout> findLayout(TableSource &table, std::size_t sheet, std::optional<std::uint64_t> headingLine)
{
    const auto lines = firstLines(table, sheet);
    if (!lines)
        return fail(lines);
    if (lines->empty() || headingLine == 0U)
        return withoutHeadings(sheet, *lines);
    if (headingLine) {
        const auto at = std::ranges::find(*lines, *headingLine, &Line::number);
        if (at != lines->end()) {
            const auto index = static_cast<std::size_t>(at - lines->begin());
            return layoutOf(sheet, *lines, index, index, at->cells);
        }
    }
    Best best = bestHeadings(*lines);
    if (best.score == 0)
        return withoutHeadings(sheet, *lines);
    return layoutOf(sheet, *lines, best.index, best.index + (best.twoLines ? 1 : 0), std::move(best.headings));
}

std::string headingsDigest(const TableLayout &layout)
{
    std::string all;
    for (const std::string &heading : layout.headings)
        if (!isReasonHeading(heading))
            all += normalisedKey(heading) + '\n';
    return toHex(sha256(asBytes(all)));
}

} // namespace homeward
