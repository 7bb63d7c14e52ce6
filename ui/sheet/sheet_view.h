// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/sheet/sheet_model.h"

#include <QTableView>

namespace homeward::ui {

/// A sheet to read, to copy from and to choose from: Enter or a double click takes the row.
class SheetView final : public QTableView {
    Q_OBJECT
public:
    explicit SheetView(QWidget *parent = nullptr);

    void setSheet(Sheet sheet);
    SheetModel &sheetModel() { return model_; }
    /// What is behind the current row; -1: nothing.
    std::int64_t currentKey() const;
    std::vector<std::int64_t> selectedKeys() const;
    /// The selected rows, or all if none is, to the clipboard.
    void copy();
    void retranslate();

    /// Wide enough for its columns, and high enough for a few rows.
    QSize sizeHint() const override;

Q_SIGNALS:
    /// Only of rows behind which something is.
    void chosen(std::int64_t key);
    void moved();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;

private:
    void choose(const QModelIndex &index);
    void fitColumns(bool anew);

    SheetModel model_;
    QAction *copy_;
    QAction *copyAll_;
};

} // namespace homeward::ui
