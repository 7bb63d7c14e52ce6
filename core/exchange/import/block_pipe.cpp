// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import/block_pipe.h"

namespace homeward {

BlockPipe::Filled *BlockPipe::room()
{
    std::unique_lock lock(mutex_);
    changed_.wait(lock, [this] { return stopped_ || put_ - taken_ < blocks; });
    if (stopped_)
        return nullptr;
    Filled &block = ring_[put_ % blocks];
    block.lines.clear();
    block.last = false;
    return &block;
}

void BlockPipe::put()
{
    const std::lock_guard lock(mutex_);
    ++put_;
    changed_.notify_all();
}

void BlockPipe::end()
{
    const std::lock_guard lock(mutex_);
    ended_ = true;
    changed_.notify_all();
}

BlockPipe::Filled *BlockPipe::take()
{
    std::unique_lock lock(mutex_);
    changed_.wait(lock, [this] { return put_ != taken_ || ended_; });
    return put_ == taken_ ? nullptr : &ring_[taken_ % blocks];
}

void BlockPipe::giveBack()
{
    const std::lock_guard lock(mutex_);
    ++taken_;
    changed_.notify_all();
}

void BlockPipe::stop()
{
    const std::lock_guard lock(mutex_);
    stopped_ = true;
    changed_.notify_all();
}

} // namespace homeward
