// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/brands/table_reader.h"

#include "core/text/messages_brands.h"
#include "core/text/utf8.h"

#include <algorithm>

namespace homeward {
namespace {

std::vector<std::string_view> splitTabs(std::string_view line)
{
    std::vector<std::string_view> cells;
    for (;;) {
        const std::size_t tab = line.find('\t');
        cells.push_back(line.substr(0, tab));
        if (tab == std::string_view::npos)
            return cells;
        line.remove_prefix(tab + 1);
    }
}

std::string joined(std::span<const std::string_view> columns)
{
    std::string text;
    for (const std::string_view column : columns) {
        if (!text.empty())
            text += ' ';
        text += column;
    }
    return text;
}

bool hasControl(std::string_view cell)
{
    for (const char c : cell)
        if (static_cast<unsigned char>(c) < 0x20 || c == 0x7f)
            return true;
    return false;
}

class TableReader {
public:
    TableReader(Table &table, std::span<const std::string_view> columns,
                std::span<const std::size_t> keyColumns, Faults &faults)
        : table_(table)
        , columns_(columns)
        , keyColumns_(keyColumns)
        , faults_(faults)
    {
    }

    void read()
    {
        std::string_view rest = *table_.text;
        if (!rest.ends_with('\n'))
            faults_.add(table_.file, 0, BrandsMsg::TableNoFinalNewline);
        while (!rest.empty()) {
            ++line_;
            const std::size_t end = rest.find('\n');
            take(rest.substr(0, end));
            rest.remove_prefix(end == std::string_view::npos ? rest.size() : end + 1);
        }
        if (!sawHeader_)
            faults_.add(table_.file, 0, BrandsMsg::TableHeader, {joined(columns_)});
    }

private:
    void take(std::string_view line)
    {
        if (line.starts_with('#')) {
            if (sawHeader_)
                complain(BrandsMsg::TableLateComment);
        } else if (line.empty()) {
            complain(BrandsMsg::TableEmptyLine);
        } else if (!sawHeader_) {
            takeHeader(line);
        } else {
            takeRow(splitTabs(line));
        }
    }

    void takeHeader(std::string_view line)
    {
        sawHeader_ = true;
        const std::vector<std::string_view> cells = splitTabs(line);
        if (!std::equal(cells.begin(), cells.end(), columns_.begin(), columns_.end()))
            complain(BrandsMsg::TableHeader, {joined(columns_)});
    }

    void takeRow(const std::vector<std::string_view> &cells)
    {
        if (cells.size() != columns_.size()) {
            complain(BrandsMsg::TableCellCount, {std::to_string(cells.size()), std::to_string(columns_.size())});
            return;
        }
        if (!areClean(cells) || !isInOrder(cells))
            return;
        table_.cells.insert(table_.cells.end(), cells.begin(), cells.end());
        table_.lines.push_back(line_);
    }

    bool areClean(const std::vector<std::string_view> &cells)
    {
        for (std::size_t i = 0; i < cells.size(); ++i) {
            if (!isValidUtf8(cells[i]) || hasControl(cells[i])) {
                complain(BrandsMsg::TableBadText, {std::string(columns_[i])});
                return false;
            }
            if (trimmed(cells[i]).size() != cells[i].size()) {
                complain(BrandsMsg::TableBlanks, {std::string(columns_[i])});
                return false;
            }
            if (cells[i].size() > 4096) {
                complain(BrandsMsg::TableLongCell, {std::string(columns_[i])});
                return false;
            }
        }
        return true;
    }

    bool isInOrder(const std::vector<std::string_view> &cells)
    {
        int order = table_.rows() == 0 ? 1 : 0;
        for (std::size_t i = 0; order == 0 && i < keyColumns_.size(); ++i)
            order = cells[keyColumns_[i]].compare(table_.cell(table_.rows() - 1, keyColumns_[i]));
        if (order == 0)
            complain(BrandsMsg::TableRowTwice, {std::string(cells[keyColumns_[0]])});
        if (order < 0)
            complain(BrandsMsg::TableOrder, {std::string(cells[keyColumns_[0]])});
        return order > 0;
    }

    void complain(Msg message, std::vector<std::string> parameters = {})
    {
        faults_.add(table_.file, line_, message, std::move(parameters));
    }

    Table &table_;
    std::span<const std::string_view> columns_;
    std::span<const std::size_t> keyColumns_;
    Faults &faults_;
    std::size_t line_ = 0;
    bool sawHeader_ = false;
};

} // namespace

void Faults::add(std::string file, std::size_t line, Msg message, std::vector<std::string> parameters)
{
    constexpr std::size_t most = 1000;
    if (faults_.size() < most)
        faults_.push_back({std::move(file), line, message, std::move(parameters)});
}

Table readTable(std::string file, std::string text, std::span<const std::string_view> columns,
                std::span<const std::size_t> keyColumns, Faults &faults)
{
    Table table;
    table.file = std::move(file);
    table.text = std::make_unique<const std::string>(std::move(text));
    table.width = columns.size();
    TableReader(table, columns, keyColumns, faults).read();
    return table;
}

} // namespace homeward
