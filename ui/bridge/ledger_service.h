// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/ledger.h"
#include "core/text/messages_base.h"
#include "ui/bridge/ledger_watch.h"
#include "ui/bridge/worker.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>
#include <type_traits>
#include <utility>

namespace homeward::ui {

/// The ledger as the window sees it: all reading on one thread, all writing on another, nothing on the GUI's.
/// Every function here belongs to the GUI thread and returns at once. An answer comes by the event loop to
/// `done`, and only while `receiver` lives.
///
/// A job is a callable `Result<X>(Ledger &)`, run on a worker's thread: it captures values only. `done` is a
/// callable taking the Result<X>, run on the GUI thread. Without an open ledger the answer is Cancelled.
class LedgerService final : public QObject {
    Q_OBJECT
public:
    explicit LedgerService(const Clock &clock, QObject *parent = nullptr);
    /// Cuts a running read short, finishes what is being written, closes.
    ~LedgerService() override;

    /// Ends in opened() or openFailed(); a ledger that is open already stays so if the other cannot be
    /// opened. A file that may not be written is opened for reading (info().readOnly).
    void open(const std::filesystem::path &path);
    /// Makes a ledger with the program's own catalogue and opens it.
    void create(const std::filesystem::path &path, const LedgerSettings &settings, const Deed &deed);

    /// Opens what `opener` returns; it is called on the writer's thread and captures values only.
    void openMade(std::function<Result<Ledger>()> opener);

    bool isOpen() const { return open_; }
    /// As of the last change that was told.
    const LedgerInfo &info() const { return state_.info; }
    const LedgerSettings &settings() const { return state_.settings; }
    const Clock &clock() const { return clock_; }
    /// Whether something is being written.
    bool isBusy() const { return pendingWrites_ > 0; }

    template <class Job, class Done>
    void read(QObject *receiver, Job job, Done done)
    {
        post(reader_, receiver, erase(std::move(job), std::move(done)), 0);
    }

    /// One after the other, in this order. changed() follows a job that committed something.
    template <class Job, class Done>
    void write(QObject *receiver, Job job, Done done)
    {
        post(writer_, receiver, erase(std::move(job), std::move(done)), 0);
    }

Q_SIGNALS:
    void opened();
    void openFailed(const homeward::Error &error);
    /// Somebody committed an action: this window or another process. info() is up to date.
    void changed();
    void busyChanged(bool busy);

private:
    friend class LatestQuery;
    using Delivery = std::function<void()>;
    using Work = std::function<Delivery(Ledger *)>;

    /// What the window must know at any time without asking.
    struct State {
        LedgerInfo info;
        LedgerSettings settings;
        std::int64_t version = -1;
    };
    /// A worker and the ledger that only its thread touches.
    struct Desk {
        std::optional<Ledger> ledger;
        Worker worker;
    };

    template <class Job, class Done>
    static Work erase(Job job, Done done)
    {
        using Answer = std::invoke_result_t<Job, Ledger &>;
        return [job = std::move(job), done = std::move(done)](Ledger *ledger) mutable -> Delivery {
            // Shared, because a std::function must be copyable and an answer need not be.
            auto answer = std::make_shared<Answer>(
                guarded<Answer>([&] { return ledger ? job(*ledger) : Answer(notOpen()); }));
            return [answer, done = std::move(done)]() mutable { done(std::move(*answer)); };
        };
    }

    template <class Answer, class Call>
    static Answer guarded(Call call)
    {
        try {
            return call();
        } catch (const std::exception &fault) {
            return Answer(Error(ErrorCode::Internal, BaseMsg::Internal, {fault.what()}));
        }
    }

    static Error notOpen();
    static Result<State> stateOf(Ledger &ledger);

    void post(Desk &desk, QObject *receiver, Work work, Worker::Lane lane);
    void cancel(Worker::Lane lane) { reader_.worker.cancel(lane); }
    Worker::Lane newLane() { return ++lanes_; }
    void openReader(const std::filesystem::path &path);
    void refresh();
    void countWrite(int by);

    const Clock &clock_;
    LedgerWatch watch_;
    State state_;
    bool open_ = false;
    int pendingWrites_ = 0;
    Worker::Lane lanes_ = 0;
    Worker::Lane refreshLane_ = 0;
    Desk reader_;
    Desk writer_; // last: destroyed first, what is being written ends before the reader goes
};

/// A question of which only the newest answer counts: a new one drops or interrupts the one before, and
/// answers that come late are not delivered. Lives on the GUI thread, usually as a member of the receiver,
/// and not longer than the service.
class LatestQuery final {
public:
    LatestQuery(LedgerService &service, QObject *receiver)
        : service_(service)
        , receiver_(receiver)
        , lane_(service.newLane())
    {
    }
    ~LatestQuery() { cancel(); }
    LatestQuery(const LatestQuery &) = delete;
    LatestQuery &operator=(const LatestQuery &) = delete;

    template <class Job, class Done>
    void ask(Job job, Done done)
    {
        const std::uint64_t mine = ++*generation_;
        pending_ = true;
        using Answer = std::invoke_result_t<Job, Ledger &>;
        auto current = [this, mine, generation = std::weak_ptr(generation_),
                        done = std::move(done)](Answer answer) mutable {
            const auto now = generation.lock();
            if (!now || *now != mine)
                return;
            pending_ = false;
            done(std::move(answer));
        };
        service_.post(service_.reader_, receiver_, LedgerService::erase(std::move(job), std::move(current)),
                      lane_);
    }

    /// No answer comes any more.
    void cancel()
    {
        ++*generation_;
        pending_ = false;
        service_.cancel(lane_);
    }

    bool isPending() const { return pending_; }

private:
    LedgerService &service_;
    QObject *receiver_;
    Worker::Lane lane_;
    std::shared_ptr<std::uint64_t> generation_ =
        std::make_shared<std::uint64_t>(0); // shared: answers under way ask whether it lives
    bool pending_ = false;
};

} // namespace homeward::ui
