// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inventory/columns.h"

#include <QToolButton>

#include <string>
#include <vector>

class QCheckBox;

namespace homeward::ui {

/// Several of a column's choices: a button that says which, with a menu of check boxes that stays open.
class ChoiceButton final : public QToolButton {
    Q_OBJECT
public:
    explicit ChoiceButton(Column column, QWidget *parent = nullptr);

    std::vector<std::string> choices() const; ///< machine words
    void setChoices(const std::vector<std::string> &choices);

Q_SIGNALS:
    void choicesChanged();

private:
    void showChoices();

    Column column_;
    std::vector<QCheckBox *> boxes_;
};

} // namespace homeward::ui
