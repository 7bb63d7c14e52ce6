// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/ledger.h"
#include "core/store/record/record_table.h"

namespace homeward::store {

/// Proves a ledger against itself: the file's structure, the chain of links, and every row against the history that
/// it follows from. Reads only; at most a hundred faults are told.
class Checker {
public:
    Checker(sqlite::Connection &connection, const std::function<void(double)> &progress)
        : connection_(&connection)
        , progress_(progress)
    {
    }
    Result<std::vector<CheckFault>> check();

private:
    Result<void> checkFile();
    Result<void> checkChains();
    Result<void> checkChain(std::int64_t replica, Digest before, const std::string &name);
    Result<void> checkAction(std::int64_t id, Digest &before, std::int64_t sequence, const std::string &name, bool &broken);
    Result<void> checkUndone();
    Result<void> checkKind(SubjectKind kind);
    Result<void> checkSubject(SubjectKind kind, std::int64_t id, RecordTable &table, const Record &told);
    Result<void> checkCatalogues();
    void fault(Msg message, std::vector<std::string> parameters = {});
    bool enough() const;

    sqlite::Connection *connection_;
    const std::function<void(double)> &progress_;
    std::vector<CheckFault> faults_;
    std::int64_t actions_ = 0;
    std::int64_t actionsDone_ = 0;
};

} // namespace homeward::store
