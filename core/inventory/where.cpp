// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inventory/where.h"

#include "core/inventory/where_lexer.h"
#include "core/text/number.h"
#include "core/text/utf8.h"

#include <algorithm>

namespace homeward {
namespace {

std::string_view signOf(Where::Operator op)
{
    switch (op) {
    case Where::Operator::Equal:
        return "=";
    case Where::Operator::NotEqual:
        return "!=";
    case Where::Operator::Less:
        return "<";
    case Where::Operator::LessOrEqual:
        return "<=";
    case Where::Operator::Greater:
        return ">";
    case Where::Operator::GreaterOrEqual:
        return ">=";
    case Where::Operator::Contains:
        return "~";
    case Where::Operator::In:
        return "in";
    case Where::Operator::IsEmpty:
        return "is empty";
    case Where::Operator::IsNotEmpty:
        return "is not empty";
    }
    return {};
}

std::string quotedWhereNeeded(const std::string &value)
{
    if (isBareValue(value))
        return value;
    std::string text = "\"";
    for (const char c : value) {
        if (c == '"')
            text += '"';
        if (c == '\\')
            text += '\\';
        text += c;
    }
    return text + '"';
}

std::string comparisonToText(const Where &where)
{
    std::string text(nameOf(where.column));
    text.append(1, ' ').append(signOf(where.op));
    if (where.op == Where::Operator::In) {
        text += " (";
        for (std::size_t i = 0; i < where.values.size(); ++i)
            text.append(i == 0 ? "" : ", ").append(quotedWhereNeeded(where.values[i]));
        return text + ')';
    }
    for (const std::string &value : where.values)
        text.append(1, ' ').append(quotedWhereNeeded(value));
    return text;
}

/// Whether `inner` needs parentheses as an operand of `outer` to be read back as the same tree.
bool needsParentheses(Where::Kind outer, Where::Kind inner)
{
    if (inner == Where::Kind::Compare || inner == Where::Kind::Not)
        return false;
    return outer != Where::Kind::Or || inner == Where::Kind::Or;
}

std::string operandToText(const Where &outer, const Where &operand)
{
    const std::string text = toText(operand);
    return needsParentheses(outer.kind, operand.kind) ? '(' + text + ')' : text;
}

bool ordered(Where::Operator op, int sign)
{
    switch (op) {
    case Where::Operator::Less:
        return sign < 0;
    case Where::Operator::LessOrEqual:
        return sign <= 0;
    case Where::Operator::Greater:
        return sign > 0;
    case Where::Operator::GreaterOrEqual:
        return sign >= 0;
    default:
        return sign == 0;
    }
}

int signOf(double difference)
{
    return difference < 0 ? -1 : difference > 0 ? 1 : 0;
}

bool isNegated(Where::Operator op)
{
    return op == Where::Operator::NotEqual || op == Where::Operator::IsNotEmpty;
}

} // namespace

std::string toText(const Where &where)
{
    switch (where.kind) {
    case Where::Kind::Compare:
        return comparisonToText(where);
    case Where::Kind::Not:
        return "not " + operandToText(where, where.operands.front());
    case Where::Kind::And:
    case Where::Kind::Or:
        break;
    }
    std::string text;
    for (const Where &operand : where.operands) {
        if (!text.empty())
            text += where.kind == Where::Kind::And ? " and " : " or ";
        text += operandToText(where, operand);
    }
    return text;
}

WhereFilter::WhereFilter(const Where &where)
    : kind_(where.kind)
    , op_(where.op)
    , column_(where.column)
{
    const bool byValue = typeOf(column_) == ColumnType::Number && op_ != Where::Operator::Contains;
    for (const std::string &value : where.values) {
        if (const auto number = byValue ? parseNumber(value) : std::nullopt)
            numbers_.push_back(*number);
        else
            keys_.push_back(normalisedKey(value));
    }
    for (const Where &operand : where.operands)
        operands_.emplace_back(operand);
}

bool WhereFilter::holds(std::span<const std::string_view> cells) const
{
    const auto operandHolds = [cells](const WhereFilter &operand) { return operand.holds(cells); };
    switch (kind_) {
    case Where::Kind::And:
        return std::all_of(operands_.begin(), operands_.end(), operandHolds);
    case Where::Kind::Or:
        return std::any_of(operands_.begin(), operands_.end(), operandHolds);
    case Where::Kind::Not:
        return std::none_of(operands_.begin(), operands_.end(), operandHolds);
    case Where::Kind::Compare:
        break;
    }
    return compares(cells[static_cast<std::size_t>(column_)]) != isNegated(op_);
}

bool WhereFilter::compares(std::string_view cell) const
{
    switch (op_) {
    case Where::Operator::IsEmpty:
    case Where::Operator::IsNotEmpty:
        return cell.empty();
    case Where::Operator::Contains:
        return !cell.empty() && normalisedKey(cell).find(keys_.front()) != std::string::npos;
    case Where::Operator::Equal:
    case Where::Operator::NotEqual:
    case Where::Operator::In:
        return isOneOf(cell);
    default:
        return !cell.empty() && isOneOf(cell);
    }
}

bool WhereFilter::isOneOf(std::string_view cell) const
{
    if (const auto number = numbers_.empty() ? std::nullopt : parseNumber(cell))
        if (std::any_of(numbers_.begin(), numbers_.end(),
                        [&](double value) { return ordered(op_, signOf(*number - value)); }))
            return true;
    if (keys_.empty())
        return false;
    const std::string key = normalisedKey(cell);
    return std::any_of(keys_.begin(), keys_.end(),
                       [&](const std::string &value) { return ordered(op_, key.compare(value)); });
}

} // namespace homeward
