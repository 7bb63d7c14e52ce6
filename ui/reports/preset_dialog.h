// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/bridge/services.h"

#include "core/exchange/preset.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;

namespace homeward::ui {

class Banner;
class ExportOptions;

/// A preset of the ledger's own: its name, which assets in which order, and how they are written.
class PresetDialog final : public QDialog {
    Q_OBJECT
public:
    PresetDialog(const Services &services, const ExportPreset &preset, QWidget *parent);

Q_SIGNALS:
    /// It is in the ledger.
    void kept(const QString &name);

private:
    QWidget *buildWhich();
    void show(const ExportPreset &preset);
    void check();
    void keep();
    Result<ExportPreset> preset() const;

    Services services_;
    ExportPreset start_;
    QLineEdit *name_;
    QLineEdit *where_;
    QComboBox *sort_;
    QComboBox *language_;
    QCheckBox *descending_;
    QCheckBox *ended_;
    ExportOptions *options_;
    Banner *problem_;
    QPushButton *keep_;
};

} // namespace homeward::ui
