// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/ledger.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace homeward {

/// All personal devices in use. Private to core/exchange, as what follows.
Result<std::vector<Asset>> personalAssets(Ledger &ledger);
/// The decided brand, or what the device was called.
std::string brandOf(const Asset &asset);

/// The personal devices that a ledger knows, by holder, category and brand: all that is recorded of them.
class PersonalDevices {
public:
    static Result<PersonalDevices> of(Ledger &ledger);

    /// Those that the holder names by tag are not meant by a row without one.
    void named(const std::string &tag);
    /// Whether such a device is known, by employee number or name; it is used up for the next question.
    Result<bool> take(Ledger &ledger, const std::string &holder, Category category, const std::string &brand);

private:
    std::string keyOf(const std::string &holder, std::string_view category, std::string_view brand) const;

    std::multimap<std::string, std::string> tags_; ///< by key
    std::map<std::string, std::string> names_; ///< of holders, by number
};

} // namespace homeward
