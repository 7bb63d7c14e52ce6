// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/decisions.h"
#include "tests/ui/support/ui_test.h"
#include "tests/ui/support/walk.h"
#include "ui/review/decision_export.h"
#include "ui/review/member_model.h"
#include "ui/review/review_model.h"
#include "ui/review/review_page.h"
#include "ui/review/review_words.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QComboBox>
#include <QCompleter>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>

using namespace homeward;
using namespace homeward::ui;
using namespace homeward::ui::test;

namespace {

Device unknownDevice(std::uint16_t pid, const char *maker, const char *product, const std::string &serial)
{
    Device device;
    device.vid = 0xf1f1;
    device.pid = pid;
    device.manufacturer = maker;
    device.product = product;
    device.serial = serial;
    device.port = *PortPath::parse("1-1");
    return device;
}

/// `makers` unknown makers, the first with two models and most assets.
void fill(Room &room, int makers)
{
    std::vector<Registration> registrations;
    const auto add = [&](std::uint16_t pid, const std::string &maker, const char *product) {
        Registration registration;
        const std::string number = std::to_string(registrations.size());
        registration.device = unknownDevice(pid, maker.c_str(), product, "QX7431" + number);
        registrations.push_back(std::move(registration));
    };
    add(1, "Fangyuan", "FY10");
    add(1, "Fangyuan", "FY10");
    add(2, "Fangyuan Co., Ltd.", "FY20");
    for (int i = 1; i < makers; ++i)
        add(static_cast<std::uint16_t>(10 + i), "Qmaker" + std::string(1, static_cast<char>('a' + i)) + "x", "Thing");
    bool done = false;
    room.ledger.write(
        &room.ledger,
        [registrations, deed = room.services.deed()](Ledger &ledger) { return ledger.registerAll(registrations, deed); },
        [&](const Result<std::vector<Registered>> &results) { done = bool(results); });
    if (!QTest::qWaitFor([&] { return done && !room.ledger.isBusy(); }, 30000))
        qFatal("the devices were not registered");
}

/// A room with a page that shows so many groups.
struct Desk {
    explicit Desk(int makers)
    {
        room.makeLedger();
        if (makers > 0)
            fill(room, makers);
        page = std::make_unique<ReviewPage>(room.services);
        page->resize(1200, 700);
        page->show();
        table = childOf<QTableView>(*page, "reviewGroups");
        brand = childOf<QLineEdit>(*page, "brand");
        why = childOf<QLineEdit>(*page, "why");
        if (!QTest::qWaitFor([&] { return table->model()->rowCount() == makers && (makers == 0 || brand->completer()); }, 30000))
            qFatal("the groups did not appear");
    }
    std::string brandOf(AssetId asset)
    {
        std::string found;
        bool done = false;
        room.ledger.read(
            &room.ledger, [asset](Ledger &ledger) { return ledger.asset(asset); },
            [&](const Result<Asset> &entry) {
                found = entry->attribution.brand;
                done = true;
            });
        if (!QTest::qWaitFor([&] { return done; }, 30000))
            qFatal("no answer");
        return found;
    }
    QString words(int row) const { return table->model()->index(row, ReviewModel::WordsColumn).data().toString(); }

    Room room;
    std::unique_ptr<ReviewPage> page;
    QTableView *table = nullptr;
    QLineEdit *brand = nullptr;
    QLineEdit *why = nullptr;
};

} // namespace

class ReviewTest final : public UiTest {
    Q_OBJECT
private Q_SLOTS:
    void anEmptyLedgerSaysWhatToDo();
    void groupsStandWithTheirModelsAndAssets();
    void enterDecidesForAllAlikeAndTheNextGroupIsThere();
    void nothingIsAppliedWithoutBrandAndReason();
    void undoBringsTheGroupBack();
    void leftUndeterminedItDoesNotWaitAnyMore();
    void aModelThatIsNotTickedStays();
    void aBrandOfAnEarlierDecisionBringsItsCountry();
    void aRuleHoldsForLaterDevices();
    void theArrowsGoFromGroupToGroup();
    void decisionsGoOutAsRowsOfTheCatalogue();
    void everyControlHasAName();
};

void ReviewTest::anEmptyLedgerSaysWhatToDo()
{
    Desk desk(0);
    QVERIFY(childOf<QWidget>(*desk.page, "reviewEmpty")->isVisible());
    QVERIFY(!childOf<QAction>(*desk.page, "reviewApply")->isEnabled());
}

void ReviewTest::groupsStandWithTheirModelsAndAssets()
{
    Desk desk(3);
    QAbstractItemModelTester groups(desk.table->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    auto *members = childOf<QTableView>(*desk.page, "members");
    QAbstractItemModelTester models(members->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    QCOMPARE(desk.words(0), QStringLiteral("Fangyuan"));
    QCOMPARE(desk.table->model()->index(0, ReviewModel::ModelsColumn).data().toString(), QStringLiteral("2"));
    QCOMPARE(desk.table->model()->index(0, ReviewModel::AssetsColumn).data().toString(), QStringLiteral("3"));
    QCOMPARE(desk.table->currentIndex().row(), 0);
    QCOMPARE(members->model()->rowCount(), 2);
    desk.table->selectRow(1);
    QCOMPARE(members->model()->rowCount(), 1);
}

void ReviewTest::enterDecidesForAllAlikeAndTheNextGroupIsThere()
{
    Desk desk(3);
    QAbstractItemModelTester groups(desk.table->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    const QString next = desk.words(1);
    const std::int64_t actions = desk.room.ledger.info().actions;
    desk.why->setText(QStringLiteral("label"));
    desk.brand->setText(QStringLiteral("Lenovo"));
    auto *changes = childOf<QTableView>(*desk.page, "changes");
    QTRY_COMPARE(changes->model()->rowCount(), 2);
    QCOMPARE(desk.room.ledger.info().actions, actions);
    QTest::keyClick(desk.brand, Qt::Key_Return);
    QCOMPARE(desk.table->model()->rowCount(), 2);
    QCOMPARE(desk.words(desk.table->currentIndex().row()), next);
    QVERIFY(desk.brand->text().isEmpty());
    QCOMPARE(desk.why->text(), QStringLiteral("label"));
    QTRY_COMPARE(desk.room.ledger.info().actions, actions + 1);
    QCOMPARE(desk.brandOf({1}), std::string("Lenovo"));
    QCOMPARE(desk.brandOf({3}), std::string("Lenovo"));
    QCOMPARE(desk.table->model()->rowCount(), 2);
}

void ReviewTest::nothingIsAppliedWithoutBrandAndReason()
{
    Desk desk(2);
    auto *apply = childOf<QPushButton>(*desk.page, "apply");
    QVERIFY(!apply->isEnabled());
    desk.brand->setText(QStringLiteral("Lenovo"));
    QVERIFY(!apply->isEnabled());
    QTest::keyClick(desk.brand, Qt::Key_Return);
    QCOMPARE(desk.table->model()->rowCount(), 2);
    desk.why->setText(QStringLiteral("label"));
    QVERIFY(apply->isEnabled());
    desk.brand->setText(QStringLiteral("Nobody Known Works"));
    QVERIFY(!apply->isEnabled());
}

void ReviewTest::undoBringsTheGroupBack()
{
    Desk desk(2);
    desk.why->setText(QStringLiteral("label"));
    desk.brand->setText(QStringLiteral("Lenovo"));
    QTest::keyClick(desk.brand, Qt::Key_Return);
    QTRY_COMPARE(desk.brandOf({1}), std::string("Lenovo"));
    desk.room.ledger.write(
        &desk.room.ledger, [deed = desk.room.services.deed()](Ledger &ledger) { return ledger.undo(std::nullopt, deed); },
        [](const Result<UndoReport> &) {});
    QTRY_COMPARE(desk.table->model()->rowCount(), 2);
    QCOMPARE(desk.words(0), QStringLiteral("Fangyuan"));
}

void ReviewTest::leftUndeterminedItDoesNotWaitAnyMore()
{
    Desk desk(2);
    const std::int64_t actions = desk.room.ledger.info().actions;
    auto *leave = childOf<QPushButton>(*desk.page, "leave");
    QVERIFY(!leave->isEnabled());
    desk.why->setText(QStringLiteral("no label"));
    QVERIFY(leave->isEnabled());
    leave->click();
    QTRY_COMPARE(desk.room.ledger.info().actions, actions + 1);
    QTest::qWait(200);
    QCOMPARE(desk.table->model()->rowCount(), 1);
    QVERIFY(desk.brandOf({1}).empty());
}

void ReviewTest::aModelThatIsNotTickedStays()
{
    Desk desk(2);
    auto *members = childOf<QTableView>(*desk.page, "members");
    members->model()->setData(members->model()->index(0, 0), Qt::Unchecked, Qt::CheckStateRole);
    desk.why->setText(QStringLiteral("label"));
    desk.brand->setText(QStringLiteral("Lenovo"));
    QTest::keyClick(desk.brand, Qt::Key_Return);
    QTRY_COMPARE(desk.brandOf({3}), std::string("Lenovo"));
    QVERIFY(desk.brandOf({1}).empty());
    QTRY_COMPARE(desk.table->model()->rowCount(), 2);
}

void ReviewTest::aBrandOfAnEarlierDecisionBringsItsCountry()
{
    Desk desk(3);
    auto *country = childOf<QComboBox>(*desk.page, "country");
    desk.why->setText(QStringLiteral("label"));
    desk.brand->setText(QStringLiteral("Zzfangyuan"));
    QVERIFY(country->isEnabled());
    country->setCurrentText(QStringLiteral("cn"));
    QTest::keyClick(desk.brand, Qt::Key_Return);
    QTRY_COMPARE(desk.brandOf({1}), std::string("Zzfangyuan"));
    QVERIFY(country->currentText().isEmpty());
    desk.brand->setText(QStringLiteral("Zzfangyuan"));
    QTRY_VERIFY(childOf<QPushButton>(*desk.page, "apply")->isEnabled());
    QTest::keyClick(desk.brand, Qt::Key_Return);
    QTRY_COMPARE(desk.brandOf({4}), std::string("Zzfangyuan"));
}

void ReviewTest::aRuleHoldsForLaterDevices()
{
    Desk desk(1);
    childOf<QAbstractButton>(*desk.page, "rule")->setChecked(true);
    desk.why->setText(QStringLiteral("label"));
    desk.brand->setText(QStringLiteral("Lenovo"));
    QTest::keyClick(desk.brand, Qt::Key_Return);
    QTRY_COMPARE(desk.brandOf({1}), std::string("Lenovo"));
    Device later = unknownDevice(1, "Fangyuan", "FY10", "");
    later.bcdDevice = 0x0999;
    std::string found;
    desk.room.ledger.read(
        &desk.room.ledger, [later](Ledger &ledger) { return ledger.attribute(subjectOf(later)); },
        [&](const Result<Attribution> &attribution) { found = attribution->brand; });
    QTRY_COMPARE(found, std::string("Lenovo"));
}

void ReviewTest::theArrowsGoFromGroupToGroup()
{
    Desk desk(3);
    desk.page->activated();
    QTest::keyClick(desk.brand, Qt::Key_Down);
    QCOMPARE(desk.table->currentIndex().row(), 1);
    QTest::keyClick(desk.brand, Qt::Key_Down);
    QTest::keyClick(desk.brand, Qt::Key_Down);
    QCOMPARE(desk.table->currentIndex().row(), 2);
    QTest::keyClick(desk.brand, Qt::Key_Up);
    QCOMPARE(desk.table->currentIndex().row(), 1);
    QTest::keyClick(desk.table, Qt::Key_H);
    QCOMPARE(desk.brand->text(), QStringLiteral("h"));
}

void ReviewTest::decisionsGoOutAsRowsOfTheCatalogue()
{
    Desk desk(1);
    desk.why->setText(QStringLiteral("label"));
    desk.brand->setText(QStringLiteral("Lenovo"));
    QTest::keyClick(desk.brand, Qt::Key_Return);
    QTRY_COMPARE(desk.brandOf({1}), std::string("Lenovo"));
    DecisionExportDialog dialog(desk.room.services, nullptr);
    dialog.show();
    auto *write = childOf<QPushButton>(dialog, "write");
    auto *refused = childOf<QPlainTextEdit>(dialog, "refused");
    QTRY_VERIFY(refused->toPlainText().contains(QStringLiteral("FY10")));
    QVERIFY(!write->isEnabled());
    childOf<QLineEdit>(dialog, "source")->setText(QStringLiteral("https://office.example.org/labels"));
    QVERIFY(write->isEnabled());
    QVERIFY(!refused->isVisible());
    const QString folder = QString::fromStdString((desk.room.folder / "rows").string());
    desk.room.dialogs.nameNext(folder);
    QSignalSpy said(&dialog, &DecisionExportDialog::said);
    write->click();
    QTRY_COMPARE(said.size(), 1);
    QFile file(folder + QStringLiteral("/products.tsv"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains("f1f1\t0002\t\tLenovo\tFY20\t"));
}

void ReviewTest::everyControlHasAName()
{
    Desk desk(2);
    QVERIFY2(accessibilityFaults(*desk.page).isEmpty(), accessibilityFaults(*desk.page).join(QLatin1Char('\n')).toUtf8());
    DecisionExportDialog dialog(desk.room.services, nullptr);
    dialog.show();
    QVERIFY2(accessibilityFaults(dialog).isEmpty(), accessibilityFaults(dialog).join(QLatin1Char('\n')).toUtf8());
}

HOMEWARD_UI_TEST_MAIN(ReviewTest)
#include "review_test.moc"
