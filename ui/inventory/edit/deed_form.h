// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/bridge/services.h"

#include <QWidget>

class QDateEdit;
class QLineEdit;

namespace homeward::ui {

/// Since when a change is true, and why it is made.
class DeedForm final : public QWidget {
    Q_OBJECT
public:
    explicit DeedForm(const QString &whyHint, QWidget *parent = nullptr);

    /// The operator's deed; today is left to the ledger, which knows its own zone.
    Deed deed(const Services &services) const;
    QString why() const;
    void focusOnWhy();

Q_SIGNALS:
    void edited();

private:
    QDateEdit *since_;
    QLineEdit *why_;
};

} // namespace homeward::ui
