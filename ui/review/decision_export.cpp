// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/decision_export.h"

#include "core/store/decisions.h"
#include "ui/bridge/text.h"
#include "ui/frame/widgets.h"

#include <QDate>
#include <QDialogButtonBox>
#include <QFile>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace homeward::ui {

namespace {

QString sentenceFor(RowRefusal reason)
{
    switch (reason) {
    case RowRefusal::OneAsset:
        return DecisionExportDialog::tr("it is about one asset alone");
    case RowRefusal::Undetermined:
        return DecisionExportDialog::tr("it names no brand");
    case RowRefusal::NoUsbId:
        return DecisionExportDialog::tr("the model has no USB ID");
    case RowRefusal::Pattern:
        return DecisionExportDialog::tr("the catalogue knows no * inside a word");
    case RowRefusal::NoSource:
        break;
    }
    return DecisionExportDialog::tr("no web address stands in the reason");
}

} // namespace

DecisionExportDialog::DecisionExportDialog(const Services &services, QWidget *parent)
    : QDialog(parent)
    , services_(services)
    , source_(new QLineEdit)
    , summary_(new QLabel)
    , refused_(new QPlainTextEdit)
{
    setObjectName(QStringLiteral("decisionExport"));
    setWindowTitle(tr("Export Decisions"));
    build();
    ask();
}

void DecisionExportDialog::build()
{
    source_->setObjectName(QStringLiteral("source"));
    summary_->setObjectName(QStringLiteral("summary"));
    refused_->setObjectName(QStringLiteral("refused"));
    source_->setPlaceholderText(QStringLiteral("https://"));
    auto *intro = new QLabel(tr("Decisions are written as rows of the brand catalogue (brands.tsv, products.tsv). Whoever "
                                "takes them over wants to read where each comes from: the web address in its reason, or this "
                                "one."));
    intro->setWordWrap(true);
    summary_->setWordWrap(true);
    refused_->setReadOnly(true);
    refused_->setTabChangesFocus(true);
    refused_->setAccessibleName(tr("Decisions that cannot be written"));
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("Web &address:"), source_);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    write_ = buttons->addButton(tr("&Write…"), QDialogButtonBox::ActionRole);
    write_->setObjectName(QStringLiteral("write"));
    write_->setDefault(true);
    connect(write_, &QPushButton::clicked, this, &DecisionExportDialog::choose);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(source_, &QLineEdit::textChanged, this, &DecisionExportDialog::showRows);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(12);
    column->addWidget(intro);
    column->addLayout(form);
    column->addWidget(summary_);
    column->addWidget(refused_, 1);
    column->addWidget(buttons);
    resize(characterWidth(fontMetrics()) * 80, fontMetrics().height() * 24);
    showRows();
}

void DecisionExportDialog::ask()
{
    services_.ledger.read(
        this,
        [](Ledger &ledger) -> Result<Known> {
            const auto rows = Decisions(ledger).all();
            if (!rows)
                return fail(rows);
            Known known;
            known.catalogue = ledger.sorter().catalogue();
            for (const DecisionRow &row : *rows) {
                known.decided.push_back({row.decision, row.subject, ledger.zone().dayOf(row.decision.at)});
                known.words.push_back(row.tag.empty() ? row.words : row.tag + ' ' + row.words);
            }
            return known;
        },
        [this](const Result<Known> &known) {
            if (known)
                known_ = *known;
            showRows();
        });
}

CatalogueRows DecisionExportDialog::rows() const
{
    return known_.catalogue ? catalogueRows(known_.decided, *known_.catalogue, toCore(source_->text())) : CatalogueRows{};
}

void DecisionExportDialog::showRows()
{
    const CatalogueRows rows = this->rows();
    QStringList lines;
    for (const CatalogueRows::Refused &refused : rows.refused)
        //: A model, and why its decision cannot be written.
        lines << tr("%1: %2").arg(shown(known_.words[refused.index]), sentenceFor(refused.reason));
    refused_->setPlainText(lines.join(QLatin1Char('\n')));
    refused_->setVisible(!lines.isEmpty());
    summary_->setText(known_.decided.empty()
                          ? tr("No decision is in force.")
                          : tr("%1 of %2 decisions can be written.")
                                .arg(QLocale().toString(static_cast<qulonglong>(known_.decided.size() - rows.refused.size())),
                                     QLocale().toString(static_cast<qulonglong>(known_.decided.size()))));
    write_->setEnabled(!rows.products.empty());
}

void DecisionExportDialog::choose()
{
    DialogService::FileWish wish;
    wish.title = tr("Folder for the Rows");
    wish.folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    wish.suggestedName = QStringLiteral("decisions-%1").arg(QDate::currentDate().toString(Qt::ISODate));
    services_.dialogs.saveFile(this, wish, [this](const QString &name) {
        if (name.isEmpty())
            return;
        const std::filesystem::path folder(QFile::encodeName(name).toStdString());
        services_.ledger.read(
            this, [folder, rows = rows()](Ledger &) { return writeCatalogueRows(rows, folder); },
            [this, name](const Result<void> &done) {
                if (!done) {
                    services_.dialogs.tell(this, DialogService::Tone::Error, tr("The decisions were not written"),
                                           sentence(done.error()));
                    return;
                }
                Q_EMIT said(tr("Decisions written to %1.").arg(name));
                accept();
            });
    });
}

} // namespace homeward::ui
