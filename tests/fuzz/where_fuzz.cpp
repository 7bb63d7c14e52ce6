// SPDX-License-Identifier: GPL-3.0-or-later
// Any text is a condition or an error with a place in it; a condition comes back from its text and can be
// asked.
#include "core/inventory/where.h"

#include <array>
#include <charconv>
#include <cstdint>
#include <cstdlib>

using namespace homeward;

namespace {

void checkPlace(const Error &error, std::size_t size)
{
    std::size_t place = 0;
    const std::string &text = error.parameters.at(0);
    std::from_chars(text.data(), text.data() + text.size(), place);
    if (error.code != ErrorCode::InvalidInput || place == 0 || place > size + 1)
        std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto where = parseWhere({reinterpret_cast<const char *>(data), size});
    if (!where) {
        checkPlace(where.error(), size);
        return 0;
    }
    const auto again = parseWhere(toText(*where));
    if (!again || *again != *where)
        std::abort();
    std::array<std::string_view, static_cast<std::size_t>(Column::Notes) + 1> cells{};
    cells[static_cast<std::size_t>(Column::Price)] = "5999.00";
    cells[static_cast<std::size_t>(Column::Notes)] = "\xFF联想";
    if (WhereFilter(*where).holds(cells) != WhereFilter(*again).holds(cells))
        std::abort();
    return 0;
}
