// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>

namespace homeward {

/// XDG data folder's homeward/ledger.homeward (XDG_DATA_HOME, else ~/.local/share).
std::filesystem::path defaultLedgerPath();

/// This machine's host name; empty if the system does not tell.
std::string hostName();

} // namespace homeward
