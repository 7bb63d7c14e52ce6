// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/import_runner.h"

#include "core/exchange/import/line_words.h"
#include "core/text/messages_base.h"
#include "core/text/messages_import.h"

#include <QElapsedTimer>

namespace homeward::ui {

namespace {

constexpr int reportMilliseconds = 100;

template <class Answer, class Call>
Answer guarded(Call call)
{
    try {
        return call();
    } catch (const std::exception &fault) {
        return Answer(Error(ErrorCode::Internal, BaseMsg::Internal, {fault.what()}));
    }
}

void take(ImportJudged &judged, const LineResult &result, std::string words)
{
    if (result.outcome == LineOutcome::Unchanged)
        return;
    judged.cut = judged.cut || judged.rows.size() >= ImportRunner::mostRows;
    if (!judged.cut)
        judged.rows.push_back({result, std::move(words)});
}

/// A file that was left out stands among the lines, without a number.
void takeRefused(ImportJudged &judged, const ScanFileNote &file)
{
    LineResult result;
    result.outcome = LineOutcome::Refused;
    result.reason = file.refused;
    ++judged.refusedFiles;
    take(judged, result, file.name);
}

} // namespace

ImportRunner::ImportRunner(std::filesystem::path ledger, const Clock &clock, QObject *parent)
    : QObject(parent)
    , ledger_(std::move(ledger))
    , clock_(clock)
{
}

ImportRunner::~ImportRunner()
{
    stop();
    worker_.discard();
}

template <class Work, class Tell>
void ImportRunner::post(Work work, Tell tell)
{
    using Answer = std::invoke_result_t<Work>;
    running_ = true;
    stopped_ = false;
    worker_.post([this, work = std::move(work), tell = std::move(tell)]() mutable {
        auto answer = std::make_shared<Answer>(guarded<Answer>(work));
        QMetaObject::invokeMethod(
            this,
            [this, answer, tell = std::move(tell)] {
                running_ = false;
                tell(*answer);
            },
            Qt::QueuedConnection);
    });
}

void ImportRunner::recognise(const std::filesystem::path &path, const RegisterOptions &options)
{
    post([this, path, options] { return find(path, options); },
         [this](const Result<ImportFound> &found) { Q_EMIT recognised(found); });
}

void ImportRunner::judge(const ImportHow &how)
{
    post([this, how] { return judgeAll(how); },
         [this](const Result<std::shared_ptr<ImportJudged>> &answer) { Q_EMIT judged(answer); });
}

void ImportRunner::bringIn(const ImportHow &how)
{
    post([this, how] { return runImport(how, false, std::nullopt, nullptr); },
         [this](const Result<ImportSummary> &summary) { Q_EMIT broughtIn(summary); });
}

void ImportRunner::saveRefused(const ImportHow &how, const std::filesystem::path &target)
{
    post(
        [this, how, target]() -> Result<bool> {
            const auto summary = runImport(how, true, target, nullptr);
            if (!summary)
                return fail(summary);
            return summary->rejectsWritten;
        },
        [this](const Result<bool> &written) { Q_EMIT refusedSaved(written); });
}

void ImportRunner::undo(BatchId batch, const Deed &deed)
{
    post(
        [this, batch, deed]() -> Result<UndoReport> {
            auto ledger = Ledger::open(ledger_, Ledger::Access::ReadWrite, clock_);
            if (!ledger)
                return fail(ledger);
            return Imports(*ledger).undo(batch, deed);
        },
        [this](const Result<UndoReport> &report) { Q_EMIT undone(report); });
}

Result<ImportFound> ImportRunner::find(const std::filesystem::path &path, const RegisterOptions &options)
{
    file_.reset();
    scans_.clear();
    path_ = path;
    ImportFound found;
    found.path = path;
    const auto isScans = isScanCollection(path);
    if (!isScans)
        return fail(isScans);
    if (*isScans) {
        auto files = scanFilesIn(path);
        if (!files)
            return fail(files);
        scans_ = *files;
        found.scans = std::move(*files);
        return found;
    }
    auto file = RegisterFile::open(path, options);
    if (!file)
        return fail(file);
    file_.emplace(std::move(*file));
    auto ledger = Ledger::open(ledger_, Ledger::Access::ReadOnly, clock_);
    if (!ledger)
        return fail(ledger);
    auto mapping = file_->mapping(*ledger);
    if (!mapping)
        return fail(mapping);
    found.traits = file_->traits();
    found.sheets = file_->sheets();
    found.layout = file_->layout();
    found.remembered = !(*mapping == suggestedMapping(file_->layout()));
    found.mapping = std::move(*mapping);
    found.description = file_->description();
    return found;
}

ImportProgress ImportRunner::reporter()
{
    auto since = std::make_shared<QElapsedTimer>();
    since->start();
    return [this, since](double part) {
        if (since->elapsed() >= reportMilliseconds) {
            since->restart();
            Q_EMIT progress(part); // queued: the receiver lives on another thread
        }
        return !stopped_;
    };
}

Result<std::shared_ptr<ImportJudged>> ImportRunner::judgeAll(ImportHow how)
{
    auto judged = std::make_shared<ImportJudged>();
    const auto summary = runImport(how, true, std::nullopt, judged.get());
    if (!summary)
        return fail(summary);
    judged->counts = summary->batch.counts;
    return judged;
}

Result<ImportSummary> ImportRunner::runImport(const ImportHow &how, bool dryRun,
                                              std::optional<std::filesystem::path> rejects, ImportJudged *judged)
{
    const bool write = !dryRun || !scans_.empty(); // a rehearsal of scans needs the writer's lock
    auto ledger =
        Ledger::open(ledger_, write ? Ledger::Access::ReadWrite : Ledger::Access::ReadOnly, clock_);
    if (!ledger)
        return fail(ledger);
    if (file_) {
        const RegisterImport registers{how.mapping, dryRun, judged != nullptr, std::move(rejects), how.language};
        return importRegister(*ledger, *file_, registers, how.deed,
                              [judged, &how](const LineResult &result, const ImportLine &line) {
                                  if (judged)
                                      take(*judged, result, wordsOfNew(result, line, how.language));
                              },
                              reporter());
    }
    ScanImport scans = how.scans;
    scans.dryRun = dryRun;
    std::string workstation;
    ScanImportSink sink;
    sink.thing = [&](const LineResult &result, const std::string &words) {
        if (judged)
            take(*judged, result, say(ImportMsg::WordsOfField, how.language, {workstation, words}));
    };
    sink.file = [&](const ScanFileNote &file) {
        workstation = file.workstation;
        if (judged && file.refused)
            takeRefused(*judged, file);
    };
    return importScans(*ledger, path_, scans_, scans, how.deed, sink, reporter());
}

} // namespace homeward::ui
