// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/issued_panel.h"

#include "core/base/file.h"
#include "ui/bridge/text.h"
#include "ui/frame/symbol_icon.h"
#include "ui/frame/widgets.h"
#include "ui/reports/issue_dialog.h"
#include "ui/reports/rows_model.h"

#include <QFile>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace homeward::ui {

namespace {

void setUp(QTableView &table, RowsModel &model)
{
    table.setModel(&model);
    setUpRows(table);
    table.setSelectionMode(QAbstractItemView::SingleSelection);
}

std::string words(const QString &text)
{
    return text.toStdString();
}

/// The page goes where the operator said; the others beside it under their own names.
Result<bool> writeFiles(Ledger &ledger, const IssuedReport &report, const std::filesystem::path &first)
{
    IssuedReports reports(ledger);
    for (std::size_t i = 0; i < report.files.size(); ++i) {
        const auto bytes = reports.file(report, report.files[i].name);
        if (!bytes)
            return fail(bytes);
        auto file = AtomicFile::create(i == 0 ? first : first.parent_path() / report.files[i].name);
        if (!file)
            return fail(file);
        if (auto written = file->write(*bytes); !written)
            return fail(written);
        if (auto done = file->commit(); !done)
            return fail(done);
    }
    return true;
}

} // namespace

IssuedPanel::IssuedPanel(const Services &services)
    : services_(services)
    , list_(services.ledger, this)
    , stack_(new QStackedWidget)
    , nothing_(new EmptyState(QStringLiteral("page-reports")))
    , reports_(new RowsModel(this))
    , files_(new RowsModel(this))
    , table_(new QTableView)
    , fileTable_(new QTableView)
    , head_(valueLabel())
    , problem_(new Banner(QStringLiteral("problem")))
    , issue_(new QPushButton(symbolIcon(QStringLiteral("check")), QString()))
    , save_(new QPushButton(symbolIcon(QStringLiteral("export")), QString()))
{
    build();
    retranslate();
}

void IssuedPanel::build()
{
    nothing_->setObjectName(QStringLiteral("issuedEmpty"));
    table_->setObjectName(QStringLiteral("issuedReports"));
    fileTable_->setObjectName(QStringLiteral("issuedFiles"));
    issue_->setObjectName(QStringLiteral("issueReport"));
    save_->setObjectName(QStringLiteral("saveIssued"));
    problem_->setObjectName(QStringLiteral("issuedProblem"));
    setUp(*table_, *reports_);
    setUp(*fileTable_, *files_);
    auto *lists = new QWidget;
    auto *listColumn = new QVBoxLayout(lists);
    listColumn->setContentsMargins(0, 0, 0, 0);
    listColumn->addWidget(table_, 2);
    listColumn->addWidget(head_);
    listColumn->addWidget(fileTable_, 1);
    stack_->addWidget(lists);
    stack_->addWidget(nothing_);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(issue_);
    buttons->addWidget(save_);
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->addWidget(stack_, 1);
    column->addWidget(problem_);
    column->addLayout(buttons);
    connect(issue_, &QPushButton::clicked, this, &IssuedPanel::issue);
    connect(save_, &QPushButton::clicked, this, &IssuedPanel::saveFiles);
    connect(nothing_, &EmptyState::clicked, this, &IssuedPanel::issue);
    connect(table_->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &IssuedPanel::showFiles);
}

void IssuedPanel::retranslate()
{
    table_->setAccessibleName(tr("Issued reports"));
    fileTable_->setAccessibleName(tr("Files of the report"));
    head_->setAccessibleName(tr("What the report rests on"));
    issue_->setText(tr("&Issue a Report…"));
    save_->setText(tr("&Save Its Files…"));
    nothing_->setWords(tr("No report has been issued yet"),
                       tr("A report that is issued gets a number and is frozen, so that it can be printed again "
                          "unchanged and the next one can say what was corrected."));
    nothing_->setButton(services_.ledger.info().readOnly ? QString() : tr("&Issue a Report…"));
    fillReports();
}

void IssuedPanel::refresh()
{
    list_.ask([](Ledger &ledger) { return IssuedReports(ledger).all(); },
              [this](const Result<std::vector<IssuedReport>> &reports) {
                  problem_->setText(reports ? QString() : sentence(reports.error()));
                  if (reports)
                      show(*reports);
              });
}

void IssuedPanel::show(const std::vector<IssuedReport> &reports)
{
    all_ = reports;
    retranslate();
}

void IssuedPanel::fillReports()
{
    SheetTable table;
    for (const QString &heading : {tr("No."), tr("As of"), tr("Figures taken"), tr("Issued by"), tr("Catalogue")})
        table.columns.push_back({{}, words(heading), ColumnType::Text});
    const auto zone = TimeZone::find(services_.ledger.settings().timeZone);
    for (const IssuedReport &report : all_)
        table.rows.push_back({report.number, toIso(report.asOf),
                              zone ? zone->toText(report.recorded) : toRfc3339(report.recorded), report.issuer,
                              report.catalogueVersion});
    const int row = std::max(0, table_->currentIndex().row());
    reports_->show(std::move(table));
    for (int column = 0; column < reports_->columnCount(); ++column)
        table_->resizeColumnToContents(column);
    stack_->setCurrentIndex(all_.empty() ? 1 : 0);
    issue_->setVisible(!all_.empty());
    save_->setVisible(!all_.empty());
    issue_->setEnabled(services_.ledger.isOpen() && !services_.ledger.info().readOnly);
    table_->selectRow(std::min(row, reports_->rowCount() - 1));
    showFiles();
}

const IssuedReport *IssuedPanel::current() const
{
    const int row = table_->currentIndex().row();
    return row < 0 || static_cast<std::size_t>(row) >= all_.size() ? nullptr
                                                                   : &all_[static_cast<std::size_t>(row)];
}

void IssuedPanel::showFiles()
{
    const IssuedReport *report = current();
    save_->setEnabled(report != nullptr);
    SheetTable table;
    table.columns = {{{}, words(tr("File")), ColumnType::Text},
                     {{}, words(tr("Bytes")), ColumnType::Number},
                     {{}, words(tr("SHA-256")), ColumnType::Text}};
    if (report != nullptr)
        for (const IssuedFile &file : report->files)
            table.rows.push_back({file.name, std::to_string(file.size), toHex(file.digest)});
    head_->setText(report == nullptr ? QString()
                                     : tr("Head of the history: %1").arg(fromCore(toHex(report->head))));
    files_->show(std::move(table));
    for (int column = 0; column < files_->columnCount(); ++column)
        fileTable_->resizeColumnToContents(column);
}

void IssuedPanel::issue()
{
    auto *dialog = new IssueDialog(services_, this);
    connect(dialog, &IssueDialog::issued, this, [this](const QString &number) {
        refresh();
        Q_EMIT said(tr("Report %1 is issued and frozen.").arg(number));
    });
    services_.dialogs.open(dialog);
}

void IssuedPanel::saveFiles()
{
    if (current() == nullptr || current()->files.empty())
        return;
    DialogService::FileWish wish;
    wish.title = tr("Save the Report's Files");
    wish.suggestedName = fromCore(current()->files.front().name);
    services_.dialogs.saveFile(this, wish, [this, report = *current()](const QString &name) {
        if (name.isEmpty())
            return;
        const std::filesystem::path to = QFile::encodeName(name).toStdString();
        services_.ledger.read(
            this, [report, to](Ledger &ledger) { return writeFiles(ledger, report, to); },
            [this, name](const Result<bool> &done) {
                problem_->setText(done ? QString() : sentence(done.error()));
                if (done)
                    Q_EMIT said(tr("The report's files were written beside %1, as they were issued.").arg(name));
            });
    });
}

} // namespace homeward::ui
