// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/file.h"
#include "core/exchange/preset_shelf.h"
#include "core/exchange/table/table_source.h"
#include "core/store/issued_reports.h"
#include "tests/ui/support/ui_test.h"
#include "ui/frame/widgets.h"
#include "ui/reports/issue_dialog.h"
#include "ui/reports/preset_dialog.h"
#include "ui/reports/reports_page.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>

using namespace homeward;
using namespace homeward::ui;
using namespace homeward::ui::test;

namespace {

/// The page over a ledger with some phones of two makers.
struct Reporting {
    explicit Reporting(int assets)
    {
        room.makeLedger();
        std::vector<Registration> all;
        for (int i = 0; i < assets; ++i) {
            Registration one;
            one.brand = i % 2 == 0 ? "Apple" : "华为";
            one.model = "phone";
            one.category = Category::Smartphone;
            all.push_back(one);
        }
        bool done = assets == 0;
        if (!done)
            room.ledger.write(
                &room.dialogs.context(),
                [all](Ledger &ledger) { return ledger.registerAll(all, {"clerk", "", {}, {}}); },
                [&done](const auto &) { done = true; });
        if (!QTest::qWaitFor([&] { return done; }))
            qFatal("nothing was registered");
        page.resize(1200, 700);
        page.show();
        page.activated();
    }

    template <class Widget>
    Widget &child(const char *name)
    {
        return *childOf<Widget>(page, name);
    }
    void choose(const QString &name)
    {
        auto &list = child<QListWidget>("presets");
        if (!QTest::qWaitFor([&] { return !list.findItems(name, Qt::MatchExactly).isEmpty(); }))
            qFatal("no such preset in the list");
        list.setCurrentItem(list.findItems(name, Qt::MatchExactly).front());
    }
    QString file(const char *name) { return QString::fromStdString((room.folder / name).string()); }

    Room room;
    ReportsPage page{room.services};
};

/// Asks the ledger on its own thread.
template <class Job>
auto asked(Room &room, Job job)
{
    std::optional<std::invoke_result_t<Job, Ledger &>> answer;
    room.ledger.read(&room.dialogs.context(), job, [&answer](auto result) { answer.emplace(std::move(result)); });
    if (!QTest::qWaitFor([&] { return answer.has_value(); }))
        qFatal("the ledger did not answer");
    return std::move(*answer);
}

} // namespace

class ReportsTest final : public UiTest {
    Q_OBJECT
private Q_SLOTS:
    void everyPresetShowsItsRowsAndTheFirstOfThem();
    void anEmptyLedgerShowsHeadingsAndNoRows();
    void aWorkbookIsWritten();
    void theLedgerItselfIsNoTarget();
    void aPresetIsKeptShownAndDeleted();
    void aPresetsFileIsTakenIn();
    void aMistakeInTheFilterIsSaid();
    void aReportIsIssuedAndItsFilesComeOutAgain();
    void aDraftKeepsNothing();
    void labelsAndFormsAreWritten();
};

void ReportsTest::everyPresetShowsItsRowsAndTheFirstOfThem()
{
    Reporting reporting(30);
    auto &table = reporting.child<QTableView>("presetPreview");
    QAbstractItemModelTester tester(table.model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    reporting.choose(QStringLiteral("Inventory, for editing"));
    QTRY_COMPARE(reporting.child<QLabel>("presetCount").text(), QStringLiteral("30 rows at present"));
    QTRY_COMPARE(table.model()->rowCount(), 12);
    QCOMPARE(table.model()->headerData(0, Qt::Horizontal).toString(), QStringLiteral("uuid"));
    reporting.choose(QStringLiteral("Summary by unit"));
    QTRY_COMPARE(reporting.child<QLabel>("presetCount").text(), QStringLiteral("2 rows at present"));
    QTRY_COMPARE(table.model()->index(1, 2).data().toString(), QStringLiteral("30"));
    reporting.choose(QStringLiteral("Overdue"));
    QTRY_COMPARE(reporting.child<QLabel>("presetCount").text(), QStringLiteral("0 rows at present"));
}

void ReportsTest::anEmptyLedgerShowsHeadingsAndNoRows()
{
    Reporting reporting(0);
    reporting.choose(QStringLiteral("Register for leadership"));
    QTRY_COMPARE(reporting.child<QLabel>("presetCount").text(), QStringLiteral("0 rows at present"));
    QTRY_VERIFY(reporting.child<QTableView>("presetPreview").model()->columnCount() > 5);
}

void ReportsTest::aWorkbookIsWritten()
{
    Reporting reporting(5);
    reporting.choose(QStringLiteral("Register for leadership"));
    reporting.room.dialogs.nameNext(reporting.file("out.xlsx"));
    reporting.child<QPushButton>("exportPreset").click();
    auto &done = reporting.child<Banner>("presetDone");
    QTRY_VERIFY(done.text().contains(QLatin1String("5 rows written")));
    const auto table = openTable(reporting.room.folder / "out.xlsx");
    QVERIFY(table);
    std::size_t rows = 0;
    QVERIFY((*table)->read(0, [&rows](const TableRow &) {
        ++rows;
        return true;
    }));
    QCOMPARE(rows, std::size_t{6});
}

void ReportsTest::theLedgerItselfIsNoTarget()
{
    Reporting reporting(1);
    reporting.choose(QStringLiteral("Register for leadership"));
    reporting.room.dialogs.nameNext(QString::fromStdString(reporting.room.ledgerPath().string()));
    reporting.child<QPushButton>("exportPreset").click();
    QTRY_VERIFY(reporting.child<Banner>("presetProblem").text().contains(QLatin1String("is the ledger itself")));
}

void ReportsTest::aPresetIsKeptShownAndDeleted()
{
    Reporting reporting(6);
    reporting.choose(QStringLiteral("Register for leadership"));
    reporting.child<QPushButton>("editPreset").click();
    auto *dialog = qobject_cast<PresetDialog *>(reporting.room.dialogs.dialog());
    QVERIFY(dialog);
    QVERIFY(!childOf<QPushButton>(*dialog, "keep")->isEnabled());
    childOf<QLineEdit>(*dialog, "name")->setText(QStringLiteral("每周"));
    childOf<QLineEdit>(*dialog, "where")->setText(QStringLiteral("origin = foreign"));
    childOf<QPushButton>(*dialog, "keep")->click();
    reporting.choose(QStringLiteral("每周"));
    QTRY_COMPARE(reporting.child<QLabel>("presetCount").text(), QStringLiteral("3 rows at present"));
    QVERIFY(reporting.child<QPushButton>("dropPreset").isEnabled());
    reporting.child<QPushButton>("dropPreset").click();
    auto &list = reporting.child<QListWidget>("presets");
    QTRY_VERIFY(list.findItems(QStringLiteral("每周"), Qt::MatchExactly).isEmpty());
    QVERIFY(!reporting.child<QPushButton>("dropPreset").isEnabled());
}

void ReportsTest::aPresetsFileIsTakenIn()
{
    Reporting reporting(2);
    ExportPreset preset = *builtInPreset("undetermined");
    preset.name = "To look at";
    QVERIFY(savePreset(preset, reporting.room.folder / "p.json"));
    reporting.room.dialogs.nameNext(reporting.file("p.json"));
    reporting.choose(QStringLiteral("Overdue"));
    reporting.child<QPushButton>("openPreset").click();
    reporting.choose(QStringLiteral("To look at"));
    reporting.room.dialogs.nameNext(reporting.file("again.json"));
    reporting.child<QPushButton>("savePreset").click();
    QTRY_VERIFY(std::filesystem::exists(reporting.room.folder / "again.json"));
    const auto again = loadPreset(reporting.room.folder / "again.json");
    QVERIFY(again);
    QVERIFY(*again == preset);
}

void ReportsTest::aMistakeInTheFilterIsSaid()
{
    Reporting reporting(1);
    reporting.choose(QStringLiteral("Register for leadership"));
    reporting.child<QPushButton>("editPreset").click();
    auto *dialog = qobject_cast<PresetDialog *>(reporting.room.dialogs.dialog());
    QVERIFY(dialog);
    childOf<QLineEdit>(*dialog, "name")->setText(QStringLiteral("x"));
    childOf<QLineEdit>(*dialog, "where")->setText(QStringLiteral("origin = alien"));
    QVERIFY(!childOf<QPushButton>(*dialog, "keep")->isEnabled());
    childOf<QLineEdit>(*dialog, "where")->setText(QStringLiteral("origin = domestic"));
    QVERIFY(childOf<QPushButton>(*dialog, "keep")->isEnabled());
    dialog->close();
}

void ReportsTest::aReportIsIssuedAndItsFilesComeOutAgain()
{
    Reporting reporting(3);
    reporting.child<QTabWidget>("reportTabs").setCurrentIndex(1);
    auto &issue = reporting.child<QPushButton>("issueReport");
    QTRY_VERIFY(issue.isEnabled()); // the list has been read
    issue.click();
    auto *dialog = qobject_cast<IssueDialog *>(reporting.room.dialogs.dialog());
    QVERIFY(dialog);
    childOf<QLineEdit>(*dialog, "issuer")->setText(QStringLiteral("张三"));
    childOf<QPushButton>(*dialog, "issue")->click();
    auto &table = reporting.child<QTableView>("issuedReports");
    QTRY_COMPARE(table.model()->rowCount(), 1);
    QCOMPARE(table.model()->index(0, 3).data().toString(), QStringLiteral("张三"));
    QTRY_COMPARE(reporting.child<QTableView>("issuedFiles").model()->rowCount(), 5);
    reporting.room.dialogs.nameNext(reporting.file("page.pdf"));
    reporting.child<QPushButton>("saveIssued").click();
    QTRY_VERIFY(std::filesystem::exists(reporting.room.folder / "page.pdf"));
    const auto issued = asked(reporting.room, [](Ledger &ledger) { return IssuedReports(ledger).newest(); });
    QVERIFY(issued && *issued);
    const auto page = asked(reporting.room, [report = **issued](Ledger &ledger) {
        return IssuedReports(ledger).file(report, report.files.front().name);
    });
    QVERIFY(page && page->starts_with("%PDF"));
    QVERIFY(*page == *readFile(reporting.room.folder / "page.pdf"));
}

void ReportsTest::aDraftKeepsNothing()
{
    Reporting reporting(3);
    reporting.child<QTabWidget>("reportTabs").setCurrentIndex(1);
    auto &issue = reporting.child<QPushButton>("issueReport");
    QTRY_VERIFY(issue.isEnabled()); // the list has been read
    issue.click();
    auto *dialog = qobject_cast<IssueDialog *>(reporting.room.dialogs.dialog());
    QVERIFY(dialog);
    reporting.room.dialogs.nameNext(reporting.file("draft.pdf"));
    childOf<QPushButton>(*dialog, "draft")->click();
    QTRY_VERIFY(std::filesystem::exists(reporting.room.folder / "draft.pdf"));
    const auto issued = asked(reporting.room, [](Ledger &ledger) { return IssuedReports(ledger).newest(); });
    QVERIFY(issued && !*issued);
    dialog->close();
}

void ReportsTest::labelsAndFormsAreWritten()
{
    Reporting reporting(4);
    reporting.child<QTabWidget>("reportTabs").setCurrentIndex(2);
    auto &make = reporting.child<QPushButton>("makeLabels");
    QTRY_VERIFY(make.isEnabled());
    reporting.room.dialogs.nameNext(reporting.file("labels.pdf"));
    make.click();
    QTRY_VERIFY(reporting.child<Banner>("labelDone").text().contains(QLatin1String("4 labels on 1 sheets")));
    reporting.child<QLineEdit>("labelWhere").setText(QStringLiteral("origin = alien"));
    QTRY_VERIFY(!make.isEnabled());
    QTRY_VERIFY(!reporting.child<Banner>("labelProblem").text().isEmpty());
    reporting.child<QLineEdit>("labelWhere").clear();
    reporting.room.dialogs.nameNext(reporting.file("form.pdf"));
    reporting.child<QPushButton>("makeForms").click();
    QTRY_VERIFY(reporting.child<Banner>("labelProblem").text().contains(QLatin1String("No holder")));
}

HOMEWARD_UI_TEST_MAIN(ReportsTest)
#include "reports_test.moc"
