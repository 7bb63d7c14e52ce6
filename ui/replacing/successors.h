// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/replacements.h"
#include "core/usb/device.h"

#include <functional>
#include <string>
#include <vector>

namespace homeward::ui {

/// What is to come in the place of the old ones, as it was chosen in the window.
struct Successors {
    enum class Kind { AsPlanned, Recommended, ToBuy, Devices, Tags, Nothing };
    Kind kind = Kind::Recommended;
    Placeholder placeholder; ///< ToBuy
    std::vector<Device> devices; ///< what is plugged in, in the order of the old ones
    std::vector<std::string> tags; ///< or any identity
    bool shared = false; ///< one for all

    std::size_t count() const { return kind == Kind::Devices ? devices.size() : tags.size(); }
};

/// Finds the assets that are meant, or registers devices that the ledger does not know, then runs `deed` with them.
/// What the rules refuse is refused before anything is registered, and a refusal by `deed` takes the registration back.
/// Blocking; for the writer's thread.
using DeedWithNew = std::function<Result<ActionId>(const std::vector<AssetId> &newAssets)>;
Result<ActionId> withSuccessors(Ledger &ledger, const Successors &successors, const std::string &workstation,
                                const Override &overruled, const Deed &deed, const DeedWithNew &perform);

} // namespace homeward::ui
