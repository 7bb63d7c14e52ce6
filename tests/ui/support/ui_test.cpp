// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/ui_test.h"

#include <QRegularExpression>

namespace homeward::ui::test {

void UiTest::init()
{
    // All but what the platform without a screen says of itself.
    QTest::failOnWarning(QRegularExpression(
        QStringLiteral("^(?!This plugin does not support|QStandardPaths: XDG_RUNTIME_DIR not set).*")));
}

Room::Room()
    : settings(QString::fromStdString((folder / "settings.ini").string()))
    , ledger(clock)
    , devices([this]() -> Result<std::unique_ptr<Bus>> { return port.bus(); }, [this] { return host; })
    , services{ledger, devices, settings, dialogs, language}
{
    settings.setOperatorName(QStringLiteral("Li Min"));
    host.name = "ws-01";
    host.vendor = "LENOVO";
    host.product = "ThinkCentre M90t";
    host.serial = "PC1K9X7B";
    host.chassis = Chassis::Desktop;
}

LedgerSettings Room::ledgerSettings()
{
    LedgerSettings made;
    made.home.countries = {"CN"};
    made.department = "Finance";
    made.timeZone = "Asia/Shanghai";
    return made;
}

void Room::makeLedger()
{
    QSignalSpy opened(&ledger, &LedgerService::opened);
    QSignalSpy failed(&ledger, &LedgerService::openFailed);
    ledger.create(ledgerPath(), ledgerSettings(), services.deed());
    if (!QTest::qWaitFor([&] { return !opened.isEmpty() || !failed.isEmpty(); }, 30000) || opened.isEmpty())
        qFatal("the ledger could not be made");
}

void Room::startBus()
{
    QSignalSpy listed(&devices, &DeviceService::listed);
    QSignalSpy read(&devices, &DeviceService::hostRead);
    devices.start();
    if (!QTest::qWaitFor([&] { return !listed.isEmpty() && !read.isEmpty(); }, 30000))
        qFatal("the bus was not listed");
}

Device phone(const char *port, const char *serial, const char *maker, const char *product)
{
    Device device;
    device.vid = 0x12d1;
    device.pid = 0x107e;
    device.bcdDevice = 0x0299;
    device.interfaces = {UsbClass{6, 1, 1}};
    device.manufacturer = maker;
    device.product = product;
    device.serial = serial;
    device.port = *PortPath::parse(port);
    device.speed = "480";
    device.removable = Removable::Removable;
    return device;
}

Device mouse(const char *port)
{
    Device device;
    device.vid = 0x046d;
    device.pid = 0xc077;
    device.bcdDevice = 0x7200;
    device.interfaces = {UsbClass{3, 1, 2}};
    device.manufacturer = "Logitech";
    device.product = "USB Optical Mouse";
    device.port = *PortPath::parse(port);
    device.speed = "1.5";
    device.removable = Removable::Removable;
    return device;
}

} // namespace homeward::ui::test
