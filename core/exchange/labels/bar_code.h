// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace homeward {

enum class CodeKind { Qr, Code128 };

/// A code as dark and light squares, or, of one row, as bars. Without the quiet zone.
struct BarCode {
    int width = 0;
    int height = 0;
    std::vector<bool> dark; ///< row by row
    bool isDark(int x, int y) const
    {
        return dark[static_cast<std::size_t>(y) * static_cast<std::size_t>(width) + static_cast<std::size_t>(x)];
    }
};

/// InvalidInput for a text that the kind of code cannot carry (Code 128: only printable ASCII) or that is
/// too long or empty. The text is what a reader types.
Result<BarCode> encodeCode(std::string_view text, CodeKind kind);

std::string_view toText(CodeKind kind); ///< "qr", "code128"
std::optional<CodeKind> parseCodeKind(std::string_view text);

} // namespace homeward
