// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/file.h"
#include "core/store/ledger.h"
#include "core/text/messages.h"
#include "tests/core/brands/small_catalogue.h"
#include "tests/support/catch.h"
#include "tests/support/manual_clock.h"
#include "tests/support/temp_folder.h"

#include <stdexcept>

namespace homeward::test {

/// The value, or the test's end with the error's sentence.
template <class T>
T must(Result<T> result)
{
    if (!result)
        throw std::runtime_error(say(result.error(), Language::English));
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

inline LedgerSettings officeSettings()
{
    return {{{"CN"}, Basis::Brand}, "Bureau", "Asia/Shanghai", "A-", "CNY"};
}

inline Deed deed(std::string why = "test")
{
    return {"clerk", std::move(why), {}, {}};
}

inline Device usbDevice(std::uint16_t vid, std::uint16_t pid, std::string manufacturer, std::string product,
                        std::optional<std::string> serial, std::string port = "1-1")
{
    Device device;
    device.vid = vid;
    device.pid = pid;
    device.bcdDevice = 0x0100;
    device.manufacturer = std::move(manufacturer);
    device.product = std::move(product);
    device.serial = std::move(serial);
    device.port = *PortPath::parse(port);
    return device;
}

inline Device huaweiPhone(std::optional<std::string> serial = "HW1234567", std::string port = "1-1")
{
    return usbDevice(0x12d1, 0x1037, "HUAWEI", "P40", std::move(serial), std::move(port));
}
inline Device logitechMouse(std::string port = "1-2")
{
    return usbDevice(0x046d, 0xc077, "Logitech", "USB Optical Mouse", std::nullopt, std::move(port));
}
inline Device motorolaPhone(std::optional<std::string> serial = "ZY22F3K9", std::string port = "1-3")
{
    return usbDevice(0x22b8, 0x2e76, "motorola", "moto g", std::move(serial), std::move(port));
}

inline Registration registrationOf(Device device, Registration::Weak weak = Registration::Weak::Refuse)
{
    Registration registration;
    registration.device = std::move(device);
    registration.weak = weak;
    registration.workstation = "desk";
    return registration;
}
inline Registration typedPhone(std::string brand, std::string model)
{
    Registration registration;
    registration.brand = std::move(brand);
    registration.model = std::move(model);
    registration.category = Category::Smartphone;
    return registration;
}

/// A new ledger in a folder of its own.
struct Office {
    TempFolder folder;
    ManualClock clock;
    std::filesystem::path path = folder / "ledger.homeward";
    Ledger ledger = must(Ledger::create(path, officeSettings(), smallCatalogue(), deed("begin"), clock));

    Registered add(const Registration &registration)
    {
        return must(ledger.registerAll({&registration, 1}, deed("intake"))).front();
    }
    std::vector<Registered> addAll(const std::vector<Registration> &registrations)
    {
        return must(ledger.registerAll(registrations, deed("intake")));
    }
    ActionId set(AssetId asset, Column column, std::string text)
    {
        return must(ledger.edit({&asset, 1}, AssetEdit{{{column, std::move(text)}}, {}, {}, {}}, deed("edit")));
    }
    std::string cell(AssetId asset, Column column, std::optional<Day> asOf = std::nullopt)
    {
        const auto rows = must(ledger.rows({&asset, 1}, asOf));
        return rows.empty() ? "(none)" : rows.front().at(column);
    }
    /// Tags of a query, joined by blanks.
    std::string tags(AssetQuery query = {})
    {
        std::string all;
        for (const AssetRow &row : must(ledger.rows(must(ledger.select(query)), query.asOf)))
            all += (all.empty() ? "" : " ") + row.at(Column::Tag);
        return all;
    }
    std::size_t actions() { return static_cast<std::size_t>(must(ledger.info()).actions); }
    void checkClean()
    {
        for (const CheckFault &fault : must(ledger.check())) {
            INFO(say(fault.message, Language::English, fault.parameters));
            CHECK(false);
        }
    }
    Ledger reopen(Ledger::Access access = Ledger::Access::ReadWrite)
    {
        return must(Ledger::open(path, access, clock));
    }
};

} // namespace homeward::test
