// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/temp_folder.h"
#include "tests/support/usb/mock_device.h"

#include <fmt/format.h>

#include <fstream>

namespace homeward::test {

/// Plain folders that look like the kernel's tree of USB devices.
class SysfsTree {
public:
    std::string root() const { return folder_.path().string(); }
    std::filesystem::path device(const PortPath &port) const
    {
        return folder_.path() / "bus/usb/devices" / port.toText();
    }

    void add(const MockDevice &mock, const PortPath &port, int address) const
    {
        const auto folder = device(port);
        std::filesystem::create_directories(folder);
        write(folder / "devnum", std::to_string(address) + "\n");
        write(folder / "speed", mock.speed + "\n");
        write(folder / "removable", mock.removable + "\n");
        write(folder / "bConfigurationValue", "1\n");
        const Bytes bytes = mock.descriptors();
        write(folder / "descriptors", std::string(bytes.begin(), bytes.end()));
        writeString(folder / "manufacturer", mock.sysfsString(14));
        writeString(folder / "product", mock.sysfsString(15));
        writeString(folder / "serial", mock.sysfsString(16));
    }

    void addInterfaceName(const PortPath &port, int number, const std::string &name) const
    {
        const auto folder = device(port) / fmt::format("{}:1.{}", port.toText(), number);
        std::filesystem::create_directories(folder);
        write(folder / "interface", name + "\n");
    }

    void remove(const PortPath &port) const { std::filesystem::remove_all(device(port)); }

    static void write(const std::filesystem::path &path, const std::string &content)
    {
        std::ofstream(path, std::ios::binary) << content;
    }

private:
    static void writeString(const std::filesystem::path &path, const std::optional<std::string> &text)
    {
        if (text)
            write(path, *text + "\n");
    }

    TempFolder folder_;
};

} // namespace homeward::test
