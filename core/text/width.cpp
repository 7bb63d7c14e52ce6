// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/width.h"

#include <utf8proc.h>

namespace homeward {
namespace {

/// Length in bytes of the longest beginning that is at most `limit` columns wide.
struct Measure {
    std::size_t bytes = 0;
    std::size_t columns = 0;
};

Measure measure(std::string_view text, std::size_t limit)
{
    Measure result;
    while (result.bytes < text.size()) {
        utf8proc_int32_t character = -1;
        const auto length =
            utf8proc_iterate(reinterpret_cast<const utf8proc_uint8_t *>(text.data() + result.bytes),
                             static_cast<utf8proc_ssize_t>(text.size() - result.bytes), &character);
        const int columns = length > 0 ? utf8proc_charwidth(character) : 1;
        if (result.columns + static_cast<std::size_t>(columns) > limit)
            break;
        result.columns += static_cast<std::size_t>(columns);
        result.bytes += length > 0 ? static_cast<std::size_t>(length) : 1;
    }
    return result;
}

} // namespace

std::size_t displayWidth(std::string_view text)
{
    return measure(text, static_cast<std::size_t>(-1) / 2).columns;
}

std::string fitted(std::string_view text, std::size_t width)
{
    Measure part = measure(text, width);
    if (part.bytes == text.size())
        return std::string(text) + std::string(width - part.columns, ' ');
    part = measure(text, width == 0 ? 0 : width - 1);
    return std::string(text.substr(0, part.bytes)) + "…" + std::string(width - part.columns - 1, ' ');
}

} // namespace homeward
