// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/import/batch_record.h"
#include "core/store/import/batch_undo.h"
#include "core/store/import/known_keys.h"
#include "core/store/import/line_planner.h"
#include "core/store/import/line_writer.h"
#include "core/store/import/lines_seen.h"
#include "core/store/imports.h"
#include "core/store/ledger_state.h"
#include "core/store/register/registrar.h"
#include "core/text/messages_import.h"

#include <algorithm>
#include <chrono>

namespace homeward {
namespace {

using SteadyClock = std::chrono::steady_clock;

/// An action holds the ledger, its commit included, for about so long.
constexpr auto holdingTime = std::chrono::milliseconds{350};
constexpr auto shortestWriting = std::chrono::milliseconds{40};
/// Lines that are judged in one read transaction.
constexpr std::size_t linesAtOnce = 10000;
/// So few are asked for one by one; for more it pays to know all keys of the ledger.
constexpr std::int64_t fewLines = 2000;
/// Pages in the write-ahead log (512 MB) before they go into the file: what is written again and again goes there
/// once. The rows that an import refers to are of its own making or were found a moment ago, and none is ever deleted.
constexpr const char *manyLinesPragmas = "PRAGMA wal_autocheckpoint = 131072; PRAGMA foreign_keys = OFF";
constexpr const char *usualPragmas = "PRAGMA wal_autocheckpoint = 1000; PRAGMA foreign_keys = ON";

LineOutcome outcomeOf(RegisterOutcome outcome)
{
    switch (outcome) {
    case RegisterOutcome::Created:
        return LineOutcome::Created;
    case RegisterOutcome::Updated:
    case RegisterOutcome::AddedToLot:
        return LineOutcome::Updated;
    case RegisterOutcome::Unchanged:
        return LineOutcome::Unchanged;
    case RegisterOutcome::LeftWeak:
    case RegisterOutcome::NeedsConfirmation:
        break;
    }
    return LineOutcome::Refused;
}

LineResult resultOf(const Registered &registered, std::uint64_t line)
{
    LineResult result;
    result.line = line;
    result.outcome = outcomeOf(registered.outcome);
    result.asset = registered.asset;
    result.tag = registered.tag;
    result.ignored = registered.kept;
    if (registered.outcome == RegisterOutcome::LeftWeak)
        result.reason = Error{ErrorCode::InvalidInput, ImportMsg::ReadWeak, {}};
    if (registered.outcome == RegisterOutcome::NeedsConfirmation)
        result.reason = Error{ErrorCode::Conflict, ImportMsg::ReadMayBe, {registered.tag}};
    return result;
}

} // namespace

struct ImportRun::State {
    State(Ledger &theLedger, const ImportRules &theRules)
        : ledger(LedgerAccess::stateOf(theLedger))
        , rules(theRules)
        , seen(theRules.matchBy)
    {
    }
    /// What was remembered of the ledger holds as long as nobody else wrote to it.
    void keepOrForget()
    {
        if (ledger.seenAction != lastAction)
            models.forget();
    }
    ~State()
    {
        if (!dry)
            static_cast<void>(ledger.connection.execute(usualPragmas));
    }
    State(const State &) = delete;
    State &operator=(const State &) = delete;
    Result<void> knowKeys();
    Result<std::size_t> addSome(std::span<const ImportLine> lines, bool last, std::vector<LineResult> &results);
    Result<void> writeLines(store::Work &work, std::span<const ImportLine> lines, SteadyClock::time_point end,
                            std::vector<LineResult> &results);
    Result<void> judgeSome(std::span<const ImportLine> lines, std::vector<LineResult> &results);
    Result<void> writeBatch(store::Work &work);

    LedgerAccess::State &ledger;
    ImportRules rules;
    bool dry = true;
    bool isWritten = false; ///< the batch as it is now
    std::optional<store::BatchLock> lock;
    Deed deed;
    ImportBatch batch;
    store::WordModels models;
    store::LinesSeen seen;
    store::KnownKeys known;
    SteadyClock::duration commitTime{}; ///< that the last action took beside its lines
    std::int64_t lastAction = -1; ///< of the ledger, when this was at work last
};

/// The batch's own row, with the counts as they are with this action.
Result<void> ImportRun::State::writeBatch(store::Work &work)
{
    if (!batch.id) {
        batch.uuid = Uuid::make(work.writer.recorded());
        batch.started = work.writer.recorded();
    }
    return store::writeBatch(work.connection, work.writer, batch);
}

/// As many of the lines as there is time for.
Result<void> ImportRun::State::writeLines(store::Work &work, std::span<const ImportLine> lines,
                                          SteadyClock::time_point end, std::vector<LineResult> &results)
{
    store::LinePlanner planner(work.connection, work.pinned, work.books, work.keys, known, models, rules);
    store::LineWriter writer(work);
    sqlite::WriteBehind behind(work.connection);
    while (results.size() < lines.size() && (results.size() % 64 != 0 || results.empty() || SteadyClock::now() < end)) {
        auto plan = planner.plan(lines[results.size()]);
        if (!plan)
            return fail(plan);
        seen.judge(*plan, dry);
        const LineOutcome outcome = plan->result.outcome;
        if (outcome == LineOutcome::Created || outcome == LineOutcome::Updated) {
            if (const auto done = writer.write(*plan); !done)
                return fail(done);
            known.add(plan->next);
        }
        seen.take(*plan, dry);
        ++batch.counts.of(outcome);
        results.push_back(std::move(plan->result));
        behind.pass();
    }
    return behind.finish();
}

/// Writes as many of the lines as fit into one action; how many.
Result<std::size_t> ImportRun::State::addSome(std::span<const ImportLine> lines, bool last,
                                              std::vector<LineResult> &results)
{
    const ImportBatch before = batch;
    bool wrote = false;
    std::int64_t action = lastAction;
    results.clear();
    const auto begin = SteadyClock::now();
    const auto end = begin + std::max<SteadyClock::duration>(holdingTime - commitTime, shortestWriting);
    auto linesDone = begin;
    auto written = ledger.act(ActionKind::Import, deed, [&](store::Work &work) -> Result<std::size_t> {
        keepOrForget();
        if (const auto done = known.catchUp(work.connection, work.writer.lastEntry()); !done)
            return fail(done);
        if (const auto done = writeLines(work, lines, end, results); !done)
            return fail(done);
        if (last && results.size() == lines.size())
            batch.state = BatchState::Done;
        if (!work.writer.empty())
            if (const auto done = writeBatch(work); !done)
                return fail(done);
        known.wroteUpTo(work.writer.lastEntry());
        wrote = !work.writer.empty();
        action = wrote ? work.writer.id().value : ledger.seenAction;
        linesDone = SteadyClock::now();
        return results.size();
    });
    commitTime = SteadyClock::now() - linesDone;
    if (!written)
        batch = before;
    isWritten = written && batch.state == BatchState::Done && batch.id && wrote;
    lastAction = action; // not the last one of the ledger, which may be somebody else's by now
    return written;
}

/// Once the lines are many.
Result<void> ImportRun::State::knowKeys()
{
    std::int64_t lines = 0;
    for (const std::int64_t count : batch.counts.lines)
        lines += count;
    if (known.isLoaded() || lines < fewLines)
        return {};
    return ledger.read([this] { return known.load(ledger.connection); });
}

Result<void> ImportRun::State::judgeSome(std::span<const ImportLine> lines, std::vector<LineResult> &results)
{
    results.clear();
    auto judged = ledger.read([&]() -> Result<void> {
        keepOrForget();
        lastAction = ledger.seenAction;
        const auto entry = ledger.connection.integer("SELECT max(id) FROM entry");
        if (!entry)
            return fail(entry);
        if (const auto done = known.catchUp(ledger.connection, *entry); !done)
            return done;
        store::LinePlanner planner(ledger.connection, *ledger.pinned, ledger.books, *ledger.keys, known, models, rules);
        for (const ImportLine &line : lines) {
            auto plan = planner.plan(line);
            if (!plan)
                return fail(plan);
            seen.judge(*plan, dry);
            seen.take(*plan, dry);
            ++batch.counts.of(plan->result.outcome);
            results.push_back(std::move(plan->result));
        }
        return {};
    });
    return judged;
}

ImportRun::ImportRun(std::unique_ptr<State> state)
    : state_(std::move(state))
{
}
ImportRun::ImportRun(ImportRun &&) noexcept = default;

ImportRun::~ImportRun()
{
    if (state_ && state_->lock)
        static_cast<void>(abandon());
}

ImportRun ImportRun::dry(Ledger &ledger, const ImportRules &rules)
{
    return ImportRun(std::make_unique<State>(ledger, rules));
}

Result<ImportRun> ImportRun::begin(Ledger &ledger, ImportSource source, const ImportRules &rules, Deed deed)
{
    auto state = std::make_unique<State>(ledger, rules);
    auto lock = store::BatchLock::take(state->ledger.path);
    if (!lock)
        return fail(lock);
    if (!*lock)
        return Error{ErrorCode::Conflict, ImportMsg::ImportAtWork, {}};
    state->lock.emplace(std::move(**lock));
    state->dry = false;
    if (const auto done = state->ledger.connection.execute(manyLinesPragmas); !done)
        return fail(done);
    state->batch.source = std::move(source);
    state->batch.state = BatchState::Running;
    state->batch.who = deed.who;
    state->deed = std::move(deed);
    return ImportRun(std::move(state));
}

Result<void> ImportRun::add(std::span<const ImportLine> lines, bool last, const Sink &sink)
{
    std::vector<LineResult> results;
    while (!lines.empty()) {
        const bool isFirst = !state_->known.isLoaded();
        const auto some = lines.first(std::min(lines.size(), isFirst ? static_cast<std::size_t>(fewLines) : linesAtOnce));
        if (const auto done = state_->knowKeys(); !done)
            return done;
        if (state_->dry) {
            if (const auto judged = state_->judgeSome(some, results); !judged)
                return judged;
        } else if (const auto written = state_->addSome(some, last && some.size() == lines.size(), results); !written) {
            return fail(written);
        }
        if (sink)
            for (const LineResult &result : results)
                sink(result);
        lines = lines.subspan(results.size());
    }
    return {};
}

Result<void> ImportRun::add(std::span<const Registration> read, std::uint64_t firstLine, const Sink &sink)
{
    State &state = *state_;
    const auto registerThem = [&](store::Work &work) -> Result<std::vector<Registered>> {
        auto registered = store::Registrar(work).registerAll(read);
        if (!registered)
            return registered;
        if (const auto done = work.desk.flush(); !done)
            return fail(done);
        for (const Registered &one : *registered)
            ++state.batch.counts.of(outcomeOf(one.outcome));
        if (!state.dry && !work.writer.empty())
            if (const auto done = state.writeBatch(work); !done)
                return fail(done);
        return registered;
    };
    const ImportBatch before = state.batch;
    const auto registered = state.dry ? state.ledger.rehearse(ActionKind::Import, state.deed, registerThem)
                                      : state.ledger.act(ActionKind::Import, state.deed, registerThem);
    if (!registered)
        state.batch = before;
    if (!registered && !store::isOfLine(registered.error()))
        return fail(registered);
    for (std::size_t i = 0; i < read.size(); ++i) {
        LineResult result;
        result.line = firstLine + i;
        if (registered) {
            result = resultOf((*registered)[i], firstLine + i);
        } else {
            result.outcome = LineOutcome::Refused;
            result.reason = registered.error();
            ++state.batch.counts.of(LineOutcome::Refused);
        }
        if (sink)
            sink(result);
    }
    return {};
}

const BatchCounts &ImportRun::counts() const
{
    return state_->batch.counts;
}

Result<ImportBatch> ImportRun::finish()
{
    State &state = *state_;
    if (state.batch.id && !state.isWritten) {
        state.batch.state = BatchState::Done;
        const auto done = state.ledger.act(ActionKind::Import, state.deed,
                                           [&](store::Work &work) { return state.writeBatch(work); });
        if (!done)
            return fail(done);
    }
    state.batch.state = BatchState::Done;
    state.lock.reset();
    return state.batch;
}

Result<void> ImportRun::abandon()
{
    State &state = *state_;
    Result<void> result;
    if (state.batch.id) {
        const auto undone = store::undoBatch(state.ledger, state.batch.id.value, state.deed, *state.lock);
        if (!undone)
            result = fail(undone);
    }
    state.lock.reset();
    return result;
}

} // namespace homeward
