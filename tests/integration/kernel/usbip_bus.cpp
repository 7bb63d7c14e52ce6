// SPDX-License-Identifier: GPL-3.0-or-later
// Plugs the devices of a table into a real Linux kernel: each is served over the USB/IP protocol (the kernel's
// Documentation/usb/usbip_protocol.rst) to the module vhci-hcd of the same machine. Runs as root until it is killed.
#include "tests/support/usb/mock_device.h"

#include <arpa/inet.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <fstream>
#include <iostream>
#include <thread>
#include <vector>

namespace {

using namespace homeward;
using homeward::test::MockDevice;
using homeward::test::MockString;

constexpr std::uint32_t commandSubmit = 1;
constexpr std::uint32_t commandUnlink = 2;
constexpr std::uint32_t replySubmit = 3;
constexpr std::uint32_t replyUnlink = 4;
constexpr int highSpeedPorts = 15; // CONFIG_USBIP_VHCI_HC_PORTS of Debian's kernel

/// The 48 bytes in front of each message, as words in host order.
struct Header {
    std::array<std::uint32_t, 12> words{};

    std::uint32_t command() const { return words[0]; }
    std::uint32_t sequence() const { return words[1]; }
    bool in() const { return words[3] == 1; }
    std::uint32_t endpoint() const { return words[4]; }
    std::uint32_t length() const { return words[6]; }
    std::array<std::uint8_t, 8> setup() const
    {
        std::array<std::uint8_t, 8> bytes{};
        const std::array<std::uint32_t, 2> raw{htonl(words[10]), htonl(words[11])};
        std::memcpy(bytes.data(), raw.data(), bytes.size());
        return bytes;
    }
};

bool readAll(int socket, void *data, std::size_t size)
{
    auto *bytes = static_cast<std::uint8_t *>(data);
    while (size > 0) {
        const ssize_t count = ::read(socket, bytes, size);
        if (count <= 0)
            return false;
        bytes += count;
        size -= static_cast<std::size_t>(count);
    }
    return true;
}

bool readHeader(int socket, Header &header)
{
    if (!readAll(socket, header.words.data(), sizeof header.words))
        return false;
    for (std::uint32_t &word : header.words)
        word = ntohl(word);
    return true;
}

void reply(int socket, std::uint32_t command, std::uint32_t sequence, int status, const Bytes &data,
           std::uint32_t actual)
{
    Header header;
    header.words = {command, sequence, 0, 0, 0, static_cast<std::uint32_t>(status), actual, 0, 0xffffffffU, 0, 0, 0};
    Bytes message(sizeof header.words + data.size());
    for (std::size_t i = 0; i < header.words.size(); ++i) {
        const std::uint32_t word = htonl(header.words[i]);
        std::memcpy(message.data() + 4 * i, &word, 4);
    }
    std::copy(data.begin(), data.end(), message.begin() + sizeof header.words);
    if (::write(socket, message.data(), message.size()) < 0)
        std::cerr << "usbip_bus: the kernel hung up\n";
}

std::optional<Bytes> stringDescriptor(const MockDevice &device, int index, int language)
{
    const MockString *string = index == 0 ? &device.languages : device.find(index, language);
    if (string == nullptr || string->kind != MockString::Kind::Answer)
        return std::nullopt;
    return string->answer;
}

/// The answer to a control request to the device; nothing is a stall.
std::optional<Bytes> answer(const MockDevice &device, const std::array<std::uint8_t, 8> &setup)
{
    const int type = setup[3];
    const int index = setup[2];
    const int language = setup[4] | setup[5] << 8;
    if (setup[0] == 0x80 && setup[1] == 6) {
        if (type == 1)
            return device.deviceDescriptor;
        if (type == 2 && static_cast<std::size_t>(index) < device.configurations.size())
            return device.configurations[static_cast<std::size_t>(index)];
        if (type == 3)
            return stringDescriptor(device, index, language);
        return std::nullopt;
    }
    if (setup[1] == 0 && (setup[0] & 0x80) != 0)
        return Bytes{0, 0};
    return (setup[0] & 0x80) != 0 ? std::nullopt : std::optional<Bytes>(Bytes{});
}

void submit(int socket, const MockDevice &device, const Header &header)
{
    Bytes out(header.in() ? 0 : header.length());
    if (!out.empty() && !readAll(socket, out.data(), out.size()))
        return;
    if (header.endpoint() != 0) {
        if (!header.in())
            reply(socket, replySubmit, header.sequence(), 0, {}, header.length());
        return; // data that never comes: stays pending until it is unlinked
    }
    auto data = answer(device, header.setup());
    if (!data) {
        reply(socket, replySubmit, header.sequence(), -EPIPE, {}, 0);
        return;
    }
    if (header.in() && data->size() > header.length())
        data->resize(header.length());
    reply(socket, replySubmit, header.sequence(), 0, *data,
          static_cast<std::uint32_t>(header.in() ? data->size() : header.length()));
}

void serve(int socket, const MockDevice &device)
{
    Header header;
    while (readHeader(socket, header)) {
        if (header.command() == commandSubmit)
            submit(socket, device, header);
        else if (header.command() == commandUnlink)
            reply(socket, replyUnlink, header.sequence(), -ECONNRESET, {}, 0);
    }
}

int speedCode(const std::string &speed)
{
    if (speed == "1.5")
        return 1;
    if (speed == "12")
        return 2;
    return speed == "5000" || speed == "10000" ? 5 : 3;
}

bool attach(int port, int descriptor, int speed)
{
    std::ofstream file("/sys/devices/platform/vhci_hcd.0/attach");
    file << port << ' ' << descriptor << ' ' << 0x10000 + port + 1 << ' ' << speed << std::flush;
    return static_cast<bool>(file);
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 2) {
        std::cerr << "usage: homeward_usbip_bus DEVICES.tsv\n";
        return 2;
    }
    const std::vector<MockDevice> devices = test::readDeviceTable(argv[1]);
    std::vector<std::jthread> servers;
    int nextHigh = 0;
    int nextSuper = highSpeedPorts;
    for (const MockDevice &device : devices) {
        std::array<int, 2> pair{};
        if (::socketpair(AF_UNIX, SOCK_STREAM, 0, pair.data()) != 0)
            return 1;
        servers.emplace_back([socket = pair[0], &device] { serve(socket, device); });
        const int speed = speedCode(device.speed);
        if (!attach(speed == 5 ? nextSuper++ : nextHigh++, pair[1], speed))
            std::cerr << "usbip_bus: the kernel did not take " << device.id << '\n';
    }
    ::pause();
}
