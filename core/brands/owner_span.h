// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/date.h"
#include "core/brands/catalogue.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace homeward {

/// The country of a brand's owner between two days; a day that is not set is open.
struct OwnerSpan {
    std::string country;
    std::optional<Day> from;
    std::optional<Day> until; ///< the first day on which it was another's
    bool operator==(const OwnerSpan &) const = default;
};

/// "2014-10" as a day: its first one.
std::optional<Day> startOf(std::string_view date);

/// Who the catalogue's tables say owned the brand when; empty for a brand whose owners have no dates.
std::vector<OwnerSpan> ownerSpans(const Catalogue &catalogue, std::string_view brand);

/// As a ledger keeps them: "US 2006-06-01/2017-08-01; CN 2017-08-01/".
std::string packOwners(const std::vector<OwnerSpan> &spans);
/// What packOwners() cannot have written is left out.
std::vector<OwnerSpan> unpackOwners(std::string_view packed);

/// The owner's country on that day; `present` where the spans do not reach.
std::string ownerCountryOn(const std::vector<OwnerSpan> &spans, Day day, std::string_view present);

} // namespace homeward
