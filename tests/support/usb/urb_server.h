// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/usb/mock_device.h"

#include <umockdev.h>

#include <atomic>
#include <chrono>
#include <list>
#include <map>
#include <mutex>

namespace homeward::test {

/// What a device answers to a request on its control endpoint.
struct ControlReply {
    enum class Kind { Data, Stall, Hang };
    Kind kind = Kind::Stall;
    Bytes data; ///< as much as was asked for
};
ControlReply answer(const MockDevice &device, ByteView setup);

/// Plays the kernel's usbdevfs for the nodes of mocked devices.
class UrbServer {
public:
    UrbServer();
    ~UrbServer();
    UrbServer(const UrbServer &) = delete;
    UrbServer &operator=(const UrbServer &) = delete;

    void plug(UMockdevTestbed *bed, const std::string &node, const MockDevice &device);
    /// Requests on their way end as they do when a device is pulled out.
    void unplug(UMockdevTestbed *bed, const std::string &node);
    long requests() const { return requests_; }

private:
    using Clock = std::chrono::steady_clock;
    struct Flying {
        UMockdevIoctlData *urb = nullptr;
        ControlReply reply;
        bool discarded = false;
        Clock::time_point ready;
    };
    struct Node {
        MockDevice device;
        bool plugged = true;
    };

    static gboolean onIoctl(UMockdevIoctlBase *, UMockdevIoctlClient *client, UrbServer *self);
    static void onVanished(UMockdevIoctlBase *, UMockdevIoctlClient *client, UrbServer *self);
    bool handle(UMockdevIoctlClient *client);
    void submit(UMockdevIoctlClient *client, const MockDevice &device);
    void reap(UMockdevIoctlClient *client, bool plugged);
    void discard(UMockdevIoctlClient *client);

    UMockdevIoctlBase *handler_;
    std::mutex mutex_; // guards nodes_
    std::map<std::string, Node> nodes_;
    std::map<UMockdevIoctlClient *, std::list<Flying>> flying_; // umockdev's thread only
    std::atomic<long> requests_{0};
};

} // namespace homeward::test
