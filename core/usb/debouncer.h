// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usb/bus.h"

#include <chrono>
#include <map>

namespace homeward {

/// Decides what is told of the comings and goings at each port: an arrival once the port has been quiet for a
/// while, a departure at once, and nothing of a device that left before it was told of. Knows no clock and no
/// thread; times are counted from any fixed start.
class Debouncer {
public:
    using Time = std::chrono::milliseconds;
    /// Tells one stay of a device at a port from the next one there.
    using Stay = std::uint64_t;

    struct Notice {
        BusEvent::Kind kind = BusEvent::Kind::Arrived;
        PortPath port;
        Stay stay = 0;
        bool operator==(const Notice &) const = default;
    };

    explicit Debouncer(Time quiet)
        : quiet_(quiet)
    {
    }

    /// A stay that is known already is no news. Another device where one was not reported gone: that one
    /// left.
    std::vector<Notice> arrived(const PortPath &port, Stay stay, Time now)
    {
        return expect(port, stay, now + quiet_);
    }
    /// As arrived(), for a device that was there when watching began: due at once.
    std::vector<Notice> present(const PortPath &port, Stay stay, Time now) { return expect(port, stay, now); }
    /// The end of a stay that is not the present one is old news.
    std::vector<Notice> left(const PortPath &port, Stay stay);
    /// The arrivals whose time has come, ordered by port; they count as told.
    std::vector<Notice> due(Time now);
    /// An arrival that due() has given out comes again at `time`, as if it had not been told.
    void postpone(const Notice &arrival, Time time);
    /// For a new listener: what is there is due at once, told before or not.
    void tellAllAgain(Time now);
    std::optional<Time> nextDue() const;

private:
    struct State {
        Stay stay = 0;
        std::optional<Time> due; ///< nothing: told
    };

    std::vector<Notice> expect(const PortPath &port, Stay stay, Time due);

    Time quiet_;
    std::map<PortPath, State> ports_;
};

} // namespace homeward
