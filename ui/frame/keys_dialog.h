// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QMenuBar;

namespace homeward::ui {

/// Every action of the menus with its key.
class KeysDialog final : public QDialog {
    Q_OBJECT
public:
    KeysDialog(const QMenuBar &menus, QWidget *parent);
};

} // namespace homeward::ui
