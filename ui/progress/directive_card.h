// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/progress/counted.h"

#include <QFrame>

#include <vector>

class QGridLayout;
class QLabel;
class QToolButton;

namespace homeward::ui {

class RateBar;

/// One directive's figures. Its title is the button that brings its details.
class DirectiveCard final : public QFrame {
    Q_OBJECT
public:
    explicit DirectiveCard(QWidget *parent = nullptr);

    void show(const CardFigures &card);
    const CardFigures &figures() const { return card_; }
    void setCurrent(bool current);
    bool isCurrent() const;
    void focusTitle();

Q_SIGNALS:
    void chosen(std::int64_t directive);

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Fact {
        QLabel *name;
        QLabel *value;
    };
    Fact addFact(QGridLayout &grid, const char *objectName);
    static void tell(const Fact &fact, const QString &name, const QString &value);
    void fill();

    CardFigures card_;
    QToolButton *title_;
    QLabel *standing_;
    QLabel *rate_;
    QLabel *done_;
    RateBar *bar_;
    Fact deadline_{};
    Fact overdue_{};
    Fact pace_{};
    Fact deliveries_{};
    Fact aside_{};
    Fact coverage_{};
    Fact domestic_{};
    Fact asOf_{};
};

} // namespace homeward::ui
