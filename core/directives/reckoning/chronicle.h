// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/directives/reckoning/track.h"
#include "core/directives/replacing/replacement.h"
#include "core/directives/terms/directive.h"

#include <string>
#include <vector>

namespace homeward {

/// What figures need of an asset: 16 bytes.
struct AssetFacts {
    std::uint32_t model = 0;
    std::uint32_t unit = 0; ///< 0: none
    std::uint32_t quantity = 1;
    std::uint8_t how = 0; ///< packHow()

    /// Eight bits of who owns it, where and how it is; an asset that is not `there` was never registered or
    /// its registration was undone.
    static constexpr std::uint8_t packHow(Ownership ownership, Place place, Status status, bool there = true)
    {
        return static_cast<std::uint8_t>(static_cast<unsigned>(ownership) | static_cast<unsigned>(place) << 2U
                                         | static_cast<unsigned>(status) << 4U | (there ? 0x80U : 0U));
    }
    constexpr Ownership ownership() const { return static_cast<Ownership>(how & 3U); }
    constexpr Place place() const { return static_cast<Place>(how >> 2U & 3U); }
    constexpr Status status() const { return static_cast<Status>(how >> 4U & 7U); }
    constexpr bool there() const { return (how & 0x80U) != 0; }
    constexpr bool isPresent() const
    {
        return there() && (status() == Status::InUse || status() == Status::Stored);
    }
    bool operator==(const AssetFacts &) const = default;
};

struct ModelFacts {
    std::string name;
    std::string brand; ///< empty: undecided
    std::string brandCountry;
    std::string ownerCountry;
    Category category = Category::Unknown;
    bool virtualDevice = false; ///< never in any scope
    std::string owners{}; ///< packOwners(): whose it was when; empty: always the owner's of now
    bool operator==(const ModelFacts &) const = default;
};

struct UnitFacts {
    std::string path;
    std::uint32_t parent = 0; ///< 0: at the top
    std::vector<std::uint32_t> successors; ///< units that it was merged into or split into
    bool operator==(const UnitFacts &) const = default;
};

/// What figures need of a replacement line.
struct WorkFacts {
    std::uint32_t asset = 0; ///< the old one
    bool live = true; ///< not unpaired, not undone
    ReplacementStage stage = ReplacementStage::None;
    bool stopped = false;
    bool withoutSuccessor = false;
    std::optional<Day> promised;
    bool operator==(const WorkFacts &) const = default;
};

struct ExemptionFacts {
    std::uint32_t asset = 0;
    std::uint32_t directive = 0;
    bool live = true; ///< not revoked
    DayNumber from = 0;
    DayNumber until = INT32_MAX;
    bool operator==(const ExemptionFacts &) const = default;
};

/// A directive with its units resolved; `home` is filled.
struct DirectiveFacts {
    Directive terms;
    std::vector<std::uint32_t> units; ///< of terms.scope.units
    bool live = true;
    bool operator==(const DirectiveFacts &) const = default;
};

/// All that figures rest on, with its past: what the ledger knew at the close of each day. A plain store of
/// facts without judgement; Reckoner computes over it. Indices are the filler's choice, dense from 0 (units:
/// 0 is "no unit"). Filling is by one thread; reading by any number when nobody fills.
struct Chronicle {
    Track<AssetFacts> assets;
    Track<ModelFacts> models;
    Track<UnitFacts> units;
    Track<WorkFacts> works; ///< by line
    Track<ExemptionFacts> exemptions;
    Track<DirectiveFacts> directives;

    /// The asset as seen from there; not `there` before it was registered. Told again with what was learnt
    /// since, only the fields that a later change touched move.
    AssetFacts assetAt(std::uint32_t asset, Vantage from) const;
    /// The day from which its present status counts.
    DayNumber statusSince(std::uint32_t asset, Vantage from) const;
    std::size_t bytes() const;
};

} // namespace homeward
