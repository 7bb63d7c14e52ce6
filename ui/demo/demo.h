// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/ledger.h"
#include "core/usb/scan_file.h"

#include <filesystem>

namespace homeward::ui {

/// Makes the sample ledger: some forty assets of four units under two directives, over twelve weeks that end
/// in the week of `today`, through the same calls as everything else. Blocks; any thread. Conflict if the
/// path exists.
Result<void> makeDemoLedger(const std::filesystem::path &path, Day today);

/// The sample bus: a dozen devices, and some that are plugged in and out during the first minute.
Result<Scan> demoScan();

} // namespace homeward::ui
