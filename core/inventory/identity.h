// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace homeward {

/// A thing by which an asset is recognised. An asset has many. Ledgers keep the numbers: new ones go to the end.
enum class IdentityKind { UsbSerial, PrintedSerial, Imei, AssetNumber, Mac, HostSerial, DisplaySerial, Port, Address };
/// Strong: recognises by itself. Weak: model and port only. Typed: a person wrote it.
enum class Strength { Strong, Weak, Typed };

struct Identity {
    IdentityKind kind = IdentityKind::UsbSerial;
    Strength strength = Strength::Strong;
    std::uint16_t vid = 0; ///< UsbSerial: the serial counts within its vendor ID
    std::string value; ///< as read or typed
    bool operator==(const Identity &) const = default;
};

/// For comparing: normalised key without blanks and dashes.
std::string identityKey(IdentityKind kind, std::string_view value);

/// Why a serial is no identity; Plausible if it may be one. The junk list is the catalogue's `generic` table plus
/// the ledger's own rows.
enum class SerialVerdict { Plausible, Absent, Junk };
/// By the built-in junk list and shape alone, without a ledger.
SerialVerdict judgeSerial(const std::optional<std::string> &serial);

/// 15 digits with a right check digit (Luhn, 3GPP TS 23.003 annex B); blanks and dashes are passed over.
bool isImei(std::string_view text);
std::string_view toText(IdentityKind kind); ///< "usb-serial", "printed-serial", "imei", ...
std::string_view toText(Strength strength); ///< "strong", "weak", "typed"

} // namespace homeward
