// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace homeward::ui {

/// A field into which a barcode reader may type: the Enter that ends a code stays in the field (submitted()),
/// and neither a default button nor a shortcut of the page takes it for a confirmation.
class ScanEdit final : public QLineEdit {
    Q_OBJECT
public:
    using QLineEdit::QLineEdit;

Q_SIGNALS:
    void submitted();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace homeward::ui
