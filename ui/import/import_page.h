// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace homeward::ui {

/// One step of an import.
class ImportPage : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;
    virtual QString heading() const = 0;
    /// Whether one can go on from here.
    virtual bool isComplete() const { return true; }
    /// Where the keys go when it is shown.
    virtual QWidget *firstField() = 0;

Q_SIGNALS:
    void completeChanged();
};

} // namespace homeward::ui
