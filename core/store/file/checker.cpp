// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/file/checker.h"

#include "core/store/action/action_body.h"
#include "core/store/record/derived.h"
#include "core/store/record/entry.h"
#include "core/text/messages_store.h"

#include <fmt/format.h>

#include <algorithm>

namespace homeward::store {
namespace {

constexpr std::size_t mostFaults = 100;

std::string subjectName(SubjectKind kind, std::int64_t id)
{
    return fmt::format("{} {}", specOf(kind).table, id);
}

} // namespace

void Checker::fault(Msg message, std::vector<std::string> parameters)
{
    if (!enough())
        faults_.push_back({message, std::move(parameters)});
}

bool Checker::enough() const
{
    return faults_.size() >= mostFaults;
}

Result<std::vector<CheckFault>> Checker::check()
{
    if (const auto done = checkFile(); !done)
        return fail(done);
    // In a file that SQLite finds broken, what follows would only repeat it.
    if (!faults_.empty())
        return std::move(faults_);
    if (const auto done = checkChains(); !done)
        return fail(done);
    if (const auto done = checkUndone(); !done)
        return fail(done);
    std::size_t kinds = 0;
    for (const SubjectKind kind : allSubjectKinds()) {
        if (const auto checked = checkKind(kind); !checked)
            return fail(checked);
        if (progress_)
            progress_(0.5 + 0.5 * static_cast<double>(++kinds) / static_cast<double>(allSubjectKinds().size()));
    }
    if (const auto done = checkCatalogues(); !done)
        return fail(done);
    return std::move(faults_);
}

Result<void> Checker::checkFile()
{
    {
        sqlite::Query query = connection_->queryOnce("PRAGMA integrity_check(20)");
        for (;;) {
            const auto row = query.step();
            if (!row && row.error().code == ErrorCode::Corrupt) {
                fault(StoreMsg::CheckFile, {"malformed"});
                return {};
            }
            if (!row)
                return fail(row);
            if (!*row)
                break;
            if (query.text(0) != "ok")
                fault(StoreMsg::CheckFile, {std::string(query.text(0))});
        }
    }
    sqlite::Query query = connection_->queryOnce("PRAGMA foreign_key_check");
    for (;;) {
        const auto row = query.step();
        if (!row)
            return fail(row);
        if (!*row)
            return {};
        fault(StoreMsg::CheckReference, {fmt::format("{} {}", query.text(0), query.integer(1))});
    }
}

Result<void> Checker::checkChains()
{
    const auto count = connection_->integer("SELECT count(*) FROM action");
    if (!count)
        return fail(count);
    actions_ = *count;
    struct Chain {
        std::int64_t replica;
        Digest start;
        std::string name;
    };
    std::vector<Chain> chains;
    {
        sqlite::Query query = connection_->query(
            "SELECT r.id, r.uuid, r.start, r.parent, (SELECT a.link FROM action a WHERE a.replica_id = r.parent "
            "ORDER BY a.sequence DESC LIMIT 1) FROM replica r ORDER BY r.id");
        for (;;) {
            const auto row = query.step();
            if (!row)
                return fail(row);
            if (!*row)
                break;
            Chain chain{query.integer(0), {}, Uuid::fromBytes(query.bytes(1)).value_or(Uuid{}).toText()};
            std::ranges::copy(query.bytes(2), chain.start.begin());
            const bool goesOn = query.integer(3) == 0 ? chain.start == Digest{}
                                                      : std::ranges::equal(query.bytes(4), chain.start);
            if (!goesOn)
                fault(StoreMsg::CheckStart, {chain.name});
            chains.push_back(std::move(chain));
        }
    }
    for (const Chain &chain : chains)
        if (const auto done = checkChain(chain.replica, chain.start, chain.name); !done)
            return done;
    return {};
}

Result<void> Checker::checkChain(std::int64_t replica, Digest before, const std::string &name)
{
    std::vector<std::int64_t> ids;
    {
        sqlite::Query query = connection_->query("SELECT id FROM action WHERE replica_id = ? ORDER BY sequence");
        query.bind(1, replica);
        for (;;) {
            const auto row = query.step();
            if (!row)
                return fail(row);
            if (!*row)
                break;
            ids.push_back(query.integer(0));
        }
    }
    std::int64_t sequence = 0;
    bool broken = false;
    for (const std::int64_t id : ids) {
        if (const auto done = checkAction(id, before, ++sequence, name, broken); !done)
            return done;
        if (broken) // only the first broken link says where; those behind it follow from it
            return {};
        if (progress_ && ++actionsDone_ % 64 == 0)
            progress_(0.5 * static_cast<double>(actionsDone_) / static_cast<double>(actions_));
    }
    sqlite::Query head = connection_->query("SELECT sequence, head FROM replica WHERE id = ?");
    const auto row = head.bind(1, replica).step();
    if (!row)
        return fail(row);
    const bool same = head.integer(0) == sequence && (sequence == 0 || std::ranges::equal(head.bytes(1), before));
    if (!same)
        fault(StoreMsg::CheckHead, {name});
    return {};
}

Result<void> Checker::checkAction(std::int64_t id, Digest &before, std::int64_t sequence, const std::string &name,
                                  bool &broken)
{
    sqlite::Query action = connection_->query(
        "SELECT a.body, a.link, a.sequence, a.kind, a.day, a.clock, a.undoes, a.first_entry, a.entry_count, r.uuid "
        "FROM action a JOIN replica r ON r.id = a.replica_id WHERE a.id = ?");
    const auto row = action.bind(1, id).step();
    if (!row)
        return fail(row);
    const std::vector<std::string> where{std::to_string(sequence), name, std::to_string(id)};
    const auto body = unpackAction(action.bytes(0));
    const bool agrees = body && body->sequence == sequence && action.integer(2) == sequence
                        && static_cast<std::int64_t>(body->kind) == action.integer(3)
                        && body->day.time_since_epoch().count() == action.integer(4) && body->clock == action.integer(5)
                        && body->undoes == action.integer(6) && std::ranges::equal(body->replica.bytes, action.bytes(9));
    LinkSum sum(before, asText(action.bytes(0)));
    std::int64_t expected = action.integer(7);
    const std::int64_t end = expected + action.integer(8);
    {
        sqlite::Query entry = connection_->query(
            "SELECT id, kind, subject_id, body, action_id FROM entry WHERE id >= ? AND id < ? ORDER BY id");
        entry.bind(1, expected).bind(2, end);
        for (;;) {
            const auto next = entry.step();
            if (!next)
                return fail(next);
            if (!*next)
                break;
            broken = broken || entry.integer(0) != expected++ || entry.integer(4) != id;
            sum.entry(entry.integer(1), entry.integer(2), asText(entry.bytes(3)));
        }
    }
    before = sum.finish();
    broken = broken || !agrees || expected != end || !std::ranges::equal(action.bytes(1), before);
    if (broken)
        fault(StoreMsg::CheckLink, where);
    return {};
}

Result<void> Checker::checkUndone()
{
    std::vector<std::int64_t> undoneBy(1);
    std::vector<std::int64_t> undoes(1);
    std::vector<std::int64_t> kept(1);
    {
        sqlite::Query query = connection_->query("SELECT id, undoes, undone_by FROM action ORDER BY id");
        for (;;) {
            const auto row = query.step();
            if (!row)
                return fail(row);
            if (!*row)
                break;
            const auto id = static_cast<std::size_t>(query.integer(0));
            for (auto *list : {&undoneBy, &undoes, &kept})
                list->resize(std::max(list->size(), id + 1));
            undoes[id] = query.integer(1);
            kept[id] = query.integer(2);
            std::int64_t by = query.integer(0);
            for (std::int64_t target = undoes[id]; target > 0 && target < query.integer(0);) {
                undoneBy[static_cast<std::size_t>(target)] = by;
                by = by == 0 ? target : 0;
                target = undoes[static_cast<std::size_t>(target)];
            }
        }
    }
    for (std::size_t id = 1; id < kept.size(); ++id)
        if (kept[id] != undoneBy[id])
            fault(StoreMsg::CheckRow, {fmt::format("action {}", id)});
    return {};
}

/// Folds the entries of each thing, in their order, and compares with its row: entries and rows are both read by
/// ascending number, so that nothing has to be held.
Result<void> Checker::checkKind(SubjectKind kind)
{
    RecordTable table(*connection_, kind);
    sqlite::Query rows = connection_->queryOnce(
        fmt::format("SELECT id FROM {} WHERE id <> 0 ORDER BY id", specOf(kind).table));
    sqlite::Query entries =
        connection_->queryOnce("SELECT subject_id, body FROM entry WHERE kind = ? ORDER BY subject_id, id");
    entries.bind(1, static_cast<int>(kind));
    auto hasRow = rows.step();
    auto hasEntry = entries.step();
    while (hasEntry && *hasEntry && !enough()) {
        const std::int64_t id = entries.integer(0);
        Record told(kind);
        bool followed = true;
        while (hasEntry && *hasEntry && entries.integer(0) == id) {
            const auto changes = unpackChanges(kind, entries.bytes(1));
            followed = followed && changes.has_value();
            if (changes)
                for (const FieldChange &change : *changes)
                    followed = apply(told, change) && followed;
            hasEntry = entries.step();
        }
        for (; hasRow && *hasRow && rows.integer(0) < id; hasRow = rows.step())
            fault(StoreMsg::CheckRowWithoutHistory, {subjectName(kind, rows.integer(0))});
        if (!followed)
            fault(StoreMsg::CheckEntries, {subjectName(kind, id)});
        if (!hasRow)
            return fail(hasRow);
        if (!*hasRow || rows.integer(0) != id) {
            fault(StoreMsg::CheckRow, {subjectName(kind, id)});
            continue;
        }
        if (const auto done = checkSubject(kind, id, table, told); !done)
            return done;
        hasRow = rows.step();
    }
    for (; hasRow && *hasRow && !enough(); hasRow = rows.step())
        fault(StoreMsg::CheckRowWithoutHistory, {subjectName(kind, rows.integer(0))});
    if (!hasEntry)
        return fail(hasEntry);
    return hasRow ? Result<void>() : Result<void>(fail(hasRow));
}

Result<void> Checker::checkSubject(SubjectKind kind, std::int64_t id, RecordTable &table, const Record &told)
{
    const auto row = table.load(id);
    if (!row)
        return fail(row);
    const auto derived = deriveColumns(*connection_, told);
    if (!derived)
        return fail(derived);
    const auto matches = table.hasDerived(id, *derived);
    if (!matches)
        return fail(matches);
    Record same = **row;
    // Where a field came from is kept for assets alone.
    if (kind != SubjectKind::Asset)
        for (std::size_t field = 0; field < same.size(); ++field)
            same.at(field).provenance = told.at(field).provenance;
    if (!(same == told) || !*matches)
        fault(StoreMsg::CheckRow, {subjectName(kind, id)});
    return {};
}

Result<void> Checker::checkCatalogues()
{
    sqlite::Query query = connection_->query("SELECT id, digest, bytes FROM catalogue ORDER BY id");
    for (;;) {
        const auto row = query.step();
        if (!row)
            return fail(row);
        if (!*row)
            return {};
        if (!std::ranges::equal(sha256(query.bytes(2)), query.bytes(1)))
            fault(StoreMsg::CheckCatalogue, {std::to_string(query.integer(0))});
    }
}

} // namespace homeward::store
