// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/organisation.h"
#include "ui/inventory/edit/asset_dialog.h"

#include <QStringList>

#include <optional>
#include <vector>

class QComboBox;
class QLineEdit;

namespace homeward::ui {

class AssetTicks;
class DeedForm;

/// A new person, or the name, number and unit of one.
class PersonDialog final : public AssetDialog {
    Q_OBJECT
public:
    /// Nobody: a new one. `units`: paths to choose from.
    PersonDialog(const Services &services, const std::optional<PersonEntry> &person, const QStringList &units,
                 QWidget *parent);

    void accept() override;

private:
    HolderId person_;
    QLineEdit *name_;
    QLineEdit *number_;
    QComboBox *unit_;
    DeedForm *deed_;
};

/// Somebody leaves, or is back.
class PersonLeftDialog final : public AssetDialog {
    Q_OBJECT
public:
    PersonLeftDialog(const Services &services, const PersonEntry &person, QWidget *parent);

    void accept() override;

private:
    PersonEntry person_;
    DeedForm *deed_;
};

/// What one person holds goes to another.
class HandOverDialog final : public AssetDialog {
    Q_OBJECT
public:
    /// `others`: who can take it over.
    HandOverDialog(const Services &services, const PersonEntry &person,
                   const std::vector<PersonEntry> &others, QWidget *parent);

    void accept() override;

private:
    void enable();

    PersonEntry person_;
    QComboBox *to_;
    AssetTicks *assets_;
    DeedForm *deed_;
};

/// "Wang Wei (1042)"
QString personName(const PersonEntry &person);

} // namespace homeward::ui
