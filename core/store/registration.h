// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/inventory/asset.h"
#include "core/inventory/columns.h"
#include "core/usb/host.h"

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace homeward {

/// What is to be registered: a device, a host, a display or a printer on the network as it was read, or words that somebody typed.
struct Registration {
    enum class Weak { Refuse, New, SamePort, AddToLot };
    std::optional<Device> device; ///< from the bus
    std::optional<Host> host; ///< this workstation
    std::optional<Display> display; ///< a monitor
    std::optional<PrinterQueue> printer; ///< one on the network, known by its address
    std::string brand; ///< typed: words for the sort; only without anything that was read
    std::string model; ///< typed; only without anything that was read
    Category category = Category::Unknown; ///< typed; else the sort's
    AssetFields fields; ///< empty fields of a known asset are left as they are
    Weak weak = Weak::Refuse; ///< what a device without a strong identity becomes
    AssetId sameAs; ///< the operator confirmed that it is this asset (other mode, ended, or a weak candidate)
    bool asNew = false; ///< the operator said that it is not the asset that was proposed
    bool serialSeenTwice = false; ///< match() found this serial on two devices at once
    std::string workstation; ///< where it was seen
};

/// NeedsConfirmation: `asset` is the one that it may be (same serial in another mode, an ended entry, the same printed
/// serial, another brand at a printer's address); register it again with sameAs or asNew.
enum class RegisterOutcome { Created, Updated, Unchanged, AddedToLot, LeftWeak, NeedsConfirmation };

struct Registered {
    RegisterOutcome outcome = RegisterOutcome::Created;
    AssetId asset;
    std::string tag;
    std::vector<std::string> kept; ///< fields that a person had typed and that the scan did not overwrite
};

/// A change of fields: only those that are set.
struct AssetEdit {
    std::vector<std::pair<Column, std::string>> set; ///< machine form; empty text clears
    std::optional<std::string> place; ///< "office", "home" ...
    std::optional<std::string> brandWords; ///< of a typed asset
    std::optional<std::string> modelWords; ///< of a typed asset
};

/// The edit on the fields of a registration; InvalidInput names the column and the value that do not fit.
Result<void> applyEdit(AssetFields &fields, const AssetEdit &edit);

} // namespace homeward
