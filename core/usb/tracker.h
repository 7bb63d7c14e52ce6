// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usb/debouncer.h"

#include <condition_variable>
#include <functional>
#include <mutex>
#include <thread>

namespace homeward {

/// A device as the bus itself tells of it, before its strings are read.
struct Presence {
    Debouncer::Stay stay = 0; ///< another one each time that something is plugged in
    int address = 0; ///< on its bus
    Device device; ///< IDs, class, port and speed
};

/// Turns raw comings and goings into told ones: debounces them, reads the rest of each device, tells the
/// sink. Owns the one thread on which it does so; without news that thread sleeps.
class Tracker {
public:
    struct Times {
        std::chrono::milliseconds quiet{300};
        std::chrono::milliseconds retryAfter{100}; ///< for a device that is not all there yet
        int retries = 10; ///< while the kernel's folder is missing
        int stringRetries = 2; ///< while only strings are missing
    };
    enum class Reading { Complete, StringsMissing, NotThere };
    /// Completes the device; called on the tracker's thread.
    using Read = std::function<Reading(Device &device, int address)>;

    Tracker(Times times, Read read, Bus::Sink sink);
    ~Tracker();
    Tracker(const Tracker &) = delete;
    Tracker &operator=(const Tracker &) = delete;

    /// Any thread; both return at once. Of the devices that were there when watching began none is held back.
    void arrived(Presence presence, bool wasThereBefore);
    void left(Debouncer::Stay stay);

    /// Begins to read and tell what was handed in before and is from now on.
    void run();
    /// No call of the sink after it returns. Idempotent.
    void stop();

private:
    struct News {
        std::optional<Presence> arrival; ///< nothing: the stay ended
        Debouncer::Stay stay = 0;
        bool wasThereBefore = false;
    };
    struct Candidate {
        Presence presence;
        int attempts = 0;
    };

    void post(News news);
    void work();
    bool waitForNews(std::vector<News> &news);
    void take(News &news);
    void forget(Debouncer::Stay stay);
    void handle(const std::vector<Debouncer::Notice> &notices);
    void announce(const Debouncer::Notice &notice);
    bool isWorthRetrying(Reading reading, const Candidate &candidate) const;
    bool isStopping();
    Debouncer::Time now() const;

    const Times times_;
    const Read read_;
    const Bus::Sink sink_;
    const std::chrono::steady_clock::time_point start_ = std::chrono::steady_clock::now();

    std::mutex mutex_; // guards news_ and stopping_
    std::condition_variable wake_;
    std::vector<News> news_;
    bool stopping_ = false;

    // The thread's own.
    Debouncer debouncer_;
    std::map<Debouncer::Stay, Candidate> candidates_;

    std::thread thread_;
};

} // namespace homeward
