// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/directives/reckoning/reckoner.h"

namespace homeward {

/// Why what is still to be done changed between two closes. It closes by construction:
///   closing = opening + found - completed + reclassified - exempted - left,
/// all net: an ended exemption counts against `exempted`, a reopened one against `completed`. An asset that
/// came and was done in the same week is both found and completed, so that the numerator's change is
/// `completed`.
struct Bridge {
    Day from{}; ///< the close of that day is the opening
    Day to{};
    std::int64_t opening = 0; ///< outstanding
    std::int64_t found =
        0; ///< registered, moved into the scope, counted anew; of a lot: its quantity's change
    std::int64_t completed = 0;
    std::int64_t reclassified = 0; ///< its origin or category was judged anew, or the directive was amended
    std::int64_t exempted = 0;
    std::int64_t left = 0; ///< lost, transferred, merged, moved out
    std::int64_t closing = 0;
    std::int64_t late = 0; ///< of all that changed: true already at the opening, recorded after it
    Figures atOpening;
    Figures atClosing;
    bool operator==(const Bridge &) const = default;
};

/// `opening` is null if the ledger did not know the directive then: all is found; `closing` if it does not
/// know it any more. Both over the same chronicle.
Bridge bridgeBetween(const Reckoner &before, const Reckoning *opening, const Reckoner &after,
                     const Reckoning *closing);

} // namespace homeward
