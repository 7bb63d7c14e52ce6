// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/defaults.h"
#include "tests/ui/support/ui_test.h"
#include "ui/start/ledger_form.h"
#include "ui/start/start_controller.h"
#include "ui/start/start_dialog.h"

#include <QComboBox>
#include <QLineEdit>
#include <QMainWindow>
#include <QPushButton>
#include <QRadioButton>

using namespace homeward;
using namespace homeward::ui;
using namespace homeward::ui::test;

namespace {

void writeLetter(const std::filesystem::path &path)
{
    QFile file(QString::fromStdString(path.string()));
    if (!file.open(QIODevice::WriteOnly) || file.write(QByteArray(4096, 'x')) != 4096)
        qFatal("the file could not be written");
}

} // namespace

class StartTest final : public UiTest {
    Q_OBJECT
private Q_SLOTS:
    void theFirstStartProposesTheDefaults();
    void aLedgerIsMadeWithWhatWasEntered();
    void whatIsMissingIsSaidAndNothingIsMade();
    void countriesAreAddedByTheirName();
    void theLanguageSwitchesAtOnce();
    void anExistingFileIsNotReplaced();
    void aPlaceThatCannotBeWrittenIsToldInTheDialog();
    void aLedgerThatCannotBeOpenedIsToldWithAWayOut();
    void theLedgerUsedLastIsOpenedAgain();
    void givingUpIsTold();
};

void StartTest::theFirstStartProposesTheDefaults()
{
    Room room;
    StartDialog dialog(room.services, room.ledgerPath());
    QCOMPARE(childOf<QLineEdit>(dialog, "home")->text().toStdString(), std::string(defaultHome));
    QVERIFY(childOf<QRadioButton>(dialog, "basisBrand")->isChecked());
    QCOMPARE(childOf<QComboBox>(dialog, "zone")->currentText().toStdString(), TimeZone::local().name());
    QCOMPARE(childOf<QLineEdit>(dialog, "operator")->text(), QStringLiteral("Li Min"));
    QCOMPARE(dialog.path(), room.ledgerPath());
    QVERIFY(childOf<QPushButton>(dialog, "create")->isEnabled());
}

void StartTest::aLedgerIsMadeWithWhatWasEntered()
{
    Room room;
    StartDialog dialog(room.services, room.ledgerPath());
    dialog.show();
    childOf<QLineEdit>(dialog, "department")->setText(QStringLiteral("财务处"));
    childOf<QLineEdit>(dialog, "home")->setText(QStringLiteral("cn, hk"));
    childOf<QRadioButton>(dialog, "basisOwner")->setChecked(true);
    childOf<QComboBox>(dialog, "zone")->setCurrentText(QStringLiteral("Asia/Shanghai"));
    childOf<QLineEdit>(dialog, "operator")->setText(QStringLiteral("张伟"));
    QSignalSpy made(&dialog, &StartDialog::made);
    childOf<QPushButton>(dialog, "create")->click();
    QTRY_COMPARE(made.size(), 1);
    QVERIFY(!dialog.isVisible());
    const LedgerSettings &settings = room.ledger.settings();
    QCOMPARE(settings.department, std::string("财务处"));
    QCOMPARE(settings.home.countries, (std::vector<std::string>{"CN", "HK"}));
    QCOMPARE(settings.home.basis, Basis::Owner);
    QCOMPARE(settings.timeZone, std::string("Asia/Shanghai"));
    QCOMPARE(settings.currency, std::string("CNY")); // the first home country's
    QCOMPARE(room.settings.operatorName(), QStringLiteral("张伟"));
}

void StartTest::whatIsMissingIsSaidAndNothingIsMade()
{
    Room room;
    StartDialog dialog(room.services, room.ledgerPath());
    auto *create = childOf<QPushButton>(dialog, "create");
    auto *home = childOf<QLineEdit>(dialog, "home");
    for (const char *wrong : {"", "China", "C", "CN,", "XX"}) {
        home->setText(QLatin1String(wrong));
        QVERIFY2(!create->isEnabled(), wrong);
    }
    home->setText(QStringLiteral("CN"));
    QVERIFY(create->isEnabled());
    childOf<QComboBox>(dialog, "zone")->setCurrentText(QStringLiteral("Mars/Olympus"));
    QVERIFY(!create->isEnabled());
    childOf<QComboBox>(dialog, "zone")->setCurrentText(QStringLiteral("Asia/Shanghai"));
    childOf<QLineEdit>(dialog, "operator")->clear();
    QVERIFY(!create->isEnabled());
}

void StartTest::countriesAreAddedByTheirName()
{
    LedgerForm form;
    form.setSettings(Room::ledgerSettings());
    auto *box = childOf<QComboBox>(form, "addCountry");
    const int at = box->findText(QStringLiteral("Germany (DE)"));
    QVERIFY(at > 0);
    Q_EMIT box->activated(at);
    Q_EMIT box->activated(at);
    QCOMPARE(childOf<QLineEdit>(form, "home")->text(), QStringLiteral("CN,DE"));
    QVERIFY(form.fault().isEmpty());
}

void StartTest::theLanguageSwitchesAtOnce()
{
    Room room;
    room.language.use(QStringLiteral("en"));
    StartDialog dialog(room.services, room.ledgerPath());
    auto *language = childOf<QComboBox>(dialog, "language");
    const int chinese = language->findData(QStringLiteral("zh_CN"));
    language->setCurrentIndex(chinese);
    Q_EMIT language->activated(chinese);
    QTRY_COMPARE(childOf<QPushButton>(dialog, "create")->text(), QStringLiteral("创建(&C)"));
    QCOMPARE(room.settings.language(), QStringLiteral("zh_CN"));
}

void StartTest::anExistingFileIsNotReplaced()
{
    Room room;
    writeLetter(room.ledgerPath());
    StartDialog dialog(room.services, room.ledgerPath());
    QVERIFY(!childOf<QPushButton>(dialog, "create")->isEnabled());
}

void StartTest::aPlaceThatCannotBeWrittenIsToldInTheDialog()
{
    Room room;
    StartDialog dialog(room.services, "/proc/homeward/ledger.homeward");
    dialog.show();
    std::optional<Error> failed;
    connect(&room.ledger, &LedgerService::openFailed, &dialog, [&](const Error &error) { failed = error; });
    childOf<QPushButton>(dialog, "create")->click();
    QTRY_VERIFY(failed);
    QVERIFY(dialog.isVisible());
    QVERIFY(childOf<QPushButton>(dialog, "create")->isEnabled());
}

void StartTest::aLedgerThatCannotBeOpenedIsToldWithAWayOut()
{
    Room room;
    writeLetter(room.ledgerPath());
    QMainWindow window;
    StartController start(room.services, &window);
    QSignalSpy ready(&start, &StartController::ready);
    const std::filesystem::path good = room.folder / "good.homeward";
    {
        auto catalogue = Catalogue::builtIn();
        QVERIFY(catalogue);
        QVERIFY(Ledger::create(good, Room::ledgerSettings(), *catalogue, room.services.deed(), room.clock));
    }
    room.dialogs.answerNext(0); // open another one
    room.dialogs.nameNext(QString::fromStdString(good.string()));
    start.begin(room.ledgerPath());
    QTRY_COMPARE(ready.size(), 1);
    QCOMPARE(room.dialogs.questions().size(), 1);
    QVERIFY(!room.dialogs.questions().first().text.isEmpty());
    QCOMPARE(room.ledger.info().path, good);
    QCOMPARE(room.settings.ledger(), good);
}

void StartTest::theLedgerUsedLastIsOpenedAgain()
{
    Room room;
    {
        auto catalogue = Catalogue::builtIn();
        QVERIFY(catalogue);
        QVERIFY(Ledger::create(room.ledgerPath(), Room::ledgerSettings(), *catalogue, room.services.deed(),
                               room.clock));
    }
    room.settings.setLedger(room.ledgerPath());
    QMainWindow window;
    StartController start(room.services, &window);
    QSignalSpy ready(&start, &StartController::ready);
    start.begin({});
    QTRY_COMPARE(ready.size(), 1);
    QCOMPARE(room.ledger.info().path, room.ledgerPath());
}

void StartTest::givingUpIsTold()
{
    Room room;
    QMainWindow window;
    StartController start(room.services, &window);
    QSignalSpy givenUp(&start, &StartController::givenUp);
    start.begin(room.ledgerPath());
    QTRY_VERIFY(room.dialogs.dialog());
    room.dialogs.dialog()->reject();
    QTRY_COMPARE(givenUp.size(), 1);
    QVERIFY(!std::filesystem::exists(room.ledgerPath()));
}

HOMEWARD_UI_TEST_MAIN(StartTest)
#include "start_test.moc"
