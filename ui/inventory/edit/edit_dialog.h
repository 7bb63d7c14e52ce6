// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/inventory/edit/asset_dialog.h"

class QLineEdit;

namespace homeward::ui {

class AssetForm;
class DeedForm;
class WordLists;

/// All fields of one asset.
class EditDialog final : public AssetDialog {
    Q_OBJECT
public:
    EditDialog(const Services &services, WordLists &words, const Asset &asset, Column focus, QWidget *parent);

    void accept() override;

protected:
    void refused(const Error &error) override;

private:
    AssetEdit edit() const;

    Asset asset_;
    AssetForm *form_;
    DeedForm *deed_;
    QLineEdit *brand_ = nullptr; ///< of a typed asset
    QLineEdit *model_ = nullptr;
};

/// The fields that several assets are to have in common.
class BulkEditDialog final : public AssetDialog {
    Q_OBJECT
public:
    BulkEditDialog(const Services &services, WordLists &words, std::vector<AssetId> assets, QWidget *parent);

    void accept() override;

protected:
    void refused(const Error &error) override;

private:
    void showCount();

    std::vector<AssetId> assets_;
    AssetForm *form_;
    DeedForm *deed_;
};

} // namespace homeward::ui
