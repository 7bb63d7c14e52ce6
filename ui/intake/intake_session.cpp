// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/intake_session.h"

#include "ui/bridge/text.h"

#include <algorithm>

namespace homeward::ui {

namespace {

// Undoing goes back a few steps; what is older keeps the state that it was last seen in.
constexpr std::size_t actionsLookedAt = 500;

/// Registers, and says as which action: that is what an undo names.
Result<std::pair<Registered, ActionId>> registerOne(Ledger &ledger, const Registration &registration,
                                                    const Deed &deed)
{
    auto results = ledger.registerAll(std::span(&registration, 1), deed);
    if (!results)
        return fail(results);
    if (results->front().outcome == RegisterOutcome::Unchanged)
        return std::pair(std::move(results->front()), ActionId{});
    HistoryQuery newest;
    newest.limit = 1;
    newest.entriesPerAction = 0;
    const auto history = ledger.history(newest);
    if (!history)
        return fail(history);
    return std::pair(std::move(results->front()), history->empty() ? ActionId{} : history->front().id);
}

} // namespace

IntakeSession::IntakeSession(const Services &services, ConnectedList &list, QObject *parent)
    : QObject(parent)
    , services_(services)
    , list_(list)
    , entryQuery_(services.ledger, this)
{
    connect(&list_, &ConnectedList::arrived, this, &IntakeSession::arrive);
    connect(&list_, &ConnectedList::left, this, &IntakeSession::leave);
    connect(&services_.ledger, &LedgerService::changed, this, &IntakeSession::checkEntries);
    connect(&services_.ledger, &LedgerService::opened, this, [this] {
        entries_.clear();
        setRunning(false);
        Q_EMIT entriesChanged();
    });
}

void IntakeSession::setAtOnce(bool atOnce)
{
    atOnce_ = atOnce;
    if (atOnce && status_.phase == Phase::Ready)
        confirm();
}

void IntakeSession::setRunning(bool running)
{
    if (running_ == running)
        return;
    running_ = running;
    queue_.clear();
    remembered_.clear();
    set({});
}

int IntakeSession::count() const
{
    return static_cast<int>(std::ranges::count_if(entries_, [](const Entry &entry) {
        return !entry.undone
               && (entry.outcome == RegisterOutcome::Created || entry.outcome == RegisterOutcome::AddedToLot);
    }));
}

void IntakeSession::set(Status status)
{
    status_ = std::move(status);
    Q_EMIT statusChanged();
}

void IntakeSession::setPhase(Phase phase)
{
    status_.phase = phase;
    Q_EMIT statusChanged();
}

void IntakeSession::arrive(const QString &key)
{
    if (!running_)
        return;
    queue_.push_back(key);
    const bool free =
        status_.phase == Phase::Waiting || status_.phase == Phase::Done || status_.phase == Phase::Known;
    if (free)
        next();
    else
        Q_EMIT statusChanged();
}

void IntakeSession::leave(const QString &key)
{
    std::erase(queue_, key);
    const bool mine = status_.row && status_.row->key() == key;
    if (mine && status_.phase != Phase::Registering)
        next();
}

void IntakeSession::next()
{
    while (!queue_.empty()) {
        const QString key = queue_.front();
        queue_.pop_front();
        const int row = list_.model().rowOf(key);
        if (row < 0 || !list_.model().at(row).finding)
            continue;
        consider(list_.model().at(row));
        return;
    }
    set({});
}

void IntakeSession::consider(const ConnectedRow &row)
{
    const Match &match = row.finding->match;
    Status status;
    status.row = row;
    status.registration = homeward::ui::registrationOf(row, {}, list_.workstation());
    status.title = row.title();
    status.tag = fromCore(match.tag);
    status.asset = match.asset;
    switch (match.kind) {
    case MatchKind::New:
        status.phase = Phase::Ready;
        set(std::move(status));
        if (atOnce_)
            confirm();
        return;
    case MatchKind::Known:
        status.phase = Phase::Known;
        break;
    case MatchKind::OtherMode:
        status.phase = Phase::AskSame;
        break;
    case MatchKind::Weak:
    case MatchKind::SerialSeenTwice:
        status.phase = Phase::AskWeak;
        set(std::move(status));
        considerWeak();
        return;
    }
    set(std::move(status));
    Q_EMIT attention();
}

void IntakeSession::considerWeak()
{
    const auto choice = remembered();
    if (!choice) {
        Q_EMIT attention();
        return;
    }
    // The choice is made already: only the confirmation may be missing.
    setPhase(Phase::Ready);
    if (atOnce_)
        confirm();
}

std::optional<IntakeSession::WeakChoice> IntakeSession::remembered() const
{
    const auto found = status_.row ? remembered_.find(modelKey(status_.row->subject())) : remembered_.end();
    return found == remembered_.end() ? std::nullopt : std::optional(found->second);
}

void IntakeSession::remember(WeakChoice choice)
{
    if (status_.row)
        remembered_[modelKey(status_.row->subject())] = choice;
}

void IntakeSession::confirm()
{
    switch (status_.phase) {
    case Phase::Ready:
    case Phase::Failed:
        if (remembered() == WeakChoice::Lot)
            takeIntoLot(false);
        else
            takeAsNew(false);
        return;
    case Phase::AskWeak:
        takeAsNew(false);
        return;
    case Phase::AskSame:
    case Phase::Known:
        takeAsSame();
        return;
    case Phase::Waiting:
    case Phase::Registering:
    case Phase::Done:
        return;
    }
}

Registration IntakeSession::complete() const
{
    // What was typed or scanned for this one, in the fields that all have in common.
    Registration registration = status_.registration;
    const AssetFields own = registration.fields;
    registration.fields = fields_;
    registration.fields.imei = own.imei;
    registration.fields.serialPrinted = own.serialPrinted;
    registration.fields.assetNumber = own.assetNumber;
    return registration;
}

void IntakeSession::takeAsNew(bool always)
{
    if (always)
        remember(WeakChoice::New);
    Registration registration = complete();
    registration.weak = Registration::Weak::New;
    registration.asNew = status_.phase == Phase::AskSame;
    write(std::move(registration));
}

void IntakeSession::takeIntoLot(bool always)
{
    if (always)
        remember(WeakChoice::Lot);
    Registration registration = complete();
    registration.weak = Registration::Weak::AddToLot;
    write(std::move(registration));
}

void IntakeSession::takeAsSame()
{
    Registration registration = complete();
    registration.sameAs = status_.asset;
    write(std::move(registration));
}

void IntakeSession::registerTyped(const Registration &registration, const QString &title)
{
    Status status;
    status.registration = registration;
    status.registration.workstation = list_.workstation();
    status.title = title;
    status_ = std::move(status);
    takeAsNew(false);
}

void IntakeSession::write(Registration registration)
{
    setPhase(Phase::Registering);
    services_.ledger.write(
        this,
        [registration = std::move(registration), deed = services_.deed()](Ledger &ledger) {
            return registerOne(ledger, registration, deed);
        },
        [this](const Result<std::pair<Registered, ActionId>> &result) { finish(result); });
}

void IntakeSession::finish(const Result<std::pair<Registered, ActionId>> &result)
{
    if (!result) {
        status_.error = result.error();
        setPhase(Phase::Failed);
        Q_EMIT attention();
        return;
    }
    const Registered &one = result->first;
    status_.tag = fromCore(one.tag);
    status_.asset = one.asset;
    status_.outcome = one.outcome;
    if (one.outcome == RegisterOutcome::NeedsConfirmation) {
        setPhase(Phase::AskSame);
        Q_EMIT attention();
        return;
    }
    entries_.push_back({one.asset, result->second, status_.tag, status_.title, one.outcome, false});
    Q_EMIT entriesChanged();
    setPhase(Phase::Done);
    Q_EMIT registered();
    const bool gone = status_.row && list_.model().rowOf(status_.row->key()) < 0;
    if (!queue_.empty() || gone)
        next();
}

void IntakeSession::checkEntries()
{
    if (entries_.empty())
        return;
    entryQuery_.ask(
        [](Ledger &ledger) {
            HistoryQuery query;
            query.limit = actionsLookedAt;
            query.entriesPerAction = 0;
            return ledger.history(query);
        },
        [this](const Result<std::vector<HistoryAction>> &history) {
            if (!history)
                return;
            std::map<ActionId, bool> undone;
            for (const HistoryAction &action : *history)
                undone[action.id] = action.undoneBy.has_value();
            for (Entry &entry : entries_)
                if (const auto found = undone.find(entry.action); found != undone.end())
                    entry.undone = found->second;
            Q_EMIT entriesChanged();
        });
}

} // namespace homeward::ui
