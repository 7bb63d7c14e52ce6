// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/action/action_writer.h"
#include "core/store/record/record_table.h"

#include <map>

namespace homeward::store {

/// The assets that one action works on: rows are written at once, so that the action sees its own work, and each asset
/// gets one entry at the end, however often it was touched.
class AssetDesk {
public:
    AssetDesk(sqlite::Connection &connection, ActionWriter &writer)
        : table_(connection, SubjectKind::Asset)
        , writer_(&writer)
    {
    }

    /// As it stands now. NotFound if there is none, or only one that was undone and `evenUndone` is not set.
    Result<Record> load(std::int64_t id, bool evenUndone = false);
    Result<std::int64_t> create(const Record &asset);
    /// Whether anything differs.
    Result<bool> update(std::int64_t id, const Record &asset);
    /// Writes the entries of what was touched so far; those assets are not to be touched again.
    Result<void> flush();

private:
    struct Draft {
        Record before;
        Record now;
    };
    RecordTable table_;
    ActionWriter *writer_;
    std::map<std::int64_t, Draft> drafts_; // ordered, so that the same action gives the same history
};

} // namespace homeward::store
