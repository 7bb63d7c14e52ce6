// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/messages_base.h"
#include "tests/ui/support/ui_test.h"
#include "tests/ui/support/walk.h"
#include "ui/connected/connected_page.h"
#include "ui/decide/decide_dialog.h"
#include "ui/frame/about_dialog.h"
#include "ui/frame/keys_dialog.h"
#include "ui/frame/main_window.h"
#include "ui/reports/issue_dialog.h"
#include "ui/reports/preset_dialog.h"
#include "ui/reports/reports_page.h"
#include "ui/start/start_dialog.h"

#include <QAction>
#include <QApplication>
#include <QMenuBar>
#include <QTabWidget>
#include <QTableView>

using namespace homeward;
using namespace homeward::ui;
using namespace homeward::ui::test;

namespace {

QByteArray joined(const QStringList &faults)
{
    return faults.join(QLatin1Char('\n')).toUtf8();
}

/// A window with things to look at.
struct FullWindow {
    explicit FullWindow(Room &room)
        : window(room.services)
        , page(new ConnectedPage(room.services))
    {
        window.addPage(page);
        window.addPage(new ReportsPage(room.services));
        window.resize(1366, 768);
        window.show();
        auto *table = childOf<QTableView>(*page, "devices");
        if (!QTest::qWaitFor([&] { return table->model()->rowCount() >= 3; }, 30000))
            qFatal("the devices did not appear");
        table->selectRow(1);
        QTest::qWait(0);
    }
    /// What is wrong on the Reports page, tab by tab.
    QStringList faultsOfReports(QStringList (*look)(const QWidget &))
    {
        window.showPage(QStringLiteral("reports"));
        auto *tabs = childOf<QTabWidget>(window, "reportTabs");
        QStringList faults;
        for (int tab = 0; tab < tabs->count(); ++tab) {
            tabs->setCurrentIndex(tab);
            QStringList here;
            // A layout settles in a turn of the loop; what is wrong stays wrong.
            (void)QTest::qWaitFor([&] { return (here = look(window)).isEmpty(); }, 5000);
            for (const QString &fault : here)
                faults << QStringLiteral("%1: %2").arg(tabs->tabText(tab), fault);
        }
        return faults;
    }
    void setIntake() { childOf<QAction>(window, "intake")->trigger(); }

    MainWindow window;
    ConnectedPage *page;
};

void fill(Room &room)
{
    room.makeLedger();
    Device odd = phone("1-2", "A1234567", "SanDisk", "Ultra USB 3.0");
    odd.problems.push_back({BaseMsg::Internal, {"cut off"}});
    room.port.plug(odd);
    room.port.plug(mouse("1-3"));
    room.startBus();
}

} // namespace

class AccessibilityTest final : public UiTest {
    Q_OBJECT
private Q_SLOTS:
    void everyControlHasANameAKeyAndAMnemonicOfItsOwn_data();
    void everyControlHasANameAKeyAndAMnemonicOfItsOwn();
    void textThatIsLongerByTwoFifthsFits();
    void textOfTwiceTheSizeFits();
    void everyActionOfTheMenusHasAKeyOrAMnemonic();
};

void AccessibilityTest::everyControlHasANameAKeyAndAMnemonicOfItsOwn_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("English") << QStringLiteral("en");
    QTest::newRow("Chinese") << QStringLiteral("zh_CN");
}

void AccessibilityTest::everyControlHasANameAKeyAndAMnemonicOfItsOwn()
{
    QFETCH(QString, language);
    Room room;
    room.language.use(language);
    fill(room);
    FullWindow full(room);
    QVERIFY2(accessibilityFaults(full.window).isEmpty(), joined(accessibilityFaults(full.window)));
    full.setIntake();
    QVERIFY2(accessibilityFaults(full.window).isEmpty(), joined(accessibilityFaults(full.window)));
    const QStringList ofReports = full.faultsOfReports(accessibilityFaults);
    QVERIFY2(ofReports.isEmpty(), joined(ofReports));

    const auto check = [](QDialog &dialog) {
        dialog.show();
        const QStringList faults = accessibilityFaults(dialog);
        QVERIFY2(faults.isEmpty(), joined(faults));
    };
    StartDialog start(room.services, room.folder / "new.homeward");
    check(start);
    DecideDialog::About about;
    about.subject = subjectOf(mouse("1-3"));
    about.title = QStringLiteral("Mouse");
    about.asset = {1};
    about.tag = QStringLiteral("A-0001");
    DecideDialog decide(room.services, about, nullptr);
    check(decide);
    AboutDialog aboutHomeward(room.services, nullptr);
    check(aboutHomeward);
    KeysDialog keys(*full.window.menuBar(), nullptr);
    check(keys);
    IssueDialog issue(room.services, nullptr);
    check(issue);
    PresetDialog preset(room.services, {}, nullptr);
    check(preset);
}

void AccessibilityTest::textThatIsLongerByTwoFifthsFits()
{
    Room room;
    LongTranslator translator;
    QCoreApplication::installTranslator(&translator);
    fill(room);
    FullWindow full(room);
    QTRY_VERIFY2(cutOffTexts(full.window).isEmpty(), joined(cutOffTexts(full.window)));
    full.setIntake();
    QTest::qWait(0);
    QTRY_VERIFY2(cutOffTexts(full.window).isEmpty(), joined(cutOffTexts(full.window)));
    const QStringList ofReports = full.faultsOfReports(cutOffTexts);
    QVERIFY2(ofReports.isEmpty(), joined(ofReports));
    StartDialog start(room.services, room.folder / "new.homeward");
    start.show();
    QTRY_VERIFY2(cutOffTexts(start).isEmpty(), joined(cutOffTexts(start)));
    QCoreApplication::removeTranslator(&translator);
}

void AccessibilityTest::textOfTwiceTheSizeFits()
{
    const QFont before = QApplication::font();
    QFont large = before;
    large.setPointSizeF(before.pointSizeF() * 2);
    QApplication::setFont(large);
    {
        Room room;
        fill(room);
        FullWindow full(room);
        full.window.resize(1920, 1080);
        QTest::qWait(0);
        QTRY_VERIFY2(cutOffTexts(full.window).isEmpty(), joined(cutOffTexts(full.window)));
        full.setIntake();
        QTest::qWait(0);
        QTRY_VERIFY2(cutOffTexts(full.window).isEmpty(), joined(cutOffTexts(full.window)));
        const QStringList ofReports = full.faultsOfReports(cutOffTexts);
        QVERIFY2(ofReports.isEmpty(), joined(ofReports));
    }
    QApplication::setFont(before);
}

void AccessibilityTest::everyActionOfTheMenusHasAKeyOrAMnemonic()
{
    Room room;
    fill(room);
    FullWindow full(room);
    QStringList faults;
    for (const QAction *menu : full.window.menuBar()->actions())
        for (const QAction *action : menu->menu()->actions())
            if (!action->isSeparator() && action->shortcut().isEmpty()
                && !action->text().contains(QLatin1Char('&')))
                faults << action->text();
    QVERIFY2(faults.isEmpty(), joined(faults));
}

HOMEWARD_UI_TEST_MAIN(AccessibilityTest)
#include "accessibility_test.moc"
