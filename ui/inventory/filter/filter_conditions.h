// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inventory/where.h"

#include <QString>

#include <optional>
#include <vector>

namespace homeward::ui {

/// A filter as a plain form shows it: conditions of which all or any must hold. Every Where can be shown so: what is no
/// comparison stands as one condition that is edited as text.
struct FilterConditions {
    bool any = false;
    std::vector<Where> conditions;
    bool operator==(const FilterConditions &) const = default;
};

FilterConditions conditionsOf(const std::optional<Where> &where);
/// Nothing for no conditions. whereOf(conditionsOf(w)) == w.
std::optional<Where> whereOf(const FilterConditions &filter);

Where comparison(Column column, Where::Operator op, std::vector<std::string> values = {});

/// Whether the condition must hold for every row of the filter by itself.
bool demands(const std::optional<Where> &where, const Where &condition);
/// The filter and the condition besides.
std::optional<Where> with(const std::optional<Where> &where, const Where &condition);
/// The filter without it, where it is one of those that must all hold.
std::optional<Where> without(const std::optional<Where> &where, const Where &condition);
/// The filter without its comparisons of this column with `=`, of those that must all hold.
std::optional<Where> withoutEqual(const std::optional<Where> &where, Column column);
/// The value that the filter demands of the column by `=`.
std::optional<std::string> equalTo(const std::optional<Where> &where, Column column);

/// The operators that a column of this type is offered, in the order of the list.
std::vector<Where::Operator> operatorsFor(ColumnType type);
bool needsValue(Where::Operator op);

/// Several values in one field: commas between them, double quotes around one that holds a comma.
/// valuesIn(textOf(values)) == values for values that are trimmed, not empty and without quotes.
QString textOf(const std::vector<std::string> &values);
/// Chinese commas and semicolons separate as well.
std::vector<std::string> valuesIn(const QString &text);

} // namespace homeward::ui
