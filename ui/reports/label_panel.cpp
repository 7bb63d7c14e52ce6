// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/label_panel.h"

#include "core/base/file.h"
#include "core/exchange/declaration.h"
#include "core/exchange/export.h"
#include "core/exchange/labels/bar_code.h"
#include "core/exchange/labels/label.h"
#include "core/store/organisation.h"
#include "core/text/messages_exchange.h"
#include "ui/bridge/text.h"
#include "ui/frame/widgets.h"
#include "ui/report/declaration_pdf.h"
#include "ui/report/label_pdf.h"

#include <QComboBox>
#include <QFile>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSpinBox>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace homeward::ui {

namespace {

constexpr int settleMilliseconds = 200;

std::filesystem::path pathOf(const QString &name)
{
    return QFile::encodeName(name).toStdString();
}

Result<void> writeBytes(const std::filesystem::path &to, const std::string &bytes)
{
    auto file = AtomicFile::create(to);
    if (!file)
        return fail(file);
    if (auto written = file->write(bytes); !written)
        return written;
    return file->commit();
}

Result<AssetQuery> queryOf(const std::string &expression)
{
    AssetQuery query;
    if (expression.empty())
        return query;
    auto where = parseWhere(expression);
    if (!where)
        return fail(where);
    query.where = std::move(*where);
    return query;
}

} // namespace

LabelPanel::LabelPanel(const Services &services)
    : services_(services)
    , count_(services.ledger, this)
    , people_(services.ledger, this)
    , labelsHead_(sectionLabel())
    , formsHead_(sectionLabel())
    , whereLabel_(new QLabel)
    , sheetLabel_(new QLabel)
    , codeLabel_(new QLabel)
    , firstLabel_(new QLabel)
    , holderLabel_(new QLabel)
    , countText_(new QLabel)
    , formsText_(valueLabel())
    , where_(new QLineEdit)
    , sheet_(new QComboBox)
    , code_(new QComboBox)
    , first_(new QSpinBox)
    , holder_(new QComboBox)
    , labels_(new QPushButton)
    , form_(new QPushButton)
    , take_(new QPushButton)
    , problem_(new Banner(QStringLiteral("problem")))
    , done_(new Banner(QStringLiteral("check")))
{
    settle_.setSingleShot(true);
    settle_.setInterval(settleMilliseconds);
    build();
    connect(&settle_, &QTimer::timeout, this, &LabelPanel::count);
    connect(where_, &QLineEdit::textChanged, &settle_, qOverload<>(&QTimer::start));
    connect(sheet_, &QComboBox::currentIndexChanged, this, [this](int index) {
        first_->setMaximum(labelSheets()[static_cast<std::size_t>(std::max(index, 0))].perPage());
    });
    connect(labels_, &QPushButton::clicked, this, [this] {
        askTarget(tr("Labels To"), tr("labels.pdf"), [this](const QString &name) { makeLabels(name); });
    });
    connect(form_, &QPushButton::clicked, this, [this] {
        askTarget(tr("Forms To"), tr("declaration.pdf"), [this](const QString &name) { makeForms(name); });
    });
    connect(take_, &QPushButton::clicked, this, &LabelPanel::takeForms);
    retranslate();
}

void LabelPanel::build()
{
    problem_->setObjectName(QStringLiteral("labelProblem"));
    done_->setObjectName(QStringLiteral("labelDone"));
    auto *column = new QVBoxLayout(this);
    column->setSpacing(12);
    column->addWidget(labelsHead_);
    column->addWidget(buildLabels());
    column->addSpacing(12);
    column->addWidget(formsHead_);
    column->addWidget(formsText_);
    column->addWidget(buildForms());
    column->addWidget(problem_);
    column->addWidget(done_);
    column->addStretch(1);
}

QWidget *LabelPanel::buildLabels()
{
    where_->setObjectName(QStringLiteral("labelWhere"));
    sheet_->setObjectName(QStringLiteral("labelSheet"));
    code_->setObjectName(QStringLiteral("labelCode"));
    first_->setObjectName(QStringLiteral("labelFirst"));
    labels_->setObjectName(QStringLiteral("makeLabels"));
    for (const LabelSheet &sheet : labelSheets())
        sheet_->addItem(QStringLiteral("%1  (%2 × %3 mm)")
                            .arg(fromCore(sheet.name))
                            .arg(sheet.width)
                            .arg(sheet.height),
                        fromCore(sheet.name));
    code_->addItem(QStringLiteral("QR"), static_cast<int>(CodeKind::Qr));
    code_->addItem(QStringLiteral("Code 128"), static_cast<int>(CodeKind::Code128));
    first_->setRange(1, labelSheets().front().perPage());
    whereLabel_->setBuddy(where_);
    sheetLabel_->setBuddy(sheet_);
    codeLabel_->setBuddy(code_);
    firstLabel_->setBuddy(first_);
    auto *box = new QWidget;
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->addWidget(whereLabel_, 0, 0);
    grid->addWidget(where_, 0, 1, 1, 5);
    grid->addWidget(sheetLabel_, 1, 0);
    grid->addWidget(sheet_, 1, 1);
    grid->addWidget(codeLabel_, 1, 2);
    grid->addWidget(code_, 1, 3);
    grid->addWidget(firstLabel_, 1, 4);
    grid->addWidget(first_, 1, 5);
    auto *line = new QHBoxLayout;
    line->addWidget(labels_);
    line->addWidget(countText_);
    line->addStretch(1);
    grid->addLayout(line, 2, 0, 1, 6);
    grid->setColumnStretch(1, 1);
    return box;
}

QWidget *LabelPanel::buildForms()
{
    holder_->setObjectName(QStringLiteral("formHolder"));
    form_->setObjectName(QStringLiteral("makeForms"));
    take_->setObjectName(QStringLiteral("takeForms"));
    holderLabel_->setBuddy(holder_);
    auto *box = new QWidget;
    auto *line = new QHBoxLayout(box);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(holderLabel_);
    line->addWidget(holder_, 1);
    line->addWidget(form_);
    line->addWidget(take_);
    line->addStretch(1);
    return box;
}

void LabelPanel::retranslate()
{
    labelsHead_->setText(tr("Labels"));
    formsHead_->setText(tr("Declarations on personal devices and home use"));
    formsText_->setText(tr("The form is filled in and signed by the holder; typed answers come back as a table with the "
                           "columns holder, tag, category, brand, still_used and stopped_on."));
    formsText_->setAccessibleName(tr("How declarations work"));
    whereLabel_->setText(tr("&Which assets:"));
    where_->setAccessibleName(tr("Which assets get a label"));
    where_->setPlaceholderText(tr("all, or for instance: unit ~ Finance and first_seen >= 2026-09-01"));
    sheetLabel_->setText(tr("&Sheet:"));
    sheet_->setAccessibleName(tr("Sheet of labels"));
    codeLabel_->setText(tr("&Code:"));
    code_->setAccessibleName(tr("Kind of code"));
    firstLabel_->setText(tr("First label &left:"));
    first_->setAccessibleName(tr("First label that is left on the sheet"));
    labels_->setText(tr("Labels as &PDF…"));
    holderLabel_->setText(tr("H&older:"));
    holder_->setAccessibleName(tr("Holder"));
    if (holder_->count() > 0)
        holder_->setItemText(0, tr("everybody concerned"));
    form_->setText(tr("For&m as PDF…"));
    take_->setText(tr("&Take Answers In…"));
    count();
}

void LabelPanel::refresh()
{
    const bool writable = services_.ledger.isOpen() && !services_.ledger.info().readOnly;
    take_->setEnabled(writable);
    count();
    people_.ask([](Ledger &ledger) { return Organisation(ledger).people(); },
                [this](const Result<std::vector<PersonEntry>> &people) {
                    const QString before = holder_->currentData().toString();
                    holder_->clear();
                    holder_->addItem(tr("everybody concerned"), QString());
                    if (people)
                        for (const PersonEntry &person : *people)
                            holder_->addItem(shown(person.name),
                                             fromCore(person.employeeNumber.empty() ? person.name
                                                                                    : person.employeeNumber));
                    holder_->setCurrentIndex(std::max(0, holder_->findData(before)));
                });
}

void LabelPanel::count()
{
    const auto query = queryOf(toCore(where_->text()));
    problem_->setText(query ? QString() : sentence(query.error()));
    labels_->setEnabled(query && services_.ledger.isOpen());
    if (!query || !services_.ledger.isOpen())
        return;
    count_.ask([query = *query](Ledger &ledger) { return ledger.select(query); },
               [this](const Result<std::vector<AssetId>> &ids) {
                   const auto many = ids ? static_cast<qlonglong>(ids->size()) : 0;
                   //: %1 counts labels.
                   countText_->setText(tr("%1 labels").arg(QLocale().toString(many)));
                   labels_->setEnabled(many > 0);
               });
}

void LabelPanel::askTarget(const QString &title, const QString &name, std::function<void(const QString &)> write)
{
    DialogService::FileWish wish;
    wish.title = title;
    wish.folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    wish.suggestedName = name;
    wish.suffix = QStringLiteral("pdf");
    wish.filters = {tr("PDF files (*.pdf)")};
    services_.dialogs.saveFile(this, wish, [write = std::move(write)](const QString &chosen) {
        if (!chosen.isEmpty())
            write(chosen);
    });
}

void LabelPanel::makeLabels(const QString &to)
{
    const auto query = queryOf(toCore(where_->text()));
    if (!query)
        return;
    const LabelSheet sheet = labelSheets()[static_cast<std::size_t>(sheet_->currentIndex())];
    const auto kind = static_cast<CodeKind>(code_->currentData().toInt());
    services_.ledger.read(
        this,
        [query = *query, sheet, kind, first = first_->value(), to, language = coreLanguage()](
            Ledger &ledger) -> Result<std::vector<std::string>> {
            const auto labels = labelsOf(ledger, query, language);
            if (!labels)
                return fail(labels);
            const auto pages = labelPdf(*labels, sheet, kind, first);
            if (!pages)
                return fail(pages);
            if (auto written = writeBytes(pathOf(to), pages->pdf); !written)
                return fail(written);
            return std::vector<std::string>{std::to_string(labels->size()), std::to_string(pages->pages),
                                            to.toStdString()};
        },
        [this](const Result<std::vector<std::string>> &made) {
            problem_->setText(made ? QString() : sentence(made.error()));
            done_->setText(made ? sentence(ExchangeMsg::LabelsWritten, *made) : QString());
        });
}

void LabelPanel::makeForms(const QString &to)
{
    services_.ledger.read(
        this,
        [holder = holder_->currentData().toString().toStdString(), to,
         language = coreLanguage()](Ledger &ledger) -> Result<bool> {
            const auto declarations = declarationsOf(ledger, holder);
            if (!declarations)
                return fail(declarations);
            const auto page = declarationPdf(*declarations, language);
            if (!page)
                return fail(page);
            if (auto written = writeBytes(pathOf(to), *page); !written)
                return fail(written);
            return true;
        },
        [this, to](const Result<bool> &made) {
            problem_->setText(made ? QString() : sentence(made.error()));
            done_->setText(made ? tr("The forms were written to %1.").arg(to) : QString());
        });
}

void LabelPanel::takeForms()
{
    DialogService::FileWish wish;
    wish.title = tr("Take Answers In");
    wish.filters = {tr("Tables (*.csv *.tsv *.xlsx *.xls)")};
    services_.dialogs.openFile(this, wish, [this](const QString &name) {
        if (name.isEmpty())
            return;
        services_.ledger.write(
            this,
            [path = pathOf(name), deed = services_.deed()](Ledger &ledger) -> Result<DeclarationOutcome> {
                auto table = openTable(path);
                if (!table)
                    return fail(table);
                return takeDeclarations(ledger, **table, false, deed);
            },
            [this](const Result<DeclarationOutcome> &outcome) {
                problem_->setText(outcome ? QString() : sentence(outcome.error()));
                done_->setText({});
                if (!outcome)
                    return;
                const auto count = [](std::size_t number) { return std::to_string(number); };
                done_->setText(sentence(ExchangeMsg::DeclarationTaken,
                                        {count(outcome->stillUsed), count(outcome->ended),
                                         count(outcome->added), count(outcome->faults.size())}));
                QStringList lines;
                for (const DeclarationFault &fault : outcome->faults)
                    lines << sentence(ExchangeMsg::DeclarationLineWrong,
                                      {std::to_string(fault.line), sentence(fault.why).toStdString()});
                problem_->setText(lines.join(QLatin1Char('\n')));
            });
    });
}

} // namespace homeward::ui
