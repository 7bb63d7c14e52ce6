// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/labels/label.h"

#include "core/text/messages_exchange.h"
#include "core/text/utf8.h"

#include <algorithm>
#include <array>

namespace homeward {
namespace {

constexpr std::array<LabelSheet, 7> sheets = {{
    {"a4-3x7", 210, 297, 3, 7, 63.5, 38.1, 7.2, 15.1, 2.5, 0},
    {"a4-3x8", 210, 297, 3, 8, 70, 37, 0, 0.5, 0, 0},
    {"a4-2x7", 210, 297, 2, 7, 99.1, 38.1, 4.7, 15.1, 2.5, 0},
    {"a4-4x10", 210, 297, 4, 10, 48.5, 25.4, 8, 21.5, 0, 0},
    {"a4-5x13", 210, 297, 5, 13, 38.1, 21.2, 4.7, 10.7, 2.5, 0},
    {"roll-60x40", 60, 40, 1, 1, 60, 40, 0, 0, 0, 0},
    {"roll-50x30", 50, 30, 1, 1, 50, 30, 0, 0, 0, 0},
}};

void join(std::string &text, std::string_view part)
{
    if (part.empty())
        return;
    if (!text.empty())
        text += ' ';
    text += part;
}

} // namespace

std::span<const LabelSheet> labelSheets()
{
    return sheets;
}

Result<LabelSheet> labelSheetNamed(std::string_view name)
{
    const auto found = std::ranges::find(sheets, name, &LabelSheet::name);
    if (found != sheets.end())
        return *found;
    std::string names;
    for (const LabelSheet &sheet : sheets)
        names += (names.empty() ? "" : ", ") + std::string(sheet.name);
    return Error{ErrorCode::InvalidInput, ExchangeMsg::LabelSheetUnknown, {std::string(name), names}};
}

Result<std::vector<Label>> labelsOf(Ledger &ledger, const AssetQuery &query, Language language)
{
    constexpr std::array columns = {Column::Tag,   Column::Category, Column::Brand,
                                    Column::Model, Column::Unit,     Column::Holder};
    std::vector<Label> labels;
    const std::string department = ledger.settings().department;
    const auto visited = ledger.visit(query, columns, [&](const RowView &row) {
        Label label;
        label.tag = row.cells[0];
        label.department = department;
        join(label.thing, wordFor(Column::Category, row.cells[1], language));
        // There is little room: "HP HP LaserJet" says it twice.
        if (!normalisedKey(row.cells[3]).starts_with(normalisedKey(row.cells[2])))
            join(label.thing, row.cells[2]);
        join(label.thing, row.cells[3]);
        join(label.place, row.cells[4]);
        join(label.place, row.cells[5]);
        labels.push_back(std::move(label));
        return true;
    });
    if (!visited)
        return fail(visited);
    if (labels.empty())
        return Error{ErrorCode::InvalidInput, ExchangeMsg::LabelsNone};
    return labels;
}

} // namespace homeward
