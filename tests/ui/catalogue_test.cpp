// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/bytes.h"
#include "core/base/file.h"
#include "core/brands/catalogue_compiler.h"
#include "tests/ui/support/ui_test.h"
#include "tests/ui/support/walk.h"
#include "ui/catalogue/catalogue_dialog.h"
#include "ui/catalogue/kept_model.h"
#include "ui/decide/change_model.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QPushButton>
#include <QTableView>

#include <filesystem>
#include <fstream>

using namespace homeward;
using namespace homeward::ui;
using namespace homeward::ui::test;

namespace {

/// A catalogue whose tables know a dozen brands, as a file.
std::filesystem::path smallCatalogueIn(Room &room)
{
    const auto compiled =
        compileCatalogue(std::filesystem::path(HOMEWARD_SOURCE_DIR) / "tests/fixtures/catalogue/small");
    if (!compiled || compiled->bytes.empty())
        qFatal("the small tables do not compile");
    const std::filesystem::path path = room.folder / "small.bin";
    std::ofstream(path, std::ios::binary)
        .write(reinterpret_cast<const char *>(compiled->bytes.data()), static_cast<std::streamsize>(compiled->bytes.size()));
    return path;
}

/// A mouse of a brand that the small catalogue knows by its words, and a printer of one that it does not.
void fill(Room &room)
{
    Registration mouseEntry;
    mouseEntry.device = mouse("1-3");
    mouseEntry.weak = Registration::Weak::New;
    Registration printer;
    printer.device = phone("1-4", "CNB1234567", "Hewlett-Packard", "HP LaserJet 1020");
    printer.device->vid = 0x03f0;
    const std::vector registrations{mouseEntry, printer};
    bool done = false;
    room.ledger.write(
        &room.ledger,
        [registrations, deed = room.services.deed()](Ledger &ledger) { return ledger.registerAll(registrations, deed); },
        [&](const Result<std::vector<Registered>> &results) { done = bool(results); });
    if (!QTest::qWaitFor([&] { return done && !room.ledger.isBusy(); }, 30000))
        qFatal("the devices were not registered");
}

} // namespace

class CatalogueTest final : public UiTest {
    Q_OBJECT
private Q_SLOTS:
    void theCatalogueInUseIsToldWithItsDigest();
    void whatWouldChangeStandsThereBeforeAnythingDoes();
    void goingBackIsPossible();
    void aFileThatIsNoneIsRefused();
    void everyControlHasAName();
};

void CatalogueTest::theCatalogueInUseIsToldWithItsDigest()
{
    Room room;
    room.makeLedger();
    CatalogueDialog dialog(room.services, nullptr);
    dialog.show();
    const QString digest = QString::fromStdString(toHex(room.ledger.info().catalogue));
    auto *now = childOf<QLabel>(dialog, "now");
    QTRY_VERIFY2(now->text().contains(digest), qPrintable(now->text()));
    auto *kept = childOf<QTableView>(dialog, "kept");
    QCOMPARE(kept->model()->rowCount(), 1);
    QVERIFY(!childOf<QPushButton>(dialog, "install")->isEnabled());
}

void CatalogueTest::whatWouldChangeStandsThereBeforeAnythingDoes()
{
    Room room;
    room.makeLedger();
    fill(room);
    const std::filesystem::path file = smallCatalogueIn(room);
    CatalogueDialog dialog(room.services, nullptr);
    dialog.show();
    auto *changes = childOf<QTableView>(dialog, "changes");
    QAbstractItemModelTester tester(changes->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    const std::int64_t actions = room.ledger.info().actions;
    dialog.openFile(QString::fromStdString(file.string()));
    QTRY_VERIFY(changes->model()->rowCount() > 0);
    QCOMPARE(room.ledger.info().actions, actions);
    QString all;
    for (int row = 0; row < changes->model()->rowCount(); ++row)
        for (int column = 0; column < ChangeModel::ColumnCount; ++column)
            all += changes->model()->index(row, column).data().toString() + QLatin1Char('\n');
    QVERIFY2(all.contains(QStringLiteral("LaserJet")), qPrintable(all));
    QVERIFY2(all.contains(QStringLiteral("HP")), qPrintable(all));
    const Digest before = room.ledger.info().catalogue;
    QSignalSpy said(&dialog, &CatalogueDialog::said);
    childOf<QPushButton>(dialog, "install")->click();
    QTRY_COMPARE(said.size(), 1);
    QTRY_COMPARE(room.ledger.info().actions, actions + 1);
    QVERIFY(room.ledger.info().catalogue != before);
}

void CatalogueTest::goingBackIsPossible()
{
    Room room;
    room.makeLedger();
    fill(room);
    const Digest first = room.ledger.info().catalogue;
    CatalogueDialog dialog(room.services, nullptr);
    dialog.show();
    auto *install = childOf<QPushButton>(dialog, "install");
    auto *kept = childOf<QTableView>(dialog, "kept");
    QAbstractItemModelTester tester(kept->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    dialog.openFile(QString::fromStdString(smallCatalogueIn(room).string()));
    QTRY_VERIFY(install->isEnabled());
    install->click();
    QTRY_COMPARE(kept->model()->rowCount(), 2);
    QVERIFY(room.ledger.info().catalogue != first);
    kept->selectRow(0);
    auto *back = childOf<QPushButton>(dialog, "back");
    QVERIFY(!back->isEnabled());
    kept->selectRow(1);
    QVERIFY(back->isEnabled());
    back->click();
    QTRY_VERIFY(install->isEnabled());
    QVERIFY(childOf<QTableView>(dialog, "changes")->model()->rowCount() > 0);
    install->click();
    QTRY_VERIFY(room.ledger.info().catalogue == first);
    QTRY_COMPARE(kept->model()->index(0, KeptModel::StateColumn).data().toString(), QStringLiteral("In use"));
}

void CatalogueTest::aFileThatIsNoneIsRefused()
{
    Room room;
    room.makeLedger();
    std::ofstream(room.folder / "no.bin") << "not a catalogue";
    CatalogueDialog dialog(room.services, nullptr);
    dialog.show();
    dialog.openFile(QString::fromStdString((room.folder / "no.bin").string()));
    auto *summary = childOf<QLabel>(dialog, "summary");
    QTRY_VERIFY2(summary->text().contains(QStringLiteral("not a brand catalogue")), qPrintable(summary->text()));
    QVERIFY(!childOf<QPushButton>(dialog, "install")->isEnabled());
}

void CatalogueTest::everyControlHasAName()
{
    Room room;
    room.makeLedger();
    CatalogueDialog dialog(room.services, nullptr);
    dialog.show();
    QVERIFY2(accessibilityFaults(dialog).isEmpty(), accessibilityFaults(dialog).join(QLatin1Char('\n')).toUtf8());
}

HOMEWARD_UI_TEST_MAIN(CatalogueTest)
#include "catalogue_test.moc"
