// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/sha256.h"
#include "core/store/history.h"

#include <string>

namespace homeward::store {

/// What history keeps of an action for ever, beside its entries.
struct ActionBody {
    Uuid replica;
    std::int64_t sequence = 0;
    Uuid uuid;
    ActionKind kind = ActionKind::Edit;
    Moment recorded{}; ///< what the wall clock said
    std::int64_t clock = 0; ///< hybrid time
    bool clockJumped = false;
    Day day{}; ///< on which it counts, in the ledger's zone of then
    Day effective{};
    std::string who;
    std::string why;
    std::int64_t undoes = 0; ///< row id of the action that it takes back
    std::int64_t document = 0;
    bool operator==(const ActionBody &) const = default;
};

std::string packAction(const ActionBody &action);
Result<ActionBody> unpackAction(ByteView bytes);

/// One link of a replica's chain: SHA-256 over the link before, the action's bytes and its entries' bytes in
/// their order, each with its length in front.
class LinkSum {
public:
    LinkSum(const Digest &before, std::string_view actionBytes);
    void entry(std::int64_t kind, std::int64_t subject, std::string_view bytes);
    Digest finish();

private:
    void number(std::uint64_t value);
    Sha256 sum_;
    std::uint64_t count_ = 0;
};

} // namespace homeward::store
