// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/import/line_plan.h"
#include "core/store/record/record_table.h"
#include "core/store/register/work.h"

namespace homeward::store {

/// Does what a plan says, within the action of `work`: rows and history entries, each asset once.
class LineWriter {
public:
    explicit LineWriter(Work &work)
        : work_(work)
        , assets_(work.connection, SubjectKind::Asset)
    {
    }
    /// Fills in the plan's asset and tag.
    Result<void> write(LinePlan &plan);

private:
    Result<void> settle(LinePlan &plan);
    Result<std::int64_t> nextAsset();

    Work &work_;
    RecordTable assets_;
    std::int64_t lastAsset_ = 0; ///< newest of the ledger; 0: not known yet
};

} // namespace homeward::store
