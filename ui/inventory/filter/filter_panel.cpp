// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inventory/filter/filter_panel.h"

#include "ui/bridge/text.h"
#include "ui/frame/symbol_icon.h"
#include "ui/inventory/filter/condition_row.h"

#include <QComboBox>
#include <QEvent>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace homeward::ui {

FilterPanel::FilterPanel(WordLists &words, QWidget *parent)
    : QWidget(parent)
    , words_(words)
    , lead_(new QLabel)
    , join_(new QComboBox)
    , rowsBox_(new QVBoxLayout)
    , add_(new QPushButton(symbolIcon(QStringLiteral("plus")), QString()))
    , clear_(new QPushButton)
    , textLabel_(new QLabel)
    , text_(new QLineEdit)
    , error_(new QLabel)
{
    setObjectName(QStringLiteral("filterPanel"));
    join_->setObjectName(QStringLiteral("join"));
    add_->setObjectName(QStringLiteral("addCondition"));
    clear_->setObjectName(QStringLiteral("clearConditions"));
    text_->setObjectName(QStringLiteral("whereText"));
    error_->setObjectName(QStringLiteral("whereError"));
    build();
    retranslate();
}

void FilterPanel::build()
{
    join_->addItems({QString(), QString()});
    text_->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    text_->setClearButtonEnabled(true);
    textLabel_->setBuddy(text_);
    lead_->setBuddy(join_);
    error_->setWordWrap(true);
    error_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    error_->hide();
    rowsBox_->setSpacing(4);

    auto *head = new QHBoxLayout;
    head->addWidget(lead_);
    head->addWidget(join_);
    head->addStretch(1);
    auto *foot = new QHBoxLayout;
    foot->addWidget(add_);
    foot->addWidget(clear_);
    foot->addSpacing(12);
    foot->addWidget(textLabel_);
    foot->addWidget(text_, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addLayout(head);
    column->addLayout(rowsBox_);
    column->addLayout(foot);
    column->addWidget(error_);

    connect(join_, &QComboBox::activated, this, &FilterPanel::rowsEdited);
    connect(add_, &QPushButton::clicked, this, &FilterPanel::addRow);
    connect(clear_, &QPushButton::clicked, this, [this] {
        setWhere(std::nullopt);
        Q_EMIT edited(where_);
    });
    connect(text_, &QLineEdit::returnPressed, this, &FilterPanel::textEdited);
    connect(text_, &QLineEdit::editingFinished, this, &FilterPanel::textEdited);
}

void FilterPanel::setWhere(const std::optional<Where> &where)
{
    where_ = where;
    showRows(conditionsOf(where_));
    showText();
    error_->hide();
}

void FilterPanel::begin()
{
    if (rows_.empty())
        addRow();
    else
        rows_.front()->begin();
}

void FilterPanel::showRows(const FilterConditions &filter)
{
    for (ConditionRow *row : rows_) {
        row->hide();
        row->deleteLater();
    }
    rows_.clear();
    join_->setCurrentIndex(filter.any ? 1 : 0);
    for (const Where &condition : filter.conditions)
        appendRow(condition);
    numberRows();
}

ConditionRow *FilterPanel::appendRow(const Where &condition)
{
    auto *row = new ConditionRow(words_, condition);
    connect(row, &ConditionRow::edited, this, &FilterPanel::rowsEdited);
    connect(row, &ConditionRow::removeWanted, this, [this, row] { removeRow(row); });
    rowsBox_->addWidget(row);
    setTabOrder(rows_.empty() ? static_cast<QWidget *>(join_) : rows_.back(), row);
    rows_.push_back(row);
    return row;
}

void FilterPanel::addRow()
{
    ConditionRow *row = appendRow(comparison(Column::Unit, Where::Operator::Contains));
    numberRows();
    row->begin();
}

void FilterPanel::removeRow(ConditionRow *row)
{
    std::erase(rows_, row);
    row->hide();
    row->deleteLater();
    numberRows();
    rowsEdited();
    add_->setFocus();
}

void FilterPanel::numberRows()
{
    for (std::size_t i = 0; i < rows_.size(); ++i)
        rows_[i]->setNumber(static_cast<int>(i) + 1);
    const bool several = rows_.size() > 1;
    lead_->setVisible(several);
    join_->setVisible(several);
    clear_->setEnabled(!rows_.empty());
}

void FilterPanel::rowsEdited()
{
    FilterConditions filter;
    filter.any = join_->currentIndex() == 1;
    for (const ConditionRow *row : rows_)
        if (auto condition = row->condition())
            filter.conditions.push_back(std::move(*condition));
    const std::optional<Where> where = whereOf(filter);
    const std::string text = where ? toText(*where) : std::string();
    text_->setText(fromCore(text));
    take(text);
}

void FilterPanel::textEdited()
{
    const std::string text = toCore(text_->text());
    if (where_ ? text == toText(*where_) : text.empty()) {
        error_->hide();
        return;
    }
    const std::optional<Where> before = where_;
    take(text);
    if (where_ != before)
        showRows(conditionsOf(where_));
}

/// The text becomes the filter if it can be read.
void FilterPanel::take(const std::string &text)
{
    std::optional<Where> where;
    if (!text.empty()) {
        auto parsed = parseWhere(text);
        if (!parsed) {
            error_->setText(sentence(parsed.error()));
            error_->show();
            return;
        }
        where = std::move(*parsed);
    }
    error_->hide();
    if (where == where_)
        return;
    where_ = std::move(where);
    Q_EMIT edited(where_);
}

void FilterPanel::showText()
{
    text_->setText(where_ ? fromCore(toText(*where_)) : QString());
}

void FilterPanel::retranslate()
{
    lead_->setText(tr("&Show assets for which"));
    join_->setItemText(0, tr("all of these hold"));
    join_->setItemText(1, tr("any of these holds"));
    add_->setText(tr("&Add a Condition"));
    clear_->setText(tr("&Clear"));
    textLabel_->setText(tr("As &text:"));
    text_->setPlaceholderText(tr("for example: origin = foreign and unit ~ Finance"));
    text_->setToolTip(tr("The same text works with homewardctl as --where."));
    error_->setAccessibleName(tr("What is wrong with the filter"));
    showRows(conditionsOf(where_));
}

void FilterPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace homeward::ui
