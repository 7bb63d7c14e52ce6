// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/ui_test.h"
#include "ui/frame/widgets.h"
#include "ui/import/import_column_model.h"
#include "ui/import/import_dialog.h"
#include "ui/import/import_line_model.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QTreeView>

using namespace homeward;
using namespace homeward::ui;
using namespace homeward::ui::test;

namespace {

constexpr int patience = 30000;

/// The dialog over a ledger, and registers to be brought in.
struct Importing {
    Importing()
    {
        room.makeLedger();
        dialog = new ImportDialog(room.services, nullptr);
        room.dialogs.open(dialog);
    }
    ~Importing() { delete dialog; }
    QString write(const char *name, const QByteArray &bytes)
    {
        const QString path = QString::fromStdString((room.folder / name).string());
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("the register cannot be written");
        return path;
    }
    void press(const char *name) { childOf<QPushButton>(*dialog, name)->click(); }
    int step() { return dialog->findChild<QStackedWidget *>()->currentIndex(); }
    /// Goes on and waits until the step has changed.
    void next()
    {
        const int before = step();
        auto *button = childOf<QPushButton>(*dialog, "importNext");
        if (!QTest::qWaitFor([&] { return button->isEnabled(); }, patience))
            qFatal("one cannot go on");
        button->click();
        if (!QTest::qWaitFor([&] { return step() != before; }, patience))
            qFatal("the step did not end: %s", qPrintable(problem()));
    }
    QString problem() { return childOf<Banner>(*dialog, "importError")->text(); }
    QAbstractItemModel *lines() { return childOf<QTableView>(*dialog, "importLines")->model(); }
    QString cell(int row, int column) { return lines()->index(row, column).data().toString(); }
    /// How many assets the ledger has.
    std::size_t assets()
    {
        auto ledger = Ledger::open(room.ledgerPath(), Ledger::Access::ReadOnly, room.clock);
        return static_cast<std::size_t>(ledger->info()->assets);
    }
    Room room;
    QPointer<ImportDialog> dialog;
};

const QByteArray office = "资产编号,品牌,型号,序列号,使用人\nA,华为,P40,S11112,王\nB,联想,X1,8.93E+14,李\n合计,,,,2\n";

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class ImportDialogTest final : public UiTest {
    Q_OBJECT
private Q_SLOTS:
    void aRegisterGoesInStepByStepAndOutAgain();
    void whatIsNoTableIsSaid();
    void aColumnIsChosenForWhatItHolds();
    void theListIsFilteredByOutcomeAndWords();
    void theRefusedLinesAreSaved();
    void datesThatCouldBeEitherAreAsked();
    void aFolderOfScansIsBroughtIn();
    void aChangeIsToldFieldByField();
    void aDialogThatGoesAwayStopsWhatRuns();
};

void ImportDialogTest::aRegisterGoesInStepByStepAndOutAgain()
{
    Importing importing;
    QVERIFY(!childOf<QPushButton>(*importing.dialog, "importNext")->isEnabled());
    childOf<QLineEdit>(*importing.dialog, "importFile")->setText(importing.write("r.csv", office));
    importing.next();
    QCOMPARE(importing.step(), 1);
    QCOMPARE(childOf<QComboBox>(*importing.dialog, "importEncoding")->currentText(), QStringLiteral("UTF-8"));
    importing.next();
    QCOMPARE(importing.step(), 2);
    importing.next();
    QCOMPARE(importing.step(), 3);
    QCOMPARE(importing.assets(), std::size_t(0));
    QCOMPARE(importing.lines()->rowCount(), 3);
    QCOMPARE(importing.cell(0, ImportLineModel::OutcomeColumn), QStringLiteral("New"));
    QCOMPARE(importing.cell(0, ImportLineModel::WhatColumn),
             QStringLiteral("华为 P40; Printed serial: S11112; Holder: 王"));
    QCOMPARE(importing.cell(1, ImportLineModel::OutcomeColumn), QStringLiteral("Refused"));
    QVERIFY(importing.cell(1, ImportLineModel::WhatColumn).contains(QStringLiteral("8.93E+14")));
    importing.next();
    QCOMPARE(importing.step(), 4);
    QCOMPARE(importing.assets(), std::size_t(1));
    importing.press("undoImport");
    QTRY_VERIFY_WITH_TIMEOUT(importing.assets() == 0, patience);
    QTRY_COMPARE(childOf<QLabel>(*importing.dialog, "importResult")->text(), QStringLiteral("The import was undone."));
}

void ImportDialogTest::whatIsNoTableIsSaid()
{
    Importing importing;
    childOf<QLineEdit>(*importing.dialog, "importFile")->setText(importing.write("r.csv", {}));
    importing.press("importNext");
    QTRY_VERIFY_WITH_TIMEOUT(importing.problem().contains(QStringLiteral("empty")), patience);
    QCOMPARE(importing.step(), 0);
}

void ImportDialogTest::aColumnIsChosenForWhatItHolds()
{
    TableLayout layout;
    layout.headings = {"Thing", "Tag", ""};
    layout.suggested = {std::nullopt, ImportField::Tag, std::nullopt};
    layout.samples = {{"P40", "A1", ""}, {"P50", "A2", "x"}};
    ImportColumnModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.set(layout, suggestedMapping(layout));
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.index(0, ImportColumnModel::SampleColumn).data().toString(), QStringLiteral("P40, P50"));
    QCOMPARE(model.index(1, ImportColumnModel::FieldColumn).data().toString(), QStringLiteral("Tag (suggested)"));
    QCOMPARE(model.index(2, ImportColumnModel::HeadingColumn).data().toString(), QStringLiteral("#3"));
    QSignalSpy changed(&model, &ImportColumnModel::mappingChanged);
    // A field that another column had goes over to the one it is chosen for.
    QVERIFY(model.setData(model.index(0, ImportColumnModel::FieldColumn), static_cast<int>(ImportField::Tag)));
    QCOMPARE(changed.size(), 1);
    QVERIFY(model.fields() == (std::vector<std::optional<ImportField>>{ImportField::Tag, std::nullopt, std::nullopt}));
    QVERIFY(model.setData(model.index(0, ImportColumnModel::FieldColumn), -1));
    QCOMPARE(model.index(0, ImportColumnModel::FieldColumn).data().toString(), QStringLiteral("Not read"));
    QVERIFY(!model.setData(model.index(0, ImportColumnModel::HeadingColumn), 1));
}

void ImportDialogTest::theListIsFilteredByOutcomeAndWords()
{
    auto judged = std::make_shared<ImportJudged>();
    for (std::uint64_t i = 0; i < 300; ++i) {
        ImportLineRow row;
        row.result.line = i + 2;
        row.result.outcome = i % 3 == 0 ? LineOutcome::Refused : LineOutcome::Created;
        row.result.tag = "T" + std::to_string(i);
        judged->rows.push_back(row);
    }
    ImportLineModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.set(judged);
    QCOMPARE(model.rowCount(), 300);
    model.filter(LineOutcome::Refused, {});
    QCOMPARE(model.rowCount(), 100);
    model.filter(std::nullopt, QStringLiteral("t29"));
    QCOMPARE(model.rowCount(), 11); // T29 and T290 to T299
    model.filter(LineOutcome::Refused, QStringLiteral("no such words"));
    QCOMPARE(model.rowCount(), 0);
    model.set({});
    QCOMPARE(model.rowCount(), 0);
}

void ImportDialogTest::theRefusedLinesAreSaved()
{
    Importing importing;
    childOf<QLineEdit>(*importing.dialog, "importFile")->setText(importing.write("r.csv", office));
    for (int i = 0; i < 3; ++i)
        importing.next();
    const QString target = importing.write("refused.csv", "old");
    importing.room.dialogs.nameNext(target);
    importing.press("saveRefused");
    QTRY_VERIFY_WITH_TIMEOUT(contentOf(target).contains("8.93E+14"), patience);
    QCOMPARE(importing.assets(), std::size_t(0));
}

void ImportDialogTest::datesThatCouldBeEitherAreAsked()
{
    Importing importing;
    childOf<QLineEdit>(*importing.dialog, "importFile")
        ->setText(importing.write("r.csv", "asset tag,make,purchase date\nA,Huawei,3/5/2019\n"));
    importing.next();
    importing.next();
    importing.press("importNext");
    auto *why = childOf<Banner>(*importing.dialog, "importDatesProblem");
    QTRY_VERIFY_WITH_TIMEOUT(why->text().contains(QStringLiteral("3/5/2019")), patience);
    QCOMPARE(importing.step(), 2);
    auto *dates = childOf<QComboBox>(*importing.dialog, "importDates");
    dates->setCurrentIndex(dates->findData(static_cast<int>(DateOrder::DayFirst)));
    importing.next();
    QCOMPARE(importing.step(), 3);
}

void ImportDialogTest::aFolderOfScansIsBroughtIn()
{
    Importing importing;
    const auto folder = importing.room.folder / "scans";
    std::filesystem::create_directory(folder);
    Scan scan;
    scan.host.name = "desk-1";
    scan.devices = {phone("1-2", "HW1234567")};
    std::filesystem::create_directory(folder / "finance");
    importing.write("scans/finance/desk-1.json", QByteArray::fromStdString(toJson(scan)));
    importing.write("scans/notes.txt", "nothing of interest\n");
    importing.dialog->setFile(QString::fromStdString(folder.string()));
    QTRY_COMPARE_WITH_TIMEOUT(importing.step(), 1, patience);
    importing.next();
    QCOMPARE(importing.step(), 3); // there are no columns to be asked about
    QCOMPARE(importing.lines()->rowCount(), 2);
    QVERIFY(importing.cell(0, ImportLineModel::WhatColumn).startsWith(QStringLiteral("desk-1: ")));
    QCOMPARE(importing.cell(1, ImportLineModel::LineColumn), QStringLiteral("File"));
    QVERIFY(importing.cell(1, ImportLineModel::WhatColumn).startsWith(QStringLiteral("notes.txt: ")));
    QVERIFY(childOf<Banner>(*importing.dialog, "importNote")->text().startsWith(QStringLiteral("1 file")));
    importing.next();
    QCOMPARE(importing.assets(), std::size_t(1));
}

void ImportDialogTest::aChangeIsToldFieldByField()
{
    ImportLineRow row;
    row.result.outcome = LineOutcome::Updated;
    row.result.changes = {{"holder", "王", "李"}, {"location", "101", ""}};
    row.result.ignored = {"brand"};
    QCOMPARE(whatText(row), QStringLiteral("Holder: 王 → 李; Location: 101 → (empty); not taken: Brand"));
}

void ImportDialogTest::aDialogThatGoesAwayStopsWhatRuns()
{
    Importing importing;
    QByteArray many = "资产编号,品牌,型号\n";
    for (int i = 0; i < 20000; ++i)
        many += QByteArray("T").append(QByteArray::number(i)).append(",华为,P40\n");
    childOf<QLineEdit>(*importing.dialog, "importFile")->setText(importing.write("r.csv", many));
    for (int i = 0; i < 3; ++i)
        importing.next();
    importing.press("importNext");
    delete importing.dialog;
    const std::size_t assets = importing.assets();
    QVERIFY2(assets == 0 || assets == 20000, qPrintable(QString::number(assets)));
}

HOMEWARD_UI_TEST_MAIN(ImportDialogTest)
#include "import_dialog_test.moc"
