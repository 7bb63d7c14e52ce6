// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/directives/conflict_model.h"
#include "ui/directives/deeds/deed_dialog.h"

class QTableView;

namespace homeward::ui {

/// All conflicts between directives; the selected one is settled by a named person, in words. Both directives stay in
/// force whatever is settled.
class ConflictsDialog final : public DeedDialog {
    Q_OBJECT
public:
    ConflictsDialog(const Services &services, std::vector<NamedConflict> conflicts, QWidget *parent);

    void accept() override;

protected:
    QString fieldOf(const Error &error) const override;

private:
    void showSelected();
    void reread();
    int current() const;

    ConflictModel model_;
    QTableView *table_;
    QLineEdit *ruling_;
    QLineEdit *who_;
    QLineEdit *document_;
};

} // namespace homeward::ui
