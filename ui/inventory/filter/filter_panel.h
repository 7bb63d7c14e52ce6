// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inventory/where.h"
#include "ui/inventory/filter/filter_conditions.h"

#include <QWidget>

#include <optional>
#include <vector>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace homeward::ui {

class ConditionRow;
class WordLists;

/// The filter as a plain form, one row a condition, and behind it the text that homewardctl takes as --where. Both can be
/// edited; each follows the other. A text that cannot be read changes nothing and is told with its place.
class FilterPanel final : public QWidget {
    Q_OBJECT
public:
    explicit FilterPanel(WordLists &words, QWidget *parent = nullptr);

    const std::optional<Where> &where() const { return where_; }
    /// From outside; nothing is emitted.
    void setWhere(const std::optional<Where> &where);
    /// A new row, with the focus in it.
    void addRow();
    /// Puts the focus where a filter is begun.
    void begin();

Q_SIGNALS:
    void edited(const std::optional<homeward::Where> &where);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void showRows(const FilterConditions &filter);
    ConditionRow *appendRow(const Where &condition);
    void removeRow(ConditionRow *row);
    void numberRows();
    void rowsEdited();
    void textEdited();
    void take(const std::string &text);
    void showText();
    void retranslate();

    WordLists &words_;
    std::optional<Where> where_;
    QLabel *lead_;
    QComboBox *join_;
    QVBoxLayout *rowsBox_;
    std::vector<ConditionRow *> rows_;
    QPushButton *add_;
    QPushButton *clear_;
    QLabel *textLabel_;
    QLineEdit *text_;
    QLabel *error_;
};

} // namespace homeward::ui
