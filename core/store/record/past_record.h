// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/record/entry.h"
#include "core/store/record/record_table.h"

namespace homeward::store {

/// The record as it was before the entries after `lastEntry`, taken back one by one from how it stands in `table`.
Result<std::optional<Record>> recordBefore(sqlite::Connection &connection, RecordTable &table, SubjectKind kind,
                                           std::int64_t subject, std::int64_t lastEntry);

} // namespace homeward::store
