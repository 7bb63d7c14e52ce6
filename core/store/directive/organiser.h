// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/directive/thing_desk.h"
#include "core/store/organisation.h"

namespace homeward::store {

/// Does the deeds of Organisation inside one action.
class Organiser {
public:
    Organiser(Work &work, const Deed &deed, Day today)
        : work_(work)
        , desk_(work)
        , day_(deed.effective.value_or(today))
        , today_(today)
    {
    }

    Result<void> addUnit(const std::string &path);
    Result<void> moveUnit(std::int64_t unit, const std::string &path);
    Result<void> mergeUnits(std::int64_t from, std::int64_t into);
    Result<void> splitUnit(std::int64_t from, const std::string &path, std::span<const AssetId> assets);
    Result<void> endUnit(std::int64_t unit);
    Result<void> addPerson(const PersonFields &fields);
    Result<void> changePerson(std::int64_t person, const PersonFields &fields);
    Result<void> personLeft(std::int64_t person);
    Result<void> personBack(std::int64_t person);
    Result<void> handOver(std::int64_t from, std::int64_t to, std::span<const AssetId> assets);

    std::size_t assetsMoved() const { return assets_; }
    std::size_t peopleMoved() const { return people_; }

private:
    Result<Record> unit(std::int64_t id);
    Result<Record> person(std::int64_t id);
    Result<void> checkDay() const;
    /// The new parent and name of a path; the parents are made.
    Result<std::pair<std::int64_t, std::string>> placeOf(const std::string &path);
    Result<std::int64_t> unitAt(const std::string &path);
    Result<bool> isBelow(std::int64_t unit, std::int64_t above);
    Result<void> moveChildren(std::int64_t from, std::int64_t into);
    Result<void> moveAssets(std::int64_t from, std::int64_t into);
    Result<void> movePeople(std::int64_t from, std::int64_t into);
    Result<void> closeUnit(std::int64_t unit, std::int64_t successor);
    Result<void> succeed(std::int64_t from, std::int64_t to);
    Result<void> setUnit(AssetId asset, std::int64_t unit);
    Result<std::vector<std::int64_t>> idsOf(std::string_view sql, std::int64_t bound);

    Work &work_;
    ThingDesk desk_;
    Day day_;
    Day today_;
    std::size_t assets_ = 0;
    std::size_t people_ = 0;
};

} // namespace homeward::store
