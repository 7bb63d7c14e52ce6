// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv_writer.h"
#include "core/text/number.h"

#include <algorithm>

namespace homeward {
namespace {

constexpr std::array<std::string_view, 11> triggers = {"=",  "+",  "-",  "@",  "\t", "\r",
                                                       "\n", "＝", "＋", "－", "＠"};
/// No-break space, ideographic space, byte order mark, zero-width space, joiners and marks, word joiner.
constexpr std::array<std::string_view, 10> passedOver = {
    " ",     std::string_view("\0", 1), "\u00A0", "\u3000", "\uFEFF", "\u200B", "\u200C", "\u200D", "\u200E",
    "\u2060"};

std::string_view frontOf(std::string_view text, const auto &pieces)
{
    const auto found = std::find_if(pieces.begin(), pieces.end(),
                                    [text](std::string_view piece) { return text.starts_with(piece); });
    return found == pieces.end() ? std::string_view{} : *found;
}

bool needsGuard(std::string_view cell)
{
    while (cell.starts_with('\''))
        cell.remove_prefix(1);
    return looksLikeFormula(cell);
}

} // namespace

bool looksLikeFormula(std::string_view cell)
{
    if (isPlainNumber(cell))
        return false;
    for (;;) {
        if (!frontOf(cell, triggers).empty())
            return true;
        const std::string_view blank = frontOf(cell, passedOver);
        if (blank.empty())
            return false;
        cell.remove_prefix(blank.size());
    }
}

std::string guarded(std::string_view cell)
{
    return needsGuard(cell) ? '\'' + std::string(cell) : std::string(cell);
}

std::string_view unguarded(std::string_view cell)
{
    if (cell.starts_with('\'') && needsGuard(cell))
        cell.remove_prefix(1);
    return cell;
}

} // namespace homeward
