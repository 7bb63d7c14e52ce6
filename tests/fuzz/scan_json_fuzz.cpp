// SPDX-License-Identifier: GPL-3.0-or-later
// Any scan file, text or JSON: what is accepted comes back unchanged from its own file, masked or not.
#include "core/usb/scan_file.h"

#include <cstdlib>

using namespace homeward;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    auto scan = parseScan({reinterpret_cast<const char *>(data), size}, "fuzz");
    if (!scan) {
        if (scan.error().code == ErrorCode::Internal)
            std::abort();
        return 0;
    }
    const std::string written = toJson(*scan);
    const auto again = parseScan(written, "written");
    if (!again || toJson(*again) != written)
        std::abort();
    maskSerials(*scan);
    if (!parseScan(toJson(*scan), "masked"))
        std::abort();
    return 0;
}
