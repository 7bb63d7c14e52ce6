// SPDX-License-Identifier: GPL-3.0-or-later
// The output of lsusb -v. A heading goes in front, so that most inputs are devices.
#include "core/usb/scan_file.h"

#include <cstdlib>
#include <set>
#include <string>

using namespace homeward;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::string text =
        "Bus 001 Device 002: ID 12d1:107e\n" + std::string(reinterpret_cast<const char *>(data), size);
    const auto scan = parseScan(text, "fuzz");
    if (!scan)
        std::abort();
    std::set<PortPath> ports;
    for (const Device &device : scan->devices)
        if (!ports.insert(device.port).second)
            std::abort();
    return 0;
}
