// SPDX-License-Identifier: GPL-3.0-or-later
// The whole program on a replayed bus: a directive, a plan whose new phone is the one that is plugged in, its
// deployment, the reclaim of the old one, and the rate in the ledger file afterwards.
#include "app/homeward/application.h"
#include "core/store/directives.h"
#include "core/store/replacements.h"
#include "core/usb/scan_file.h"
#include "tests/support/temp_folder.h"
#include "tests/ui/support/ui_test.h"
#include "ui/directives/directive_model.h"
#include "ui/directives/wizard/directive_wizard.h"
#include "ui/inventory/table/asset_table_view.h"
#include "ui/replacing/plan_dialog.h"
#include "ui/replacing/stage_dialog.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDate>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QTableView>

using namespace homeward;
using namespace homeward::ui;
using namespace homeward::ui::test;

namespace {

constexpr auto patience = 30'000;

/// Nothing at the start; the new phone a moment later.
std::filesystem::path scanWithAPhone(const std::filesystem::path &folder)
{
    Scan scan;
    scan.host.name = "ws-01";
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

/// An office with one foreign phone, in use.
void makeOffice(const std::filesystem::path &path, const Clock &clock)
{
    const auto catalogue = Catalogue::builtIn();
    const Deed deed{"Li Min", "", {}, {}};
    auto ledger = Ledger::create(path, Room::ledgerSettings(), *catalogue, deed, clock);
    if (!ledger)
        qFatal("no ledger");
    Registration old;
    old.brand = "Apple";
    old.model = "iPhone 13";
    old.category = Category::Smartphone;
    old.fields.unit = "Finance";
    old.fields.holder = "Wang Fang";
    old.fields.location = "Room 314";
    if (!ledger->registerAll(std::span(&old, 1), deed))
        qFatal("no asset");
}

template <class Dialog>
Dialog *waitForDialog()
{
    Dialog *found = nullptr;
    const auto shown = [&] {
        found = nullptr;
        for (QWidget *widget : QApplication::topLevelWidgets())
            if (auto *dialog = qobject_cast<Dialog *>(widget); dialog && dialog->isVisible())
                found = dialog;
        return found != nullptr;
    };
    if (!QTest::qWaitFor(shown, patience))
        qFatal("no dialog was opened");
    return found;
}

void type(const QObject &dialog, const char *field, const QString &text)
{
    childOf<QLineEdit>(dialog, field)->setText(text);
}

} // namespace

/// Each test goes on where the one before it stopped.
class ReplacingEndToEndTest final : public UiTest {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void aDirectiveIsEnteredAndConfirmedByItsPaper();
    void theOldPhoneIsPlannedWithTheOneThatIsPluggedIn();
    void theNewOneIsDeployedAndTakesOverHolderAndPlace();
    void theOldOneIsReclaimedAndTheRateIsFull();
    void undoTakesTheReclaimBack();
    void cleanupTestCase();

private:
    QAction *action(const char *name) const { return childOf<QAction>(*window_, name); }
    /// Of the inventory: the page of directives has the same deeds over its own selection.
    QAction *deed(const char *name) const
    {
        return childOf<QAction>(*childOf<QWidget>(*window_, "inventoryPage"), name);
    }
    AssetTableView &assets() const { return *childOf<AssetTableView>(*window_, "assets"); }
    void selectOld() const
    {
        auto ledger = reopened();
        const auto old = ledger->find("A-0001");
        assets().clearSelection();
        assets().selectAsset(*old);
        if (!QTest::qWaitFor([&] { return assets().selectedAssets() == std::vector<AssetId>{*old}; }, patience))
            qFatal("the old asset was not selected");
        QTest::qWait(1); // what follows a selection is queued
    }
    Result<Ledger> reopened() const { return Ledger::open(ledger_, Ledger::Access::ReadOnly, clock_); }
    Figures figures() const
    {
        auto ledger = reopened();
        const auto progress = Directives(*ledger).progress(std::nullopt);
        return progress && progress->size() == 1 ? progress->front().figures : Figures{};
    }
    ReplacementStage stage() const
    {
        auto ledger = reopened();
        const auto lines = Replacements(*ledger).lines();
        return lines && lines->size() == 1 ? lines->front().line.stage : ReplacementStage::None;
    }

    std::optional<homeward::test::TempFolder> folder_;
    SystemClock clock_;
    std::filesystem::path ledger_;
    std::unique_ptr<Application> application_;
    QWidget *window_ = nullptr;
};

void ReplacingEndToEndTest::initTestCase()
{
    folder_.emplace();
    qputenv("XDG_CONFIG_HOME", QByteArray::fromStdString((*folder_ / "config").string()));
    qputenv("XDG_STATE_HOME", QByteArray::fromStdString((*folder_ / "state").string()));
    ledger_ = *folder_ / "office.homeward";
    makeOffice(ledger_, clock_);
    Options options;
    options.ledger = ledger_;
    options.replay = scanWithAPhone(folder_->path());
    options.language = QStringLiteral("en");
    options.page = QStringLiteral("directives");
    application_ = std::make_unique<Application>(options);
    application_->start();
    const auto shown = [this] {
        for (QWidget *widget : QApplication::topLevelWidgets())
            if (widget->objectName() == QStringLiteral("mainWindow") && widget->isVisible())
                window_ = widget;
        return window_ != nullptr;
    };
    QVERIFY(QTest::qWaitFor(shown, patience));
}

void ReplacingEndToEndTest::cleanupTestCase()
{
    application_.reset();
}

void ReplacingEndToEndTest::aDirectiveIsEnteredAndConfirmedByItsPaper()
{
    QTRY_VERIFY(action("newDirective")->isEnabled());
    action("newDirective")->trigger();
    auto *wizard = waitForDialog<DirectiveWizard>();
    type(*wizard, "title", QStringLiteral("No foreign phones"));
    type(*wizard, "number", QStringLiteral("IT 2026-41"));
    type(*wizard, "deadline", QDate::currentDate().addDays(60).toString(Qt::ISODate));
    auto *count = childOf<QLabel>(*wizard, "scopeCount");
    QTRY_VERIFY2(count->text().contains(QStringLiteral("foreign 1")), qPrintable(count->text()));
    auto *standing = childOf<QComboBox>(*wizard, "standing");
    standing->setCurrentIndex(standing->findData(static_cast<int>(Standing::Confirmed)));
    childOf<QPushButton>(*wizard, "accept")->click();
    auto *table = childOf<QTableView>(*window_, "directives");
    QTRY_COMPARE(table->model()->rowCount(), 1);
    QTRY_COMPARE(figures().at(ObligationState::Open), std::int64_t{1});
    QCOMPARE(figures().worst().value_or(1.0), 0.0);
}

void ReplacingEndToEndTest::theOldPhoneIsPlannedWithTheOneThatIsPluggedIn()
{
    action("go-inventory")->trigger();
    QTRY_COMPARE(assets().model()->rowCount(), 1);
    QTRY_COMPARE(childOf<QTableView>(*window_, "devices")->model()->rowCount() > 0, true);
    selectOld();
    QTRY_VERIFY(deed("planReplacement")->isEnabled());
    deed("planReplacement")->trigger();
    auto *dialog = waitForDialog<PlanDialog>();
    childOf<QRadioButton>(*dialog, "byPlugging")->click();
    auto *list = childOf<QListWidget>(*dialog, "pluggedIn");
    QTRY_COMPARE(list->count(), 1);
    list->item(0)->setCheckState(Qt::Checked);
    QVERIFY(childOf<QLabel>(*dialog, "pairs")->text().contains(QStringLiteral("2KE0219A1")));
    type(*dialog, "price", QStringLiteral("4999.00"));
    childOf<QPushButton>(*dialog, "accept")->click();
    QTRY_COMPARE(assets().model()->rowCount(), 2); // the new one was registered
    QCOMPARE(stage(), ReplacementStage::Planned);
    QCOMPARE(figures().at(ObligationState::Planned), std::int64_t{1});
}

void ReplacingEndToEndTest::theNewOneIsDeployedAndTakesOverHolderAndPlace()
{
    selectOld();
    QTRY_VERIFY(deed("deployReplacement")->isEnabled());
    deed("deployReplacement")->trigger();
    auto *dialog = waitForDialog<StageDialog>();
    childOf<QPushButton>(*dialog, "accept")->click();
    QTRY_COMPARE(stage(), ReplacementStage::Deployed);
    auto ledger = reopened();
    const auto fresh = ledger->find("2KE0219A1");
    QVERIFY(fresh);
    const auto asset = ledger->asset(*fresh);
    QVERIFY(asset);
    QCOMPARE(asset->fields.holder, std::string("Wang Fang"));
    QCOMPARE(asset->fields.location, std::string("Room 314"));
    QCOMPARE(figures().worst().value_or(1.0), 0.0); // done is only what was reclaimed
}

void ReplacingEndToEndTest::theOldOneIsReclaimedAndTheRateIsFull()
{
    selectOld();
    QTRY_VERIFY(deed("reclaimOld")->isEnabled());
    deed("reclaimOld")->trigger();
    auto *dialog = waitForDialog<StageDialog>();
    type(*dialog, "document", QStringLiteral("Return slip 12"));
    childOf<QPushButton>(*dialog, "accept")->click();
    QTRY_COMPARE(stage(), ReplacementStage::Reclaimed);
    const Figures done = figures();
    QCOMPARE(done.numerator(), std::int64_t{1});
    QCOMPARE(done.denominator(), std::int64_t{1});
    QCOMPARE(done.worst().value_or(0.0), 1.0);
    action("go-directives")->trigger();
    auto *table = childOf<QTableView>(*window_, "directives");
    QTRY_VERIFY(
        table->model()->index(0, DirectiveModel::RateColumn).data().toString().startsWith(QStringLiteral("100")));
}

void ReplacingEndToEndTest::undoTakesTheReclaimBack()
{
    QTRY_VERIFY(action("undo")->isEnabled());
    action("undo")->trigger();
    QTRY_COMPARE(stage(), ReplacementStage::Deployed);
    QCOMPARE(figures().worst().value_or(1.0), 0.0);
}

HOMEWARD_UI_TEST_MAIN(ReplacingEndToEndTest)
#include "replacing_end_to_end_test.moc"
