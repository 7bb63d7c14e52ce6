// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/bridge/ledger_service.h"
#include "ui/bridge/worker.h"

#include <QObject>

#include <array>
#include <memory>
#include <optional>

namespace homeward::ui {

/// What the pages know of figures: counts on a thread of its own and over a connection of its own, for reading: neither the window nor the
/// inventory's rows wait for figures. Belongs to the GUI thread; every call returns at once. Of each lane
/// only the newest question is answered. Follows the service's ledger; must not outlive the service.
class FiguresDesk final : public QObject {
    Q_OBJECT
public:
    enum class Lane { Totals, Detail, List, Dues, Directives };
    static constexpr std::size_t laneCount = 5;

    explicit FiguresDesk(LedgerService &service, QObject *parent = nullptr);
    /// Cuts short what is being counted.
    ~FiguresDesk() override;

    /// `job` is a callable Result<X>(Ledger &) and captures values only; `done` takes its result on the GUI
    /// thread.
    template <class Job, class Done>
    void ask(Lane lane, Job job, Done done)
    {
        const std::uint64_t mine = ++generation(lane);
        auto path = service_.info().path;
        post(lane, [this, lane, mine, path = std::move(path), job = std::move(job),
                    done = std::move(done)]() mutable {
            using Answer = std::invoke_result_t<Job, Ledger &>;
            // Shared, because a std::function must be copyable and an answer need not be.
            auto answer = std::make_shared<Answer>(guarded<Answer>(path, job));
            QMetaObject::invokeMethod(
                this,
                [this, lane, mine, answer, done = std::move(done)]() mutable {
                    if (generation(lane) != mine)
                        return;
                    pending_[static_cast<std::size_t>(lane)] = false;
                    done(std::move(*answer));
                },
                Qt::QueuedConnection);
        });
    }
    /// No answer comes any more.
    void cancel(Lane lane);
    bool isPending(Lane lane) const { return pending_[static_cast<std::size_t>(lane)]; }

private:
    std::uint64_t &generation(Lane lane) { return generations_[static_cast<std::size_t>(lane)]; }
    void post(Lane lane, Worker::Job job);
    void reopen();
    Result<void> ready(const std::filesystem::path &path);
    static Error faultOf(const std::exception &fault);

    template <class Answer, class Job>
    Answer guarded(const std::filesystem::path &path, Job &job)
    {
        try {
            if (const auto opened = ready(path); !opened)
                return Answer(opened.error());
            return job(*ledger_);
        } catch (const std::exception &fault) {
            return Answer(faultOf(fault));
        }
    }

    LedgerService &service_;
    std::array<std::uint64_t, laneCount> generations_{};
    std::array<bool, laneCount> pending_{};
    std::optional<Ledger> ledger_; // touched by the worker's jobs only
    Worker worker_; // last: its thread ends before the ledger goes
};

} // namespace homeward::ui
