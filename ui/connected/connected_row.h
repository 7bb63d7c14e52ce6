// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/brands/attribution.h"
#include "core/brands/origin.h"
#include "core/inventory/match.h"
#include "core/store/ledger.h"
#include "core/usb/host.h"

#include <QString>

#include <variant>

namespace homeward::ui {

/// What the sort and the ledger say of a thing on the bus.
struct Finding {
    Attribution attribution;
    Origin origin = Origin::Undetermined;
    Mode mode = Mode::None;
    Match match;
    bool operator==(const Finding &) const = default;
};

/// One thing that is here now: a USB device, this workstation, or one of its monitors.
struct ConnectedRow {
    std::variant<Device, Host, Display> thing;
    std::optional<Finding> finding; ///< nothing until the sort has answered
    bool fresh = false; ///< arrived while the window was open, and not looked at yet

    const Device *device() const { return std::get_if<Device>(&thing); }
    const Host *host() const { return std::get_if<Host>(&thing); }
    const Display *display() const { return std::get_if<Display>(&thing); }

    /// Unique among what is here: port path, "host", or the connector.
    QString key() const;
    Subject subject() const;
    bool isBuiltIn() const;
    const std::vector<Problem> &problems() const;
    std::string serial() const; ///< raw; empty if it has none
    std::string maker() const; ///< the thing's own word, raw
    std::string product() const; ///< the thing's own word, raw
    /// Words for people: its product, else what kind of thing it is.
    QString title() const;

    bool operator==(const ConnectedRow &) const = default;
};

QString keyOf(const PortPath &port);

/// What core needs to register the row, with the fields that the operator gave.
Registration registrationOf(const ConnectedRow &row, const AssetFields &fields,
                            const std::string &workstation);

} // namespace homeward::ui
