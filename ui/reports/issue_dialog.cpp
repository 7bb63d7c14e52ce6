// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/issue_dialog.h"

#include "core/base/file.h"
#include "ui/bridge/text.h"
#include "ui/frame/widgets.h"
#include "ui/report/report_pdf.h"

#include <QDate>
#include <QDateEdit>
#include <QFile>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace homeward::ui {

namespace {

/// The page without a number, and nothing is kept.
Result<std::string> draftPage(Ledger &ledger, const ReportOptions &options)
{
    const auto data = collectReport(ledger, options);
    if (!data)
        return fail(data);
    return reportPdf(*data, options.language);
}

Result<void> writePage(const std::filesystem::path &to, const std::string &bytes)
{
    auto file = AtomicFile::create(to);
    if (!file)
        return fail(file);
    if (auto written = file->write(bytes); !written)
        return written;
    return file->commit();
}

} // namespace

IssueDialog::IssueDialog(const Services &services, QWidget *parent)
    : QDialog(parent)
    , services_(services)
    , day_(new QDateEdit(QDate::currentDate()))
    , issuer_(new QLineEdit(services.settings.operatorName()))
    , problem_(new Banner(QStringLiteral("problem")))
    , done_(new Banner(QStringLiteral("check")))
    , preview_(new QPushButton(tr("&Draft as PDF…")))
    , issue_(new QPushButton(tr("&Issue")))
{
    setObjectName(QStringLiteral("issueDialog"));
    setWindowTitle(tr("Issue a Report"));
    day_->setObjectName(QStringLiteral("asOf"));
    day_->setAccessibleName(tr("As of the close of"));
    day_->setCalendarPopup(true);
    day_->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
    day_->setMaximumDate(QDate::currentDate());
    issuer_->setObjectName(QStringLiteral("issuer"));
    issuer_->setAccessibleName(tr("Issued by"));
    preview_->setObjectName(QStringLiteral("draft"));
    issue_->setObjectName(QStringLiteral("issue"));
    issue_->setDefault(true);
    problem_->setObjectName(QStringLiteral("issueProblem"));
    auto *cancel = new QPushButton(tr("Cancel"));
    auto *form = new QFormLayout;
    form->addRow(tr("&As of the close of:"), day_);
    form->addRow(tr("Issued &by:"), issuer_);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(preview_);
    buttons->addStretch(1);
    buttons->addWidget(issue_);
    buttons->addWidget(cancel);
    auto *column = new QVBoxLayout(this);
    column->addWidget(valueLabel(
        tr("An issued report has a number and is frozen: its page and files come out again byte for byte, and the next "
           "one lists what has been corrected since.")));
    column->addLayout(form);
    column->addWidget(problem_);
    column->addWidget(done_);
    column->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(preview_, &QPushButton::clicked, this, &IssueDialog::preview);
    connect(issue_, &QPushButton::clicked, this, &IssueDialog::issue);
    resize(characterWidth(fontMetrics()) * 70, sizeHint().height());
}

ReportOptions IssueDialog::options() const
{
    ReportOptions options;
    options.language = coreLanguage();
    options.now = services_.ledger.clock().now();
    options.issuer = toCore(issuer_->text());
    if (const QDate day = day_->date(); day < QDate::currentDate())
        options.asOf = Day{std::chrono::year{day.year()} / day.month() / day.day()};
    return options;
}

void IssueDialog::setBusy(bool busy)
{
    for (QPushButton *button : {preview_, issue_})
        button->setEnabled(!busy);
    if (busy) {
        problem_->setText({});
        done_->setText({});
    }
}

void IssueDialog::preview()
{
    DialogService::FileWish wish;
    wish.title = tr("Draft as PDF");
    wish.suggestedName = tr("report draft.pdf");
    wish.suffix = QStringLiteral("pdf");
    wish.filters = {tr("PDF files (*.pdf)")};
    services_.dialogs.saveFile(this, wish, [this](const QString &name) {
        if (name.isEmpty())
            return;
        setBusy(true);
        const std::filesystem::path to = QFile::encodeName(name).toStdString();
        services_.ledger.read(
            this,
            [options = options(), to](Ledger &ledger) -> Result<bool> {
                const auto page = draftPage(ledger, options);
                if (!page)
                    return fail(page);
                if (auto written = writePage(to, *page); !written)
                    return fail(written);
                return true;
            },
            [this, name](const Result<bool> &done) {
                setBusy(false);
                problem_->setText(done ? QString() : sentence(done.error()));
                done_->setText(done ? tr("The draft was written to %1.").arg(name) : QString());
            });
    });
}

void IssueDialog::issue()
{
    setBusy(true);
    services_.ledger.write(
        this,
        [options = options(), deed = services_.deed()](Ledger &ledger) {
            const auto page = [language = options.language](const ReportData &report) {
                return reportPdf(report, language);
            };
            return issueReport(ledger, options, page, deed);
        },
        [this](const Result<IssuedReport> &report) {
            setBusy(false);
            problem_->setText(report ? QString() : sentence(report.error()));
            if (!report)
                return;
            Q_EMIT issued(fromCore(report->number));
            accept();
        });
}

} // namespace homeward::ui
