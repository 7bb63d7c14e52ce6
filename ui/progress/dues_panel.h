// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/progress/counted.h"

#include <QWidget>

class QLabel;
class QSpinBox;

namespace homeward::ui {

class SheetView;

/// What to do next: what is overdue or falls due, exemptions that end, what has not come back, what nobody
/// has seen. Each leads to its list.
class DuesPanel final : public QWidget {
    Q_OBJECT
public:
    /// `notSeenFor` in days, 0: not asked.
    explicit DuesPanel(int notSeenFor, QWidget *parent = nullptr);

    void show(const std::vector<Due> &dues);
    /// Nothing is listed, and it says why.
    void showUnknown(bool counting);
    int notSeenFor() const;
    SheetView &table() { return *table_; }

Q_SIGNALS:
    void chosen(const homeward::ui::Due &due);
    void notSeenForChanged(int days);

protected:
    void changeEvent(QEvent *event) override;

private:
    enum class State { Known, Counting, NotCounted };
    void fill();
    void retranslate();

    std::vector<Due> dues_;
    State state_ = State::Known;
    QLabel *heading_;
    QLabel *limitLabel_;
    QSpinBox *limit_;
    QLabel *nothing_;
    SheetView *table_;
};

} // namespace homeward::ui
