// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/action/action_writer.h"
#include "core/store/import/import_specs.h"
#include "core/store/imports.h"
#include "core/store/record/record.h"

#include <vector>

namespace homeward::store {

Record batchRecord(const ImportBatch &batch);
ImportBatch batchOf(std::int64_t id, const Record &record);

/// NotFound for a batch that there is not.
Result<ImportBatch> loadBatch(sqlite::Connection &connection, std::int64_t id);
/// Writes the batch as it stands now, with its entry in the action; a new row if it has none yet (its id is set).
Result<void> writeBatch(sqlite::Connection &connection, ActionWriter &writer, ImportBatch &batch);

/// The batch that an import's action, or the undo (and redo) of one, belongs to; 0 if it is no part of any.
Result<std::int64_t> batchOfAction(sqlite::Connection &connection, std::int64_t action);
struct BatchAction {
    std::int64_t id = 0;
    std::int64_t undoneBy = 0;
};
/// The actions that brought the batch in, oldest first.
Result<std::vector<BatchAction>> actionsOf(sqlite::Connection &connection, std::int64_t batch);
/// Batches that are Running or Undoing.
Result<std::vector<std::int64_t>> unfinishedBatches(sqlite::Connection &connection);

} // namespace homeward::store
