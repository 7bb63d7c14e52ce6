// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/table/xlsx_sheet.h"

#include "core/exchange/table/spreadsheet_value.h"
#include "core/text/messages_exchange.h"
#include "core/text/messages_import.h"
#include "core/text/utf8.h"

#include <charconv>

namespace homeward {
namespace {

constexpr std::size_t mostColumns = 4096;
constexpr std::size_t mostCellBytes = std::size_t{1} << 20;
constexpr std::size_t mostRowBytes = std::size_t{1} << 24;
constexpr std::uint64_t lastLine = 1U << 20;
constexpr std::uint32_t lastColumn = 1U << 14;

template <class Number>
std::optional<Number> parseWhole(std::string_view text)
{
    Number value{};
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc{} || end != text.data() + text.size())
        return std::nullopt;
    return value;
}

} // namespace

std::optional<CellPlace> parseCellPlace(std::string_view text)
{
    std::uint32_t column = 0;
    std::size_t at = 0;
    for (; at < text.size() && text[at] >= 'A' && text[at] <= 'Z'; ++at) {
        column = column * 26 + static_cast<std::uint32_t>(text[at] - 'A') + 1;
        if (column > lastColumn)
            return std::nullopt;
    }
    const auto line = parseWhole<std::uint64_t>(text.substr(at));
    if (column == 0 || !line || *line == 0 || *line > lastLine)
        return std::nullopt;
    return CellPlace{column - 1, *line};
}

void XlsxSheetReader::start(std::string_view name, const XmlAttributes &attributes)
{
    if (name == "row") {
        const auto line = parseWhole<std::uint64_t>(attributes["r"]);
        line_ = line && *line > line_ && *line <= lastLine ? *line : line_ + 1;
        column_ = 0;
        hasContent_ = false;
        content_.clear();
        places_.clear();
    } else if (name == "c") {
        startCell(attributes);
    } else if (name == "rPh") {
        phonetic_ = true;
    }
    inValue_ = inCell_ && (name == "v" || (name == "t" && !phonetic_));
}

void XlsxSheetReader::end(std::string_view name)
{
    inValue_ = false;
    if (name == "rPh")
        phonetic_ = false;
    else if (name == "c")
        endCell();
    else if (name == "row")
        endRow();
}

void XlsxSheetReader::text(std::string_view text)
{
    if (!inValue_)
        return;
    value_ += text;
    if (value_.size() > mostCellBytes)
        refuse(ExchangeMsg::CsvCellTooLong, {std::to_string(mostCellBytes)});
}

void XlsxSheetReader::startCell(const XmlAttributes &attributes)
{
    const auto place = parseCellPlace(attributes["r"]);
    if (place)
        column_ = place->column;
    const std::string_view type = attributes["t"];
    type_ = type == "s"                            ? Type::Shared
            : type == "str" || type == "inlineStr" ? Type::Text
            : type == "b"                          ? Type::Truth
            : type == "e"                          ? Type::Fault
            : type == "d"                          ? Type::Date
                                                   : Type::Number;
    style_ = parseWhole<std::size_t>(attributes["s"]).value_or(0);
    value_.clear();
    inCell_ = true;
}

void XlsxSheetReader::endCell()
{
    inCell_ = false;
    if (value_.empty()) {
        ++column_;
        return;
    }
    switch (type_) {
    case Type::Shared: {
        const auto index = parseWhole<std::size_t>(value_);
        if (!index || !texts_.has(*index)) {
            refuse(ImportMsg::WorkbookCellWrong);
            return;
        }
        if (!texts_.at(*index).empty() && makeRoom()) {
            places_[column_] = {*index, 0, TableCell::Kind::Text, true};
            hasContent_ = true;
        }
        break;
    }
    case Type::Number:
        putNumber();
        break;
    case Type::Text:
        put(value_.find("_x") == std::string::npos ? value_ : unescapedXlsx(value_), TableCell::Kind::Text);
        break;
    case Type::Truth:
        put(value_ == "1" ? "TRUE" : "FALSE", TableCell::Kind::Text);
        break;
    case Type::Fault:
        put(value_, TableCell::Kind::Fault);
        break;
    case Type::Date:
        put(value_, TableCell::Kind::Date);
        break;
    }
    ++column_;
}

void XlsxSheetReader::putNumber()
{
    const std::string_view written = trimmed(value_);
    const auto number = parseWhole<double>(written);
    if (!number) {
        refuse(ImportMsg::WorkbookCellWrong);
        return;
    }
    const bool isDay = style_ < book_.dateStyles.size() && book_.dateStyles[style_];
    if (const auto day = isDay ? dateText(*number, book_.from1904) : std::nullopt)
        put(*day, TableCell::Kind::Date);
    else
        put(numberText(*number), TableCell::Kind::Number);
}

void XlsxSheetReader::put(std::string_view text, TableCell::Kind kind)
{
    if (!makeRoom())
        return;
    places_[column_] = {content_.size(), content_.size() + text.size(), kind, false};
    content_ += text;
    hasContent_ = true;
    if (content_.size() > mostRowBytes)
        refuse(ExchangeMsg::CsvRowTooLong, {std::to_string(mostRowBytes)});
}

/// Cells that are only coloured, far to the right, cost nothing: room is made for content alone.
bool XlsxSheetReader::makeRoom()
{
    if (column_ >= mostColumns) {
        refuse(ExchangeMsg::CsvTooManyColumns, {std::to_string(mostColumns)});
        return false;
    }
    if (places_.size() <= column_)
        places_.resize(column_ + 1);
    return true;
}

void XlsxSheetReader::endRow()
{
    if (!hasContent_ || error_)
        return;
    cells_.clear();
    for (const Place &place : places_)
        cells_.push_back({place.shared
                              ? texts_.at(place.begin)
                              : std::string_view(content_).substr(place.begin, place.end - place.begin),
                          place.kind});
    if (!row_({line_, cells_}))
        reader_->stop();
}

void XlsxSheetReader::refuse(Msg message, std::vector<std::string> more)
{
    if (error_)
        return;
    std::vector<std::string> parameters = {std::to_string(line_), std::to_string(column_ + 1)};
    parameters.insert(parameters.end(), more.begin(), more.end());
    error_.emplace(ErrorCode::InvalidInput, message, std::move(parameters));
    reader_->stop();
}

} // namespace homeward
