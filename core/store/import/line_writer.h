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

    Work &work_;
    RecordTable assets_;
};

} // namespace homeward::store
