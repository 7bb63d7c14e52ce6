// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/stock_takes.h"
#include "tests/ui/progress/progress_room.h"
#include "tests/ui/support/walk.h"
#include "ui/connected/connected_page.h"
#include "ui/directives/directives_page.h"
#include "ui/frame/main_window.h"
#include "ui/inventory/inventory_page.h"
#include "ui/people/people_page.h"
#include "ui/progress/progress_page.h"
#include "ui/reports/reports_page.h"
#include "ui/review/review_page.h"
#include "ui/stocktake/stock_take_page.h"

#include <QTabWidget>

using namespace homeward;
using namespace homeward::ui;
using namespace homeward::ui::test;

namespace {

/// The whole window over an office where there is something on every page.
struct WholeWindow {
    explicit WholeWindow(ProgressRoom &office)
        : window(office.room.services)
    {
        progress = new ProgressPage(office.room.services, office.desk,
                                    FiguresCache(QString::fromStdString((office.room.folder / "cache").string())));
        pages = {new ConnectedPage(office.room.services),
                 new InventoryPage(office.room.services),
                 new DirectivesPage(office.room.services, office.desk),
                 progress,
                 new ReviewPage(office.room.services),
                 new PeoplePage(office.room.services),
                 new StockTakePage(office.room.services),
                 new ReportsPage(office.room.services)};
        for (Page *page : pages)
            window.addPage(page);
        window.resize(1440, 900);
        window.show();
    }
    /// On every tab of every page, one line a fault.
    QStringList faults(const LedgerService &ledger)
    {
        QStringList faults;
        for (Page *page : pages) {
            window.showPage(page->name());
            for (auto *tabs : page->findChildren<QTabWidget *>())
                for (int tab = 0; tab < tabs->count(); ++tab) {
                    tabs->setCurrentIndex(tab);
                    faults << faultsNow(page->name() + QLatin1Char(' ') + tabs->tabText(tab), ledger);
                }
            faults << faultsNow(page->name(), ledger);
        }
        faults.removeDuplicates();
        return faults;
    }

    MainWindow window;
    ProgressPage *progress = nullptr;
    std::vector<Page *> pages;

private:
    QStringList faultsNow(const QString &where, const LedgerService &ledger)
    {
        if (!QTest::qWaitFor([&] { return !ledger.isBusy() && !progress->isCounting(); }, 30000))
            qFatal("%s does not come to rest", qPrintable(where));
        QTest::qWait(100);
        QStringList faults;
        for (const QString &fault : accessibilityFaults(window))
            faults << where + QStringLiteral(": ") + fault;
        return faults;
    }
};

void fill(ProgressRoom &office)
{
    office.addPhones(3, "Finance");
    office.addPhones(2, "Research");
    office.addDirective("Phones", "2026-09-07", "2026-09-10");
    office.addDirective("Rumour", "2026-09-07", "2026-09-20", Standing::Reported);
    office.setDay("2026-09-12");
    office.write([deed = office.room.services.deed()](Ledger &ledger) {
        StockTakeRequest request;
        request.unit = "Finance";
        request.read = {"A-0001"};
        return StockTakes(ledger).record(request, deed);
    });
}

} // namespace

class WindowAccessibilityTest final : public UiTest {
    Q_OBJECT
private Q_SLOTS:
    void everyPageHasKeysOfItsOwnBesideTheMenus_data();
    void everyPageHasKeysOfItsOwnBesideTheMenus();
};

void WindowAccessibilityTest::everyPageHasKeysOfItsOwnBesideTheMenus_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("English") << QStringLiteral("en");
    QTest::newRow("Chinese") << QStringLiteral("zh_CN");
}

void WindowAccessibilityTest::everyPageHasKeysOfItsOwnBesideTheMenus()
{
    QFETCH(QString, language);
    ProgressRoom office;
    office.room.language.use(language);
    fill(office);
    WholeWindow whole(office);
    const QStringList faults = whole.faults(office.room.ledger);
    QVERIFY2(faults.isEmpty(), faults.join(QLatin1Char('\n')).toUtf8());
}

HOMEWARD_UI_TEST_MAIN(WindowAccessibilityTest)
#include "window_accessibility_test.moc"
