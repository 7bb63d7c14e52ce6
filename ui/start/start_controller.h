// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/bridge/services.h"

#include <QObject>
#include <QPointer>

namespace homeward::ui {

/// From the start of the program to an open ledger, and from one ledger to another.
class StartController final : public QObject {
    Q_OBJECT
public:
    /// `window`: the parent of dialogs once it is shown.
    StartController(const Services &services, QWidget *window);

    /// Opens `ledger`, or the one used last, or the one in the default place; the first start if there is
    /// none.
    void begin(const std::filesystem::path &ledger);
    void newLedger();
    void openLedger();

Q_SIGNALS:
    /// A ledger is open.
    void ready();
    /// The operator gave up before a ledger was open.
    void givenUp();

private:
    void setUp(const std::filesystem::path &proposed);
    void open(const std::filesystem::path &path);
    void failed(const Error &error);
    QWidget *parent() const;

    Services services_;
    QWidget *window_;
    std::filesystem::path opening_; ///< what was asked for and is not answered yet
    QPointer<QWidget> setUp_;
};

} // namespace homeward::ui
