// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/import/batch_lock.h"
#include "core/store/ledger_state.h"

namespace homeward::store {

/// Takes a batch back action by action, newest first, as far as it is not yet. The lock shows that nobody else is at
/// work on it.
Result<UndoReport> undoBatch(LedgerAccess::State &state, std::int64_t batch, const Deed &deed, const BatchLock &lock);
/// Puts a batch that was undone in force again.
Result<UndoReport> redoBatch(LedgerAccess::State &state, std::int64_t batch, const Deed &deed, const BatchLock &lock);

/// Undoes what a crash left unfinished. A batch that somebody is at work on is left alone.
Result<void> undoUnfinished(LedgerAccess::State &state);

/// What Undoer reports, in words.
Result<UndoReport> undoInWords(Work &work, std::int64_t action);

} // namespace homeward::store
