// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/directive/directives_state.h"
#include "core/store/history_text.h"
#include "core/store/ledger_state.h"

namespace homeward {
namespace {

/// A thing whose own entries alone are wanted; subject 0: those of all things.
struct Wanted {
    store::SubjectKind kind = store::SubjectKind::Asset;
    std::int64_t subject = 0;
};

Wanted wantedBy(const HistoryQuery &asked)
{
    return {store::SubjectKind::Asset, asked.asset ? asked.asset->value : 0};
}

/// The numbers of the actions that a query asks for, newest first.
Result<std::vector<std::int64_t>> actionIds(sqlite::Connection &connection, const Wanted &wanted,
                                            const HistoryQuery &asked)
{
    sqlite::Query query =
        wanted.subject != 0
            ? connection.query("SELECT DISTINCT e.action_id FROM entry e JOIN action a ON a.id = e.action_id "
                               "WHERE e.kind = ?4 AND e.subject_id = ?1 AND a.day >= ?2 "
                               "ORDER BY e.action_id DESC LIMIT ?3")
            : connection.query("SELECT id FROM action WHERE ?1 = 0 AND ?4 = ?4 AND day >= ?2 ORDER BY id DESC LIMIT ?3");
    query.bind(1, wanted.subject);
    query.bind(2, asked.since ? std::int64_t{asked.since->time_since_epoch().count()}
                              : std::numeric_limits<std::int64_t>::min());
    query.bind(3, static_cast<std::int64_t>(asked.limit));
    query.bind(4, static_cast<std::int64_t>(wanted.kind));
    std::vector<std::int64_t> ids;
    for (;;) {
        const auto row = query.step();
        if (!row)
            return fail(row);
        if (!*row)
            return ids;
        ids.push_back(query.integer(0));
    }
}

std::optional<ActionId> actionOrNone(std::int64_t id)
{
    return id == 0 ? std::nullopt : std::optional(ActionId{id});
}

Result<void> addEntries(sqlite::Connection &connection, store::HistoryText &text, HistoryAction &action,
                        const Wanted &wanted, std::size_t most)
{
    // Of the history of one thing, only its own entries.
    sqlite::Query query = connection.query("SELECT kind, subject_id, body FROM entry WHERE action_id = ?1 AND id >= ?2 "
                                           "AND id < ?3 AND (?4 = 0 OR (kind = ?5 AND subject_id = ?4)) ORDER BY id");
    sqlite::Query range = connection.query("SELECT first_entry, entry_count FROM action WHERE id = ?");
    const auto found = range.bind(1, action.id.value).step();
    if (!found)
        return fail(found);
    query.bind(1, action.id.value).bind(2, range.integer(0)).bind(3, range.integer(0) + range.integer(1));
    query.bind(4, wanted.subject).bind(5, static_cast<std::int64_t>(wanted.kind));
    while (action.entries.size() < most) {
        const auto row = query.step();
        if (!row)
            return fail(row);
        if (!*row)
            return {};
        const auto kind = static_cast<store::SubjectKind>(query.integer(0));
        const auto changes = store::unpackChanges(kind, query.bytes(2));
        if (!changes)
            return fail(changes);
        auto entry = text.entry(kind, query.integer(1), *changes);
        if (!entry)
            return fail(entry);
        action.entries.push_back(std::move(*entry));
    }
    return {};
}

Result<HistoryAction> loadAction(sqlite::Connection &connection, std::int64_t id)
{
    sqlite::Query query = connection.query("SELECT body, undone_by, entry_count FROM action WHERE id = ?");
    const auto row = query.bind(1, id).step();
    if (!row)
        return fail(row);
    const auto body = store::unpackAction(query.bytes(0));
    if (!body)
        return fail(body);
    HistoryAction action;
    action.id = {id};
    action.uuid = body->uuid;
    action.kind = body->kind;
    action.replica = body->replica;
    action.sequence = body->sequence;
    action.who = body->who;
    action.why = body->why;
    action.recorded = body->recorded;
    action.effective = body->effective;
    action.undoes = actionOrNone(body->undoes);
    action.undoneBy = actionOrNone(query.integer(1));
    action.clockJumped = body->clockJumped;
    action.entryCount = static_cast<std::size_t>(query.integer(2));
    return action;
}

Result<std::vector<HistoryAction>> historyOf(sqlite::Connection &connection, store::Books &books,
                                             const Wanted &wanted, const HistoryQuery &asked)
{
    const auto ids = actionIds(connection, wanted, asked);
    if (!ids)
        return fail(ids);
    store::HistoryText text(connection, books);
    std::vector<HistoryAction> actions;
    for (const std::int64_t id : *ids) {
        auto action = loadAction(connection, id);
        if (!action)
            return fail(action);
        if (const auto done = addEntries(connection, text, *action, wanted, asked.entriesPerAction); !done)
            return fail(done);
        actions.push_back(std::move(*action));
    }
    return actions;
}

} // namespace

Result<std::vector<HistoryAction>> Ledger::history(const HistoryQuery &asked)
{
    return state_->read(
        [&] { return historyOf(state_->connection, state_->books, wantedBy(asked), asked); });
}

Result<std::vector<HistoryAction>> Directives::history(DirectiveId directive)
{
    LedgerAccess::State &base = state_->base();
    return base.read([&] {
        return historyOf(base.connection, base.books, {store::SubjectKind::Directive, directive.value}, {});
    });
}

} // namespace homeward
