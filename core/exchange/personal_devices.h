// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/ledger.h"

#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace homeward {

// Private to core/exchange.

/// All that is recorded of a device of somebody's own.
struct PersonalDevice {
    AssetId asset;
    std::string holder;
    std::string tag;
    Category category = Category::Unknown;
    std::string brand; ///< as brandOf() has it
};

/// Those in use, by tag.
Result<std::vector<PersonalDevice>> personalDevices(Ledger &ledger);
/// The decided brand, or what the device was called.
std::string brandOf(const Asset &asset);

/// The personal devices that a ledger knows, to be recognised by holder, category and brand.
class KnownDevices {
public:
    /// But for those with these tags.
    static Result<KnownDevices> of(Ledger &ledger, const std::set<std::string> &namedTags);

    /// Whether such a device is known, by employee number or name; it is used up for the next question.
    Result<bool> take(Ledger &ledger, const std::string &holder, Category category, const std::string &brand);

private:
    std::string keyOf(const std::string &holder, Category category, std::string_view brand) const;

    std::map<std::string, int> counts_; ///< by key
    std::map<std::string, std::string> names_; ///< of holders, by number
};

} // namespace homeward
