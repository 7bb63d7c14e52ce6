// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/action/hybrid_clock.h"

namespace homeward::store {
namespace {

using std::chrono::milliseconds;

constexpr std::int64_t counterBits = 16;
constexpr milliseconds tolerance = std::chrono::hours{24};
constexpr milliseconds longestPause = std::chrono::days{366};

milliseconds wallOf(Moment moment)
{
    return std::chrono::floor<milliseconds>(moment).time_since_epoch();
}

milliseconds wallOf(std::int64_t clock)
{
    return milliseconds{clock >> counterBits};
}

bool hasRunOn(const LastTick &last, milliseconds now)
{
    const milliseconds recorded = wallOf(last.recorded);
    return recorded - wallOf(last.clock) > longestPause && now - recorded > tolerance
           && now - recorded < longestPause;
}

} // namespace

Tick nextTick(const std::optional<LastTick> &last, Moment now)
{
    const milliseconds wall = wallOf(now);
    const std::int64_t adopted = wall.count() << counterBits;
    if (!last)
        return {adopted, false};
    const milliseconds before = wallOf(last->clock);
    if (wall < before)
        return {last->clock + 1, before - wall > tolerance};
    if (wall - before > longestPause && !hasRunOn(*last, wall))
        return {last->clock + 1, true};
    return {std::max(adopted, last->clock + 1), false};
}

Moment momentOf(std::int64_t clock)
{
    return Moment{wallOf(clock)};
}

} // namespace homeward::store
