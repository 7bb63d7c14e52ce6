// SPDX-License-Identifier: GPL-3.0-or-later
// The program as a clerk has it, from a machine without a ledger to the file for leadership, by the keyboard
// alone.
#include "app/homeward/application.h"
#include "core/usb/scan_file.h"
#include "tests/support/temp_folder.h"
#include "tests/ui/support/ui_test.h"
#include "ui/connected/device_model.h"
#include "ui/inventory/table/asset_table_model.h"

#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

using namespace homeward;
using namespace homeward::ui;
using namespace homeward::ui::test;

namespace {

constexpr auto patience = 30'000;

/// A keyboard at the start; a phone that is plugged in a moment later.
std::filesystem::path scanWithAnArrival(const std::filesystem::path &folder)
{
    Scan scan;
    scan.host.name = "ws-01";
    scan.host.vendor = "LENOVO";
    scan.host.product = "ThinkCentre M90t";
    scan.host.serial = "PC1K9X7B";
    scan.devices = {mouse("1-1")};
    const Device arriving = phone("1-2", "2KE0219A1");
    scan.events.push_back(
        {std::chrono::milliseconds(200), {BusEvent::Kind::Arrived, arriving.port, arriving}});
    const std::filesystem::path path = folder / "bus.json";
    QFile file(QString::fromStdString(path.string()));
    const std::string text = toJson(scan);
    if (!file.open(QIODevice::WriteOnly) || file.write(text.data(), static_cast<qint64>(text.size())) < 0)
        qFatal("the scan file could not be written");
    return path;
}

QByteArray contentOf(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(not there)");
}

/// The window or dialog of that name, once it is to be seen and takes keys.
template <class Window = QWidget>
Window *waitFor(const char *name)
{
    Window *found = nullptr;
    const auto shown = [&] {
        for (QWidget *widget : QApplication::topLevelWidgets())
            if (widget->objectName() == QLatin1String(name) && widget->isVisible())
                found = qobject_cast<Window *>(widget);
        return found != nullptr;
    };
    if (!QTest::qWaitFor(shown, patience))
        qFatal("%s was not opened", name);
    found->activateWindow();
    if (!QTest::qWaitFor([&] { return QApplication::activeWindow() == found; }, patience))
        qFatal("%s did not become active", name);
    return found;
}

/// Keys go where the focus is, as on a desk.
void press(int key, Qt::KeyboardModifiers modifiers = {})
{
    QWidget *target =
        QApplication::focusWidget() ? QApplication::focusWidget() : QApplication::activeWindow();
    QTest::keyClick(target, static_cast<Qt::Key>(key), modifiers);
}

void type(const QWidget &dialog, const char *field, const QString &text)
{
    auto *edit = childOf<QLineEdit>(dialog, field);
    edit->setFocus();
    edit->selectAll();
    QTest::keyClicks(edit, text);
}

} // namespace

/// One day at the desk: each test goes on where the one before it stopped.
class EndToEndTest final : public UiTest {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void theFirstStartMakesALedger();
    void aDeviceThatIsPluggedInIsRegisteredWithEnter();
    void itIsEditedInTheInventory();
    void theEditIsUndoneAndRedone();
    void theFileForLeadershipIsAsExpected();
    void cleanupTestCase();

private:
    static QString cell(const QTableView &table, int row, int column)
    {
        return table.model()->index(row, column).data().toString();
    }
    QString asset(Column column) const
    {
        return cell(*childOf<QTableView>(*window_, "assets"), 0, static_cast<int>(column));
    }
    QAction *action(const char *name) const { return childOf<QAction>(*window_, name); }

    std::optional<homeward::test::TempFolder> folder_;
    std::filesystem::path ledger_;
    std::unique_ptr<Application> application_;
    QWidget *window_ = nullptr;
};

void EndToEndTest::initTestCase()
{
    folder_.emplace();
    qputenv("XDG_CONFIG_HOME", QByteArray::fromStdString((*folder_ / "config").string()));
    ledger_ = *folder_ / "office.homeward";
    Options options;
    options.ledger = ledger_;
    options.replay = scanWithAnArrival(folder_->path());
    options.language = QStringLiteral("en");
    application_ = std::make_unique<Application>(options);
    application_->start();
}

void EndToEndTest::cleanupTestCase()
{
    application_.reset();
}

void EndToEndTest::theFirstStartMakesALedger()
{
    auto *dialog = waitFor<QDialog>("startDialog");
    type(*dialog, "department", QStringLiteral("Finance"));
    type(*dialog, "home", QStringLiteral("CN"));
    type(*dialog, "operator", QStringLiteral("Li Min"));
    childOf<QComboBox>(*dialog, "zone")->setCurrentText(QStringLiteral("Asia/Shanghai"));
    press(Qt::Key_Return);
    window_ = waitFor("mainWindow");
    QVERIFY(std::filesystem::exists(ledger_));
}

void EndToEndTest::aDeviceThatIsPluggedInIsRegisteredWithEnter()
{
    auto *devices = childOf<QTableView>(*window_, "devices");
    const auto current = [&](int column) { return cell(*devices, devices->currentIndex().row(), column); };
    QTRY_COMPARE(current(DeviceModel::SerialColumn), QStringLiteral("2KE0219A1"));
    QCOMPARE(current(DeviceModel::OriginColumn), QStringLiteral("Domestic"));
    QCOMPARE(current(DeviceModel::MatchColumn), QStringLiteral("New"));
    QTRY_VERIFY(action("register")->isEnabled());
    QVERIFY(devices->hasFocus());
    press(Qt::Key_Return);
    QTRY_COMPARE(current(DeviceModel::MatchColumn), QStringLiteral("Known as A-0001"));
    QTRY_COMPARE(childOf<QLabel>(*window_, "assetCount")->text(), QStringLiteral("1 asset"));
}

void EndToEndTest::itIsEditedInTheInventory()
{
    press(Qt::Key_2, Qt::ControlModifier);
    auto *assets = childOf<QTableView>(*window_, "assets");
    QTRY_COMPARE(assets->model()->rowCount(), 1);
    QTRY_COMPARE(asset(Column::Tag), QStringLiteral("A-0001"));
    QTRY_VERIFY(assets->hasFocus());
    QTRY_VERIFY(action("editAsset")->isEnabled());
    press(Qt::Key_F2);
    auto *dialog = waitFor<QDialog>("editDialog");
    type(*dialog, "unit", QStringLiteral("Finance / Audit"));
    type(*dialog, "holder", QStringLiteral("Wang Fang"));
    type(*dialog, "location", QStringLiteral("=Room \"314\", east"));
    type(*dialog, "why", QStringLiteral("handed out"));
    press(Qt::Key_Return);
    QTRY_COMPARE(asset(Column::Holder), QStringLiteral("Wang Fang"));
}

void EndToEndTest::theEditIsUndoneAndRedone()
{
    waitFor("mainWindow");
    QTRY_VERIFY(action("undo")->isEnabled());
    press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(asset(Column::Holder), QString());
    QTRY_VERIFY(action("redo")->isEnabled());
    press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(asset(Column::Holder), QStringLiteral("Wang Fang"));
}

void EndToEndTest::theFileForLeadershipIsAsExpected()
{
    press(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
    auto *dialog = waitFor<QDialog>("exportDialog");
    auto *presets = childOf<QComboBox>(*dialog, "preset");
    presets->setFocus();
    QVERIFY(presets->hasFocus());
    press(Qt::Key_Down);
    QCOMPARE(presets->currentData().toString(), QStringLiteral("leadership"));
    type(*dialog, "title", QStringLiteral("Devices of Finance"));
    const QString file = QString::fromStdString((*folder_ / "office.csv").string());
    type(*dialog, "target", file);
    press(Qt::Key_Return);
    QTRY_VERIFY(childOf<QWidget>(*dialog, "done")->isVisible());
    const QByteArray expected =
        "\xEF\xBB\xBF" // so that Excel reads it as UTF-8
        "Devices of Finance,,,,,,,,,,,,,\r\n"
        "No.,Tag,Asset name,Brand,Model,Origin,Quantity,Unit,Holder,Location,Acquired,Price,Status,Notes\r\n"
        // What a spreadsheet would run as a formula is text; quotes are doubled.
        "1,A-0001,Smartphone,Huawei,Mate 60 Pro,Domestic,1,Finance / Audit,Wang Fang,"
        "\"'=Room \"\"314\"\", east\",,,In use,\r\n";
    QCOMPARE(contentOf(file), expected);
    press(Qt::Key_Escape);
}

HOMEWARD_UI_TEST_MAIN(EndToEndTest)
#include "end_to_end_test.moc"
