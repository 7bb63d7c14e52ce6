// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/uuid.h"
#include "core/brands/attribution.h"

#include <string>
#include <string_view>

namespace homeward {

/// An operator's decision on what a model is: for one asset, for one model, or for a VID:PID with a pattern
/// on its strings. Kept in the ledger.
struct Decision {
    enum class Scope { Asset, Model, Rule };
    /// As a brand: somebody looked and could not tell. Undetermined, whatever the sort would say.
    static constexpr std::string_view undetermined = "-";
    Uuid id;
    Scope scope = Scope::Model;
    Uuid asset; ///< Scope::Asset
    std::string modelKey; ///< Scope::Model: modelKey() of its subject
    std::uint16_t vid = 0; ///< Scope::Rule
    std::uint16_t pid = 0; ///< Scope::Rule
    std::string pattern; ///< Scope::Rule: must stand in manufacturer or product (normalised key; * is a
                         ///< wildcard); empty: any
    std::string brand; ///< a brand of the catalogue, `undetermined`, or any other name (then with country)
    std::string country; ///< only for a brand that the catalogue lacks
    Category category = Category::Unknown; ///< Unknown: leave it to the sort
    std::string who;
    std::string why;
    Moment at{};
    bool operator==(const Decision &) const = default;
};

/// Whether a Rule covers the subject.
bool covers(const Decision &rule, const Subject &subject);

/// The key that says "the same model": all of a subject's identifiers and raw strings, hashed (lower-case
/// hex).
std::string modelKey(const Subject &subject);

} // namespace homeward
