// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/homewardctl/context.h"
#include "app/homewardctl/device_view.h"
#include "app/homewardctl/interrupt.h"

#include <nlohmann/json.hpp>

#include <condition_variable>
#include <deque>
#include <mutex>

namespace homeward::ctl {
namespace {

using nlohmann::ordered_json;

/// Events from the bus's thread to the one that prints.
class EventQueue {
public:
    void push(BusEvent event)
    {
        const std::lock_guard lock(mutex_);
        events_.push_back(std::move(event));
        ready_.notify_one();
    }
    std::optional<BusEvent> pop(std::chrono::milliseconds wait)
    {
        std::unique_lock lock(mutex_);
        if (!ready_.wait_for(lock, wait, [this] { return !events_.empty(); }))
            return std::nullopt;
        BusEvent event = std::move(events_.front());
        events_.pop_front();
        return event;
    }

private:
    std::mutex mutex_;
    std::condition_variable ready_;
    std::deque<BusEvent> events_;
};

struct WatchOptions {
    bool all = false;
};

/// A replay ends by itself; the live bus does not.
std::optional<std::size_t> eventsToCome(const std::optional<Scan> &scan)
{
    if (!scan)
        return std::nullopt;
    return scan->devices.size() + scan->events.size();
}

class Watcher {
public:
    Watcher(const Context &context, DeviceSorter sorter, bool all)
        : context_(context)
        , sorter_(std::move(sorter))
        , all_(all)
        , workstation_(context.workstation())
    {
    }

    Result<void> print(const BusEvent &event)
    {
        ordered_json object{{"event", event.kind == BusEvent::Kind::Arrived ? "arrived" : "left"}};
        object["at"] = toRfc3339(context_.clock().now());
        object["port_path"] = event.port.toText();
        if (event.device) {
            if (!all_ && event.device->isBuiltIn()) {
                hidden_.insert(event.port);
                return {};
            }
            auto seen = sorter_.sort({*event.device}, workstation_);
            if (!seen)
                return fail(seen);
            object.update(toJson(seen->front(), context_.language()));
        } else if (hidden_.erase(event.port) != 0) {
            return {};
        }
        return writeOut(toJsonText(object, false) + "\n");
    }

private:
    const Context &context_;
    DeviceSorter sorter_;
    bool all_;
    std::string workstation_;
    std::set<PortPath> hidden_;
};

Result<int> watch(const Context &context, const WatchOptions &options)
{
    const InterruptGuard interrupt;
    auto scan = context.replayedScan();
    if (!scan)
        return fail(scan);
    auto remaining = eventsToCome(*scan);
    auto ledger = context.ledgerIfAny();
    if (!ledger)
        return fail(ledger);
    auto sorter = DeviceSorter::make(context, std::move(*ledger));
    if (!sorter)
        return fail(sorter);
    Watcher watcher(context, std::move(*sorter), options.all);
    auto bus = context.openBus();
    if (!bus)
        return fail(bus);
    EventQueue queue;
    if (auto started = (*bus)->start([&queue](const BusEvent &event) { queue.push(event); }); !started)
        return fail(started);
    while (!remaining || *remaining > 0) {
        const auto event = queue.pop(std::chrono::milliseconds(500));
        if (event) {
            if (auto printed = watcher.print(*event); !printed)
                return fail(printed);
            if (remaining)
                --*remaining;
        }
        if (interrupt.waitFor(std::chrono::milliseconds(0)))
            break;
    }
    (*bus)->stop();
    return Exit::Done;
}

} // namespace

void addWatch(CLI::App &app, Context &context)
{
    auto options = std::make_shared<WatchOptions>();
    CLI::App *verb =
        app.add_subcommand("watch", "Hot-plug events with the sort's answer, one JSON object a line");
    verb->footer("Example: homewardctl watch | jq -r 'select(.event==\"arrived\") | .brand'");
    verb->add_flag("--all", options->all, "Also root hubs and built-in devices");
    verb->callback(
        [&context, options] { context.run = [&context, options] { return watch(context, *options); }; });
}

} // namespace homeward::ctl
