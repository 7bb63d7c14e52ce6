// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/organisation.h"
#include "ui/inventory/edit/asset_dialog.h"

#include <vector>

class QComboBox;
class QLineEdit;

namespace homeward::ui {

class AssetTicks;
class DeedForm;

/// A new unit, or another name or place for one.
class UnitPathDialog final : public AssetDialog {
    Q_OBJECT
public:
    /// A new one below `above`, which may be empty.
    UnitPathDialog(const Services &services, const std::string &above, QWidget *parent);
    /// Another path for `unit`.
    UnitPathDialog(const Services &services, const UnitEntry &unit, QWidget *parent);

    void accept() override;

private:
    void build(const QString &lead, const QString &path);

    UnitId unit_; ///< none: a new one
    std::string before_;
    QLineEdit *path_;
    DeedForm *deed_;
};

/// One unit becomes part of another.
class UnitMergeDialog final : public AssetDialog {
    Q_OBJECT
public:
    /// `others`: what it can become part of.
    UnitMergeDialog(const Services &services, const UnitEntry &unit, const std::vector<UnitEntry> &others,
                    QWidget *parent);

    void accept() override;

private:
    UnitEntry unit_;
    QComboBox *into_;
    DeedForm *deed_;
};

/// A new unit takes over some of the assets.
class UnitSplitDialog final : public AssetDialog {
    Q_OBJECT
public:
    UnitSplitDialog(const Services &services, const UnitEntry &unit, QWidget *parent);

    void accept() override;

private:
    void enable();

    UnitEntry unit_;
    QLineEdit *path_;
    AssetTicks *assets_;
    DeedForm *deed_;
};

/// An empty unit ends.
class UnitEndDialog final : public AssetDialog {
    Q_OBJECT
public:
    UnitEndDialog(const Services &services, const UnitEntry &unit, QWidget *parent);

    void accept() override;

private:
    UnitEntry unit_;
    DeedForm *deed_;
};

} // namespace homeward::ui
