// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/bytes.h"
#include "core/base/date.h"
#include "core/inventory/where.h"
#include "core/inventory/where_lexer.h"
#include "core/text/messages_inventory.h"
#include "core/text/number.h"
#include "core/text/utf8.h"

#include <algorithm>
#include <array>

namespace homeward {
namespace {

using Operator = Where::Operator;

constexpr std::size_t maxDepth = 32;
constexpr std::size_t maxComparisons = 250;
constexpr std::size_t maxValues = 30000;

constexpr std::array<std::pair<std::string_view, Operator>, 7> signs = {{
    {"=", Operator::Equal},
    {"!=", Operator::NotEqual},
    {"<", Operator::Less},
    {"<=", Operator::LessOrEqual},
    {">", Operator::Greater},
    {">=", Operator::GreaterOrEqual},
    {"~", Operator::Contains},
}};

bool isOrder(Operator op)
{
    return op == Operator::Less || op == Operator::LessOrEqual || op == Operator::Greater
           || op == Operator::GreaterOrEqual;
}

template <class Items, class NameOf>
std::string listed(const Items &items, NameOf name)
{
    std::string text;
    for (const auto &item : items)
        text.append(text.empty() ? "" : ", ").append(name(item));
    return text;
}

/// Recursive descent: or-expression > and-expression > not-expression > comparison or parentheses.
class Parser {
public:
    explicit Parser(std::string_view expression)
        : lexer_(expression)
    {
    }

    Result<Where> parse()
    {
        if (auto started = advance(); !started)
            return fail(started);
        auto where = alternatives(0);
        if (where && token_.kind != WhereToken::Kind::End)
            return expected(InventoryMsg::WhereJoinExpected);
        return where;
    }

private:
    using Level = Result<Where> (Parser::*)(std::size_t);

    Result<Where> alternatives(std::size_t depth)
    {
        return joined(Where::Kind::Or, "or", &Parser::conjunction, depth);
    }
    Result<Where> conjunction(std::size_t depth)
    {
        return joined(Where::Kind::And, "and", &Parser::negation, depth);
    }

    Result<Where> joined(Where::Kind kind, std::string_view word, Level operand, std::size_t depth)
    {
        auto first = (this->*operand)(depth);
        if (!first || !token_.isKeyword(word))
            return first;
        Where where;
        where.kind = kind;
        where.operands.push_back(std::move(*first));
        while (token_.isKeyword(word)) {
            if (auto moved = advance(); !moved)
                return fail(moved);
            auto next = (this->*operand)(depth);
            if (!next)
                return next;
            where.operands.push_back(std::move(*next));
        }
        return where;
    }

    Result<Where> negation(std::size_t depth)
    {
        if (!token_.isKeyword("not"))
            return primary(depth);
        if (auto moved = deeper(depth); !moved)
            return fail(moved);
        auto operand = negation(depth + 1);
        if (!operand)
            return operand;
        Where where;
        where.kind = Where::Kind::Not;
        where.operands.push_back(std::move(*operand));
        return where;
    }

    Result<Where> primary(std::size_t depth)
    {
        if (!token_.isSign("("))
            return comparison();
        if (auto moved = deeper(depth); !moved)
            return fail(moved);
        auto where = alternatives(depth + 1);
        if (!where)
            return where;
        if (!token_.isSign(")"))
            return expected(InventoryMsg::WhereCloseExpected);
        if (auto moved = advance(); !moved)
            return fail(moved);
        return where;
    }

    Result<Where> comparison()
    {
        if (++comparisons_ > maxComparisons)
            return tooLong();
        const auto column = token_.kind == WhereToken::Kind::Word ? columnNamed(token_.text) : std::nullopt;
        if (!column)
            return expected(InventoryMsg::WhereColumnExpected, {listed(allColumns(), nameOf)});
        Where where;
        where.column = *column;
        if (auto moved = advance(); !moved)
            return fail(moved);
        if (token_.isKeyword("is"))
            return emptiness(std::move(where));
        if (token_.isKeyword("in"))
            return membership(std::move(where));
        return relation(std::move(where));
    }

    Result<Where> emptiness(Where where)
    {
        where.op = Operator::IsEmpty;
        if (auto moved = advance(); !moved)
            return fail(moved);
        if (token_.isKeyword("not")) {
            where.op = Operator::IsNotEmpty;
            if (auto moved = advance(); !moved)
                return fail(moved);
        }
        if (!token_.isKeyword("empty"))
            return expected(InventoryMsg::WhereEmptyExpected);
        if (auto moved = advance(); !moved)
            return fail(moved);
        return where;
    }

    Result<Where> membership(Where where)
    {
        where.op = Operator::In;
        if (auto moved = advance(); !moved)
            return fail(moved);
        if (!token_.isSign("("))
            return expected(InventoryMsg::WhereListExpected);
        do {
            if (auto moved = advance(); !moved)
                return fail(moved);
            if (auto taken = takeValue(where); !taken)
                return fail(taken);
        } while (token_.isSign(","));
        if (!token_.isSign(")"))
            return expected(InventoryMsg::WhereCommaExpected);
        if (auto moved = advance(); !moved)
            return fail(moved);
        return where;
    }

    Result<Where> relation(Where where)
    {
        const auto *sign = std::find_if(signs.begin(), signs.end(),
                                        [this](const auto &known) { return token_.isSign(known.first); });
        if (sign == signs.end())
            return expected(InventoryMsg::WhereOperatorExpected);
        where.op = sign->second;
        if (isOrder(where.op) && typeOf(where.column) == ColumnType::Choice)
            return expected(InventoryMsg::WhereNoOrder, {std::string(nameOf(where.column))});
        if (auto moved = advance(); !moved)
            return fail(moved);
        if (auto taken = takeValue(where); !taken)
            return fail(taken);
        return where;
    }

    Result<void> takeValue(Where &where)
    {
        const bool isWord = token_.kind == WhereToken::Kind::Word && !isWhereKeyword(token_.text);
        if (!isWord && token_.kind != WhereToken::Kind::Quoted)
            return expected(InventoryMsg::WhereValueExpected);
        if (++values_ > maxValues)
            return tooLong();
        if (where.op != Operator::Contains)
            if (auto checked = checkValue(where); !checked)
                return checked;
        where.values.push_back(std::move(token_.text));
        return advance();
    }

    /// Also brings the value into the machine form of its column.
    Result<void> checkValue(const Where &where)
    {
        const std::string column(nameOf(where.column));
        switch (typeOf(where.column)) {
        case ColumnType::Number:
            if (!parseNumber(token_.text))
                return expected(InventoryMsg::WhereNumberExpected, {column, token_.text});
            return {};
        case ColumnType::Date:
            if (!parseDay(token_.text))
                return expected(InventoryMsg::WhereDateExpected, {column, token_.text});
            return {};
        case ColumnType::Choice:
            return checkChoice(where.column, column);
        case ColumnType::Text:
            break;
        }
        const bool isUsbId = where.column == Column::Vid || where.column == Column::Pid;
        return isUsbId && !isOrder(where.op) ? checkUsbId(column) : Result<void>{};
    }

    Result<void> checkChoice(Column column, const std::string &name)
    {
        const auto choices = choicesOf(column);
        const std::string word = normalisedKey(token_.text);
        if (std::find(choices.begin(), choices.end(), word) == choices.end())
            return expected(
                InventoryMsg::WhereChoiceExpected,
                {name, token_.text, listed(choices, [](std::string_view choice) { return choice; })});
        token_.text = word;
        return {};
    }

    Result<void> checkUsbId(const std::string &name)
    {
        if (token_.text.empty())
            return {};
        const auto id = parseHex16(token_.text);
        if (!id)
            return expected(InventoryMsg::WhereUsbIdExpected, {name, token_.text});
        token_.text = toHex16(*id);
        return {};
    }

    Result<void> deeper(std::size_t depth)
    {
        if (depth + 1 > maxDepth)
            return expected(InventoryMsg::WhereTooDeep, {std::to_string(maxDepth)});
        return advance();
    }

    Result<void> advance()
    {
        auto next = lexer_.next();
        if (!next)
            return fail(next);
        token_ = std::move(*next);
        return {};
    }

    Error expected(Msg message, std::vector<std::string> parameters = {}) const
    {
        parameters.insert(parameters.begin(), lexer_.placeOf(token_.offset));
        return {ErrorCode::InvalidInput, message, std::move(parameters)};
    }

    Error tooLong() const
    {
        return expected(InventoryMsg::WhereTooLong, {std::to_string(maxComparisons), std::to_string(maxValues)});
    }

    WhereLexer lexer_;
    WhereToken token_;
    std::size_t comparisons_ = 0;
    std::size_t values_ = 0;
};

} // namespace

Result<Where> parseWhere(std::string_view expression)
{
    return Parser(expression).parse();
}

} // namespace homeward
