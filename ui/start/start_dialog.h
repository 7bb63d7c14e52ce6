// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/bridge/services.h"

#include <QDialog>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace homeward::ui {

class Banner;
class LedgerForm;

/// The first start: where the ledger lies and what it takes for home; who sits here.
class StartDialog final : public QDialog {
    Q_OBJECT
public:
    StartDialog(const Services &services, const std::filesystem::path &proposed, QWidget *parent = nullptr);

    std::filesystem::path path() const;

Q_SIGNALS:
    /// A ledger was made and is open.
    void made();
    /// The operator has a ledger already.
    void openWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void retranslate();
    void check();
    void growToFit();
    void alignCaptions();
    void browse();
    void create();

    Services services_;
    bool creating_ = false;
    QLabel *heading_;
    QLabel *introduction_;
    QComboBox *language_;
    QLineEdit *path_;
    QPushButton *browse_;
    LedgerForm *form_;
    QLineEdit *operator_;
    Banner *fault_;
    QPushButton *open_;
    QPushButton *create_;
    QPushButton *cancel_;
    std::array<QLabel *, 3> captions_{};
};

} // namespace homeward::ui
