// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/store/ledger_fixture.h"

#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <cstdlib>
#include <random>
#include <string>
#include <thread>

using namespace homeward;
using namespace homeward::test;

namespace {

/// HOMEWARD_KILLS=500 for the long run.
int killsWanted()
{
    const char *told = std::getenv("HOMEWARD_KILLS");
    return told ? std::max(1, std::atoi(told)) : 15;
}

/// Registers a phone, edits it, undoes the edit, over and over; one byte on `acknowledged` after each that is
/// done.
[[noreturn]] void workUntilKilled(const Office &office, int acknowledged, int round)
{
    auto ledger = Ledger::open(office.path, Ledger::Access::ReadWrite, office.clock);
    const auto told = [&](bool done) {
        if (!done || ::write(acknowledged, "x", 1) != 1)
            ::_exit(1);
    };
    if (!ledger)
        ::_exit(2);
    for (int i = 0;; ++i) {
        const Registration phone = typedPhone("Huawei", std::to_string(round) + "-" + std::to_string(i));
        const auto registered = ledger->registerAll({&phone, 1}, deed());
        told(registered.has_value());
        const AssetId asset = registered->front().asset;
        told(ledger->edit({&asset, 1}, AssetEdit{{{Column::Notes, "seen"}}, {}, {}, {}}, deed()).has_value());
        told(ledger->undo(std::nullopt, deed()).has_value());
    }
}

/// How many deeds a child was told to be done before it was killed after `life`.
std::size_t deedsUntilKilled(const Office &office, int round, std::chrono::microseconds life)
{
    int ends[2];
    REQUIRE(::pipe(ends) == 0);
    const pid_t child = ::fork();
    if (child == 0) {
        ::close(ends[0]);
        workUntilKilled(office, ends[1], round);
    }
    ::close(ends[1]);
    // The clock begins with the first deed: before, there is nothing to lose.
    std::size_t deeds = 0;
    char byte = 0;
    if (::read(ends[0], &byte, 1) == 1)
        ++deeds;
    std::this_thread::sleep_for(life);
    ::kill(child, SIGKILL);
    int status = 0;
    ::waitpid(child, &status, 0);
    REQUIRE(WIFSIGNALED(status));
    while (::read(ends[0], &byte, 1) == 1)
        ++deeds;
    ::close(ends[0]);
    return deeds;
}

} // namespace

TEST_CASE("killed at any moment, the ledger has every deed that was acknowledged, and is clean")
{
    Office office;
    std::mt19937 random(20261124);
    std::uniform_int_distribution<int> life(0, 30'000);
    for (int round = 0; round < killsWanted(); ++round) {
        const std::size_t before = office.actions();
        const std::size_t deeds = deedsUntilKilled(office, round, std::chrono::microseconds(life(random)));
        INFO("round " << round);
        // The deed under way may have been done without a word of it; no more than that one.
        const std::size_t done = office.actions() - before;
        CHECK(deeds > 0);
        CHECK(done >= deeds);
        CHECK(done <= deeds + 1);
    }
    office.checkClean();
}
