// SPDX-License-Identifier: GPL-3.0-or-later
#include "application.h"

#include "core/usb/scan_file.h"
#include "ui/bridge/text.h"
#include "ui/catalogue/catalogue_dialog.h"
#include "ui/connected/connected_page.h"
#include "ui/demo/demo.h"
#include "ui/directives/directives_page.h"
#include "ui/inventory/inventory_page.h"
#include "ui/people/people_page.h"
#include "ui/progress/progress_page.h"
#include "ui/review/review_page.h"
#include "ui/reports/reports_page.h"
#include "ui/start/start_controller.h"
#include "ui/stocktake/stock_take_page.h"
#include "ui/trace/crash_record.h"
#include "ui/trace/state_folder.h"

#include <QApplication>
#include <QDesktopServices>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QUrl>

using namespace homeward;
using namespace homeward::ui;

namespace {

std::filesystem::path pathIn(const QTemporaryDir &folder, const QString &name)
{
    return QFile::encodeName(folder.filePath(name)).toStdString();
}

QString traceOf(const Device &device)
{
    const auto words = [](const auto &text) { return QString::fromStdString(text.value_or(std::string())); };
    return QStringLiteral("%1 %2:%3 \"%4\" serial \"%5\"")
        .arg(QString::fromStdString(device.port.toText()))
        .arg(device.vid, 4, 16, QLatin1Char('0'))
        .arg(device.pid, 4, 16, QLatin1Char('0'))
        .arg(words(device.product), words(device.serial));
}

} // namespace

Application::Application(Options options)
    : options_(std::move(options))
    , demoFolder_(options_.demo ? std::make_unique<QTemporaryDir>() : nullptr)
    , log_(traceFolder())
    , settings_(makeSettings())
    , ledger_(clock_)
    , devices_(busFactory(), hostReader())
    , services_{ledger_, devices_, *settings_, dialogs_, language_}
    , window_(services_)
    , start_(new StartController(services_, &window_))
{
    language_.use(options_.language.isEmpty() ? settings_->language() : options_.language);
    addPages();
    writeLog();
    if (options_.demo)
        window_.setSessionWord(QApplication::translate("Application", "Demo"));
    QObject::connect(&window_, &MainWindow::newLedgerWanted, start_, &StartController::newLedger);
    QObject::connect(&window_, &MainWindow::openLedgerWanted, start_, &StartController::openLedger);
    QObject::connect(&window_, &MainWindow::catalogueWanted, &window_, [this] {
        auto *dialog = new CatalogueDialog(services_, &window_);
        QObject::connect(dialog, &CatalogueDialog::said, &window_, &MainWindow::say);
        dialogs_.open(dialog);
    });
    QObject::connect(start_, &StartController::ready, &window_, [this] { show(); });
    QObject::connect(start_, &StartController::givenUp, &window_, [] { QApplication::quit(); });
}

Application::~Application()
{
    qCInfo(programLog) << "ends";
}

QString Application::traceFolder() const
{
    return demoFolder_ ? demoFolder_->path() : stateFolder();
}

void Application::writeLog()
{
    qCInfo(programLog).noquote() << "Homeward" << QApplication::applicationVersion() << "begins on"
                                 << QSysInfo::prettyProductName() << "with Qt" << qVersion() << "and"
                                 << QApplication::platformName();
    QObject::connect(&ledger_, &LedgerService::opened, &window_, [this] {
        qCInfo(programLog).noquote() << "ledger opened:"
                                     << QString::fromStdString(ledger_.info().path.string())
                                     << (ledger_.info().readOnly ? "read-only" : "for writing");
    });
    QObject::connect(&ledger_, &LedgerService::openFailed, &window_, [](const Error &error) {
        qCWarning(programLog).noquote() << "ledger not opened:" << sentence(error);
    });
    QObject::connect(&devices_, &DeviceService::busFailed, &window_, [](const Error &error) {
        qCWarning(programLog).noquote() << "no bus:" << sentence(error);
    });
    QObject::connect(&devices_, &DeviceService::arrived, &window_, [](const std::vector<Device> &devices) {
        for (const Device &device : devices)
            qCInfo(programLog).noquote() << "arrived:" << traceOf(device);
    });
    QObject::connect(&devices_, &DeviceService::left, &window_, [](const PortPath &port) {
        qCInfo(programLog).noquote() << "left:" << QString::fromStdString(port.toText());
    });
}

void Application::tellCrash()
{
    const auto crash = demoFolder_ ? std::nullopt : takeUntoldCrash(stateFolder());
    if (!crash)
        return;
    const QString when = QLocale().toString(crash->when, QLocale::ShortFormat);
    const DialogService::Question question{
        DialogService::Tone::Information,
        QApplication::translate("Application", "Homeward ended by a fault"),
        QApplication::translate("Application", "Homeward ended by a fault on %1.").arg(when),
        QApplication::translate("Application",
                                "Everything that was confirmed before is in the ledger. What happened is "
                                "in %1; send it along when you report the fault.")
            .arg(crash->file),
        {QApplication::translate("Application", "Close"),
         QApplication::translate("Application", "Show the file")},
        0};
    dialogs_.ask(&window_, question, [folder = QFileInfo(crash->file).path()](int choice) {
        if (choice == 1)
            QDesktopServices::openUrl(QUrl::fromLocalFile(folder));
    });
}

void Application::addPages()
{
    auto *connected = new ConnectedPage(services_);
    auto *inventory = new InventoryPage(services_);
    window_.addPage(connected);
    window_.addPage(inventory);
    QObject::connect(
        inventory, &InventoryPage::showOnConnectedWanted, connected, [this, connected](AssetId asset) {
            if (connected->showAsset(asset))
                window_.showPage(connected->name());
            else
                window_.say(QApplication::translate("Application", "It is not plugged in here."));
        });
    addDirectives(*inventory);
    addProgress(*inventory);
    window_.addPage(new ReviewPage(services_));
    addOffice(*inventory);
    window_.addPage(new ReportsPage(services_));
}

void Application::addDirectives(InventoryPage &inventory)
{
    auto *directives = new DirectivesPage(services_, figures_);
    window_.addPage(directives);
    QObject::connect(directives, &DirectivesPage::assetWanted, &inventory, [this, &inventory](AssetId asset) {
        inventory.showAsset(asset);
        window_.showPage(inventory.name());
    });
}

void Application::showList(InventoryPage &inventory, const QString &what, const std::vector<AssetId> &assets)
{
    inventory.showList(what, assets);
    window_.showPage(inventory.name());
}

void Application::showAsset(InventoryPage &inventory, AssetId asset)
{
    inventory.showAsset(asset);
    window_.showPage(inventory.name());
}

void Application::addProgress(InventoryPage &inventory)
{
    auto *progress = new ProgressPage(services_, figures_);
    window_.addPage(progress);
    QObject::connect(progress, &ProgressPage::listWanted, &inventory,
                     [this, &inventory](const QString &what, const std::vector<AssetId> &assets) {
                         showList(inventory, what, assets);
                     });
    QObject::connect(progress, &ProgressPage::assetWanted, &inventory,
                     [this, &inventory](AssetId asset) { showAsset(inventory, asset); });
    QObject::connect(progress, &ProgressPage::directivesWanted, &window_,
                     [this] { window_.showPage(QStringLiteral("directives")); });
}

void Application::addOffice(InventoryPage &inventory)
{
    auto *people = new PeoplePage(services_);
    window_.addPage(people);
    QObject::connect(people, &PeoplePage::listWanted, &inventory,
                     [this, &inventory](const QString &what, const std::vector<AssetId> &assets) {
                         showList(inventory, what, assets);
                     });
    auto *stockTake = new StockTakePage(services_);
    window_.addPage(stockTake);
    QObject::connect(stockTake, &StockTakePage::assetWanted, &inventory,
                     [this, &inventory](AssetId asset) { showAsset(inventory, asset); });
}

std::unique_ptr<Settings> Application::makeSettings() const
{
    // The demonstration leaves the user's own settings alone.
    return demoFolder_ ? std::make_unique<Settings>(demoFolder_->filePath(QStringLiteral("homeward.ini")))
                       : std::make_unique<Settings>();
}

DeviceService::BusFactory Application::busFactory()
{
    if (!options_.replay.empty())
        return [path = options_.replay]() -> Result<std::unique_ptr<Bus>> {
            auto scan = readScan(path);
            if (!scan)
                return fail(scan);
            return replayBus(std::move(*scan));
        };
    if (options_.demo)
        return []() -> Result<std::unique_ptr<Bus>> {
            auto scan = demoScan();
            if (!scan)
                return fail(scan);
            return replayBus(std::move(*scan));
        };
    return openLiveBus;
}

DeviceService::HostReader Application::hostReader()
{
    if (!options_.replay.empty())
        return [path = options_.replay] {
            auto scan = readScan(path);
            return scan ? std::move(scan->host) : Host{};
        };
    if (options_.demo)
        return [] {
            auto scan = demoScan();
            return scan ? std::move(scan->host) : Host{};
        };
    return [] { return readHost(); };
}

void Application::begin()
{
    devices_.start();
    if (!demoFolder_) {
        start_->begin(options_.ledger);
        return;
    }
    const std::filesystem::path path = pathIn(*demoFolder_, QStringLiteral("demo.homeward"));
    ledger_.openMade([path, &clock = clock_]() -> Result<Ledger> {
        const Day today = std::chrono::floor<std::chrono::days>(clock.now());
        if (const auto made = makeDemoLedger(path, today); !made)
            return fail(made);
        return Ledger::open(path, Ledger::Access::ReadWrite, clock);
    });
}

void Application::show()
{
    if (window_.isVisible())
        return;
    if (!options_.page.isEmpty())
        window_.showPage(options_.page);
    window_.show();
    tellCrash();
}

void Application::start()
{
    QMetaObject::invokeMethod(
        &window_, [this] { begin(); }, Qt::QueuedConnection);
}

int Application::run()
{
    start();
    return QApplication::exec();
}
