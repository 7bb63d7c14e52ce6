// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/import/line_plan.h"
#include "core/store/register/pinned.h"
#include "core/store/register/unit_book.h"

#include <memory>
#include <string>
#include <unordered_map>

namespace homeward::store {

/// What a model in the ledger looks like to a register.
struct ModelFacts {
    ModelWanted wanted;
    Attribution attribution;
    std::string name; ///< as an export tells it
};

/// The models that lines name by words, and those that are there, each asked for once. Void when an action fails
/// or decisions change.
class WordModels {
public:
    void forget();

    /// The model of a new asset with that maker, product and USB IDs; a category that the sort finds itself is not
    /// kept as typed.
    WordedModel &named(const Pinned &pinned, const ImportLine &line, bool personal);
    /// One that a line changes an asset's to. Lives until forget().
    WordedModel &wanted(ModelWanted wanted);
    Result<const ModelFacts *> facts(ModelBook &models, std::int64_t model);

    Result<std::string_view> unitPath(UnitBook &units, std::int64_t unit);
    Result<std::string_view> holderName(HolderBook &holders, std::int64_t holder);

private:
    std::unordered_map<std::string, std::unique_ptr<WordedModel>> named_;
    std::vector<std::unique_ptr<WordedModel>> wanted_;
    std::unordered_map<std::int64_t, std::unique_ptr<ModelFacts>> facts_;
    std::unordered_map<std::int64_t, std::string> paths_;
    std::unordered_map<std::int64_t, std::string> names_;
};

} // namespace homeward::store
