// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/imports.h"
#include "core/store/record/record.h"
#include "core/store/register/model_book.h"

#include <optional>
#include <string>

namespace homeward::store {

/// A model that lines name by the same words.
struct WordedModel {
    ModelWanted wanted;
    std::int64_t id = 0; ///< once it is known
};

/// What a line comes to, before anything is written.
struct LinePlan {
    LineResult result;
    std::int64_t asset = 0; ///< the row to be changed; 0: a new one
    Record before{SubjectKind::Asset};
    Record next{SubjectKind::Asset}; ///< but for what follows
    std::optional<std::string> unit; ///< the path to be set
    std::optional<std::string> holder; ///< the name to be set
    WordedModel *model = nullptr; ///< to be set
};

} // namespace homeward::store
