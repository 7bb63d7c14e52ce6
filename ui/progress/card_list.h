// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/progress/counted.h"

#include <QScrollArea>

#include <optional>
#include <vector>

class QVBoxLayout;

namespace homeward::ui {

class DirectiveCard;

/// The cards, one below the other; one of them is current.
class CardList final : public QScrollArea {
    Q_OBJECT
public:
    explicit CardList(QWidget *parent = nullptr);

    /// The current directive stays so if it is among them, else the first is.
    void show(const std::vector<CardFigures> &cards);
    std::optional<CardFigures> current() const;
    void setCurrent(std::int64_t directive);
    void focusCurrent();

Q_SIGNALS:
    void currentChanged();

private:
    QVBoxLayout *column_;
    std::vector<DirectiveCard *> cards_;
    std::int64_t current_ = -1;
};

} // namespace homeward::ui
