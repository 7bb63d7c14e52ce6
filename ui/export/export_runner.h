// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/export.h"
#include "ui/bridge/worker.h"

#include <QObject>

#include <atomic>
#include <filesystem>
#include <mutex>
#include <vector>

namespace homeward::ui {

/// What is to be written, and where.
struct ExportJob {
    std::filesystem::path ledger;
    ExportPreset preset;
    std::vector<AssetId> only; ///< these assets alone; empty: what the preset's query says
    std::filesystem::path target; ///< JSON, a workbook or CSV by its ending
    Language language = Language::English;
};

/// The job's preset with its query narrowed to `only`.
Result<ExportPreset> narrowedPreset(Ledger &ledger, const ExportPreset &preset, const std::vector<AssetId> &only);

/// Writes an inventory to a file on a thread and a connection of its own, so that the window goes on reading. Belongs to
/// the GUI thread. Going away cancels what runs.
class ExportRunner final : public QObject {
    Q_OBJECT
public:
    ExportRunner(const Clock &clock, QObject *parent = nullptr);
    ~ExportRunner() override;

    void start(ExportJob job);
    void cancel();
    bool isRunning() const { return running_; }

Q_SIGNALS:
    /// Ten times a second at most.
    void progress(qulonglong done, qulonglong all);
    void finished(const homeward::Result<std::size_t> &rows);

private:
    Result<std::size_t> run(const ExportJob &job);
    void setInterruptible(Ledger *ledger);

    const Clock &clock_;
    bool running_ = false;
    std::atomic<bool> cancelled_ = false;
    std::mutex mutex_;
    Ledger *ledger_ = nullptr; // under mutex_: what runs, for cancelling it
    Worker worker_; // last: ends before the rest goes
};

} // namespace homeward::ui
