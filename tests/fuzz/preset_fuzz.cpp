// SPDX-License-Identifier: GPL-3.0-or-later
// Any text is a preset or an error; a preset comes back from its JSON.
#include "core/exchange/preset.h"

#include <cstdint>
#include <cstdlib>

using namespace homeward;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto preset = presetFromJson({reinterpret_cast<const char *>(data), size});
    if (!preset)
        return 0;
    const auto again = presetFromJson(toJson(*preset));
    if (!again || *again != *preset)
        std::abort();
    return 0;
}
