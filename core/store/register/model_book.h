// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/action/action_writer.h"
#include "core/store/register/pinned.h"
#include "core/store/rows.h"

#include <optional>
#include <string>
#include <unordered_map>

namespace homeward::store {

/// What tells models apart: the subject, a category that a person gave, and for a model of one asset's own (a
/// decision on that asset alone) the asset.
struct ModelWanted {
    Subject subject;
    Category typedCategory = Category::Unknown;
    Uuid own;
};

/// What stays of a personal device beside its category: the decided brand, or what a person called it. Nothing that
/// the device says of itself.
Subject personalSubject(const Subject &subject, const Attribution &attribution);

/// Manufacturer and product, for people.
std::string wordsOf(const Subject &subject);

/// The models of a ledger and how they are attributed. A cache over the table; a failed action makes it void.
class ModelBook {
public:
    explicit ModelBook(sqlite::Connection &connection)
        : connection_(&connection)
    {
    }
    void forget() { ids_.clear(); }

    /// The model's row, made and attributed if it is new.
    Result<std::int64_t> ensure(ActionWriter &writer, const Pinned &pinned, const ModelWanted &wanted);
    Result<ModelWanted> wantedOf(std::int64_t model);
    Result<Attribution> attribution(std::int64_t model);
    /// How many entries that have not ended are of the model.
    Result<std::int64_t> assetsOf(std::int64_t model);

    /// Models that `pinned` attributes otherwise than they are: what people see of it, written too if there is a
    /// writer.
    Result<std::vector<AttributionChange>> reattribute(const Pinned &pinned, ActionWriter *writer);

private:
    Result<Record> load(std::int64_t id);
    Result<std::int64_t> create(ActionWriter &writer, const Pinned &pinned, const ModelWanted &wanted,
                                const std::string &key);
    Result<std::optional<AttributionChange>> reattributeOne(std::int64_t id, const Pinned &pinned,
                                                            ActionWriter *writer);
    Result<void> writeEvidence(std::int64_t id, const std::vector<Evidence> &evidence);

    sqlite::Connection *connection_;
    std::unordered_map<std::string, std::int64_t> ids_; // by key, own and typed category
};

} // namespace homeward::store
