// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import/line_reader.h"

#include "core/base/date.h"
#include "core/exchange/csv_writer.h"
#include "core/exchange/import/cell_words.h"
#include "core/exchange/table/spreadsheet_value.h"
#include "core/text/messages_import.h"
#include "core/text/utf8.h"

#include <algorithm>
#include <charconv>
#include <cstring>

namespace homeward {
namespace {

constexpr std::size_t longestShown = 80;

std::string shown(std::string_view text)
{
    return toVisible(text.substr(0, longestShown));
}

bool isIdentifier(ImportField field)
{
    return isKey(field) && field != ImportField::Uuid;
}

bool isChoice(ImportField field)
{
    using enum ImportField;
    return field == Category || field == ImportField::Ownership || field == Status || field == ImportField::Place || field == Connected;
}

/// Windows makes up a serial for a device without one; it has an ampersand, which no real one has.
bool isMadeUp(std::string_view serial)
{
    return serial.find('&') != std::string_view::npos;
}

std::string choiceNames(ImportField field)
{
    std::string names;
    if (const auto column = columnOf(field))
        for (const std::string_view word : choicesOf(*column))
            names += (names.empty() ? "" : ", ") + std::string(word);
    return names.empty() ? "yes, no" : names;
}

} // namespace

std::span<const std::string_view> LineBlock::cells(std::size_t line) const
{
    const std::size_t begin = line == 0 ? 0 : ends_[line - 1];
    return std::span(cells_).subspan(begin, ends_[line] - begin);
}

void LineBlock::clear()
{
    lines_.clear();
    cells_.clear();
    ends_.clear();
    bytes_ = 0;
    memory_.release();
}

std::string_view LineBlock::keep(std::string_view text)
{
    if (text.empty())
        return {};
    auto *place = static_cast<char *>(memory_.allocate(text.size(), 1));
    std::memcpy(place, text.data(), text.size());
    bytes_ += text.size();
    return {place, text.size()};
}

LineReader::LineReader(const TableLayout &layout, const ImportMapping &mapping, const TableTraits &traits,
                       std::vector<MergedCells> merged)
    : layout_(layout)
    , mapping_(mapping)
    , format_(traits.format)
    , merged_(std::move(merged))
{
    std::erase_if(merged_, [](const MergedCells &cells) { return cells.firstLine == cells.lastLine; });
}

void LineReader::read(const TableRow &row, LineBlock &block)
{
    if (row.line <= layout_.headingLine)
        return;
    row_.assign(row.cells.begin(), row.cells.end());
    if (!merged_.empty())
        fillMerged(row);
    if (std::ranges::all_of(row_, [](const TableCell &cell) { return trimmed(cell.text).empty(); }))
        return;
    for (const TableCell &cell : row_)
        block.cells_.push_back(block.keep(cell.text));
    block.ends_.push_back(block.cells_.size());
    ImportLine &line = block.lines_.emplace_back();
    line.line = row.line;
    judge(line, block);
}

/// Cells that are shown as one over several lines hold for each of them.
void LineReader::fillMerged(const TableRow &row)
{
    std::erase_if(hanging_, [&](const Hanging &one) { return one.cells.lastLine < row.line; });
    for (; nextMerged_ < merged_.size() && merged_[nextMerged_].firstLine <= row.line; ++nextMerged_) {
        const MergedCells &cells = merged_[nextMerged_];
        if (cells.lastLine < row.line || cells.firstColumn >= row_.size())
            continue;
        const TableCell &first = row_[cells.firstColumn];
        hanging_.push_back({cells, std::string(first.text), first.kind});
    }
    for (const Hanging &one : hanging_) {
        if (row_.size() <= one.cells.firstColumn)
            row_.resize(one.cells.firstColumn + 1);
        TableCell &cell = row_[one.cells.firstColumn];
        if (cell.text.empty())
            cell = {one.text, one.kind};
    }
}

bool LineReader::isRepeatedHeading() const
{
    std::size_t same = 0;
    for (std::size_t i = 0; i < std::min(row_.size(), layout_.headings.size()); ++i) {
        const std::string_view text = trimmed(row_[i].text);
        if (text.empty())
            continue;
        if (text != layout_.headings[i])
            return false;
        ++same;
    }
    return same >= 2;
}

void LineReader::judge(ImportLine &line, LineBlock &block)
{
    hasKey_ = false;
    const std::size_t columns = mapping_.columns.size();
    for (std::size_t i = 0; i < columns; ++i)
        if (mapping_.columns[i])
            readCell(line, i, *mapping_.columns[i], i < row_.size() ? row_[i] : TableCell{}, block);
    const auto first = std::ranges::find_if(row_, [](const TableCell &cell) { return !trimmed(cell.text).empty(); });
    const std::string_view word = trimmed(first->text);
    if (!hasKey_ && isTotalWord(word))
        line.skipped = Error{ErrorCode::InvalidInput, ImportMsg::LineIsTotal, {}};
    else if (!hasKey_ && isSignatureWord(word))
        line.skipped = Error{ErrorCode::InvalidInput, ImportMsg::LineIsSignature, {}};
    else if (isRepeatedHeading())
        line.skipped = Error{ErrorCode::InvalidInput, ImportMsg::LineIsHeading, {}};
    else if (line.at(ImportField::Connected) == "no")
        line.skipped = Error{ErrorCode::InvalidInput, ImportMsg::LineNotConnected, {}};
    const bool beyond = row_.size() > layout_.headings.size()
                        && std::any_of(row_.begin() + static_cast<std::ptrdiff_t>(layout_.headings.size()), row_.end(),
                                       [](const TableCell &cell) { return !trimmed(cell.text).empty(); });
    // A spreadsheet leaves empty cells out; text has all of them, or something is missing.
    const bool missing = format_ == TableFormat::Text && row_.size() < layout_.headings.size();
    if (!line.skipped && layout_.headingLine != 0 && (beyond || missing))
        line.error = Error{ErrorCode::InvalidInput,
                           ImportMsg::LineCellsMissing,
                           {std::to_string(row_.size()), std::to_string(layout_.headings.size())}};
}

void LineReader::refuse(ImportLine &line, Msg message, std::vector<std::string> parameters) const
{
    if (!line.error)
        line.error = Error{ErrorCode::InvalidInput, message, std::move(parameters)};
}

void LineReader::readCell(ImportLine &line, std::size_t column, ImportField field, const TableCell &cell,
                          LineBlock &block)
{
    line.give(field, {});
    if (!isImported(field))
        return;
    if (cell.kind == TableCell::Kind::Fault)
        return refuse(line, ImportMsg::CellIsFault, {shown(cell.text), columnTitle(layout_, column)});
    std::string_view text = cell.kind == TableCell::Kind::Text ? unguarded(cell.text) : cell.text;
    text = trimmed(text);
    if (text.empty() || (field != ImportField::Notes && saysNothing(text)))
        return;
    if (isIdentifier(field))
        return line.give(field, identifierIn(line, column, field, text, block));
    if (isChoice(field))
        return readChoice(line, column, field, text);
    switch (field) {
    case ImportField::Acquired:
        return line.give(field, dayIn(line, column, {text, cell.kind}, block));
    case ImportField::Price:
        return readPrice(line, column, {text, cell.kind}, block);
    case ImportField::Quantity: {
        const auto quantity = quantityIn(text);
        if (!quantity)
            return refuse(line, ImportMsg::CellNotNumber, {shown(text), columnTitle(layout_, column)});
        return line.give(field, block.keep(*quantity));
    }
    default:
        hasKey_ = hasKey_ || field == ImportField::Uuid;
        return line.give(field, block.keep(text));
    }
}

std::string_view LineReader::identifierIn(ImportLine &line, std::size_t column, ImportField field,
                                          std::string_view text, LineBlock &block)
{
    if (lostDigits(text)) {
        refuse(line, ImportMsg::NumberLostDigits, {shown(text), columnTitle(layout_, column)});
        return {};
    }
    if (layout_.kind == RegisterKind::UsbDeview && isMadeUp(text))
        return {};
    // "合计" in the column of tags makes no key of it.
    hasKey_ = hasKey_ || !(isTotalWord(text) || isSignatureWord(text));
    if (field == ImportField::Imei)
        return block.keep(imeisIn(text));
    return block.keep(text);
}

std::string_view LineReader::dayIn(ImportLine &line, std::size_t column, const TableCell &cell, LineBlock &block)
{
    std::optional<Day> day;
    double number = 0;
    if (cell.kind == TableCell::Kind::Number
        && std::from_chars(cell.text.data(), cell.text.data() + cell.text.size(), number).ec == std::errc{}
        && number >= 10000 && number < 100000) {
        // A day that the spreadsheet shows as a bare number.
        if (const auto text = dateText(number, false))
            day = parseLooseDay(*text, std::nullopt);
    } else {
        dates_.look(cell.text);
        day = parseLooseDay(cell.text, mapping_.dates);
    }
    if (day)
        return block.keep(toIso(*day));
    refuse(line, ImportMsg::CellNotDate, {shown(cell.text), columnTitle(layout_, column), "2026-09-07"});
    return {};
}

void LineReader::readPrice(ImportLine &line, std::size_t column, const TableCell &cell, LineBlock &block)
{
    const auto price = priceIn(cell.text, cell.kind == TableCell::Kind::Number);
    if (!price)
        return refuse(line, ImportMsg::CellNotNumber, {shown(cell.text), columnTitle(layout_, column)});
    line.give(ImportField::Price, block.keep(price->price));
    if (!price->currency.empty() && line.at(ImportField::Currency).empty())
        line.give(ImportField::Currency, block.keep(price->currency));
}

void LineReader::readChoice(ImportLine &line, std::size_t column, ImportField field, std::string_view text)
{
    if (const auto word = choiceIn(field, text))
        return line.give(field, *word);
    // A class of property ("通用设备") is no mistake; the sort finds the category by other words.
    if (field == ImportField::Category)
        line.unread |= std::uint64_t{1} << static_cast<unsigned>(field);
    else
        refuse(line, ImportMsg::CellNotChoice, {shown(text), columnTitle(layout_, column), choiceNames(field)});
}

} // namespace homeward
