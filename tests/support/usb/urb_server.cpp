// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/usb/urb_server.h"

#include <linux/usbdevice_fs.h>
#include <sys/ioctl.h>

#include <algorithm>
#include <cerrno>
#include <cstddef>
#include <cstring>
#include <glib-object.h>

namespace homeward::test {
namespace {

constexpr std::size_t setupLength = 8;

void complete(UMockdevIoctlClient *client, long result, int error = 0)
{
    umockdev_ioctl_client_complete(client, result, error);
}

/// The memory of the other process behind a pointer of this one's copy.
class Resolved {
public:
    Resolved(UMockdevIoctlData *data, std::size_t offset, std::size_t length)
        : data_(umockdev_ioctl_data_resolve(data, offset, length, nullptr))
    {
    }
    ~Resolved() { g_clear_object(&data_); }
    Resolved(const Resolved &) = delete;
    Resolved &operator=(const Resolved &) = delete;

    UMockdevIoctlData *get() const { return data_; }
    std::uint8_t *bytes() const { return data_->data; }

private:
    UMockdevIoctlData *data_;
};

usbdevfs_urb *urbOf(UMockdevIoctlData *data)
{
    return reinterpret_cast<usbdevfs_urb *>(data->data); // as umockdev copied it
}

} // namespace

ControlReply answer(const MockDevice &device, ByteView setup)
{
    constexpr std::uint8_t deviceToHost = 0x80;
    constexpr std::uint8_t getDescriptor = 6;
    if ((setup[0] & deviceToHost) == 0)
        return {ControlReply::Kind::Data, {}};
    if (setup[0] != deviceToHost || setup[1] != getDescriptor)
        return {};
    const int index = setup[2];
    const int language = setup[4] | setup[5] << 8;
    const auto asked = static_cast<std::size_t>(setup[6] | setup[7] << 8);
    const auto give = [asked](const Bytes &bytes) {
        const auto end = bytes.begin() + static_cast<std::ptrdiff_t>(std::min(asked, bytes.size()));
        return ControlReply{ControlReply::Kind::Data, Bytes(bytes.begin(), end)};
    };
    switch (setup[3]) {
    case 1:
        return give(device.deviceDescriptor);
    case 2:
        return static_cast<std::size_t>(index) < device.configurations.size()
                   ? give(device.configurations[static_cast<std::size_t>(index)])
                   : ControlReply{};
    case 3: {
        const MockString *const string = index == 0 ? &device.languages : device.find(index, language);
        if (string != nullptr && string->kind == MockString::Kind::Hang)
            return {ControlReply::Kind::Hang, {}};
        return string != nullptr && string->kind == MockString::Kind::Answer ? give(string->answer)
                                                                             : ControlReply{};
    }
    default:
        return {};
    }
}

UrbServer::UrbServer()
    : handler_(umockdev_ioctl_base_new())
{
    g_signal_connect(handler_, "handle-ioctl", G_CALLBACK(&UrbServer::onIoctl), this);
    g_signal_connect(handler_, "client-vanished", G_CALLBACK(&UrbServer::onVanished), this);
}

UrbServer::~UrbServer()
{
    g_clear_object(&handler_);
}

void UrbServer::plug(UMockdevTestbed *bed, const std::string &node, const MockDevice &device)
{
    {
        const std::lock_guard lock(mutex_);
        nodes_.insert_or_assign(node, Node{device, true});
    }
    umockdev_testbed_attach_ioctl(bed, node.c_str(), handler_, nullptr);
}

void UrbServer::unplug(UMockdevTestbed *bed, const std::string &node)
{
    {
        const std::lock_guard lock(mutex_);
        nodes_.at(node).plugged = false;
    }
    umockdev_testbed_detach_ioctl(bed, node.c_str(), nullptr);
}

gboolean UrbServer::onIoctl(UMockdevIoctlBase *, UMockdevIoctlClient *client, UrbServer *self)
{
    return self->handle(client) ? TRUE : FALSE;
}

void UrbServer::onVanished(UMockdevIoctlBase *, UMockdevIoctlClient *client, UrbServer *self)
{
    for (const Flying &flying : self->flying_[client])
        g_object_unref(flying.urb);
    self->flying_.erase(client);
}

bool UrbServer::handle(UMockdevIoctlClient *client)
{
    Node node;
    {
        const std::lock_guard lock(mutex_);
        const auto found = nodes_.find(umockdev_ioctl_client_get_devnode(client));
        if (found == nodes_.end())
            return false;
        node = found->second;
    }
    const unsigned long request = umockdev_ioctl_client_get_request(client);
    const bool isForTheDead = request == USBDEVFS_REAPURBNDELAY || request == USBDEVFS_DISCARDURB;
    if (!node.plugged && !isForTheDead) {
        complete(client, -1, ENODEV);
        return true;
    }
    switch (request) {
    case USBDEVFS_GET_CAPABILITIES: {
        constexpr std::uint32_t capabilities =
            USBDEVFS_CAP_ZERO_PACKET | USBDEVFS_CAP_NO_PACKET_SIZE_LIM | USBDEVFS_CAP_REAP_AFTER_DISCONNECT;
        const Resolved target(umockdev_ioctl_client_get_arg(client), 0, sizeof capabilities);
        std::memcpy(target.bytes(), &capabilities, sizeof capabilities);
        complete(client, 0);
        break;
    }
    case USBDEVFS_CLAIMINTERFACE:
    case USBDEVFS_RELEASEINTERFACE:
    case USBDEVFS_SETCONFIGURATION:
    case USBDEVFS_SETINTERFACE:
        complete(client, 0);
        break;
    case USBDEVFS_SUBMITURB:
        submit(client, node.device);
        break;
    case USBDEVFS_REAPURBNDELAY:
        reap(client, node.plugged);
        break;
    case USBDEVFS_DISCARDURB:
        discard(client);
        break;
    default:
        complete(client, -1, ENOTTY);
    }
    return true;
}

void UrbServer::submit(UMockdevIoctlClient *client, const MockDevice &device)
{
    Flying flying;
    flying.urb =
        umockdev_ioctl_data_resolve(umockdev_ioctl_client_get_arg(client), 0, sizeof(usbdevfs_urb), nullptr);
    flying.ready = Clock::now() + std::chrono::milliseconds(device.delayMs);
    const usbdevfs_urb *const urb = urbOf(flying.urb);
    flying.reply.kind = ControlReply::Kind::Hang;
    const auto length = static_cast<std::size_t>(std::max(urb->buffer_length, 0));
    if (urb->type == USBDEVFS_URB_TYPE_CONTROL && length >= setupLength) {
        const Resolved buffer(flying.urb, offsetof(usbdevfs_urb, buffer), length);
        flying.reply = answer(device, {buffer.bytes(), setupLength});
        flying.reply.data.resize(std::min(flying.reply.data.size(), length - setupLength));
        ++requests_;
    }
    flying_[client].push_back(std::move(flying));
    complete(client, 0);
}

void UrbServer::reap(UMockdevIoctlClient *client, bool plugged)
{
    auto &queue = flying_[client];
    const auto now = Clock::now();
    const auto done = std::find_if(queue.begin(), queue.end(), [&](const Flying &flying) {
        const bool isAnswered = flying.reply.kind != ControlReply::Kind::Hang && flying.ready <= now;
        return flying.discarded || !plugged || isAnswered;
    });
    if (done == queue.end()) {
        complete(client, -1, plugged ? EAGAIN : ENODEV);
        return;
    }
    usbdevfs_urb *const urb = urbOf(done->urb);
    const Bytes &data = done->reply.data;
    urb->status = done->discarded                                 ? -ENOENT
                  : !plugged                                      ? -ESHUTDOWN
                  : done->reply.kind == ControlReply::Kind::Stall ? -EPIPE
                                                                  : 0;
    if (urb->status == 0) {
        urb->actual_length = static_cast<int>(data.size());
        std::copy(data.begin(), data.end(), static_cast<std::uint8_t *>(urb->buffer) + setupLength);
    }
    const Resolved pointer(umockdev_ioctl_client_get_arg(client), 0, sizeof(void *));
    umockdev_ioctl_data_set_ptr(pointer.get(), 0, done->urb);
    g_object_unref(done->urb);
    queue.erase(done);
    complete(client, 0);
}

void UrbServer::discard(UMockdevIoctlClient *client)
{
    gulong address = 0;
    std::memcpy(&address, umockdev_ioctl_client_get_arg(client)->data, sizeof address);
    for (Flying &flying : flying_[client]) {
        if (flying.urb->client_addr == address && !flying.discarded) {
            flying.discarded = true;
            complete(client, 0);
            return;
        }
    }
    complete(client, -1, EINVAL);
}

} // namespace homeward::test
