// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/ui_test.h"
#include "ui/inventory/filter/filter_conditions.h"
#include "ui/inventory/filter/filter_panel.h"
#include "ui/inventory/filter/word_lists.h"
#include "ui/inventory/filter_bar.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

using namespace homeward;
using namespace homeward::ui;
using namespace homeward::ui::test;

namespace {

std::optional<Where> parsed(const char *text)
{
    const auto where = parseWhere(text);
    if (!where)
        qFatal("not a condition: %s", text);
    return *where;
}

QString textOf(const std::optional<Where> &where)
{
    return where ? QString::fromStdString(toText(*where)) : QString();
}

/// A panel, and what it said last.
struct Panel {
    Panel()
        : words(room.ledger)
        , panel(words)
    {
        QObject::connect(&panel, &FilterPanel::edited, &panel,
                         [this](const std::optional<Where> &where) { said = textOf(where); });
        panel.show();
    }
    QLineEdit *text() { return childOf<QLineEdit>(panel, "whereText"); }
    void type(const char *condition)
    {
        text()->setText(QString::fromUtf8(condition));
        QTest::keyClick(text(), Qt::Key_Return);
    }
    Room room;
    WordLists words;
    FilterPanel panel;
    QString said = QStringLiteral("nothing");
};

} // namespace

class FilterTest final : public UiTest {
    Q_OBJECT
private Q_SLOTS:
    void everyConditionIsShownAndReadBack_data();
    void everyConditionIsShownAndReadBack();
    void aRowBecomesText();
    void anIncompleteRowIsNoCondition();
    void textBecomesRows();
    void aMistakeIsToldWithItsPlaceAndChangesNothing();
    void quickFiltersAreConditionsOfTheForm();
    void clearingTakesSearchAndFilter();
    void searchWaitsUntilTheTypingRests();
};

void FilterTest::everyConditionIsShownAndReadBack_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text :
         {"origin = foreign", "origin != domestic", "category in (keyboard, mouse)", "unit ~ Finance",
          "unit = \"Finance / Audit\"", "holder in (\"Li Min\", \"Wang, Fang\")", "price >= 5999.00", "price ~ 99",
          "acquired < 2026-09-07", "acquired in (2026-09-07, 2026-09-08)", "acquired ~ 2026", "vid = 05ac",
          "notes is empty", "notes is not empty", "origin = foreign and unit ~ Finance",
          "origin = foreign or origin = undetermined", "not origin = domestic",
          "origin = foreign and (unit ~ A or unit ~ B)", "origin = foreign and not (unit ~ A and holder is empty)",
          "status ~ use"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void FilterTest::everyConditionIsShownAndReadBack()
{
    QFETCH(QString, text);
    const auto where = parsed(qPrintable(text));
    QVERIFY(whereOf(conditionsOf(where)) == where);
    Panel made;
    made.panel.setWhere(where);
    QCOMPARE(made.text()->text(), text);
    // The rows themselves say the same: any edit of theirs is read from them.
    auto *join = childOf<QComboBox>(made.panel, "join");
    Q_EMIT join->activated(join->currentIndex());
    QCOMPARE(made.text()->text(), text);
    QVERIFY(made.panel.where() == where);
}

void FilterTest::aRowBecomesText()
{
    Panel made;
    QTest::mouseClick(childOf<QPushButton>(made.panel, "addCondition"), Qt::LeftButton);
    auto *value = childOf<QLineEdit>(made.panel, "value");
    QTest::keyClicks(value, QStringLiteral("Finance, Audit"));
    QCOMPARE(made.said, QStringLiteral("unit ~ \"Finance, Audit\""));
    auto *column = childOf<QComboBox>(made.panel, "column");
    column->setCurrentIndex(column->findData(static_cast<int>(Column::Price)));
    Q_EMIT column->activated(column->currentIndex());
    QCOMPARE(made.said, QString());
    auto *price = childOf<QLineEdit>(made.panel, "value");
    QTest::keyClicks(price, QStringLiteral("5999"));
    QCOMPARE(made.said, QStringLiteral("price = 5999"));
}

void FilterTest::anIncompleteRowIsNoCondition()
{
    Panel made;
    made.panel.setWhere(parsed("origin = foreign"));
    made.panel.addRow();
    auto *join = childOf<QComboBox>(made.panel, "join");
    Q_EMIT join->activated(0);
    QCOMPARE(textOf(made.panel.where()), QStringLiteral("origin = foreign"));
}

void FilterTest::textBecomesRows()
{
    Panel made;
    made.type("unit ~ Finance or not holder is empty");
    QCOMPARE(made.said, QStringLiteral("unit ~ Finance or not holder is empty"));
    QCOMPARE(childOf<QComboBox>(made.panel, "join")->currentIndex(), 1);
    QCOMPARE(childOf<QLineEdit>(made.panel, "expression")->text(), QStringLiteral("not holder is empty"));
    made.type("");
    QCOMPARE(made.said, QString());
    QVERIFY(!made.panel.where());
}

void FilterTest::aMistakeIsToldWithItsPlaceAndChangesNothing()
{
    Panel made;
    made.panel.setWhere(parsed("origin = foreign"));
    made.type("origin = foreign and unit ?");
    auto *error = childOf<QLabel>(made.panel, "whereError");
    QVERIFY(error->isVisibleTo(&made.panel));
    QVERIFY2(error->text().contains(QStringLiteral("27")), qPrintable(error->text()));
    QCOMPARE(made.said, QStringLiteral("nothing"));
    QCOMPARE(textOf(made.panel.where()), QStringLiteral("origin = foreign"));
    made.type("origin = domestic");
    QVERIFY(!error->isVisibleTo(&made.panel));
    QCOMPARE(made.said, QStringLiteral("origin = domestic"));
}

void FilterTest::quickFiltersAreConditionsOfTheForm()
{
    Room room;
    WordLists words(room.ledger);
    FilterBar bar(words, room.settings);
    bar.showForm(true);
    bar.show();
    auto *foreign = childOf<QToolButton>(bar, "quickForeign");
    auto *undetermined = childOf<QToolButton>(bar, "quickUndetermined");
    auto *text = childOf<QLineEdit>(bar, "whereText");
    text->setText(QStringLiteral("unit ~ A or unit ~ B"));
    QTest::keyClick(text, Qt::Key_Return);
    QSignalSpy changed(&bar, &FilterBar::queryChanged);
    foreign->click();
    QCOMPARE(changed.count(), 1);
    QCOMPARE(textOf(bar.query().where), QStringLiteral("(unit ~ A or unit ~ B) and origin = foreign"));
    undetermined->click();
    QVERIFY(!foreign->isChecked());
    QCOMPARE(textOf(bar.query().where), QStringLiteral("(unit ~ A or unit ~ B) and origin = undetermined"));
    undetermined->click();
    QCOMPARE(textOf(bar.query().where), QStringLiteral("unit ~ A or unit ~ B"));
    text->setText(QStringLiteral("origin = foreign"));
    QTest::keyClick(text, Qt::Key_Return);
    QVERIFY(foreign->isChecked());
}

void FilterTest::clearingTakesSearchAndFilter()
{
    Room room;
    WordLists words(room.ledger);
    FilterBar bar(words, room.settings);
    childOf<QLineEdit>(bar, "search")->setText(QStringLiteral("mate"));
    childOf<QToolButton>(bar, "quickForeign")->click();
    QVERIFY(bar.isNarrowed());
    bar.clear();
    QVERIFY(!bar.isNarrowed());
    QVERIFY(bar.query() == AssetQuery{});
}

void FilterTest::searchWaitsUntilTheTypingRests()
{
    Room room;
    WordLists words(room.ledger);
    FilterBar bar(words, room.settings);
    bar.show();
    QSignalSpy changed(&bar, &FilterBar::queryChanged);
    auto *search = childOf<QLineEdit>(bar, "search");
    QTest::keyClicks(search, QStringLiteral("mate 60"));
    QCOMPARE(changed.count(), 0);
    QTRY_COMPARE(changed.count(), 1);
    QCOMPARE(bar.query().search, std::string("mate 60"));
    QSignalSpy wanted(&bar, &FilterBar::rowsWanted);
    QTest::keyClicks(search, QStringLiteral(" pro"));
    QTest::keyClick(search, Qt::Key_Return);
    QCOMPARE(changed.count(), 2);
    QCOMPARE(wanted.count(), 1);
}

HOMEWARD_UI_TEST_MAIN(FilterTest)
#include "filter_test.moc"
