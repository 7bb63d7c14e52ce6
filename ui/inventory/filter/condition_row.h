// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inventory/where.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QHBoxLayout;
class QToolButton;

namespace homeward::ui {

class WordLists;

/// "is", "contains", "is before" ...
QString operatorText(ColumnType type, Where::Operator op);

/// One condition of a filter: column, operator and a field for the value that suits the column. A condition that is no
/// comparison is a field with its text.
class ConditionRow final : public QWidget {
    Q_OBJECT
public:
    ConditionRow(WordLists &words, const Where &condition, QWidget *parent = nullptr);

    /// Nothing while the value is missing or the text cannot be read.
    std::optional<Where> condition() const;
    /// The row's first field.
    void begin();
    /// Its number among the rows, for its accessible names.
    void setNumber(int number);

Q_SIGNALS:
    void edited();
    void removeWanted();

private:
    void buildComparison(const Where &condition);
    void buildText(const Where &condition);
    void buildRemove();
    void columnChosen();
    void fillOperators(Where::Operator chosen);
    void buildValue(const std::vector<std::string> &values);
    QWidget *newValueField(const std::vector<std::string> &values);
    std::vector<std::string> values() const;
    Column column() const;
    Where::Operator op() const;
    void name();

    WordLists &words_;
    QHBoxLayout *line_;
    QComboBox *column_ = nullptr;
    QComboBox *operator_ = nullptr;
    QWidget *value_ = nullptr; ///< a field whose kind depends on column and operator; none where there is no value
    QToolButton *remove_ = nullptr;
    int number_ = 1;
};

} // namespace homeward::ui
