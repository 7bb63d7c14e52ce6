// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/intake_session.h"

#include "ui/bridge/text.h"

#include <algorithm>
#include <set>

namespace homeward::ui {

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
    lots_.clear();
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
    status.title = row.title();
    status.tag = fromCore(match.tag);
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
        status.phase = Phase::AskOtherMode;
        break;
    case MatchKind::Weak:
    case MatchKind::SerialSeenTwice:
        status.phase = Phase::AskWeak;
        set(std::move(status));
        considerWeak(row);
        return;
    }
    set(std::move(status));
    Q_EMIT attention();
}

void IntakeSession::considerWeak(const ConnectedRow &row)
{
    const auto choice = remembered_.find(modelOf(row));
    if (choice == remembered_.end()) {
        Q_EMIT attention();
        return;
    }
    if (!atOnce_) {
        // The choice is made already: only the confirmation is missing.
        setPhase(Phase::Ready);
        return;
    }
    if (choice->second == WeakChoice::Lot)
        takeIntoLot(true);
    else
        takeAsNew(true);
}

void IntakeSession::confirm()
{
    if (!status_.row)
        return;
    switch (status_.phase) {
    case Phase::Ready:
    case Phase::Failed: {
        const auto choice = remembered_.find(modelOf(*status_.row));
        if (choice != remembered_.end() && choice->second == WeakChoice::Lot)
            takeIntoLot(true);
        else
            takeAsNew(choice != remembered_.end());
        return;
    }
    case Phase::AskWeak:
        takeAsNew(false);
        return;
    case Phase::AskOtherMode:
    case Phase::Known:
        takeAsSame();
        return;
    case Phase::Waiting:
    case Phase::Registering:
    case Phase::Done:
        return;
    }
}

void IntakeSession::takeAsNew(bool always)
{
    if (!status_.row)
        return;
    if (always)
        remembered_[modelOf(*status_.row)] = WeakChoice::New;
    Registration registration = registrationOf(*status_.row, fields_, list_.workstation());
    registration.weak = Registration::Weak::New;
    write(std::move(registration));
}

void IntakeSession::takeIntoLot(bool always)
{
    if (!status_.row)
        return;
    const std::string model = modelOf(*status_.row);
    if (always)
        remembered_[model] = WeakChoice::Lot;
    Registration registration = registrationOf(*status_.row, fields_, list_.workstation());
    const auto lot = lots_.find(model);
    // The first of a lot is an entry of its own; the next ones go to it.
    registration.weak = lot == lots_.end() ? Registration::Weak::New : Registration::Weak::AddToLot;
    if (lot != lots_.end())
        registration.sameAs = lot->second;
    else
        lots_[model] = {}; // to be filled with the entry that comes of this
    write(std::move(registration));
}

void IntakeSession::takeAsSame()
{
    if (!status_.row)
        return;
    Registration registration = registrationOf(*status_.row, fields_, list_.workstation());
    registration.sameAs = status_.row->finding->match.asset;
    write(std::move(registration));
}

void IntakeSession::registerTyped(const Registration &registration, const QString &title)
{
    Registration complete = registration;
    const AssetFields typed = registration.fields;
    complete.fields = fields_;
    complete.fields.imei = typed.imei;
    complete.fields.serialPrinted = typed.serialPrinted;
    complete.fields.assetNumber = typed.assetNumber;
    complete.workstation = list_.workstation();
    Status status;
    status.title = title;
    set(std::move(status));
    write(std::move(complete));
}

void IntakeSession::write(Registration registration)
{
    const std::string model = status_.row ? modelOf(*status_.row) : std::string();
    setPhase(Phase::Registering);
    services_.ledger.write(
        this,
        [registration = std::move(registration), deed = services_.deed()](Ledger &ledger) {
            return ledger.registerAll(std::span(&registration, 1), deed);
        },
        [this, model](const Result<std::vector<Registered>> &results) { finish(results, model); });
}

void IntakeSession::finish(const Result<std::vector<Registered>> &results, const std::string &model)
{
    if (!results || results->empty()) {
        status_.error =
            results ? Error(ErrorCode::Internal, Msg::Internal, {"registerAll"}) : results.error();
        if (const auto lot = lots_.find(model); lot != lots_.end() && !lot->second)
            lots_.erase(lot);
        setPhase(Phase::Failed);
        Q_EMIT attention();
        return;
    }
    const Registered &one = results->front();
    if (const auto lot = lots_.find(model); lot != lots_.end() && !lot->second)
        lot->second = one.asset;
    entries_.push_back({one.asset, fromCore(one.tag), status_.title, one.outcome, false});
    Q_EMIT entriesChanged();
    status_.tag = fromCore(one.tag);
    status_.outcome = one.outcome;
    setPhase(Phase::Done);
    Q_EMIT registered();
    const bool gone = status_.row && list_.model().rowOf(status_.row->key()) < 0;
    if (!queue_.empty() || gone)
        next();
}

void IntakeSession::checkEntries()
{
    std::set<AssetId> ids;
    for (const Entry &entry : entries_)
        ids.insert(entry.asset);
    if (ids.empty())
        return;
    entryQuery_.ask(
        [ids = std::vector<AssetId>(ids.begin(), ids.end())](Ledger &ledger) { return ledger.rows(ids); },
        [this](const Result<std::vector<AssetRow>> &rows) {
            if (!rows)
                return;
            std::set<AssetId> there;
            for (const AssetRow &row : *rows)
                there.insert(row.id);
            for (Entry &entry : entries_)
                entry.undone = !there.contains(entry.asset);
            // A lot that was undone takes nothing more.
            std::erase_if(lots_, [&](const auto &lot) { return lot.second && !there.contains(lot.second); });
            Q_EMIT entriesChanged();
        });
}

} // namespace homeward::ui
