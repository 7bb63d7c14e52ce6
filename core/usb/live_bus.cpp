// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usb/live_bus.h"

#include "core/text/messages_usb.h"
#include "core/usb/sysfs.h"
#include "core/usb/usb_context.h"

#include <libusb.h>

#include <atomic>
#include <set>

namespace homeward {
namespace {

using std::chrono::milliseconds;

constexpr milliseconds defaultRelist{2000};

Tracker::Reading readingOf(Sysfs::Outcome outcome)
{
    switch (outcome) {
    case Sysfs::Outcome::Complete:
        return Tracker::Reading::Complete;
    case Sysfs::Outcome::StringsMissing:
        return Tracker::Reading::StringsMissing;
    case Sysfs::Outcome::NotThere:
    case Sysfs::Outcome::Replaced:
        break;
    }
    return Tracker::Reading::NotThere;
}

class LiveBus final : public Bus {
public:
    LiveBus(UsbContext context, LiveBusOptions options)
        : context_(std::move(context))
        , options_(std::move(options))
        , sysfs_(options_.sysfs)
    {
        if (!options_.relistEvery && libusb_has_capability(LIBUSB_CAP_HAS_HOTPLUG) == 0)
            options_.relistEvery = defaultRelist;
    }
    ~LiveBus() override { stop(); }
    LiveBus(const LiveBus &) = delete;
    LiveBus &operator=(const LiveBus &) = delete;

    Result<std::vector<Device>> list() override
    {
        auto present = context_.present();
        if (!present)
            return fail(std::move(present));
        if (!tracker_)
            dropOldEvents();
        std::vector<Device> devices;
        devices.reserve(present->size());
        for (Presence &presence : *present) {
            sysfs_.fill(presence.device, presence.address);
            devices.push_back(std::move(presence.device));
        }
        return devices;
    }

    Result<void> start(Sink sink) override
    {
        stop();
        tracker_ = std::make_unique<Tracker>(
            options_.times,
            [this](Device &device, int address) { return readingOf(sysfs_.fill(device, address)); },
            std::move(sink));
        const auto begun = options_.relistEvery ? beginRelisting() : beginListening();
        if (!begun)
            tracker_.reset();
        return begun;
    }

    void stop() override
    {
        if (!tracker_)
            return;
        {
            const std::lock_guard lock(mutex_);
            stopping_ = true;
        }
        wake_.notify_all();
        libusb_interrupt_event_handler(context_.get());
        if (events_.joinable())
            events_.join();
        if (callback_)
            libusb_hotplug_deregister_callback(context_.get(), *std::exchange(callback_, std::nullopt));
        tracker_.reset();
        stopping_ = false;
    }

    Result<Device> readFromDevice(const PortPath &port) override
    {
        const auto usbDevice = context_.find(port);
        if (!usbDevice)
            return Error{ErrorCode::DeviceGone, UsbMsg::UsbDeviceGone, {port.toText()}};
        Presence presence = presenceOf(usbDevice.get());
        if (sysfs_.fill(presence.device, presence.address) == Sysfs::Outcome::Complete)
            return std::move(presence.device);
        auto device = readStringsFrom(usbDevice.get(), std::move(presence.device));
        // Pulled out in the middle, a device answers with all kinds of errors.
        const auto still = context_.find(port);
        if (!still || presenceOf(still.get()).stay != presence.stay)
            return Error{ErrorCode::DeviceGone, UsbMsg::UsbDeviceGone, {port.toText()}};
        return device;
    }

private:
    /// libusb keeps events for which no callback was registered; they are older than the list that start()
    /// takes.
    void dropOldEvents()
    {
        timeval noTime{0, 0};
        libusb_handle_events_timeout_completed(context_.get(), &noTime, nullptr);
    }

    Result<void> beginListening()
    {
        dropOldEvents();
        libusb_hotplug_callback_handle handle = 0;
        enumerating_ = true;
        const int error = libusb_hotplug_register_callback(
            context_.get(), LIBUSB_HOTPLUG_EVENT_DEVICE_ARRIVED | LIBUSB_HOTPLUG_EVENT_DEVICE_LEFT,
            LIBUSB_HOTPLUG_ENUMERATE, LIBUSB_HOTPLUG_MATCH_ANY, LIBUSB_HOTPLUG_MATCH_ANY,
            LIBUSB_HOTPLUG_MATCH_ANY, &LiveBus::onHotplug, this, &handle);
        enumerating_ = false;
        if (error != LIBUSB_SUCCESS)
            return Error{ErrorCode::Io, UsbMsg::UsbWatchFailed, {usbErrorText(error)}, error};
        callback_ = handle;
        tracker_->run();
        events_ = std::thread([this] { handleEvents(); });
        return {};
    }

    /// Runs within libusb: copies what is cached and leaves.
    static int LIBUSB_CALL onHotplug(libusb_context *, libusb_device *device, libusb_hotplug_event event,
                                     void *self)
    {
        auto *const bus = static_cast<LiveBus *>(self);
        Presence presence = presenceOf(device);
        if (event == LIBUSB_HOTPLUG_EVENT_DEVICE_ARRIVED)
            bus->tracker_->arrived(std::move(presence), bus->enumerating_);
        else
            bus->tracker_->left(presence.stay);
        return 0;
    }

    void handleEvents()
    {
        // An interrupt that comes before the wait is not lost; the minute is for a libusb that loses it.
        while (!isStopping()) {
            timeval minute{60, 0};
            const int error = libusb_handle_events_timeout_completed(context_.get(), &minute, nullptr);
            if (error != LIBUSB_SUCCESS && error != LIBUSB_ERROR_INTERRUPTED)
                pause(milliseconds{1000});
        }
    }

    Result<void> beginRelisting()
    {
        auto present = context_.present();
        if (!present)
            return fail(std::move(present));
        std::set<Debouncer::Stay> known;
        for (Presence &presence : *present) {
            known.insert(presence.stay);
            tracker_->arrived(std::move(presence), true);
        }
        tracker_->run();
        events_ = std::thread([this, stays = std::move(known)]() mutable { relist(stays); });
        return {};
    }

    void relist(std::set<Debouncer::Stay> &known)
    {
        while (pause(*options_.relistEvery)) {
            auto present = context_.present();
            if (!present)
                continue;
            std::set<Debouncer::Stay> now;
            for (const Presence &presence : *present)
                now.insert(presence.stay);
            for (const Debouncer::Stay stay : known)
                if (!now.contains(stay))
                    tracker_->left(stay);
            for (Presence &presence : *present)
                if (!known.contains(presence.stay))
                    tracker_->arrived(std::move(presence), false);
            known = std::move(now);
        }
    }

    /// False if it was cut short by stop().
    bool pause(milliseconds time)
    {
        std::unique_lock lock(mutex_);
        return !wake_.wait_for(lock, time, [this] { return stopping_; });
    }

    bool isStopping()
    {
        const std::lock_guard lock(mutex_);
        return stopping_;
    }

    UsbContext context_;
    LiveBusOptions options_;
    Sysfs sysfs_;

    std::unique_ptr<Tracker> tracker_;
    std::optional<libusb_hotplug_callback_handle> callback_;
    bool enumerating_ = false; // set while no other thread of ours runs
    std::thread events_;
    std::mutex mutex_; // guards stopping_
    std::condition_variable wake_;
    bool stopping_ = false;
};

} // namespace

Result<std::unique_ptr<Bus>> openLiveBus(LiveBusOptions options)
{
    auto context = UsbContext::open();
    if (!context)
        return fail(std::move(context));
    return std::make_unique<LiveBus>(std::move(*context), std::move(options));
}

Result<std::unique_ptr<Bus>> openLiveBus()
{
    return openLiveBus(LiveBusOptions{});
}

} // namespace homeward
