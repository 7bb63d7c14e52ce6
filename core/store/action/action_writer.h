// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/date.h"
#include "core/store/action/action_body.h"
#include "core/store/record/entry.h"
#include "core/store/sqlite/connection.h"

#include <optional>

namespace homeward::store {

/// Writes one action and its entries into the history. To be used inside one write transaction, which the caller
/// commits; nothing else writes the tables action and entry.
class ActionWriter {
public:
    /// `undoes`: row id of the action that this one takes back.
    static Result<ActionWriter> begin(sqlite::Connection &connection, const Clock &clock, TimeZone zone,
                                      ActionKind kind, const Deed &deed, std::int64_t undoes = 0);

    /// Adds an entry; no changes are no entry.
    Result<void> add(SubjectKind kind, std::int64_t subject, const std::vector<FieldChange> &changes);
    Result<void> add(std::int64_t subject, const Record &before, const Record &after);
    bool empty() const { return entries_ == 0; }
    ActionId id() const { return {id_}; }
    /// The newest entry that there is.
    std::int64_t lastEntry() const { return firstEntry_ + entries_ - 1; }
    Moment recorded() const { return body_.recorded; }
    /// The day on which the action counts.
    Day day() const { return body_.day; }
    /// Writes the action with its link. Not at all if nothing was added and `evenIfEmpty` is not set.
    Result<void> finish(bool evenIfEmpty = false);

private:
    ActionWriter(sqlite::Connection &connection, ActionBody body, std::int64_t replicaId, const Digest &head);

    Result<void> addPacked(SubjectKind kind, std::int64_t subject, const std::string &bytes);

    sqlite::Connection *connection_;
    ActionBody body_;
    std::string bytes_;
    LinkSum sum_;
    std::int64_t replicaId_;
    std::int64_t id_ = 0;
    std::int64_t firstEntry_ = 0;
    std::int64_t entries_ = 0;
};

} // namespace homeward::store
