// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/import/import_column_model.h"
#include "ui/import/import_page.h"

class QCheckBox;
class QComboBox;
class QTreeView;

namespace homeward::ui {

/// What each column of the register is read as, and how lines find their assets.
class ColumnsPage final : public ImportPage {
    Q_OBJECT
public:
    explicit ColumnsPage(QWidget *parent = nullptr);

    QString heading() const override;
    bool isComplete() const override;
    QWidget *firstField() override;

    void show(const TableLayout &layout, const ImportMapping &mapping);
    ImportMapping mapping() const;
    /// Dates that could be either: somebody has to choose.
    void askDates(const QString &why);

private:
    void fillKeys();

    ImportColumnModel *model_;
    QTreeView *table_;
    QComboBox *dates_;
    QComboBox *match_;
    QCheckBox *clears_;
    class Banner *problem_;
};

} // namespace homeward::ui
