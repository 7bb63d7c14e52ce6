// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytes.h"

#include <string>

namespace homeward {

/// UTF-8 for the characters of little-endian UTF-16 up to the first NUL. Halves of pairs without their other
/// half are left out, as the kernel does, so that a string read from the device equals the one in sysfs.
/// `dropped` counts them.
std::string fromUtf16(ByteView bytes, int *dropped = nullptr);

/// The characters of a string descriptor. Nothing if it is no string descriptor or shorter than it says.
std::optional<std::string> readStringDescriptor(ByteView descriptor);

/// The language to ask a device for, out of its string descriptor 0: American English, else any Chinese, else
/// the first. Nothing if there is none.
std::optional<std::uint16_t> chooseLanguage(ByteView descriptorZero);

} // namespace homeward
