// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import/block_pipe.h"
#include "tests/support/catch.h"

#include <thread>
#include <vector>

using namespace homeward;

TEST_CASE("every block goes through once and in order")
{
    BlockPipe pipe;
    const int blocks = 1000;
    std::thread filler([&pipe] {
        for (int i = 0; i < blocks; ++i) {
            BlockPipe::Filled *room = pipe.room();
            if (room == nullptr)
                return;
            room->progress = i;
            room->last = i + 1 == blocks;
            pipe.put();
        }
        pipe.end();
    });
    std::vector<double> seen;
    bool last = false;
    while (const BlockPipe::Filled *block = pipe.take()) {
        seen.push_back(block->progress);
        last = block->last;
        pipe.giveBack();
    }
    filler.join();
    REQUIRE(seen.size() == static_cast<std::size_t>(blocks));
    for (int i = 0; i < blocks; ++i)
        CHECK(seen[static_cast<std::size_t>(i)] == i);
    CHECK(last);
}

TEST_CASE("a filler that waits for room goes on when nobody takes any more")
{
    BlockPipe pipe;
    int put = 0;
    std::thread filler([&] {
        while (pipe.room() != nullptr) {
            pipe.put();
            ++put;
        }
        pipe.end();
    });
    CHECK(pipe.take() != nullptr);
    pipe.giveBack();
    pipe.stop();
    filler.join(); // else it would wait for ever
    CHECK(put >= 1);
}

TEST_CASE("what was put before the end is still taken")
{
    BlockPipe pipe;
    REQUIRE(pipe.room() != nullptr);
    pipe.put();
    pipe.end();
    CHECK(pipe.take() != nullptr);
    pipe.giveBack();
    CHECK(pipe.take() == nullptr);
}
