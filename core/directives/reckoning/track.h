// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace homeward {

/// Days as numbers since 1970-01-01, as long columns keep them.
using DayNumber = std::int32_t;
inline DayNumber numberOf(Day day)
{
    return static_cast<DayNumber>(day.time_since_epoch().count());
}
inline Day dayOf(DayNumber number)
{
    return Day(std::chrono::days(number));
}

/// When the ledger learnt of a change, and since when it is true; never later than recorded.
struct When {
    DayNumber recorded = 0;
    DayNumber effective = 0;
    bool operator==(const When &) const = default;
};

/// From where one looks: the world of `day` as the ledger knew it at the close of `known`. The two are the
/// same for an as-of figure; `known` is later where a past day is told again with what was learnt since
/// (corrections).
struct Vantage {
    DayNumber day = 0;
    DayNumber known = 0;
    static Vantage asOf(Day day) { return {numberOf(day), numberOf(day)}; }
    static Vantage restated(Day day, Day known) { return {numberOf(day), numberOf(known)}; }
    bool isRestated() const { return day < known; }
    /// The day from which a change counts, seen from here.
    DayNumber startOf(When when) const { return isRestated() ? when.effective : when.recorded; }
    bool sees(When when) const { return when.recorded <= known && (!isRestated() || when.effective <= day); }
    bool operator==(const Vantage &) const = default;
};

/// The versions of many things, each under an index from 0: the newest in one array, older ones chained
/// behind it, so that what never changed costs one slot. Versions of a thing are put in the order in which
/// they were recorded.
template <class T>
class Track {
public:
    struct Version {
        T value{};
        When when;
        std::uint32_t older = 0; ///< 1 + index among the older ones; 0: none
    };

    std::size_t size() const { return newest_.size(); }
    void reserve(std::size_t count) { newest_.reserve(count); }

    void put(std::uint32_t index, const T &value, When when)
    {
        if (index >= newest_.size())
            newest_.resize(index + std::size_t{1}, Version{T{}, never, 0});
        Version &slot = newest_[index];
        if (slot.when != never && slot.when != when) {
            older_.push_back(slot);
            slot.older = static_cast<std::uint32_t>(older_.size());
        }
        slot.value = value;
        slot.when = when;
    }

    const Version &newest(std::uint32_t index) const { return newest_[index]; }
    const Version *olderThan(const Version &version) const
    {
        return version.older == 0 ? nullptr : &older_[version.older - 1];
    }
    bool exists(std::uint32_t index) const { return index < newest_.size() && newest_[index].when != never; }

    /// The newest version that is seen from there; nothing if none is. For things whose changes are told as a
    /// whole.
    const Version *at(std::uint32_t index, Vantage from) const
    {
        if (!exists(index))
            return nullptr;
        const Version *version = &newest_[index];
        while (version != nullptr && !from.sees(version->when))
            version = olderThan(*version);
        return version;
    }

    /// Calls `visit(version, end)` for each version known at `from`, newest first; `end` is the day on which
    /// the next one took its place, or the day after `from.day`.
    template <class Visit>
    void eachKnown(std::uint32_t index, Vantage from, Visit visit) const
    {
        DayNumber end = from.day + 1;
        for (const Version *version = at(index, from); version != nullptr; version = olderThan(*version)) {
            if (!from.sees(version->when))
                continue;
            visit(*version, end);
            const DayNumber start = from.startOf(version->when);
            end = start < end ? start : end;
        }
    }

    std::size_t bytes() const { return (newest_.capacity() + older_.capacity()) * sizeof(Version); }

private:
    static constexpr When never{INT32_MIN, INT32_MIN};
    std::vector<Version> newest_;
    std::vector<Version> older_;
};

} // namespace homeward
