// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inventory/asset.h"

#include <string>
#include <vector>

namespace homeward {

/// How a device on the bus relates to the ledger.
enum class MatchKind {
    New, ///< strong identity, nobody has it
    Known, ///< an asset has this strong identity
    Weak, ///< no plausible serial; `candidates` are assets of the same model last seen on the same port
    SerialSeenTwice, ///< the same serial is on two devices at once: it is junk from now on
    OtherMode ///< an asset has this serial under another vendor ID: proposed, not assumed
};

struct Match {
    MatchKind kind = MatchKind::New;
    AssetId asset; ///< Known and OtherMode
    std::string tag; ///< of `asset`
    std::vector<AssetId> candidates; ///< Weak: same model, same workstation and port
    bool operator==(const Match &) const = default;
};

std::string_view toText(MatchKind kind); ///< "new", "known", "weak", "serial-seen-twice", "other-mode"

} // namespace homeward
