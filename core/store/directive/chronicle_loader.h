// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/directives/reckoning/chronicle.h"
#include "core/directives/reckoning/growth.h"
#include "core/store/record/entry.h"
#include "core/store/sqlite/connection.h"

#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace homeward::store {

/// Fills a chronicle from a ledger's rows and history, and keeps it up to date entry by entry. Indices in the
/// chronicle are the row ids. What never changed after it was registered costs one row, not the unpacking of
/// its entry.
class ChronicleLoader {
public:
    explicit ChronicleLoader(Chronicle &chronicle)
        : chronicle_(&chronicle)
    {
    }

    /// Takes over what was recorded since the last call, and says what that was; nothing if there is nothing
    /// new. To be called inside a read transaction.
    Result<std::optional<Growth>> bring(sqlite::Connection &connection);

private:
    /// What a field of an asset was before an entry changed it.
    struct Earlier {
        std::uint32_t asset = 0;
        std::uint8_t field = 0;
        std::int64_t action = 0;
        std::int64_t before = 0;
    };

    Result<std::optional<Day>> bringActions(sqlite::Connection &connection);
    Result<void> bringRows(sqlite::Connection &connection);
    Result<void> bringEntries(sqlite::Connection &connection, bool first);
    Result<void> takeAsset(std::int64_t id, std::int64_t action, ByteView body, bool first);
    void putAssets();
    void putHistory(std::uint32_t asset, std::size_t begin, std::size_t end);
    void take(SubjectKind kind, std::int64_t id, const std::vector<FieldChange> &changes, When when);
    void takeModel(std::int64_t id, const std::vector<FieldChange> &changes, When when);
    void takeUnit(std::int64_t id, const std::vector<FieldChange> &changes, When when);
    void takeSuccession(std::int64_t id, const std::vector<FieldChange> &changes, When when);
    void takeDirective(std::int64_t id, const std::vector<FieldChange> &changes, When when);
    void takeExemption(std::int64_t id, const std::vector<FieldChange> &changes, When when);
    void takeReplacement(std::int64_t id, const std::vector<FieldChange> &changes, When when);
    void putUnits(When when);
    std::string pathOf(std::int64_t unit) const;

    Growth grown();

    Chronicle *chronicle_;
    Growth growth_; ///< of the call that is under way
    std::int64_t lastAction_ = 0;
    std::int64_t lastEntry_ = 0;
    std::vector<When> whens_; ///< by action id
    std::unordered_map<std::int64_t, Record> units_;
    std::unordered_map<std::int64_t, Record> directives_;
    std::unordered_map<std::int64_t, Record> successions_;
    std::unordered_map<std::string, std::uint32_t> unitByUuid_;
    // Of the first loading alone.
    std::vector<AssetFacts> rows_;
    std::vector<std::int64_t> bornIn_; ///< by asset: its first action
    std::vector<Earlier> earlier_; ///< in the order of the entries
};

} // namespace homeward::store
