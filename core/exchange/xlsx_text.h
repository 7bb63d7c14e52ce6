// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace homeward {

/// How a workbook spells a text: what XML has no character for stands as _xHHHH_, and what looks like that
/// already as _x005F_xHHHH_, so that it is read again as it was.
std::string escapedXlsx(std::string_view text);

/// Characters as a spreadsheet counts them for its limit (UTF-16).
std::size_t xlsxLength(std::string_view text);

} // namespace homeward
