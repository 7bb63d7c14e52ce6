// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/manual_clock.h"
#include "tests/support/temp_folder.h"
#include "tests/ui/support/fake_bus.h"
#include "tests/ui/support/fake_dialogs.h"
#include "ui/bridge/services.h"

#include <QSignalSpy>
#include <QTest>

namespace homeward::ui::test {

/// The base of every test of the window: a warning of Qt's is a failure.
class UiTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
};

/// All services over a new folder, a bus that the test plays and dialogs that it answers.
class Room final {
public:
    Room();

    /// Makes a ledger with China as home and waits until it is open.
    void makeLedger();
    /// Starts the bus and waits until it was listed.
    void startBus();
    std::filesystem::path ledgerPath() const { return folder / "test.homeward"; }
    static LedgerSettings ledgerSettings();

    homeward::test::TempFolder folder;
    homeward::test::ManualClock clock;
    FakePort port;
    Host host;
    FakeDialogs dialogs;
    LanguageSwitch language;
    Settings settings;
    LedgerService ledger;
    DeviceService devices;
    Services services;
};

/// A phone with a serial number; `port` such as "1-2".
Device phone(const char *port, const char *serial, const char *maker = "HUAWEI",
             const char *product = "Mate 60 Pro");
/// A mouse without one.
Device mouse(const char *port);

/// The child of that name; the test fails if there is none.
template <class Widget>
Widget *childOf(const QObject &parent, const char *name)
{
    auto *found = parent.findChild<Widget *>(QLatin1String(name));
    if (!found)
        qFatal("no child named %s", name);
    return found;
}

} // namespace homeward::ui::test

/// The main function of a test with widgets, offscreen.
#define HOMEWARD_UI_TEST_MAIN(Class) QTEST_MAIN(Class)
