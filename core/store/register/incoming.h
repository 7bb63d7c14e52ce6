// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/register/identity_key.h"
#include "core/store/register/junk_serials.h"
#include "core/store/registration.h"

#include <optional>
#include <string>

namespace homeward::store {

/// A registration reduced to what the rules of identity ask for.
struct Incoming {
    Subject subject;
    bool scanned = false; ///< read from a bus or this workstation, not typed
    std::optional<ReadSerial> serial; ///< as it was read, if its shape is that of a serial number
    bool strong = false; ///< the serial recognises
    std::string address; ///< of a printer on the network
    std::string workstation;
    std::string port;
    std::string mode;
};

Incoming incomingOf(const Device &device, const std::string &workstation, const JunkSerials &junk);
Incoming incomingOf(const Registration &registration, const JunkSerials &junk);

} // namespace homeward::store
