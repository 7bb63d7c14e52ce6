// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/ledger.h"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace homeward {

/// A unit of the tree, with its days.
struct UnitEntry {
    UnitId id;
    std::string path;
    std::optional<Day> from; ///< nothing: as long as the ledger knows it
    std::optional<Day> until; ///< it ended on that day
    std::int64_t assets = 0; ///< present ones, as entries, without sub-units
    std::int64_t people = 0; ///< who have not left
    std::vector<std::string> successors; ///< paths of what it became; none while it lives
    std::vector<std::string> cameFrom; ///< paths of what it was split off from when it began
};

struct PersonEntry {
    HolderId id;
    std::string name;
    std::string employeeNumber;
    std::string unit;
    std::optional<Day> leftOn;
    std::int64_t assets = 0; ///< present ones that this person holds
};

struct PersonFields {
    std::string name;
    std::string employeeNumber;
    std::string unit; ///< path; made if it does not exist
};

/// What a change of the tree moved.
struct UnitMoved {
    ActionId action;
    std::size_t assets = 0;
    std::size_t people = 0;
};

/// One strong identity at two present assets of different units: a transfer, a typing mistake, or one thing
/// entered twice. Somebody must say.
struct SharedIdentity {
    std::string kind; ///< "imei" ...
    std::string value;
    AssetId first;
    AssetId second;
    std::string firstTag;
    std::string secondTag;
    std::string firstUnit;
    std::string secondUnit;
};

/// Units and people. Beside the Ledger that it was made for, which must outlive it; same thread. Writing
/// calls are one action each; since when a change counts is the deed's effective day, which must not lie in
/// the future.
class Organisation {
public:
    explicit Organisation(Ledger &ledger)
        : ledger_(&ledger)
    {
    }

    /// By path; those that have ended only if asked for.
    Result<std::vector<UnitEntry>> units(bool ended = false);
    Result<UnitId> findUnit(const std::string &path);
    /// By name; those who have left only if asked for.
    Result<std::vector<PersonEntry>> people(bool left = false);
    /// By employee number, else name. NotFound, or Conflict if several have the name.
    Result<PersonEntry> findPerson(const std::string &reference);
    /// What somebody holds and has to give back, by tag.
    Result<std::vector<AssetId>> returnList(HolderId person);
    Result<std::vector<SharedIdentity>> sharedIdentities();

    Result<ActionId> addUnit(const std::string &path, const Deed &deed);
    /// A new name, another place in the tree, or both. Its sub-units go with it.
    Result<ActionId> moveUnit(UnitId unit, const std::string &path, const Deed &deed);
    /// `from` ends; its present assets, people and sub-units go to `into`. A directive on `from` takes `into`
    /// from then on.
    Result<UnitMoved> mergeUnits(UnitId from, UnitId into, const Deed &deed);
    /// A new unit takes over these assets, with the people who hold them and nothing else of `from`. A
    /// directive on `from` takes both.
    Result<UnitMoved> splitUnit(UnitId from, const std::string &path, std::span<const AssetId> assets,
                                const Deed &deed);
    /// Conflict if anything is still in it.
    Result<ActionId> endUnit(UnitId unit, const Deed &deed);

    Result<ActionId> addPerson(const PersonFields &fields, const Deed &deed);
    /// Empty fields stay as they are.
    Result<ActionId> changePerson(HolderId person, const PersonFields &fields, const Deed &deed);
    Result<ActionId> personLeft(HolderId person, const Deed &deed);
    Result<ActionId> personBack(HolderId person, const Deed &deed);
    /// `assets` of `from`, or all if none is named, go to `to` and into the unit of `to`, if `to` has one.
    Result<UnitMoved> handOver(HolderId from, HolderId to, std::span<const AssetId> assets, const Deed &deed);

private:
    Ledger *ledger_;
};

} // namespace homeward
