// SPDX-License-Identifier: GPL-3.0-or-later
// Raw descriptors, and the same bytes as a string descriptor.
#include "core/text/utf8.h"
#include "core/usb/descriptors.h"
#include "core/usb/utf16.h"

#include <cstdlib>

using namespace homeward;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    Device device;
    device.descriptors.assign(data, data + size);
    readDescriptors(device);
    device.mode = inferMode(device);
    const bool isSound = device.problems.size() <= 64 && device.interfaces.size() <= size / 9;
    const auto text = readStringDescriptor({data, size});
    if (!isSound || (text && !isValidUtf8(*text)))
        std::abort();
    chooseLanguage({data, size});
    return 0;
}
