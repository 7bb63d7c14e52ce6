// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/inventory/edit/asset_dialog.h"

#include <QTimer>

class QComboBox;
class QLabel;
class QLineEdit;

namespace homeward::ui {

class AssetForm;
class DeedForm;
class WordLists;

/// An asset that no bus can tell: boxed, dead, a network printer. Its words go through the same sort as a device's, and
/// the answer is shown while they are typed. Enter goes from field to field, so that a scanner can fill them from a box.
class NewAssetDialog final : public AssetDialog {
    Q_OBJECT
public:
    NewAssetDialog(const Services &services, WordLists &words, QWidget *parent);

    void accept() override;

Q_SIGNALS:
    void registered(homeward::AssetId asset);

protected:
    void refused(const Error &error) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build(WordLists &words);
    void preview();
    void showPreview(const Result<Attribution> &attribution);
    bool registration(Registration &registration);
    void submit(Registration registration, bool next);
    void take(const Registration &registration, const Registered &registered, bool next);
    void askWhich(const Registration &registration, const Registered &registered, bool next);
    void beginNext(const QString &tag);

    LatestQuery attribution_;
    QTimer settle_;
    QLineEdit *brand_;
    QLineEdit *model_;
    QComboBox *category_;
    QLabel *symbol_;
    QLabel *found_;
    AssetForm *form_;
    DeedForm *deed_;
    QPushButton *andNext_;
};

} // namespace homeward::ui
