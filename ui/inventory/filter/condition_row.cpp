// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inventory/filter/condition_row.h"

#include "core/base/date.h"
#include "ui/bridge/text.h"
#include "ui/frame/symbol_icon.h"
#include "ui/inventory/filter/choice_button.h"
#include "ui/inventory/filter/filter_conditions.h"
#include "ui/inventory/filter/word_lists.h"

#include <QComboBox>
#include <QDateEdit>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QToolButton>

#include <algorithm>

namespace homeward::ui {

QString operatorText(ColumnType type, Where::Operator op)
{
    using Op = Where::Operator;
    const bool date = type == ColumnType::Date;
    const bool number = type == ColumnType::Number;
    switch (op) {
    case Op::Equal:
        return number ? QStringLiteral("=") : ConditionRow::tr("is");
    case Op::NotEqual:
        return number ? QStringLiteral("≠") : ConditionRow::tr("is not");
    case Op::Less:
        return date ? ConditionRow::tr("is before") : QStringLiteral("<");
    case Op::LessOrEqual:
        return date ? ConditionRow::tr("is on or before") : QStringLiteral("≤");
    case Op::Greater:
        return date ? ConditionRow::tr("is after") : QStringLiteral(">");
    case Op::GreaterOrEqual:
        return date ? ConditionRow::tr("is on or after") : QStringLiteral("≥");
    case Op::Contains:
        return ConditionRow::tr("contains");
    case Op::In:
        return ConditionRow::tr("is one of");
    case Op::IsEmpty:
        return ConditionRow::tr("is empty");
    case Op::IsNotEmpty:
        return ConditionRow::tr("is not empty");
    }
    return {};
}

ConditionRow::ConditionRow(WordLists &words, const Where &condition, QWidget *parent)
    : QWidget(parent)
    , words_(words)
    , line_(new QHBoxLayout(this))
{
    line_->setContentsMargins(0, 0, 0, 0);
    if (condition.kind == Where::Kind::Compare)
        buildComparison(condition);
    else
        buildText(condition);
    buildRemove();
    name();
}

void ConditionRow::buildComparison(const Where &condition)
{
    column_ = new QComboBox;
    column_->setObjectName(QStringLiteral("column"));
    for (const Column column : allColumns())
        column_->addItem(fromCore(headingOf(column, coreLanguage())), static_cast<int>(column));
    column_->setCurrentIndex(column_->findData(static_cast<int>(condition.column)));
    column_->setMaxVisibleItems(16);
    operator_ = new QComboBox;
    operator_->setObjectName(QStringLiteral("operator"));
    operator_->setMinimumContentsLength(12);
    line_->addWidget(column_);
    line_->addWidget(operator_);
    fillOperators(condition.op);
    buildValue(condition.values);
    connect(column_, &QComboBox::activated, this, &ConditionRow::columnChosen);
    connect(operator_, &QComboBox::activated, this, [this] {
        buildValue(values());
        Q_EMIT edited();
    });
}

void ConditionRow::buildText(const Where &condition)
{
    auto *text = new QLineEdit(fromCore(toText(condition)));
    text->setObjectName(QStringLiteral("expression"));
    text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    connect(text, &QLineEdit::editingFinished, this, &ConditionRow::edited);
    line_->addWidget(text, 1);
    value_ = text;
}

void ConditionRow::buildRemove()
{
    remove_ = new QToolButton;
    remove_->setObjectName(QStringLiteral("remove"));
    remove_->setAutoRaise(true);
    remove_->setIcon(symbolIcon(QStringLiteral("remove")));
    remove_->setFocusPolicy(Qt::StrongFocus);
    connect(remove_, &QToolButton::clicked, this, &ConditionRow::removeWanted);
    line_->addWidget(remove_);
}

Column ConditionRow::column() const
{
    return static_cast<Column>(column_->currentData().toInt());
}

Where::Operator ConditionRow::op() const
{
    return static_cast<Where::Operator>(operator_->currentData().toInt());
}

void ConditionRow::columnChosen()
{
    const std::vector<Where::Operator> offered = operatorsFor(typeOf(column()));
    fillOperators(std::ranges::find(offered, op()) == offered.end() ? offered.front() : op());
    buildValue({});
    Q_EMIT edited();
}

void ConditionRow::fillOperators(Where::Operator chosen)
{
    const ColumnType type = typeOf(column());
    std::vector<Where::Operator> operators = operatorsFor(type);
    // A filter that was typed may use what the list does not offer; it stays as it is.
    if (std::ranges::find(operators, chosen) == operators.end())
        operators.push_back(chosen);
    operator_->clear();
    for (const Where::Operator op : operators)
        operator_->addItem(operatorText(type, op), static_cast<int>(op));
    operator_->setCurrentIndex(operator_->findData(static_cast<int>(chosen)));
}

void ConditionRow::buildValue(const std::vector<std::string> &values)
{
    delete value_;
    value_ = nullptr;
    if (needsValue(op())) {
        value_ = newValueField(values);
        value_->setObjectName(QStringLiteral("value"));
        line_->insertWidget(2, value_, 1);
    }
    name();
}

QWidget *ConditionRow::newValueField(const std::vector<std::string> &values)
{
    const std::string first = values.empty() ? std::string() : values.front();
    const bool several = op() == Where::Operator::In;
    const ColumnType type = op() == Where::Operator::Contains ? ColumnType::Text : typeOf(column());
    if (type == ColumnType::Choice && several) {
        auto *button = new ChoiceButton(column());
        button->setChoices(values);
        connect(button, &ChoiceButton::choicesChanged, this, &ConditionRow::edited);
        return button;
    }
    if (type == ColumnType::Choice) {
        auto *box = new QComboBox;
        for (const std::string_view choice : choicesOf(column()))
            box->addItem(fromCore(wordFor(column(), choice, coreLanguage())), fromCore(choice));
        box->setCurrentIndex(std::max(box->findData(fromCore(first)), first.empty() ? -1 : 0));
        box->setPlaceholderText(tr("choose…"));
        connect(box, &QComboBox::activated, this, &ConditionRow::edited);
        return box;
    }
    if (type == ColumnType::Date && !several) {
        auto *date = new QDateEdit;
        date->setCalendarPopup(true);
        date->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
        const QDate day = QDate::fromString(fromCore(first), Qt::ISODate);
        date->setDate(day.isValid() ? day : QDate::currentDate());
        connect(date, &QDateEdit::dateChanged, this, &ConditionRow::edited);
        return date;
    }
    auto *field = new QLineEdit;
    field->setText(several ? textOf(values) : fromCore(first));
    if (several)
        field->setPlaceholderText(tr("several, with commas between them"));
    else
        words_.complete(field, column());
    connect(field, &QLineEdit::textEdited, this, &ConditionRow::edited);
    return field;
}

std::vector<std::string> ConditionRow::values() const
{
    if (!value_)
        return {};
    if (const auto *button = qobject_cast<const ChoiceButton *>(value_))
        return button->choices();
    QString text;
    if (const auto *box = qobject_cast<const QComboBox *>(value_))
        text = box->currentData().toString();
    else if (const auto *date = qobject_cast<const QDateEdit *>(value_))
        text = date->date().toString(Qt::ISODate);
    else if (const auto *field = qobject_cast<const QLineEdit *>(value_))
        text = field->text();
    if (op() == Where::Operator::In)
        return valuesIn(text);
    std::string value = toCore(text);
    return value.empty() ? std::vector<std::string>() : std::vector<std::string>{std::move(value)};
}

std::optional<Where> ConditionRow::condition() const
{
    if (!column_) {
        const auto parsed = parseWhere(toCore(qobject_cast<const QLineEdit *>(value_)->text()));
        return parsed ? std::optional(*parsed) : std::nullopt;
    }
    std::vector<std::string> chosen = values();
    if (needsValue(op()) && chosen.empty())
        return std::nullopt;
    return comparison(column(), op(), std::move(chosen));
}

void ConditionRow::begin()
{
    if (column_)
        column_->setFocus();
    else
        value_->setFocus();
}

void ConditionRow::setNumber(int number)
{
    number_ = number;
    name();
}

void ConditionRow::name()
{
    if (column_) {
        column_->setAccessibleName(tr("Column of condition %1").arg(number_));
        operator_->setAccessibleName(tr("Comparison of condition %1").arg(number_));
    }
    if (value_)
        value_->setAccessibleName(tr("Value of condition %1").arg(number_));
    if (remove_) {
        remove_->setAccessibleName(tr("Remove condition %1").arg(number_));
        remove_->setToolTip(tr("Remove this condition"));
    }
}

} // namespace homeward::ui
