// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/uuid.h"
#include "core/brands/category.h"
#include "core/inventory/asset.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace homeward {

/// How far a replacement has come; each stage goes on from one before it, none may go back except by undo or
/// unpairing.
enum class ReplacementStage : std::uint8_t {
    None,
    Planned,
    Approved,
    Ordered,
    Delivered,
    Deployed,
    Reclaimed,
    Disposed
};
inline constexpr std::size_t replacementStageCount = 8;

/// What became of an old asset after it was reclaimed. Wiped and stored ones are still the office's; the
/// others end it.
enum class Disposal : std::uint8_t { None, Wiped, Stored, Transferred, Scrapped, Destroyed };

/// When a stage was reached and the paper behind it.
struct StageRecord {
    std::optional<Day> day;
    std::string document;
    bool operator==(const StageRecord &) const = default;
};

/// A thing that is to be bought and is no asset yet.
struct Placeholder {
    std::string brand;
    std::string model;
    Category category = Category::Unknown;
    bool operator==(const Placeholder &) const = default;
};

struct DisposalRecord {
    Disposal kind = Disposal::None;
    std::string method; ///< "blancco, three passes", "shredded by ..."
    std::string firstPerson;
    std::string secondPerson;
    std::string certificate;
    bool operator==(const DisposalRecord &) const = default;
};

/// Why a rule was set aside, and the second person who stands for it.
struct Override {
    std::string reason;
    std::string secondName;
    bool operator==(const Override &) const = default;
};

/// One old asset on its way out. Several lines may name the same new asset (many-to-one); a line without a
/// successor replaces it by nothing (one-to-none).
struct Replacement {
    Uuid id;
    Uuid oldAsset;
    Uuid newAsset; ///< nil: none yet
    Placeholder placeholder;
    bool withoutSuccessor = false;
    ReplacementStage stage = ReplacementStage::Planned;
    std::array<StageRecord, replacementStageCount>
        stages; ///< by stage; a stage that was passed over has no day
    std::optional<Day> due; ///< planned for
    std::optional<Day> promised; ///< by the supplier
    std::optional<Money> price;
    std::string budgetCode;
    std::optional<Day>
        stopped; ///< the day from which the old one is not used any more; a personal device: as declared
    std::string stoppedDocument; ///< the declaration
    std::string formerHolder; ///< who had the old one when the new one took its place
    std::optional<Day> wiped; ///< the data on it were erased
    DisposalRecord wiping;
    DisposalRecord disposal; ///< what became of the thing itself
    Override overruled;
    bool operator==(const Replacement &) const = default;

    StageRecord &at(ReplacementStage which) { return stages[static_cast<std::size_t>(which)]; }
    const StageRecord &at(ReplacementStage which) const { return stages[static_cast<std::size_t>(which)]; }
};

/// Whether it ends the office's hold on the asset.
constexpr bool isFinal(Disposal disposal)
{
    return disposal >= Disposal::Transferred;
}

std::string_view toText(ReplacementStage stage); ///< "planned" ... "disposed"; empty for None
std::string_view toText(Disposal disposal); ///< "wiped", "stored" ...; empty for None
std::optional<Disposal> parseDisposal(std::string_view text);

} // namespace homeward
