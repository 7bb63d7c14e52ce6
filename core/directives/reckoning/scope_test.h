// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/directives/reckoning/chronicle.h"
#include "core/directives/reckoning/obligation.h"

#include <array>
#include <string>
#include <unordered_map>
#include <vector>

namespace homeward {

/// What a directive makes of a model, with its brand lists and without. The field is the scope without the
/// brand lists: coverage and the domestic share are told of it, because within "iPhones" nothing is domestic.
struct Bearing {
    Verdict verdict = Verdict::Out;
    Verdict field = Verdict::Out;
    bool operator==(const Bearing &) const = default;
};

/// A directive's scope and basis made ready for many models and assets. One thread.
///
/// A category or brand that is not known yet does not take a model out of the scope: unless it is domestic
/// anyhow, it is Undetermined. By an approved list, a model on it is domestic, one whose brand is undecided
/// is undetermined, all others are foreign. By the owner's country, the owner is the one of the day on which
/// the directive was received.
class ScopeTest {
public:
    explicit ScopeTest(const DirectiveFacts &directive);

    Bearing bearingOf(const ModelFacts &model);
    /// Whether the scope takes assets of that ownership and place.
    bool takes(Ownership ownership, Place place) const { return takes(ownership) && takes(place); }
    bool takes(Ownership ownership) const;
    bool takes(Place place) const;
    /// By index: whether the scope takes the unit, its sub-units and successors counted in.
    std::vector<std::uint8_t> unitsIn(const Chronicle &chronicle, Vantage from) const;

private:
    struct ApprovedKey {
        std::string brand;
        std::string model;
    };
    enum class Fit { No, Maybe, Yes };

    Verdict originOf(const ModelFacts &model);
    Fit categoryFit(Category category) const;
    Fit brandFit(const std::string &brand);
    bool isApproved(const ModelFacts &model);
    const std::string &keyOf(const std::string &brand);

    const DirectiveFacts *directive_;
    std::vector<std::string> brandsIn_;
    std::vector<std::string> brandsOut_;
    std::vector<ApprovedKey> approved_;
    std::unordered_map<std::string, std::string> keys_;
};

/// Whether the line approves a model of that brand and name: the brand by normalised key, the model's words
/// standing in the name as whole words.
bool approves(const ApprovedModel &approved, std::string_view brand, std::string_view model);

} // namespace homeward
