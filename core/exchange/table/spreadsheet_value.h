// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace homeward {

/// A spreadsheet's number as text: plain digits where its 15 digits tell it exactly, else with an exponent.
std::string numberText(double value);

/// A spreadsheet's day number as an ISO date, with "T" and the time if it has one. Nothing for a number that
/// is no day (before 1900 or after 9999).
std::optional<std::string> dateText(double serial, bool from1904);

/// Whether a number format shows a day.
bool isDateFormat(std::string_view code);
/// The same for the formats that have only a number.
bool isBuiltInDateFormat(int number);

} // namespace homeward
