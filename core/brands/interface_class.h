// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/brands/attribution.h"

namespace homeward {

/// What the interface classes of a USB device say of its kind.
struct InterfaceFindings {
    Category surely = Category::Unknown; ///< nothing else has such interfaces
    Category perhaps = Category::Unknown; ///< unless something else says better
    bool storageBeside = false; ///< it offers storage beside functions of another kind
    bool modem = false; ///< several interfaces of the maker's own kind, or a modem's
    bool stillImage = false; ///< MTP or PTP: phones, tablets, players and cameras
    bool androidDebug = false;
    bool smartCard = false;
};

InterfaceFindings readInterfaces(const Subject &subject);

} // namespace homeward
