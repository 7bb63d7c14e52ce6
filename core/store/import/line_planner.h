// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/import/line_match.h"
#include "core/store/import/line_plan.h"
#include "core/store/import/word_models.h"
#include "core/store/record/record_table.h"
#include "core/store/register/work.h"

#include <unordered_map>

namespace homeward::store {

/// Judges lines against the ledger: whom each is about and what it would change. Writes nothing; what it tells is
/// what LineWriter does. For one transaction.
class LinePlanner {
public:
    LinePlanner(sqlite::Connection &connection, Pinned &pinned, Books &books, const IdentityKeys &keys,
                const KnownKeys &known, WordModels &models, const ImportRules &rules);

    /// A line that is refused is told as such; an error is the ledger's.
    Result<LinePlan> plan(const ImportLine &line);

private:
    Result<void> judge(const ImportLine &line, LinePlan &plan);
    Result<void> planNew(const ImportLine &line, LinePlan &plan);
    Result<void> planAgain(const ImportLine &line, LinePlan &plan);
    Result<void> setPlainFields(const ImportLine &line, LinePlan &plan, const std::vector<Column> &columns);
    Result<void> setUnit(const ImportLine &line, LinePlan &plan);
    Result<void> setHolder(const ImportLine &line, LinePlan &plan);
    Result<void> setModel(const ImportLine &line, LinePlan &plan);
    Result<void> setNumbers(const ImportLine &line, LinePlan &plan);
    Result<void> checkNumbers(const LinePlan &plan);
    Result<void> checkTagFree(const LinePlan &plan);
    Result<void> becomePersonal(LinePlan &plan);
    Result<void> tellChanges(LinePlan &plan);
    std::vector<Column> changedColumns(const ImportLine &line, const Record &before) const;

    sqlite::Connection &connection_;
    Pinned &pinned_;
    Books &books_;
    const IdentityKeys &keys_;
    const KnownKeys &known_;
    WordModels &models_;
    ImportRules rules_;
    LineMatch match_;
    RecordTable assets_;
    TagGiver tags_;
};

/// Whether it says that the line, and not the ledger, is at fault.
bool isOfLine(const Error &error);

} // namespace homeward::store
