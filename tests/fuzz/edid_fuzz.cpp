// SPDX-License-Identifier: GPL-3.0-or-later
// An EDID as it is, and with header and checksum put right so that the rest is reached.
#include "core/usb/host.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <numeric>

using namespace homeward;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    constexpr std::size_t blockLength = 128;
    constexpr std::array<std::uint8_t, 8> header = {0, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0};
    Bytes edid(data, data + size);
    parseEdid("DP-1", edid);
    if (size < blockLength)
        return 0;
    std::copy(header.begin(), header.end(), edid.begin());
    edid[blockLength - 1] = 0;
    const int sum = std::accumulate(edid.begin(), edid.begin() + blockLength, 0);
    edid[blockLength - 1] = static_cast<std::uint8_t>(256 - sum % 256);
    const Display display = parseEdid("DP-1", edid);
    const bool isWhole = display.makerCode.size() == 3;
    if (isWhole != display.problems.empty() || display.name.size() > 13 || display.serial.size() > 13)
        std::abort();
    return 0;
}
