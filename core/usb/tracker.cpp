// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usb/tracker.h"

namespace homeward {

Tracker::Tracker(Times times, Read read, Bus::Sink sink)
    : times_(times)
    , read_(std::move(read))
    , sink_(std::move(sink))
    , debouncer_(times.quiet)
{
}

Tracker::~Tracker()
{
    stop();
}

void Tracker::arrived(Presence presence, bool wasThereBefore)
{
    const Debouncer::Stay stay = presence.stay;
    post({std::move(presence), stay, wasThereBefore});
}

void Tracker::left(Debouncer::Stay stay)
{
    post({std::nullopt, stay, false});
}

void Tracker::post(News news)
{
    {
        const std::lock_guard lock(mutex_);
        news_.push_back(std::move(news));
    }
    wake_.notify_one();
}

void Tracker::run()
{
    thread_ = std::thread([this] { work(); });
}

void Tracker::stop()
{
    if (!thread_.joinable())
        return;
    {
        const std::lock_guard lock(mutex_);
        stopping_ = true;
    }
    wake_.notify_one();
    thread_.join();
}

void Tracker::work()
{
    std::vector<News> news;
    while (waitForNews(news)) {
        for (News &one : news)
            take(one);
        news.clear();
        handle(debouncer_.due(now()));
    }
}

bool Tracker::waitForNews(std::vector<News> &news)
{
    const auto due = debouncer_.nextDue();
    std::unique_lock lock(mutex_);
    const auto hasNews = [this] { return stopping_ || !news_.empty(); };
    if (due)
        wake_.wait_until(lock, start_ + *due, hasNews);
    else
        wake_.wait(lock, hasNews);
    news.swap(news_);
    return !stopping_;
}

void Tracker::take(News &news)
{
    if (!news.arrival) {
        forget(news.stay);
        return;
    }
    const PortPath port = news.arrival->device.port;
    const auto same = candidates_.find(news.stay);
    // Addresses come round again; one at another port is another device, and the end of the first was missed.
    if (same != candidates_.end() && same->second.presence.device.port != port)
        forget(news.stay);
    if (!candidates_.emplace(news.stay, Candidate{std::move(*news.arrival), 0}).second)
        return;
    handle(news.wasThereBefore ? debouncer_.present(port, news.stay, now())
                               : debouncer_.arrived(port, news.stay, now()));
}

void Tracker::forget(Debouncer::Stay stay)
{
    const auto gone = candidates_.find(stay);
    if (gone == candidates_.end())
        return;
    const PortPath port = gone->second.presence.device.port;
    candidates_.erase(gone);
    handle(debouncer_.left(port, stay));
}

void Tracker::handle(const std::vector<Debouncer::Notice> &notices)
{
    for (const Debouncer::Notice &notice : notices) {
        if (isStopping())
            return;
        if (notice.kind == BusEvent::Kind::Left) {
            candidates_.erase(notice.stay);
            sink_({BusEvent::Kind::Left, notice.port, std::nullopt});
        } else {
            announce(notice);
        }
    }
}

void Tracker::announce(const Debouncer::Notice &notice)
{
    const auto found = candidates_.find(notice.stay);
    if (found == candidates_.end())
        return;
    Candidate &candidate = found->second;
    Device device = candidate.presence.device;
    const Reading reading = read_(device, candidate.presence.address);
    if (isWorthRetrying(reading, candidate)) {
        ++candidate.attempts;
        debouncer_.postpone(notice, now() + times_.retryAfter);
        return;
    }
    sink_({BusEvent::Kind::Arrived, notice.port, std::move(device)});
}

bool Tracker::isWorthRetrying(Reading reading, const Candidate &candidate) const
{
    switch (reading) {
    case Reading::Complete:
        return false;
    case Reading::StringsMissing:
        return candidate.attempts < times_.stringRetries;
    case Reading::NotThere:
        break;
    }
    return candidate.attempts < times_.retries;
}

bool Tracker::isStopping()
{
    const std::lock_guard lock(mutex_);
    return stopping_;
}

Debouncer::Time Tracker::now() const
{
    return std::chrono::duration_cast<Debouncer::Time>(std::chrono::steady_clock::now() - start_);
}

} // namespace homeward
