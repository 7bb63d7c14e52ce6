// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usb/host.h"

namespace homeward {

/// The print queues of CUPS below `root`, from its files alone. Where only the administrator may read
/// addresses and models, the names are taken from the printcap that CUPS writes, and a problem says how to
/// get the rest.
void readPrinters(const std::filesystem::path &root, Host &host);

/// The queues of a printers.conf. Passwords in addresses are left out.
std::vector<PrinterQueue> parsePrintersConf(std::string_view text);

} // namespace homeward
