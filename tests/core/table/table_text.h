// SPDX-License-Identifier: GPL-3.0-or-later
// Tables written as text, so that expectations can be read.
#pragma once

#include "core/exchange/table/table_source.h"

#include <fstream>
#include <string>

namespace homeward::test {

inline void writeText(const std::filesystem::path &path, std::string_view bytes)
{
    std::ofstream(path, std::ios::binary) << bytes;
}

/// Each row as "line: cell|cell", numbers with # in front, dates with @, faults with !; the error's message
/// at the end.
inline std::string rowsOf(TableSource &source, std::size_t sheet = 0)
{
    std::string text;
    const auto read = source.read(sheet, [&](const TableRow &row) {
        text += std::to_string(row.line) + ": ";
        bool first = true;
        for (const TableCell &cell : row.cells) {
            constexpr const char *signs[] = {"", "#", "@", "!"};
            text += (first ? "" : "|") + std::string(signs[static_cast<int>(cell.kind)]).append(cell.text);
            first = false;
        }
        text += '\n';
        return true;
    });
    if (!read) {
        text += "error";
        for (const std::string &parameter : read.error().parameters)
            text += " " + parameter;
    }
    return text;
}

} // namespace homeward::test
