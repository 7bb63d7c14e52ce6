// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import/scan_collection.h"
#include "ui/bridge/worker.h"

#include <QObject>

#include <atomic>
#include <filesystem>
#include <memory>
#include <mutex>
#include <optional>
#include <vector>

namespace homeward::ui {

/// What was found out about a file or folder.
struct ImportFound {
    std::filesystem::path path;
    std::vector<std::filesystem::path> scans; ///< of scan files; empty: it is a register
    // Of a register:
    TableTraits traits;
    std::vector<TableSheet> sheets;
    TableLayout layout;
    ImportMapping mapping; ///< as one like it was read before, else as suggested
    bool remembered = false;
    std::string description;
};

/// How it is to be brought in.
struct ImportHow {
    ImportMapping mapping;
    ScanImport scans; ///< of scan files; whether it is a dry run is said by the call
    Deed deed;
    Language language = Language::English;
};

/// A line that is worth showing.
struct ImportLineRow {
    LineResult result;
    std::string words; ///< of what would be new, of a thing from a scan file, or the name of a file left out
};

struct ImportJudged {
    BatchCounts counts;
    std::vector<ImportLineRow> rows; ///< unchanged ones are only counted
    bool cut = false; ///< there are more than are listed
    int refusedFiles = 0; ///< of scan files: what could not be read; each has a row with the reason
};

/// Recognises, judges and brings in, on a thread with a connection to the ledger of its own. Belongs to the GUI thread.
/// One thing at a time; going away stops what runs, and what it had written is undone.
class ImportRunner final : public QObject {
    Q_OBJECT
public:
    static constexpr std::size_t mostRows = 200'000;

    ImportRunner(std::filesystem::path ledger, const Clock &clock, QObject *parent = nullptr);
    ~ImportRunner() override;

    void recognise(const std::filesystem::path &path, const RegisterOptions &options);
    void judge(const ImportHow &how);
    void bringIn(const ImportHow &how);
    /// The lines that were refused when they were judged last, as a file.
    void saveRefused(const ImportHow &how, const std::filesystem::path &target);
    void undo(BatchId batch, const Deed &deed);
    void stop() { stopped_ = true; }
    bool isRunning() const { return running_; }

Q_SIGNALS:
    void progress(double part);
    void recognised(const homeward::Result<homeward::ui::ImportFound> &found);
    void judged(const homeward::Result<std::shared_ptr<homeward::ui::ImportJudged>> &judged);
    void broughtIn(const homeward::Result<homeward::ImportSummary> &summary);
    void refusedSaved(const homeward::Result<bool> &written);
    void undone(const homeward::Result<homeward::UndoReport> &report);

private:
    template <class Work, class Tell>
    void post(Work work, Tell tell);
    Result<ImportFound> find(const std::filesystem::path &path, const RegisterOptions &options);
    Result<std::shared_ptr<ImportJudged>> judgeAll(ImportHow how);
    Result<ImportSummary> runImport(const ImportHow &how, bool dryRun, std::optional<std::filesystem::path> rejects,
                                    ImportJudged *judged);
    ImportProgress reporter();

    std::filesystem::path ledger_;
    const Clock &clock_;
    bool running_ = false;
    std::atomic<bool> stopped_ = false;
    std::optional<RegisterFile> file_; // the worker's alone
    std::vector<std::filesystem::path> scans_; // the worker's alone
    std::filesystem::path path_; // the worker's alone
    Worker worker_; // last: ends before the rest goes
};

} // namespace homeward::ui
