// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usb/host.h"

#include <string>

namespace homeward {

/// Where a printer is on the network, the same from whichever computer and by whichever protocol it is reached: its
/// own UUID, else the name or number of its host, with the queue where the host has several. Empty for what is
/// plugged in, is no device (a file, a fax), or has an address that only its computer knows.
std::string networkAddress(const PrinterQueue &printer);

/// Whether it is a device on the network, though its address may not be known.
bool isNetworkPrinter(const PrinterQueue &printer);

} // namespace homeward
