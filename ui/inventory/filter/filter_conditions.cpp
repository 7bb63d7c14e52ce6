// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inventory/filter/filter_conditions.h"

#include "ui/bridge/text.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace homeward::ui {

namespace {

bool isEqual(const Where &condition, Column column)
{
    return condition.kind == Where::Kind::Compare && condition.column == column
        && condition.op == Where::Operator::Equal;
}

/// The conditions that must all hold.
std::vector<Where> demandsOf(const std::optional<Where> &where)
{
    if (!where)
        return {};
    if (where->kind == Where::Kind::And)
        return where->operands;
    return {*where};
}

const QRegularExpression &separators()
{
    static const QRegularExpression expression(QStringLiteral("[,，、;；]"));
    return expression;
}

std::optional<Where> allOf(std::vector<Where> demands)
{
    return whereOf({false, std::move(demands)});
}

} // namespace

FilterConditions conditionsOf(const std::optional<Where> &where)
{
    if (where && where->kind == Where::Kind::Or)
        return {true, where->operands};
    return {false, demandsOf(where)};
}

std::optional<Where> whereOf(const FilterConditions &filter)
{
    if (filter.conditions.empty())
        return std::nullopt;
    if (filter.conditions.size() == 1)
        return filter.conditions.front();
    Where where;
    where.kind = filter.any ? Where::Kind::Or : Where::Kind::And;
    // A nested join of the same kind would be written, and read again, as one.
    for (const Where &condition : filter.conditions) {
        if (condition.kind == where.kind)
            where.operands.insert(where.operands.end(), condition.operands.begin(), condition.operands.end());
        else
            where.operands.push_back(condition);
    }
    return where;
}

Where comparison(Column column, Where::Operator op, std::vector<std::string> values)
{
    Where where;
    where.column = column;
    where.op = op;
    where.values = std::move(values);
    return where;
}

bool demands(const std::optional<Where> &where, const Where &condition)
{
    const std::vector<Where> all = demandsOf(where);
    return std::ranges::find(all, condition) != all.end();
}

std::optional<Where> with(const std::optional<Where> &where, const Where &condition)
{
    std::vector<Where> all = demandsOf(where);
    all.push_back(condition);
    return allOf(std::move(all));
}

std::optional<Where> without(const std::optional<Where> &where, const Where &condition)
{
    std::vector<Where> all = demandsOf(where);
    std::erase(all, condition);
    return allOf(std::move(all));
}

std::optional<Where> withoutEqual(const std::optional<Where> &where, Column column)
{
    std::vector<Where> all = demandsOf(where);
    std::erase_if(all, [column](const Where &condition) { return isEqual(condition, column); });
    return allOf(std::move(all));
}

std::optional<std::string> equalTo(const std::optional<Where> &where, Column column)
{
    for (const Where &condition : demandsOf(where))
        if (isEqual(condition, column))
            return condition.values.front();
    return std::nullopt;
}

std::vector<Where::Operator> operatorsFor(ColumnType type)
{
    using Op = Where::Operator;
    switch (type) {
    case ColumnType::Number:
    case ColumnType::Date:
        return {Op::Equal,   Op::NotEqual,       Op::Less,    Op::LessOrEqual,
                Op::Greater, Op::GreaterOrEqual, Op::IsEmpty, Op::IsNotEmpty};
    case ColumnType::Choice:
        return {Op::Equal, Op::NotEqual, Op::In, Op::IsEmpty, Op::IsNotEmpty};
    case ColumnType::Text:
        break;
    }
    return {Op::Contains, Op::Equal, Op::NotEqual, Op::In, Op::IsEmpty, Op::IsNotEmpty};
}

bool needsValue(Where::Operator op)
{
    return op != Where::Operator::IsEmpty && op != Where::Operator::IsNotEmpty;
}

QString textOf(const std::vector<std::string> &values)
{
    QStringList texts;
    for (const std::string &value : values) {
        const QString text = fromCore(value);
        texts << (text.contains(separators()) ? QLatin1Char('"') + text + QLatin1Char('"') : text);
    }
    return texts.join(QStringLiteral(", "));
}

std::vector<std::string> valuesIn(const QString &text)
{
    std::vector<std::string> values;
    QString value;
    const auto end = [&] {
        if (std::string trimmed = toCore(value); !trimmed.empty())
            values.push_back(std::move(trimmed));
        value.clear();
    };
    bool quoted = false;
    for (const QChar c : text) {
        if (c == QLatin1Char('"'))
            quoted = !quoted;
        else if (!quoted && separators().match(QString(c)).hasMatch())
            end();
        else
            value += c;
    }
    end();
    return values;
}

} // namespace homeward::ui
