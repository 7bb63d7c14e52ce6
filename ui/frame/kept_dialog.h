// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/ledger.h"

#include <QDialog>

namespace homeward::ui {

/// What an undo left alone because it was changed since: which asset, which field, and the earlier value that
/// was not brought back.
class KeptDialog final : public QDialog {
    Q_OBJECT
public:
    KeptDialog(const UndoReport &report, QWidget *parent);
};

} // namespace homeward::ui
