// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/connected/connected_row.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QStackedWidget;
class QTabWidget;

namespace homeward::ui {

class Banner;
class EmptyState;
class FindingsView;

/// All about one thing on the bus.
class DetailPane final : public QWidget {
    Q_OBJECT
public:
    explicit DetailPane(QWidget *parent = nullptr);

    /// Null: nothing is selected.
    void show(const ConnectedRow *row);

Q_SIGNALS:
    void readWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();
    void fillBanners();
    void retranslate();

    std::optional<ConnectedRow> row_;
    QStackedWidget *stack_;
    EmptyState *empty_;
    QLabel *symbol_;
    QLabel *title_;
    QLabel *summary_;
    Banner *contradiction_;
    Banner *problems_;
    Banner *match_;
    QTabWidget *tabs_;
    FindingsView *findings_;
    QPlainTextEdit *descriptors_;
};

} // namespace homeward::ui
