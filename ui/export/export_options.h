// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/preset.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;
class QTableView;

namespace homeward::ui {

class ExportColumnsModel;

/// How a file is written: its columns with order and headings, its spelling. All of a preset but the query.
class ExportOptions final : public QWidget {
    Q_OBJECT
public:
    /// `scope` stands above the choices for the file.
    explicit ExportOptions(QWidget *scope, QWidget *parent = nullptr);

    void show(const ExportPreset &preset);
    ExportPreset preset() const;

Q_SIGNALS:
    void edited();

private:
    QWidget *buildColumns();
    QWidget *buildFile();
    void moveColumn(int by);
    void follow();

    ExportColumnsModel *columns_;
    QTableView *table_;
    QPushButton *up_;
    QPushButton *down_;
    QComboBox *encoding_;
    QComboBox *delimiter_;
    QCheckBox *forPeople_;
    QCheckBox *exact_;
    QCheckBox *signatures_;
    QLineEdit *title_;
};

} // namespace homeward::ui
