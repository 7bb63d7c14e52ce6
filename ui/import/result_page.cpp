// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/result_page.h"

#include "ui/frame/symbol_icon.h"
#include "ui/frame/widgets.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace homeward::ui {

ResultPage::ResultPage(QWidget *parent)
    : ImportPage(parent)
    , text_(valueLabel({}, tr("What was brought in")))
    , undo_(new QPushButton(symbolIcon(QStringLiteral("undo")), tr("&Undo This Import")))
{
    text_->setObjectName(QStringLiteral("importResult"));
    enlarge(*text_, 1.1);
    undo_->setObjectName(QStringLiteral("undoImport"));
    auto *line = new QHBoxLayout;
    line->addWidget(undo_);
    line->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->addWidget(text_);
    column->addSpacing(12);
    column->addLayout(line);
    column->addStretch(1);
    connect(undo_, &QPushButton::clicked, this, &ResultPage::undoWanted);
}

QString ResultPage::heading() const
{
    return tr("The import is done");
}

QWidget *ResultPage::firstField()
{
    return undo_;
}

void ResultPage::show(const ImportSummary &summary)
{
    const auto number = [&](LineOutcome outcome) {
        return QLocale().toString(static_cast<qlonglong>(summary.batch.counts.of(outcome)));
    };
    text_->setText(tr("Import %1: %2 new, %3 changed, %4 unchanged, %5 refused, %6 passed over.")
                       .arg(QString::number(summary.batch.id.value), number(LineOutcome::Created),
                            number(LineOutcome::Updated), number(LineOutcome::Unchanged), number(LineOutcome::Refused),
                            number(LineOutcome::Skipped)));
    undo_->setEnabled(static_cast<bool>(summary.batch.id));
}

void ResultPage::showUndone(const QString &text)
{
    text_->setText(text);
    undo_->setEnabled(false);
}

void ResultPage::setBusy(bool busy)
{
    undo_->setEnabled(!busy);
}

} // namespace homeward::ui
