// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/brands/category.h"
#include "core/text/message_id.h"
#include "core/usb/device.h"
#include "core/usb/host.h"

#include <string>
#include <vector>

namespace homeward {

/// What the sort looks at: the identifiers and words of one model, whether they come from a USB device, from
/// a computer's DMI strings, from a monitor's EDID or from a person's or a register's words. Raw strings.
struct Subject {
    enum class Kind { Usb, Computer, Monitor, Words };
    Kind kind = Kind::Usb;
    std::optional<std::uint16_t> vid;
    std::optional<std::uint16_t> pid;
    std::optional<std::uint16_t> bcdDevice;
    UsbClass deviceClass;
    std::vector<UsbClass> interfaces;
    std::string manufacturer;
    std::string product;
    std::vector<std::string> interfaceNames;
    Mode mode = Mode::None;
    std::string makerCode; ///< EDID, Monitor only
    Chassis chassis = Chassis::Unknown; ///< Computer only
    bool operator==(const Subject &) const = default;
};

Subject subjectOf(const Device &device);
Subject subjectOf(const Host &host);
Subject subjectOf(const Display &display);
/// Words typed or imported: a brand's name and a model's name.
Subject subjectOfWords(std::string brand, std::string model);

enum class EvidenceKind { Decision, Product, Words, Registrant };
/// What a piece of evidence does to the decision: the first that decides wins, the others agree or
/// contradict; Neutral ones name somebody who decides nothing (a supplier's ID).
enum class Stance { Decides, Agrees, Contradicts, Neutral };

struct Evidence {
    EvidenceKind kind = EvidenceKind::Registrant;
    Stance stance = Stance::Neutral;
    std::string
        source; ///< catalogue table and source, with an address one can open; or the ledger's decision
    std::string brand; ///< the brand it speaks for; empty if for none
    Msg says;
    std::vector<std::string> parameters;
    bool operator==(const Evidence &) const = default;
};

/// The sort's answer for one subject. Undecided: brand and countries empty.
struct Attribution {
    std::string registrant; ///< who registered the vendor ID; empty if nobody is known
    std::string brand;
    std::string brandZh; ///< the brand's Chinese name where it has one
    std::string brandCountry;
    std::string owner;
    std::string ownerCountry;
    Category category = Category::Unknown;
    double confidence = 0; ///< of the brand, 0 to 1: the share that was right in its class; 0 if undecided
    bool contradiction = false; ///< a claim contradicts the registrant in a way that no rule explains
    bool module = false; ///< a part built into something else
    bool virtualDevice = false; ///< a management controller's or a hypervisor's device
    std::vector<Evidence> evidence; ///< in order of weight
    bool decided() const { return !brand.empty(); }
    bool operator==(const Attribution &) const = default;
};

std::string_view toText(EvidenceKind kind); ///< "decision", "product", "words", "registrant"

} // namespace homeward
