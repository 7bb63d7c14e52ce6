// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/ledger_service.h"

#include "core/text/messages_base.h"

namespace homeward::ui {

LedgerService::LedgerService(const Clock &clock, QObject *parent)
    : QObject(parent)
    , clock_(clock)
    , refreshLane_(newLane())
{
    connect(&watch_, &LedgerWatch::touched, this, &LedgerService::refresh);
}

LedgerService::~LedgerService()
{
    watch_.stop();
    reader_.worker.discard();
}

Error LedgerService::notOpen()
{
    return {ErrorCode::Cancelled, BaseMsg::Cancelled};
}

Result<LedgerService::State> LedgerService::stateOf(Ledger &ledger)
{
    State state;
    const auto version = ledger.dataVersion();
    if (!version)
        return fail(version);
    state.version = *version;
    auto info = ledger.info();
    if (!info)
        return fail(info);
    state.info = std::move(*info);
    state.settings = ledger.settings();
    return state;
}

void LedgerService::post(Desk &desk, QObject *receiver, Work work, Worker::Lane lane)
{
    const bool writes = &desk == &writer_;
    if (writes)
        countWrite(1);
    // Only the GUI thread asks the pointer whether the receiver lives.
    auto job = [this, &desk, writes, receiver = QPointer<QObject>(receiver),
                work = std::move(work)]() mutable {
        Ledger *ledger = desk.ledger ? &*desk.ledger : nullptr;
        Delivery delivery = work(ledger);
        std::optional<State> state;
        if (writes && ledger) {
            auto now = guarded<Result<State>>([&] { return stateOf(*ledger); });
            if (now)
                state = std::move(*now);
        }
        QMetaObject::invokeMethod(
            this,
            [this, writes, receiver, delivery = std::move(delivery), state = std::move(state)]() mutable {
                const bool news = state && state->version > state_.version;
                if (news)
                    state_ = std::move(*state);
                if (receiver)
                    delivery();
                if (news)
                    Q_EMIT changed();
                if (writes)
                    countWrite(-1);
            },
            Qt::QueuedConnection);
    };
    desk.worker.post(std::move(job), lane);
}

void LedgerService::open(const std::filesystem::path &path)
{
    openMade([path, &clock = clock_] {
        auto ledger = Ledger::open(path, Ledger::Access::ReadWrite, clock);
        if (!ledger && ledger.error().code == ErrorCode::PermissionDenied)
            return Ledger::open(path, Ledger::Access::ReadOnly, clock);
        return ledger;
    });
}

void LedgerService::create(const std::filesystem::path &path, const LedgerSettings &settings,
                           const Deed &deed)
{
    openMade([path, settings, deed, &clock = clock_]() -> Result<Ledger> {
        auto catalogue = Catalogue::builtIn();
        if (!catalogue)
            return fail(catalogue);
        return Ledger::create(path, settings, *catalogue, deed, clock);
    });
}

void LedgerService::openMade(std::function<Result<Ledger>()> opener)
{
    countWrite(1);
    writer_.worker.post([this, opener = std::move(opener)] {
        auto ledger = guarded<Result<Ledger>>(opener);
        Result<State> state =
            ledger ? guarded<Result<State>>([&] { return stateOf(*ledger); }) : Result<State>(ledger.error());
        if (state)
            writer_.ledger = std::move(*ledger);
        QMetaObject::invokeMethod(
            this,
            [this, state = std::move(state)]() mutable {
                if (!state) {
                    Q_EMIT openFailed(state.error());
                } else {
                    state_ = std::move(*state);
                    openReader(state_.info.path);
                }
                countWrite(-1);
            },
            Qt::QueuedConnection);
    });
}

void LedgerService::openReader(const std::filesystem::path &path)
{
    open_ = false;
    reader_.worker.discard();
    reader_.worker.post([this, path] {
        reader_.worker.setInterrupt({});
        reader_.ledger.reset();
        auto ledger =
            guarded<Result<Ledger>>([&] { return Ledger::open(path, Ledger::Access::ReadOnly, clock_); });
        std::optional<Error> error;
        if (ledger) {
            reader_.ledger = std::move(*ledger);
            reader_.worker.setInterrupt([this] { reader_.ledger->interrupt(); });
        } else {
            error = ledger.error();
        }
        QMetaObject::invokeMethod(
            this,
            [this, path, error = std::move(error)] {
                if (error) {
                    Q_EMIT openFailed(*error);
                    return;
                }
                open_ = true;
                watch_.watch(path);
                Q_EMIT opened();
            },
            Qt::QueuedConnection);
    });
}

void LedgerService::refresh()
{
    if (!open_)
        return;
    auto done = [this](Result<State> state) {
        if (!state || state->version <= state_.version)
            return;
        const bool readOnly = state_.info.readOnly;
        state_ = std::move(*state);
        state_.info.readOnly = readOnly; // the reader's connection always is; the writer's counts
        Q_EMIT changed();
    };
    post(reader_, this, erase([](Ledger &ledger) { return stateOf(ledger); }, done), refreshLane_);
}

void LedgerService::countWrite(int by)
{
    const bool before = isBusy();
    pendingWrites_ += by;
    if (isBusy() != before)
        Q_EMIT busyChanged(isBusy());
}

} // namespace homeward::ui
