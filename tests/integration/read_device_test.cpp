// SPDX-License-Identifier: GPL-3.0-or-later
// "Read from device": the strings that the kernel lacks, asked for on the bus.
#include "core/text/messages_usb.h"
#include "core/usb/live_bus.h"
#include "tests/support/catch.h"
#include "tests/support/usb/event_log.h"
#include "tests/support/usb/mock_bus.h"

#include <algorithm>
#include <filesystem>
#include <thread>

using namespace homeward;
using namespace homeward::test;

namespace {

MockDevice mock(const std::string &strings, const std::string &options = "")
{
    return parseDeviceTable("phone\t12d1\t107e\t0299\t00/00/00\t480\t" + strings
                            + "\tff/ff/00,81b,01b,82i=MTP ff/42/01,02b,83b\t" + options)
        .at(0);
}

/// The kernel's tree with the strings hidden, as if it could not get them: only the device itself has them.
struct Fixture {
    MockBus mockBus;
    PortPath port;

    explicit Fixture(const MockDevice &device)
        : port(mockBus.attach(device))
    {
        for (const char *name : {"manufacturer", "product", "serial"})
            std::filesystem::remove(mockBus.rootFolder() + "/sys/bus/usb/devices/" + port.toText() + "/"
                                    + name);
    }

    Result<Device> read() const
    {
        auto bus = openLiveBus();
        REQUIRE(bus);
        return (*bus)->readFromDevice(port);
    }
};

bool has(const Device &device, Msg message)
{
    return std::any_of(device.problems.begin(), device.problems.end(),
                       [&](const Problem &problem) { return problem.message == message; });
}

} // namespace

TEST_CASE("strings that the kernel lacks are read from the device")
{
    const Fixture fixture(mock("HUAWEI\tP20 Pro\tLCL0218"));
    const auto device = fixture.read();
    REQUIRE(device);
    CHECK(device->manufacturer == "HUAWEI");
    CHECK(device->product == "P20 Pro");
    CHECK(device->serial == "LCL0218");
    CHECK(device->problems.empty());
    CHECK(fixture.mockBus.requests() > 0);
}

TEST_CASE("American English is asked for, else Chinese, else what there is")
{
    const std::string chinese = ";product@0804=华为手机;product@0407=Handy";
    CHECK(Fixture(mock("HUAWEI\tPhone\t1", "languages=0804,0409" + chinese)).read()->product == "Phone");
    CHECK(Fixture(mock("HUAWEI\tPhone\t1", "languages=0407,0804" + chinese)).read()->product == "华为手机");
    CHECK(Fixture(mock("HUAWEI\tPhone\t1", "languages=0407" + chinese)).read()->product == "Handy");
}

TEST_CASE("a device without a language table is asked in English")
{
    const auto device = Fixture(mock("HUAWEI\tPhone\t1", "languages=")).read();
    REQUIRE(device);
    CHECK(device->product == "Phone");
    CHECK(has(*device, UsbMsg::UsbStringRefused));
}

TEST_CASE("a string that the device refuses is named, the others are read")
{
    const auto device = Fixture(mock("HUAWEI\t!stall\tLCL0218")).read();
    REQUIRE(device);
    CHECK(device->manufacturer == "HUAWEI");
    CHECK_FALSE(device->product);
    CHECK(device->serial == "LCL0218");
    CHECK(has(*device, UsbMsg::UsbStringRefused));
    CHECK(has(*device, UsbMsg::UsbProductNotRead));
}

TEST_CASE("malformed strings are left out and named")
{
    const auto device = Fixture(mock("!raw:0604410042\t!raw:ff034100\t!raw:0203")).read();
    REQUIRE(device);
    CHECK_FALSE(device->manufacturer);
    CHECK_FALSE(device->product);
    CHECK(device->serial == "");
    CHECK(has(*device, UsbMsg::UsbStringMalformed));
}

TEST_CASE("a device that stops answering is not asked further")
{
    const Fixture fixture(mock("!hang\tP20\tLCL0218"));
    const auto device = fixture.read();
    REQUIRE(device);
    CHECK(has(*device, UsbMsg::UsbStopsAnswering));
    CHECK_FALSE(device->serial);
    CHECK(fixture.mockBus.requests() == 2); // the languages and the string that never came
}

TEST_CASE("a device pulled out in the middle of reading is gone, and the watch hears of it")
{
    MockBus mockBus;
    auto bus = openLiveBus();
    REQUIRE(bus);
    const PortPath port = mockBus.attach(mock("!hang\tP20\tLCL0218"));
    EventLog log;
    REQUIRE((*bus)->start(log.sink()));
    REQUIRE(log.waitForPresent(2));
    std::optional<Error> error;
    std::thread reader([&] {
        const auto device = (*bus)->readFromDevice(port);
        error = device ? std::nullopt : std::optional(device.error());
    });
    while (mockBus.requests() < 2)
        std::this_thread::yield();
    mockBus.detach(port);
    reader.join();
    REQUIRE(error);
    CHECK(error->code == ErrorCode::DeviceGone);
    CHECK(error->parameters == std::vector<std::string>{port.toText()});
    CHECK(log.waitForPresent(1));
}

TEST_CASE("what is not plugged in is gone")
{
    MockBus mockBus;
    auto bus = openLiveBus();
    REQUIRE(bus);
    const auto device = (*bus)->readFromDevice({1, {9}});
    REQUIRE_FALSE(device);
    CHECK(device.error().code == ErrorCode::DeviceGone);
}

TEST_CASE("a device of which the kernel has everything is not opened")
{
    MockBus mockBus;
    auto bus = openLiveBus();
    REQUIRE(bus);
    const PortPath port = mockBus.attach(mock("HUAWEI\tP20\tLCL0218"));
    const auto device = (*bus)->readFromDevice(port);
    REQUIRE(device);
    CHECK(device->serial == "LCL0218");
    CHECK(mockBus.requests() == 0);
}
