// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/directive/line_book.h"
#include "core/store/replacements.h"

namespace homeward::store {

/// Does the deeds of Replacements inside one action.
class Replacer {
public:
    Replacer(Work &work, const Deed &deed, Day today)
        : work_(work)
        , desk_(work)
        , lines_(work.connection)
        , deed_(deed)
        , today_(today)
    {
    }

    Result<void> plan(const PlanRequest &request);
    Result<void> advance(const StageRequest &request);
    Result<void> stopUse(std::span<const AssetId> assets, const std::string &declaration);
    Result<void> dispose(std::span<const AssetId> assets, const DisposalRecord &disposal);
    Result<void> unpair(std::span<const AssetId> assets);
    Result<void> recommend(Recommendation recommendation);
    Result<void> unrecommend(std::span<const Uuid> recommendations);

private:
    static bool isPersonal(const Record &asset);
    /// InvalidInput unless there are old ones and, where there are new ones, one for each or one that is
    /// shared.
    static Result<void> checkCounts(std::size_t olds, const std::vector<AssetId> &news, bool shared);
    /// The new asset for the i-th old one; 0 for none.
    static AssetId newFor(const std::vector<AssetId> &news, std::size_t i);
    Day day() const { return deed_.effective.value_or(today_); }
    Result<void> planOne(AssetId oldAsset, AssetId newAsset, const PlanRequest &request);
    Result<AssetId> takeOutOfLot(AssetId lot, std::int64_t quantity);
    Result<Placeholder> recommended(const Record &oldAsset);
    Result<void> advanceOne(AssetId oldAsset, AssetId newAsset, const StageRequest &request);
    Result<void> deploy(Line &line);
    Result<void> reclaim(const Line &line);
    Result<void> setSuccessor(Line &line, AssetId newAsset, bool shared);
    Result<void> checkRules(const Replacement &line, bool shared);
    Result<void> checkNew(AssetId newAsset, const Placeholder &placeholder, const Override &overruled);
    Result<std::vector<DirectiveFacts>> directives();
    Result<Line> lineFor(AssetId oldAsset);
    Result<void> create(Line line);
    Result<void> save(const Line &line);
    Result<void> setStatus(std::int64_t asset, Status status, std::optional<Place> place, bool freesHolder);

    Work &work_;
    ThingDesk desk_;
    LineBook lines_;
    const Deed &deed_;
    Day today_;
    std::optional<std::vector<DirectiveFacts>> directives_;
};

} // namespace homeward::store
