// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "options.h"
#include "ui/bridge/services.h"
#include "ui/frame/main_window.h"
#include "ui/progress/figures_desk.h"
#include "ui/trace/program_log.h"

#include <QTemporaryDir>

#include <memory>
#include <vector>

namespace homeward::ui {
class InventoryPage;
class StartController;
} // namespace homeward::ui

/// Composition: the services, the window with its pages, and which ledger and bus they get.
class Application final {
public:
    /// A QApplication exists.
    explicit Application(Options options);
    ~Application();
    Application(const Application &) = delete;
    Application &operator=(const Application &) = delete;

    /// Begins once the event loop runs: first start, or the ledger and its window.
    void start();
    /// Starts, and stays until the window is closed; the exit code.
    int run();

private:
    std::unique_ptr<homeward::ui::Settings> makeSettings() const;
    homeward::ui::DeviceService::BusFactory busFactory();
    homeward::ui::DeviceService::HostReader hostReader();
    QString traceFolder() const;
    void addPages();
    void writeLog();
    void tellCrash();
    void addDirectives(homeward::ui::InventoryPage &inventory);
    void addProgress(homeward::ui::InventoryPage &inventory);
    void addOffice(homeward::ui::InventoryPage &inventory);
    void showList(homeward::ui::InventoryPage &inventory, const QString &what,
                  const std::vector<homeward::AssetId> &assets);
    void showAsset(homeward::ui::InventoryPage &inventory, homeward::AssetId asset);
    void begin();
    void show();

    Options options_;
    std::unique_ptr<QTemporaryDir> demoFolder_;
    homeward::ui::ProgramLog log_;
    homeward::SystemClock clock_;
    std::unique_ptr<homeward::ui::Settings> settings_;
    homeward::ui::LanguageSwitch language_;
    homeward::ui::DesktopDialogs dialogs_;
    homeward::ui::LedgerService ledger_;
    homeward::ui::DeviceService devices_;
    homeward::ui::Services services_;
    homeward::ui::FiguresDesk figures_{ledger_};
    homeward::ui::MainWindow window_;
    homeward::ui::StartController *start_;
};
