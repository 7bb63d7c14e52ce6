// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/progress/progress_room.h"
#include "tests/ui/support/walk.h"
#include "ui/inventory/edit/merge_dialog.h"
#include "ui/people/people_page.h"
#include "ui/people/people_panel.h"
#include "ui/people/person_dialogs.h"
#include "ui/people/settle_panel.h"
#include "ui/people/unit_dialogs.h"
#include "ui/people/units_panel.h"
#include "ui/sheet/sheet_view.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>

#include <algorithm>
#include <functional>
#include <span>

using namespace homeward;
using namespace homeward::ui;
using namespace homeward::ui::test;

namespace {

/// The tree as text: one line a unit, two blanks a level, with its counts.
QString printed(const UnitTreeModel &model)
{
    QStringList lines;
    const std::function<void(const QModelIndex &, int)> walk = [&](const QModelIndex &parent, int depth) {
        for (int row = 0; row < model.rowCount(parent); ++row) {
            const QModelIndex index = model.index(row, UnitTreeModel::Name, parent);
            lines << QString(2 * depth, QLatin1Char(' '))
                         + QStringLiteral("%1 %2 %3")
                               .arg(index.data().toString(),
                                    index.siblingAtColumn(UnitTreeModel::Assets).data().toString(),
                                    index.siblingAtColumn(UnitTreeModel::Became).data().toString())
                               .trimmed();
            walk(index, depth + 1);
        }
    };
    walk({}, 0);
    return lines.join(QLatin1Char('\n'));
}

UnitEntry unitOf(std::int64_t id, const char *path)
{
    UnitEntry made;
    made.id = {id};
    made.path = path;
    return made;
}

struct Shown {
    explicit Shown(ProgressRoom &office)
        : office_(office)
        , page(office.room.services)
    {
        page.resize(1000, 700);
        page.show();
        tabs = childOf<QTabWidget>(page, "peopleTabs");
    }
    UnitTreeModel &units() { return childOf<UnitsPanel>(page, "unitsPanel")->model(); }
    SheetView &people() { return *childOf<SheetView>(page, "people"); }
    SheetView &shared() { return *childOf<SheetView>(page, "sharedIdentities"); }
    void waitForUnits(const QString &tree)
    {
        if (!QTest::qWaitFor([&] { return printed(units()) == tree; }, 30000))
            qFatal("the units are:\n%s", qPrintable(printed(units())));
    }
    void setUnit(const char *path)
    {
        auto *panel = childOf<UnitsPanel>(page, "unitsPanel");
        for (const auto &entry : office_.read([](Ledger &ledger) { return Organisation(ledger).units(); }))
            if (entry.path == path)
                panel->setCurrent(entry.id);
    }
    template <class Dialog>
    Dialog *open(const char *action)
    {
        childOf<QAction>(page, action)->trigger();
        auto *dialog = qobject_cast<Dialog *>(office_.room.dialogs.dialog());
        if (!dialog)
            qFatal("no dialog was opened by %s", action);
        return dialog;
    }
    static void accept(QDialog &dialog) { childOf<QPushButton>(dialog, "accept")->click(); }
    void selectPerson(const QString &name)
    {
        for (int row = 0; row < people().sheetModel().rowCount(); ++row)
            if (people().sheetModel().index(row, 0).data().toString() == name)
                people().selectRow(row);
    }

    ProgressRoom &office_;
    PeoplePage page;
    QTabWidget *tabs;
};

} // namespace

class PeoplePageTest final : public UiTest {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void theTreeIsAModel();
    void withoutUnitsItSaysWhatToDo();
    void unitsAreAddedAndMoved();
    void unitsAreMerged();
    void unitsAreSplit();
    void aPersonLeavesAndHandsOver();
    void theSameIdentityInTwoUnitsIsAsked();
    void everyControlCanBeSaidAndReached();
};

void PeoplePageTest::theTreeIsAModel()
{
    UnitTreeModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setUnits({unitOf(1, "Finance"), unitOf(2, "Finance / Audit"), unitOf(3, "Finance / Audit / Tax"),
                    unitOf(4, "Legal")});
    QCOMPARE(printed(model), QStringLiteral("Finance 0\n  Audit 0\n    Tax 0\nLegal 0"));
    QCOMPARE(model.unitAt(model.indexOf({3})).path, std::string("Finance / Audit / Tax"));
    QCOMPARE(model.indexOf({3}).parent(), model.indexOf({2}));
    QVERIFY(!model.indexOf({9}).isValid());
    model.setUnits({});
    QCOMPARE(model.rowCount(), 0);
}

void PeoplePageTest::withoutUnitsItSaysWhatToDo()
{
    ProgressRoom office;
    Shown shown(office);
    auto *empty = childOf<QWidget>(shown.page, "noUnits");
    QTRY_VERIFY(empty->isVisible());
    empty->findChild<QPushButton *>()->click();
    QVERIFY(qobject_cast<UnitPathDialog *>(office.room.dialogs.dialog()));
}

void PeoplePageTest::unitsAreAddedAndMoved()
{
    ProgressRoom office;
    office.addPhones(2, "Finance");
    Shown shown(office);
    shown.waitForUnits(QStringLiteral("Finance 2"));
    auto *adding = shown.open<UnitPathDialog>("addUnit");
    QCOMPARE(childOf<QLineEdit>(*adding, "unitPath")->text(), QStringLiteral("Finance / "));
    QVERIFY(!childOf<QPushButton>(*adding, "accept")->isEnabled());
    childOf<QLineEdit>(*adding, "unitPath")->setText(QStringLiteral("Finance / Audit"));
    Shown::accept(*adding);
    shown.waitForUnits(QStringLiteral("Finance 2\n  Audit 0"));
    shown.setUnit("Finance");
    auto *moving = shown.open<UnitPathDialog>("moveUnit");
    childOf<QLineEdit>(*moving, "unitPath")->setText(QStringLiteral("Treasury"));
    Shown::accept(*moving);
    shown.waitForUnits(QStringLiteral("Treasury 2\n  Audit 0"));
}

void PeoplePageTest::unitsAreMerged()
{
    ProgressRoom office;
    office.addPhones(2, "Archive");
    office.addPhones(3, "Research");
    Shown shown(office);
    shown.waitForUnits(QStringLiteral("Archive 2\nResearch 3"));
    shown.setUnit("Archive");
    auto *merging = shown.open<UnitMergeDialog>("mergeUnit");
    QVERIFY(!childOf<QPushButton>(*merging, "accept")->isEnabled());
    childOf<QComboBox>(*merging, "mergeInto")->setCurrentText(QStringLiteral("Research"));
    Shown::accept(*merging);
    shown.waitForUnits(QStringLiteral("Research 5"));
    childOf<QCheckBox>(shown.page, "endedUnits")->click();
    shown.waitForUnits(QStringLiteral("Archive 0 Research\nResearch 5"));
}

void PeoplePageTest::unitsAreSplit()
{
    ProgressRoom office;
    office.addPhones(3, "Research");
    Shown shown(office);
    shown.waitForUnits(QStringLiteral("Research 3"));
    shown.setUnit("Research");
    auto *splitting = shown.open<UnitSplitDialog>("splitUnit");
    auto *assets = childOf<SheetView>(*splitting, "assetTicks");
    QTRY_COMPARE(assets->sheetModel().rowCount(), 3);
    childOf<QLineEdit>(*splitting, "splitPath")->setText(QStringLiteral("Laboratory"));
    QVERIFY(!childOf<QPushButton>(*splitting, "accept")->isEnabled());
    assets->selectRow(1);
    QTest::keyClick(assets, Qt::Key_Space);
    QCOMPARE(assets->sheetModel().tickedKeys().size(), std::size_t{1});
    Shown::accept(*splitting);
    shown.waitForUnits(QStringLiteral("Laboratory 1\nResearch 2"));
    const QModelIndex part = shown.units().index(0, UnitTreeModel::CameFrom);
    QCOMPARE(part.data().toString(), QStringLiteral("Research"));
}

void PeoplePageTest::aPersonLeavesAndHandsOver()
{
    ProgressRoom office;
    office.addPhones(2, "Finance");
    Shown shown(office);
    shown.tabs->setCurrentIndex(1);
    QTRY_COMPARE(shown.people().sheetModel().rowCount(), 1);
    auto *adding = shown.open<PersonDialog>("addPerson");
    childOf<QLineEdit>(*adding, "personName")->setText(QStringLiteral("Chen Yu"));
    childOf<QComboBox>(*adding, "personUnit")->setCurrentText(QStringLiteral("Finance"));
    Shown::accept(*adding);
    QTRY_COMPARE(shown.people().sheetModel().rowCount(), 2);

    childOf<QCheckBox>(shown.page, "leftPeople")->click();
    shown.selectPerson(QStringLiteral("Wang Wei"));
    Shown::accept(*shown.open<PersonLeftDialog>("leavePerson"));
    QTRY_VERIFY(std::ranges::any_of(shown.people().sheetModel().sheet().rows, [](const Sheet::Row &row) {
        return row.strong && row.icon == QLatin1String("warning");
    }));
    shown.selectPerson(QStringLiteral("Wang Wei"));
    QSignalSpy wanted(&shown.page, &PeoplePage::listWanted);
    childOf<QAction>(shown.page, "returnList")->trigger();
    QTRY_COMPARE(wanted.count(), 1);
    QVERIFY(wanted.front().at(0).toString().startsWith(QStringLiteral("To be given back by Wang Wei")));
    QCOMPARE(wanted.front().at(1).value<std::vector<AssetId>>().size(), std::size_t{2});

    auto *handing = shown.open<HandOverDialog>("handOver");
    auto *assets = childOf<SheetView>(*handing, "assetTicks");
    QTRY_COMPARE(assets->sheetModel().tickedKeys().size(), std::size_t{2});
    childOf<QComboBox>(*handing, "handOverTo")->setCurrentIndex(0);
    Shown::accept(*handing);
    QTRY_VERIFY(std::ranges::any_of(shown.people().sheetModel().sheet().rows, [](const Sheet::Row &row) {
        return row.cells.value(0) == QLatin1String("Chen Yu") && row.cells.value(3) == QLatin1String("2");
    }));
}

void PeoplePageTest::theSameIdentityInTwoUnitsIsAsked()
{
    ProgressRoom office;
    for (const char *unit : {"Finance", "Research"}) {
        Registration registration;
        registration.brand = "Apple";
        registration.model = "Phone";
        registration.category = Category::Smartphone;
        registration.fields.imei = "356938035643809";
        registration.fields.unit = unit;
        registration.asNew = true;
        registration.weak = Registration::Weak::New;
        office.write([registration, deed = office.room.services.deed()](Ledger &ledger) {
            return ledger.registerAll(std::span(&registration, 1), deed);
        });
    }
    Shown shown(office);
    shown.tabs->setCurrentIndex(2);
    QTRY_COMPARE(shown.shared().sheetModel().rowCount(), 1);
    QCOMPARE(shown.page.badge(), QStringLiteral("1"));
    office.room.dialogs.answerNext(2); // one thing
    childOf<QPushButton>(shown.page, "settle")->click();
    QTRY_VERIFY(qobject_cast<MergeDialog *>(office.room.dialogs.dialog()));
    QCOMPARE(office.room.dialogs.questions().size(), 1);
    office.room.dialogs.dialog()->reject();
    office.room.dialogs.answerNext(0); // transferred, the second remains
    childOf<QPushButton>(shown.page, "settle")->click();
    QTRY_COMPARE(shown.shared().sheetModel().rowCount(), 0);
    QCOMPARE(office.assets().size(), std::size_t{1});
    QCOMPARE(shown.page.badge(), QString());
}

void PeoplePageTest::everyControlCanBeSaidAndReached()
{
    ProgressRoom office;
    office.addPhones(2, "Finance");
    Shown shown(office);
    shown.waitForUnits(QStringLiteral("Finance 2"));
    QStringList faults;
    for (int tab = 0; tab < shown.tabs->count(); ++tab) {
        shown.tabs->setCurrentIndex(tab);
        QTest::qWait(1);
        for (const QString &fault : accessibilityFaults(shown.page))
            faults << QStringLiteral("tab %1: %2").arg(tab).arg(fault);
    }
    shown.setUnit("Finance");
    for (const char *action :
         {"addUnit", "moveUnit", "splitUnit", "endUnit", "addPerson", "leavePerson", "handOver"}) {
        auto *dialog = shown.open<QDialog>(action);
        QVERIFY(QTest::qWaitForWindowExposed(dialog));
        for (const QString &fault : accessibilityFaults(*dialog))
            faults << QLatin1String(action) + QStringLiteral(": ") + fault;
        dialog->close();
        QTest::qWait(1);
    }
    QVERIFY2(faults.isEmpty(), faults.join(QLatin1Char('\n')).toUtf8());
}

HOMEWARD_UI_TEST_MAIN(PeoplePageTest)
#include "people_page_test.moc"
