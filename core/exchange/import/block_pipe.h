// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import/line_reader.h"

#include <array>
#include <condition_variable>
#include <cstddef>
#include <mutex>

namespace homeward {

/// A few blocks of lines that go round between one thread that fills them and one that uses them up, so that both
/// work at once.
class BlockPipe {
public:
    struct Filled {
        LineBlock lines;
        bool last = false;
        double progress = 0; ///< of the reading, 0 to 1
    };

    /// The filling side: an empty block, as soon as there is one; nullptr once nobody takes them any more.
    Filled *room();
    /// What room() gave goes on.
    void put();
    /// No more will come, whether or not the last one was told.
    void end();

    /// The using side: the next block, as soon as it is full; nullptr when no more will come.
    Filled *take();
    /// What take() gave may be filled again.
    void giveBack();
    /// Nobody takes any more.
    void stop();

private:
    static constexpr std::size_t blocks = 3;

    std::mutex mutex_;
    std::condition_variable changed_;
    std::array<Filled, blocks> ring_;
    std::size_t put_ = 0; ///< counted from the beginning
    std::size_t taken_ = 0;
    bool ended_ = false;
    bool stopped_ = false;
};

} // namespace homeward
