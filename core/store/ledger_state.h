// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/directive/dues.h"
#include "core/store/ledger.h"
#include "core/store/query/as_of.h"
#include "core/store/query/selector.h"
#include "core/store/register/work.h"
#include "core/store/sqlite/transaction.h"
#include "core/text/messages_store.h"

#include <memory>
#include <optional>
#include <utility>

namespace homeward {

namespace store {
struct FigureBook;
}

/// The door through which the classes beside Ledger reach its state. Private to core/store.
struct LedgerAccess {
    using State = Ledger::State;
    static State &stateOf(Ledger &ledger) { return *ledger.state_; }
};

/// What the parts of Ledger share. Private to core/store.
struct Ledger::State {
    State(std::filesystem::path file, Access wanted, const Clock &time, sqlite::Connection opened);
    ~State();
    State(const State &) = delete;
    State &operator=(const State &) = delete;

    /// Takes over what was recorded since. To be called at the beginning of every call. `made`: an action of this
    /// connection that made what it made through the books; if it is the last one, they are right already.
    Result<void> refresh(ActionId made = {});
    /// After a failure, or where rows were changed behind the caches' back.
    void forget();
    Result<const store::Lookups *> presentLookups();
    /// What to read from: the present, or the close of a day. Cells that follow from directives cost a pass over all
    /// assets and are made only if asked for.
    Result<store::ReadFrom> readFrom(std::optional<Day> asOf, bool withDues);
    /// What figures rest on, brought up to the present. Inside read().
    Result<store::FigureBook *> broughtFigures();
    Result<const store::Dues *> duesAt(std::optional<Day> asOf);
    /// The day as of which figures are live: today, or the last day of recording if the clock was ahead.
    Result<Day> liveDay();
    Result<std::int64_t> version();

    /// Runs `function` on one state of the ledger, whatever others write meanwhile.
    template <class Function>
    auto read(Function function) -> decltype(function());

    /// Runs `work` as one action: its rows, entries and link are written together or not at all. The result may come
    /// without an action if nothing changed.
    template <class Function>
    auto act(ActionKind kind, const Deed &deed, Function function, std::int64_t undoes = 0)
        -> decltype(function(std::declval<store::Work &>()));

    /// The same for nothing: what it wrote is taken back again.
    template <class Function>
    auto rehearse(ActionKind kind, const Deed &deed, Function function) -> decltype(function(std::declval<store::Work &>()));

    std::filesystem::path path;
    Access access;
    const Clock *clock;
    sqlite::Connection connection; // before what refers to it
    store::Books books;
    std::optional<store::LeafPredicate> predicate;
    std::optional<store::IdentityKeys> keys;
    std::optional<store::Pinned> pinned;
    std::optional<store::Lookups> lookups;
    store::AsOf past;
    std::unique_ptr<store::FigureBook> figures;
    std::optional<store::Dues> dues;
    std::pair<Day, std::int64_t> duesAsked; ///< the day and the last action that `dues` tell of
    std::int64_t seenAction = -1;
    std::int64_t seenEntry = -1;

private:
    struct Touched {
        bool pinned; ///< what the sort and the keys are made of
        bool other;  ///< anything but assets; the caches hold none of those
    };
    Result<Touched> touchedSince(std::int64_t entry);
    Result<void> loadPinned();
};

template <class Function>
auto Ledger::State::read(Function function) -> decltype(function())
{
    auto transaction = sqlite::Transaction::begin(connection, sqlite::Transaction::Kind::Read);
    if (!transaction)
        return fail(transaction);
    if (const auto fresh = refresh(); !fresh) {
        forget();
        return fail(fresh);
    }
    auto result = function();
    // Committed, for it may have made temporary tables for a past day, which a rollback takes away.
    if (const auto done = result ? transaction->commit() : Result<void>(); !done)
        result = decltype(result)(fail(done));
    if (!result)
        past.forget();
    return result;
}

template <class Function>
auto Ledger::State::act(ActionKind kind, const Deed &deed, Function function, std::int64_t undoes)
    -> decltype(function(std::declval<store::Work &>()))
{
    if (access == Access::ReadOnly)
        return Error{ErrorCode::PermissionDenied, StoreMsg::LedgerReadOnly, {path.string()}};
    auto transaction = sqlite::Transaction::begin(connection, sqlite::Transaction::Kind::Write);
    if (!transaction)
        return fail(transaction);
    ActionId made;
    const auto run = [&]() -> decltype(function(std::declval<store::Work &>())) {
        if (const auto fresh = refresh(); !fresh)
            return fail(fresh);
        auto writer = store::ActionWriter::begin(connection, *clock, pinned->zone, kind, deed, undoes);
        if (!writer)
            return fail(writer);
        store::AssetDesk desk(connection, *writer);
        store::TagGiver tags(connection);
        store::Work work{connection, *pinned, books, *keys, *writer, desk, tags};
        auto result = function(work);
        if (!result)
            return result;
        if (const auto done = desk.flush(); !done)
            return fail(done);
        if (const auto done = tags.save(); !done)
            return fail(done);
        if (const auto done = writer->finish(undoes != 0); !done)
            return fail(done);
        if (kind == ActionKind::Import && undoes == 0)
            made = writer->id();
        return result;
    };
    auto result = run();
    if (result) {
        if (const auto done = transaction->commit(); !done)
            result = decltype(result)(fail(done));
    }
    if (!result) {
        forget();
        return result;
    }
    if (const auto fresh = refresh(made); !fresh)
        forget(); // it is written all the same; the next call reads again
    return result;
}

template <class Function>
auto Ledger::State::rehearse(ActionKind kind, const Deed &deed, Function function)
    -> decltype(function(std::declval<store::Work &>()))
{
    if (access == Access::ReadOnly)
        return Error{ErrorCode::PermissionDenied, StoreMsg::LedgerReadOnly, {path.string()}};
    auto transaction = sqlite::Transaction::begin(connection, sqlite::Transaction::Kind::Write);
    if (!transaction)
        return fail(transaction);
    if (const auto fresh = refresh(); !fresh)
        return fail(fresh);
    auto writer = store::ActionWriter::begin(connection, *clock, pinned->zone, kind, deed);
    if (!writer)
        return fail(writer);
    store::AssetDesk desk(connection, *writer);
    store::TagGiver tags(connection);
    store::Work work{connection, *pinned, books, *keys, *writer, desk, tags};
    auto result = function(work);
    forget();
    return result;
}

} // namespace homeward
