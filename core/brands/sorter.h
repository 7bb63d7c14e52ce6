// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/brands/attribution.h"
#include "core/brands/catalogue.h"
#include "core/brands/decision.h"

#include <memory>
#include <span>

namespace homeward {

/// The sort: from what a model says of itself to whose brand it is, by the order of evidence of the design.
/// Immutable after construction; attribute() may be called from any number of threads.
class Sorter {
public:
    explicit Sorter(Catalogue catalogue);
    ~Sorter();
    Sorter(Sorter &&) noexcept;
    Sorter &operator=(Sorter &&) noexcept;

    /// `decisions`: those that may apply, newest last; a decision for the asset goes before one for the
    /// model, that before a rule. `asOf`: owners as of that day, else as of now.
    Attribution attribute(const Subject &subject, std::span<const Decision> decisions = {},
                          std::optional<Day> asOf = std::nullopt) const;

    /// The mode that a product rule or the words tell, else the subject's own.
    Mode modeOf(const Subject &subject) const;

    const Catalogue &catalogue() const;

private:
    struct Index;
    std::unique_ptr<const Index> index_;
};

} // namespace homeward
