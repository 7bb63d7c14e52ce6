// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/date.h"
#include "core/directives/progress/progress.h"

#include <array>
#include <sstream>
#include <string>
#include <vector>

namespace homeward::test {

/// One line of the table: open, planned, ordered, deployed, done, exempt, left, undetermined; then overdue.
struct Row {
    const char *friday;
    std::array<std::int64_t, 8> states;
    std::int64_t overdue;
};

// Worked out by hand from the script in office.cpp. Assets in scope at first: 65 iPhones (5 personal), 40
// Galaxy, 20 MacBooks, 6 personal iPads, 8 Moto, one lot of 12 cameras: 151; and 10 phones of no known brand.
inline constexpr Row barredRows[] = {
    {"2026-08-21", {151, 0, 0, 0, 0, 0, 0, 10}, 0},
    {"2026-08-28", {131, 20, 0, 0, 0, 0, 0, 10}, 0}, // 20 iPhones of Finance planned
    {"2026-09-04", {122, 0, 20, 0, 9, 0, 0, 10}, 0}, // ordered; 4 iPads declared, 5 Galaxy stored
    {"2026-09-11",
     {110, 0, 20, 0, 9, 8, 8, 6},
     130}, // 8 exempt, 8 Moto found domestic, 4 unknown are Samsung
    {"2026-09-18", {106, 0, 10, 2, 20, 8, 9, 6}, 118}, // 8 reclaimed, 3 Galaxy told late, 1 lost
    {"2026-09-25", {106, 0, 10, 2, 23, 8, 9, 6}, 118}, // lot 12 -> 10, 5 iPhones found, 3 personal declared
    {"2026-10-02", {114, 0, 0, 0, 35, 0, 9, 6}, 114}, // 12 reclaimed, the exemptions have ended
    {"2026-10-09", {105, 0, 0, 1, 42, 0, 10, 6}, 106}, // 8 reclaimed late, 1 transferred, 1 reclaim undone
    {"2026-10-16",
     {90, 5, 0, 0, 53, 0, 10, 0},
     95}, // reclaimed again, lot of 10 stored, 6 unknown are Huawei
};
inline constexpr Row iphoneRows[] = {
    {"2026-08-28", {45, 20, 0, 0, 0, 0, 0, 10}, 0}, {"2026-09-04", {45, 0, 20, 0, 0, 0, 0, 10}, 0},
    {"2026-09-11", {45, 0, 20, 0, 0, 0, 0, 6}, 0},  {"2026-09-18", {44, 0, 10, 2, 8, 0, 1, 6}, 0},
    {"2026-09-25", {46, 0, 10, 2, 11, 0, 1, 6}, 0}, {"2026-10-02", {46, 0, 0, 0, 23, 0, 1, 6}, 46},
    {"2026-10-09", {38, 0, 0, 1, 30, 0, 1, 6}, 39}, {"2026-10-16", {38, 0, 0, 0, 31, 0, 1, 0}, 38},
};

inline std::string line(const Figures &figures)
{
    std::ostringstream text;
    for (std::size_t i = 1; i < obligationStateCount; ++i)
        text << figures.states[i] << ' ';
    text << "| " << figures.overdue;
    return text.str();
}

inline std::string line(const Row &row)
{
    std::ostringstream text;
    for (const std::int64_t count : row.states)
        text << count << ' ';
    text << "| " << row.overdue;
    return text.str();
}

inline std::string line(const Bridge &week)
{
    std::ostringstream text;
    text << toIso(week.to) << ": " << week.opening << " +" << week.found << " -" << week.completed << " r"
         << week.reclassified << " e" << week.exempted << " l" << week.left << " = " << week.closing
         << " late " << week.late;
    return text.str();
}

inline std::vector<std::string> lines(const std::vector<Bridge> &weeks)
{
    std::vector<std::string> text;
    for (const Bridge &week : weeks)
        text.push_back(line(week));
    return text;
}

inline const std::vector<std::string> barredWeeks = {
    "2026-08-21: 0 +151 -0 r0 e0 l0 = 151 late 0",   "2026-08-28: 151 +0 -0 r0 e0 l0 = 151 late 0",
    "2026-09-04: 151 +0 -9 r0 e0 l0 = 142 late 0",   "2026-09-11: 142 +0 -0 r-4 e8 l0 = 130 late 0",
    "2026-09-18: 130 +0 -11 r0 e0 l1 = 118 late 3",  "2026-09-25: 118 +3 -3 r0 e0 l0 = 118 late 0",
    "2026-10-02: 118 +0 -12 r0 e-8 l0 = 114 late 0", "2026-10-09: 114 +0 -7 r0 e0 l1 = 106 late 8",
    "2026-10-16: 106 +0 -11 r0 e0 l0 = 95 late 0"};

inline const std::vector<std::string> iphoneWeeks = {
    "2026-08-28: 0 +65 -0 r0 e0 l0 = 65 late 0", "2026-09-04: 65 +0 -0 r0 e0 l0 = 65 late 0",
    "2026-09-11: 65 +0 -0 r0 e0 l0 = 65 late 0", "2026-09-18: 65 +0 -8 r0 e0 l1 = 56 late 0",
    "2026-09-25: 56 +5 -3 r0 e0 l0 = 58 late 0", "2026-10-02: 58 +0 -12 r0 e0 l0 = 46 late 0",
    "2026-10-09: 46 +0 -7 r0 e0 l0 = 39 late 8", "2026-10-16: 39 +0 -1 r0 e0 l0 = 38 late 0"};

} // namespace homeward::test
