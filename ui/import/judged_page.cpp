// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/judged_page.h"

#include "ui/bridge/text.h"
#include "ui/frame/widgets.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace homeward::ui {

namespace {

constexpr int settleMilliseconds = 250;

QString number(std::int64_t count)
{
    return QLocale().toString(static_cast<qlonglong>(count));
}

} // namespace

JudgedPage::JudgedPage(QWidget *parent)
    : ImportPage(parent)
    , model_(new ImportLineModel(this))
    , counts_(valueLabel({}, tr("What would become of the lines")))
    , outcome_(new QComboBox)
    , words_(new QLineEdit)
    , save_(new QPushButton(tr("Save the &Refused Lines…")))
    , table_(new QTableView)
    , note_(new Banner(QStringLiteral("warning")))
{
    counts_->setObjectName(QStringLiteral("importCounts"));
    enlarge(*counts_, 1.1, true);
    outcome_->setObjectName(QStringLiteral("importOutcome"));
    outcome_->setAccessibleName(tr("Which lines"));
    words_->setObjectName(QStringLiteral("importWords"));
    words_->setAccessibleName(tr("Lines with these words"));
    words_->setPlaceholderText(tr("Find in the list"));
    words_->setClearButtonEnabled(true);
    save_->setObjectName(QStringLiteral("saveRefused"));
    note_->setObjectName(QStringLiteral("importNote"));
    table_->setObjectName(QStringLiteral("importLines"));
    table_->setAccessibleName(tr("Lines and what would become of them"));
    table_->setModel(model_);
    table_->setWordWrap(false);
    table_->setSelectionBehavior(QAbstractItemView::SelectRows);
    table_->setTabKeyNavigation(false);
    table_->verticalHeader()->hide();
    table_->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table_->horizontalHeader()->setStretchLastSection(true);
    auto *line = new QHBoxLayout;
    line->addWidget(outcome_);
    line->addWidget(words_, 1);
    line->addWidget(save_);
    auto *column = new QVBoxLayout(this);
    column->addWidget(counts_);
    column->addWidget(note_);
    column->addLayout(line);
    column->addWidget(table_, 1);
    settle_.setSingleShot(true);
    settle_.setInterval(settleMilliseconds);
    connect(&settle_, &QTimer::timeout, this, &JudgedPage::narrow);
    connect(words_, &QLineEdit::textChanged, &settle_, qOverload<>(&QTimer::start));
    connect(outcome_, &QComboBox::activated, this, &JudgedPage::narrow);
    connect(save_, &QPushButton::clicked, this, &JudgedPage::saveRefusedWanted);
}

QString JudgedPage::heading() const
{
    return tr("This is what would change");
}

bool JudgedPage::isComplete() const
{
    return judged_ && judged_->counts.of(LineOutcome::Created) + judged_->counts.of(LineOutcome::Updated) > 0;
}

QWidget *JudgedPage::firstField()
{
    return table_;
}

void JudgedPage::fillOutcomes()
{
    outcome_->clear();
    outcome_->addItem(tr("All that are listed"), -1);
    for (const LineOutcome outcome :
         {LineOutcome::Created, LineOutcome::Updated, LineOutcome::Refused, LineOutcome::Skipped})
        outcome_->addItem(tr("%1 (%2)").arg(outcomeText(outcome), number(judged_->counts.of(outcome))),
                          static_cast<int>(outcome));
}

void JudgedPage::show(std::shared_ptr<const ImportJudged> judged, bool isRegister)
{
    judged_ = std::move(judged);
    const BatchCounts &counts = judged_->counts;
    counts_->setText(tr("%1 new, %2 changed, %3 unchanged, %4 refused, %5 passed over.")
                         .arg(number(counts.of(LineOutcome::Created)), number(counts.of(LineOutcome::Updated)),
                              number(counts.of(LineOutcome::Unchanged)), number(counts.of(LineOutcome::Refused)),
                              number(counts.of(LineOutcome::Skipped))));
    QStringList notes;
    if (!isComplete())
        notes << tr("Nothing would be written: no line is new or changed.");
    if (judged_->cut)
        notes << tr("The list shows the first %1 lines; all are counted and imported.").arg(number(ImportRunner::mostRows));
    if (judged_->refusedFiles > 0)
        notes << tr("%n file(s) will be left out; the list says why.", nullptr, judged_->refusedFiles);
    note_->setText(notes.join(QLatin1Char('\n')));
    save_->setVisible(isRegister);
    save_->setEnabled(counts.of(LineOutcome::Refused) > 0);
    fillOutcomes();
    words_->clear();
    model_->filter(std::nullopt, {});
    model_->set(judged_);
    const int width = characterWidth(fontMetrics());
    table_->setColumnWidth(ImportLineModel::LineColumn, width * 10);
    table_->setColumnWidth(ImportLineModel::OutcomeColumn, width * 18);
    table_->setColumnWidth(ImportLineModel::AssetColumn, width * 20);
    Q_EMIT completeChanged();
}

void JudgedPage::say(const QString &text)
{
    note_->setText(text);
}

void JudgedPage::narrow()
{
    const int chosen = outcome_->currentData().toInt();
    model_->filter(chosen < 0 ? std::nullopt : std::optional(static_cast<LineOutcome>(chosen)), words_->text());
}

} // namespace homeward::ui
