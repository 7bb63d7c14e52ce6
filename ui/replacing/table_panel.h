// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSortFilterProxyModel>
#include <QWidget>

#include <vector>

class QLineEdit;
class QStackedWidget;
class QTableView;
class QToolBar;

namespace homeward::ui {

class EmptyState;

/// A list with its tools: a bar, a field that narrows it, the table, and what stands there while it is empty.
class TablePanel : public QWidget {
    Q_OBJECT
public:
    TablePanel(QAbstractItemModel &model, int sortRole, const QString &icon, QWidget *parent = nullptr);

    QTableView &table() { return *table_; }
    QToolBar &bar() { return *bar_; }
    EmptyState &empty() { return *empty_; }
    /// Rows of the model that are selected, in the order that is shown.
    std::vector<int> selectedRows() const;
    void takeFocus();
    void setWords(const QString &tableName, const QString &searchHint);

Q_SIGNALS:
    void selectionMoved();
    /// Enter or a double click on a row of the model.
    void activated(int row);

private:
    void showState();

    QSortFilterProxyModel proxy_;
    QToolBar *bar_;
    QLineEdit *search_;
    QStackedWidget *stack_;
    QTableView *table_;
    EmptyState *empty_;
};

} // namespace homeward::ui
