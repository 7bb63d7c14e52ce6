// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/messages_base.h"
#include "tests/ui/support/ui_test.h"
#include "ui/bridge/enum_text.h"
#include "ui/bridge/text.h"
#include "ui/connected/connected_page.h"
#include "ui/frame/main_window.h"

#include <QAction>
#include <QLabel>
#include <QListWidget>
#include <QMenuBar>
#include <QTableView>

using namespace homeward;
using namespace homeward::ui;
using namespace homeward::ui::test;

class LanguageTest final : public UiTest {
    Q_OBJECT
private Q_SLOTS:
    void theNearestLanguageIsFound_data();
    void theNearestLanguageIsFound();
    void theWholeWindowSwitchesWhileItRuns();
    void coreSpeaksTheLanguageOfTheWindow();
    void everyWordOfEveryEnumerationIsThere();
    void countriesHaveNames();
};

void LanguageTest::theNearestLanguageIsFound_data()
{
    QTest::addColumn<QString>("tag");
    QTest::addColumn<QString>("nearest");
    QTest::newRow("zh") << QStringLiteral("zh") << QStringLiteral("zh_CN");
    QTest::newRow("zh_CN.UTF-8") << QStringLiteral("zh_CN.UTF-8") << QStringLiteral("zh_CN");
    QTest::newRow("zh-Hans") << QStringLiteral("zh-Hans") << QStringLiteral("zh_CN");
    QTest::newRow("en_GB") << QStringLiteral("en_GB") << QStringLiteral("en");
    QTest::newRow("another") << QStringLiteral("fi") << QStringLiteral("en");
}

void LanguageTest::theNearestLanguageIsFound()
{
    QFETCH(QString, tag);
    QFETCH(QString, nearest);
    QCOMPARE(LanguageSwitch::nearest(tag), nearest);
}

void LanguageTest::theWholeWindowSwitchesWhileItRuns()
{
    Room room;
    room.language.use(QStringLiteral("en"));
    room.makeLedger();
    room.port.plug(phone("1-2", "A1234567"));
    room.startBus();
    MainWindow window(room.services);
    auto *page = new ConnectedPage(room.services);
    window.addPage(page);
    window.show();
    auto *table = childOf<QTableView>(*page, "devices");
    const auto heading = [&] { return table->model()->headerData(0, Qt::Horizontal).toString(); };
    QTRY_COMPARE(table->model()->rowCount(), 2);
    QCOMPARE(heading(), QStringLiteral("Origin"));
    const auto origins = [&] {
        QStringList words;
        for (int row = 0; row < table->model()->rowCount(); ++row)
            words << table->model()->index(row, 0).data().toString();
        return words;
    };
    QTRY_COMPARE(origins(), (QStringList{QStringLiteral("Domestic"), QStringLiteral("Domestic")}));

    childOf<QAction>(window, "language-zh_CN")->trigger();
    QTRY_COMPARE(heading(), QStringLiteral("来源"));
    QTRY_COMPARE(origins(), (QStringList{QStringLiteral("国产"), QStringLiteral("国产")}));
    QCOMPARE(childOf<QAction>(window, "register")->text(), QStringLiteral("登记(&R)"));
    QCOMPARE(childOf<QListWidget>(window, "navigation")->item(0)->text(), QStringLiteral("已连接"));
    QVERIFY(childOf<QLabel>(window, "deviceCount")->text().contains(QStringLiteral("台")));
    for (const QAction *menu : window.menuBar()->actions())
        QVERIFY2(menu->text().contains(QStringLiteral("(&")), qPrintable(menu->text()));
    QCOMPARE(room.settings.language(), QStringLiteral("zh_CN"));

    childOf<QAction>(window, "language-en")->trigger();
    QTRY_COMPARE(heading(), QStringLiteral("Origin"));
}

void LanguageTest::coreSpeaksTheLanguageOfTheWindow()
{
    LanguageSwitch language;
    const Error error(ErrorCode::Cancelled, BaseMsg::Cancelled);
    language.use(QStringLiteral("en"));
    QCOMPARE(coreLanguage(), Language::English);
    const QString english = sentence(error);
    language.use(QStringLiteral("zh_CN"));
    QCOMPARE(coreLanguage(), Language::Chinese);
    QVERIFY(sentence(error) != english);
}

void LanguageTest::everyWordOfEveryEnumerationIsThere()
{
    LanguageSwitch language;
    for (const QString &tag : LanguageSwitch::tags()) {
        language.use(tag);
        for (int i = 0; i <= static_cast<int>(Category::Other); ++i)
            QVERIFY(!wordFor(static_cast<Category>(i)).isEmpty());
        for (int i = 1; i <= static_cast<int>(Mode::Preloader); ++i)
            QVERIFY(!wordFor(static_cast<Mode>(i)).isEmpty());
        for (int i = 0; i <= static_cast<int>(Status::Merged); ++i)
            QVERIFY(!wordFor(static_cast<Status>(i)).isEmpty());
        for (int i = 0; i <= static_cast<int>(ActionKind::Holders); ++i)
            QVERIFY(!wordFor(static_cast<ActionKind>(i)).isEmpty());
        for (int i = 0; i <= static_cast<int>(IdentityKind::Address); ++i)
            QVERIFY(!wordFor(static_cast<IdentityKind>(i)).isEmpty());
    }
}

void LanguageTest::countriesHaveNames()
{
    LanguageSwitch language;
    language.use(QStringLiteral("en"));
    QCOMPARE(countryName("CN"), QStringLiteral("China (CN)"));
    QCOMPARE(countryName("ZZ"), QStringLiteral("ZZ"));
    QCOMPARE(countryName(""), QString());
    const QStringList codes = countryCodes();
    QVERIFY(std::is_sorted(codes.begin(), codes.end()));
    for (const QString &code : codes)
        QVERIFY2(isCountryCode(code.toStdString()), qPrintable(code));
    language.use(QStringLiteral("zh_CN"));
    QCOMPARE(countryName("CN"), QStringLiteral("中国 (CN)"));
}

HOMEWARD_UI_TEST_MAIN(LanguageTest)
#include "language_test.moc"
