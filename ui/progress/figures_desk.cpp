// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/progress/figures_desk.h"

#include "core/text/messages_base.h"

namespace homeward::ui {

FiguresDesk::FiguresDesk(LedgerService &service, QObject *parent)
    : QObject(parent)
    , service_(service)
{
    connect(&service_, &LedgerService::opened, this, &FiguresDesk::reopen);
}

FiguresDesk::~FiguresDesk()
{
    worker_.discard();
}

void FiguresDesk::post(Lane lane, Worker::Job job)
{
    pending_[static_cast<std::size_t>(lane)] = true;
    worker_.post(std::move(job), 1 + static_cast<Worker::Lane>(lane));
}

void FiguresDesk::cancel(Lane lane)
{
    ++generation(lane);
    pending_[static_cast<std::size_t>(lane)] = false;
    worker_.cancel(1 + static_cast<Worker::Lane>(lane));
}

/// What was asked of the ledger before is not answered.
void FiguresDesk::reopen()
{
    for (std::size_t lane = 0; lane < laneCount; ++lane)
        cancel(static_cast<Lane>(lane));
    worker_.post([this] {
        worker_.setInterrupt({});
        ledger_.reset();
    });
}

Result<void> FiguresDesk::ready(const std::filesystem::path &path)
{
    if (ledger_)
        return {};
    auto ledger = Ledger::open(path, Ledger::Access::ReadOnly, service_.clock());
    if (!ledger)
        return fail(ledger);
    ledger_ = std::move(*ledger);
    worker_.setInterrupt([this] { ledger_->interrupt(); });
    return {};
}

Error FiguresDesk::faultOf(const std::exception &fault)
{
    return {ErrorCode::Internal, BaseMsg::Internal, {fault.what()}};
}

} // namespace homeward::ui
