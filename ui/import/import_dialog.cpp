// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/import_dialog.h"

#include "core/text/messages_import.h"
#include "ui/bridge/text.h"
#include "ui/frame/kept_dialog.h"
#include "ui/frame/widgets.h"
#include "ui/import/choose_page.h"
#include "ui/import/columns_page.h"
#include "ui/import/judged_page.h"
#include "ui/import/recognised_page.h"
#include "ui/import/result_page.h"

#include <QFile>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace homeward::ui {

namespace {

constexpr int progressSteps = 1000;

std::filesystem::path pathOf(const QString &name)
{
    return std::filesystem::path(QFile::encodeName(name).toStdString());
}

} // namespace

ImportDialog::ImportDialog(const Services &services, QWidget *parent)
    : QDialog(parent)
    , services_(services)
    , runner_(services.ledger.info().path, services.ledger.clock())
    , heading_(new QLabel)
    , stack_(new QStackedWidget)
    , choose_(new ChoosePage(services))
    , recognised_(new RecognisedPage)
    , columns_(new ColumnsPage)
    , judged_(new JudgedPage)
    , result_(new ResultPage)
    , problem_(new Banner(QStringLiteral("problem")))
    , progress_(new QProgressBar)
    , back_(new QPushButton(tr("&Back")))
    , next_(new QPushButton)
    , close_(new QPushButton)
{
    setObjectName(QStringLiteral("importDialog"));
    setWindowTitle(tr("Import"));
    setAcceptDrops(true);
    build();
    follow();
    goTo(Choose);
    resize(characterWidth(fontMetrics()) * 130, fontMetrics().height() * 38);
}

void ImportDialog::build()
{
    for (ImportPage *page : std::initializer_list<ImportPage *>{choose_, recognised_, columns_, judged_, result_})
        stack_->addWidget(page);
    enlarge(*heading_, 1.2, true);
    heading_->setObjectName(QStringLiteral("importHeading"));
    problem_->setObjectName(QStringLiteral("importError"));
    progress_->setObjectName(QStringLiteral("importProgress"));
    progress_->setAccessibleName(tr("Progress"));
    progress_->setRange(0, progressSteps);
    progress_->hide();
    back_->setObjectName(QStringLiteral("importBack"));
    next_->setObjectName(QStringLiteral("importNext"));
    next_->setDefault(true);
    close_->setObjectName(QStringLiteral("importClose"));
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(back_);
    buttons->addWidget(next_);
    buttons->addWidget(close_);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(10);
    column->addWidget(heading_);
    column->addWidget(problem_);
    column->addWidget(stack_, 1);
    column->addWidget(progress_);
    column->addLayout(buttons);
}

void ImportDialog::follow()
{
    for (const ImportPage *page : std::initializer_list<ImportPage *>{choose_, recognised_, columns_, judged_, result_})
        connect(page, &ImportPage::completeChanged, this, &ImportDialog::enable);
    connect(next_, &QPushButton::clicked, this, &ImportDialog::next);
    connect(back_, &QPushButton::clicked, this, &ImportDialog::back);
    connect(close_, &QPushButton::clicked, this, &ImportDialog::reject);
    connect(recognised_, &RecognisedPage::corrected, this, [this] {
        setRunning(tr("Reading…"));
        runner_.recognise(found_.path, recognised_->options());
    });
    connect(judged_, &JudgedPage::saveRefusedWanted, this, &ImportDialog::saveRefused);
    connect(result_, &ResultPage::undoWanted, this, [this] {
        setRunning(tr("Undoing…"));
        runner_.undo(summary_.batch.id, services_.deed());
    });
    connect(&runner_, &ImportRunner::progress, this,
            [this](double part) { progress_->setValue(static_cast<int>(part * progressSteps)); });
    connect(&runner_, &ImportRunner::recognised, this, &ImportDialog::recognised);
    connect(&runner_, &ImportRunner::judged, this, &ImportDialog::judged);
    connect(&runner_, &ImportRunner::broughtIn, this, &ImportDialog::broughtIn);
    connect(&runner_, &ImportRunner::undone, this, &ImportDialog::undone);
    connect(&runner_, &ImportRunner::refusedSaved, this, [this](const Result<bool> &written) {
        setRunning({});
        if (!written)
            fail(written.error());
        else if (*written)
            judged_->say(tr("The refused lines were saved, with the reason behind each. Correct them there and import that file."));
    });
}

void ImportDialog::setFile(const QString &name)
{
    choose_->setFile(name);
    next();
}

ImportDialog::Step ImportDialog::step() const
{
    return static_cast<Step>(stack_->currentIndex());
}

void ImportDialog::goTo(Step step)
{
    stack_->setCurrentIndex(step);
    problem_->setText({});
    auto *page = qobject_cast<ImportPage *>(stack_->currentWidget());
    heading_->setText(page->heading());
    page->firstField()->setFocus();
    enable();
}

void ImportDialog::enable()
{
    const bool running = runner_.isRunning();
    auto *page = qobject_cast<ImportPage *>(stack_->currentWidget());
    stack_->setEnabled(!running);
    back_->setVisible(step() != Done);
    back_->setEnabled(!running && step() != Choose);
    next_->setVisible(step() != Done);
    next_->setEnabled(!running && page->isComplete());
    next_->setText(step() == Judged ? tr("&Import") : tr("&Next"));
    close_->setText(running ? tr("Stop") : step() == Done ? tr("Close") : tr("Cancel"));
    progress_->setVisible(running);
}

void ImportDialog::setRunning(const QString &what)
{
    if (!what.isEmpty()) {
        problem_->setText({});
        progress_->setValue(0);
        progress_->setFormat(what + QStringLiteral(" %p%"));
    }
    QMetaObject::invokeMethod(this, &ImportDialog::enable, Qt::QueuedConnection); // when the runner has begun
}

ImportHow ImportDialog::how() const
{
    ImportHow how;
    how.mapping = columns_->mapping();
    how.scans = recognised_->scans();
    how.deed = services_.deed();
    how.language = coreLanguage();
    return how;
}

void ImportDialog::next()
{
    switch (step()) {
    case Choose:
        setRunning(tr("Reading…"));
        runner_.recognise(pathOf(choose_->file()), {});
        return;
    case Recognised:
        if (!isScans()) {
            goTo(Columns);
            return;
        }
        [[fallthrough]];
    case Columns:
        setRunning(tr("Comparing with the ledger…"));
        runner_.judge(how());
        return;
    case Judged:
        setRunning(tr("Importing…"));
        runner_.bringIn(how());
        return;
    case Done:
        accept();
    }
}

void ImportDialog::back()
{
    const Step now = step();
    goTo(now == Judged && isScans() ? Recognised : static_cast<Step>(now - 1));
}

void ImportDialog::fail(const Error &error)
{
    problem_->setText(error.code == ErrorCode::Cancelled ? tr("Stopped. Nothing was changed.") : sentence(error));
}

void ImportDialog::recognised(const Result<ImportFound> &found)
{
    setRunning({});
    if (!found) {
        if (step() == Recognised)
            recognised_->setProblem(sentence(found.error()));
        else
            fail(found.error());
        return;
    }
    found_ = *found;
    recognised_->show(found_);
    if (!isScans())
        columns_->show(found_.layout, found_.mapping);
    if (step() == Choose)
        goTo(Recognised);
}

void ImportDialog::judged(const Result<std::shared_ptr<ImportJudged>> &judged)
{
    setRunning({});
    if (!judged && judged.error().message == ImportMsg::DatesAmbiguous) {
        columns_->askDates(tr("%1 Choose below.").arg(sentence(judged.error())));
        return;
    }
    if (!judged) {
        fail(judged.error());
        return;
    }
    judged_->show(*judged, !isScans());
    goTo(Judged);
}

void ImportDialog::broughtIn(const Result<ImportSummary> &summary)
{
    setRunning({});
    if (!summary) {
        problem_->setText(summary.error().code == ErrorCode::Cancelled
                              ? tr("Stopped. What had been written was undone.")
                              : sentence(summary.error()));
        return;
    }
    summary_ = *summary;
    result_->show(summary_);
    goTo(Done);
    close_->setFocus();
    Q_EMIT said(tr("Imported %1.").arg(QFileInfo(choose_->file()).fileName()));
}

void ImportDialog::undone(const Result<UndoReport> &report)
{
    setRunning({});
    if (!report) {
        fail(report.error());
        return;
    }
    if (report->kept.empty()) {
        result_->showUndone(tr("The import was undone."));
        return;
    }
    result_->showUndone(tr("The import was undone, but for %n entry that was changed since.", nullptr,
                           static_cast<int>(report->kept.size())));
    services_.dialogs.open(new KeptDialog(*report, this));
}

void ImportDialog::saveRefused()
{
    DialogService::FileWish wish;
    const QFileInfo source(choose_->file());
    wish.title = tr("Save the Refused Lines");
    wish.folder = source.absolutePath();
    wish.suggestedName = tr("%1-refused.csv").arg(source.completeBaseName());
    wish.suffix = QStringLiteral("csv");
    wish.filters = {tr("CSV files (*.csv)")};
    services_.dialogs.saveFile(this, wish, [this](const QString &name) {
        if (name.isEmpty())
            return;
        setRunning(tr("Saving…"));
        runner_.saveRefused(how(), pathOf(name));
    });
}

void ImportDialog::reject()
{
    if (runner_.isRunning()) {
        runner_.stop();
        return;
    }
    QDialog::reject();
}

} // namespace homeward::ui
