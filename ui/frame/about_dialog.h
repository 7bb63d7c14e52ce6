// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/bridge/services.h"

#include <QDialog>

namespace homeward::ui {

/// Version, licence, and which ledger and catalogue the figures rest on.
class AboutDialog final : public QDialog {
    Q_OBJECT
public:
    AboutDialog(const Services &services, QWidget *parent);
};

} // namespace homeward::ui
