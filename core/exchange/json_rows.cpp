// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/json_rows.h"

#include "core/text/number.h"

#include <algorithm>

namespace homeward {
namespace {

constexpr std::size_t blockBytes = 1U << 18;

void appendString(std::string &out, std::string_view text)
{
    constexpr std::string_view digits = "0123456789abcdef";
    out += '"';
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte < 0x20)
            out.append("\\u00") += {digits[byte >> 4], digits[byte & 15]};
        else if (c == '"' || c == '\\')
            out += {'\\', c};
        else
            out += c;
    }
    out += '"';
}

/// JSON's numbers have no plus in front and no needless zero.
bool isJsonNumber(std::string_view text)
{
    if (!isPlainNumber(text) || text.front() == '+')
        return false;
    if (text.front() == '-')
        text.remove_prefix(1);
    return text.front() != '0' || text.size() == 1 || text[1] == '.';
}

void appendCell(std::string &out, bool number, std::string_view cell)
{
    if (cell.empty())
        out += "null";
    else if (number && isJsonNumber(cell))
        out += cell;
    else
        appendString(out, cell);
}

} // namespace

JsonRows::JsonRows(const ExportPreset &preset, Sink sink)
    : sink_(std::move(sink))
{
    for (const ExportColumn &wanted : preset.columns) {
        const auto *column = std::get_if<Column>(&wanted.source);
        if (column == nullptr || std::find(columns_.begin(), columns_.end(), *column) != columns_.end())
            continue;
        columns_.push_back(*column);
        keys_.push_back('"' + std::string(nameOf(*column)) + "\":");
        numbers_.push_back(typeOf(*column) == ColumnType::Number);
    }
}

JsonRows::JsonRows(const std::vector<SheetColumn> &columns, Sink sink)
    : sink_(std::move(sink))
{
    for (const SheetColumn &column : columns) {
        keys_.push_back('"' + column.name + "\":");
        numbers_.push_back(column.type == ColumnType::Number);
    }
}

Result<void> JsonRows::write(std::span<const std::string_view> cells)
{
    buffer_ += empty_ ? "[\n{" : ",\n{";
    empty_ = false;
    for (std::size_t i = 0; i < keys_.size(); ++i) {
        if (i != 0)
            buffer_ += ',';
        buffer_ += keys_[i];
        appendCell(buffer_, numbers_[i], cells[i]);
    }
    buffer_ += '}';
    return buffer_.size() < blockBytes ? Result<void>{} : flush();
}

Result<void> JsonRows::finish()
{
    buffer_ += empty_ ? "[]\n" : "\n]\n";
    return flush();
}

Result<void> JsonRows::flush()
{
    auto handed = sink_(buffer_);
    buffer_.clear();
    return handed;
}

} // namespace homeward
