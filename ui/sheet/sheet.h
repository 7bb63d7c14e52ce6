// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <cstdint>
#include <vector>

namespace homeward::ui {

/// A small table as it is shown: at most some thousands of rows, all of them texts for people.
struct Sheet {
    struct Column {
        QString heading;
        bool number = false; ///< to the right
        bool operator==(const Column &) const = default;
    };
    struct Row {
        QStringList cells; ///< by column
        std::int64_t key = -1; ///< what is behind it, for whoever made the sheet; -1: nothing
        QString icon; ///< before the first cell; empty: none
        bool strong = false; ///< a sum
        bool ticked = false; ///< of a checkable sheet
        bool operator==(const Row &) const = default;
    };
    std::vector<Column> columns;
    std::vector<Row> rows;
    bool checkable = false; ///< rows with a key can be ticked
    bool operator==(const Sheet &) const = default;
};

/// Rows for the clipboard: tab-separated, headings first; a cell that a spreadsheet would run is guarded.
QString copiedRows(const Sheet &sheet, const std::vector<int> &rows);

} // namespace homeward::ui
