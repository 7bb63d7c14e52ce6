// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/export_runner.h"

#include "core/text/messages_base.h"

#include <QElapsedTimer>

namespace homeward::ui {

namespace {

constexpr int reportMilliseconds = 100;
constexpr std::size_t idsAtOnce = 1024;

} // namespace

Result<ExportPreset> narrowedPreset(Ledger &ledger, const ExportPreset &preset, const std::vector<AssetId> &only)
{
    if (only.empty())
        return preset;
    Where chosen;
    chosen.column = Column::Uuid;
    chosen.op = Where::Operator::In;
    const std::span<const AssetId> ids(only);
    for (std::size_t at = 0; at < ids.size(); at += idsAtOnce) {
        const auto rows = ledger.rows(ids.subspan(at, std::min(idsAtOnce, ids.size() - at)));
        if (!rows)
            return fail(rows);
        for (const AssetRow &row : *rows)
            chosen.values.push_back(row.at(Column::Uuid));
    }
    ExportPreset narrowed = preset;
    narrowed.query.where = std::move(chosen);
    narrowed.query.search.clear();
    narrowed.query.includeEnded = true;
    return narrowed;
}

ExportRunner::ExportRunner(const Clock &clock, QObject *parent)
    : QObject(parent)
    , clock_(clock)
{
}

ExportRunner::~ExportRunner()
{
    cancel();
}

void ExportRunner::start(ExportJob job)
{
    running_ = true;
    cancelled_ = false;
    worker_.post([this, job = std::move(job)] {
        Result<std::size_t> rows = run(job);
        QMetaObject::invokeMethod(
            this,
            [this, rows = std::move(rows)] {
                running_ = false;
                Q_EMIT finished(rows);
            },
            Qt::QueuedConnection);
    });
}

void ExportRunner::cancel()
{
    cancelled_ = true;
    const std::scoped_lock lock(mutex_);
    if (ledger_)
        ledger_->interrupt();
}

void ExportRunner::setInterruptible(Ledger *ledger)
{
    const std::scoped_lock lock(mutex_);
    ledger_ = ledger;
}

Result<std::size_t> ExportRunner::run(const ExportJob &job)
{
    auto ledger = Ledger::open(job.ledger, Ledger::Access::ReadOnly, clock_);
    if (!ledger)
        return fail(std::move(ledger));
    setInterruptible(&*ledger);
    QElapsedTimer since;
    since.start();
    const auto report = [this, &since](std::size_t done, std::size_t all) {
        if (since.elapsed() >= reportMilliseconds || done == all) {
            since.restart();
            Q_EMIT progress(done, all); // queued: the receiver lives on another thread
        }
        return !cancelled_;
    };
    Result<std::size_t> rows = Error(ErrorCode::Cancelled, BaseMsg::Cancelled);
    if (auto preset = narrowedPreset(*ledger, job.preset, job.only); !preset)
        rows = fail(std::move(preset));
    else if (!cancelled_)
        rows = exportTo(*ledger, *preset, job.target, job.language, report);
    setInterruptible(nullptr);
    return rows;
}

} // namespace homeward::ui
