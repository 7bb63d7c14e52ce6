// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/ledger.h"

#include <QWidget>

#include <array>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;

namespace homeward::ui {

class ScanEdit;

/// What does not enumerate: the barcodes of a box one after another into one line, brand and model typed
/// once. Nothing is registered by a barcode reader's Enter; that takes the button or Ctrl+Enter.
class BoxForm final : public QWidget {
    Q_OBJECT
public:
    explicit BoxForm(QWidget *parent = nullptr);

    /// The names that the brand field completes.
    void setCatalogue(const Catalogue &catalogue);
    void focusScan();
    /// The codes go, brand and model stay for the next box.
    void clearCodes();

Q_SIGNALS:
    void registerWanted(const homeward::Registration &registration, const QString &title);
    /// Enter on the empty line: the operator confirms the device that is plugged in.
    void emptySubmitted();
    /// Something was scanned that the operator should look at.
    void attention();

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void retranslate();
    void takeScan();
    void submit();
    void check();
    bool imeiIsWrong(const ScanEdit &field) const;

    ScanEdit *scan_;
    QLabel *note_;
    ScanEdit *brand_;
    ScanEdit *model_;
    QComboBox *category_;
    ScanEdit *imei1_;
    ScanEdit *imei2_;
    ScanEdit *serial_;
    ScanEdit *assetNumber_;
    QPushButton *register_;
    std::array<QLabel *, 8> captions_{};
};

} // namespace homeward::ui
