// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usb/debouncer.h"

#include <algorithm>

namespace homeward {

std::vector<Debouncer::Notice> Debouncer::expect(const PortPath &port, Stay stay, Time due)
{
    const auto found = ports_.find(port);
    if (found == ports_.end()) {
        ports_.emplace(port, State{stay, due});
        return {};
    }
    State &state = found->second;
    if (state.stay == stay)
        return {};
    std::vector<Notice> notices;
    if (!state.due)
        notices.push_back({BusEvent::Kind::Left, port, state.stay});
    state = State{stay, due};
    return notices;
}

std::vector<Debouncer::Notice> Debouncer::left(const PortPath &port, Stay stay)
{
    const auto found = ports_.find(port);
    if (found == ports_.end() || found->second.stay != stay)
        return {};
    const bool wasTold = !found->second.due.has_value();
    ports_.erase(found);
    if (!wasTold)
        return {};
    return {{BusEvent::Kind::Left, port, stay}};
}

std::vector<Debouncer::Notice> Debouncer::due(Time now)
{
    std::vector<Notice> notices;
    for (auto &[port, state] : ports_) {
        if (state.due && *state.due <= now) {
            state.due.reset();
            notices.push_back({BusEvent::Kind::Arrived, port, state.stay});
        }
    }
    return notices;
}

void Debouncer::postpone(const Notice &arrival, Time time)
{
    const auto found = ports_.find(arrival.port);
    if (found != ports_.end() && found->second.stay == arrival.stay)
        found->second.due = time;
}

void Debouncer::tellAllAgain(Time now)
{
    for (auto &[port, state] : ports_)
        state.due = now;
}

std::optional<Debouncer::Time> Debouncer::nextDue() const
{
    std::optional<Time> next;
    for (const auto &[port, state] : ports_)
        if (state.due && (!next || *state.due < *next))
            next = state.due;
    return next;
}

} // namespace homeward
