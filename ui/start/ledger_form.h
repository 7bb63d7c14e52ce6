// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/ledger.h"

#include <QWidget>

#include <array>

class QButtonGroup;
class QComboBox;
class QLabel;
class QLineEdit;
class QRadioButton;

namespace homeward::ui {

/// The settings that belong to a ledger: department, home countries, basis, time zone.
class LedgerForm final : public QWidget {
    Q_OBJECT
public:
    explicit LedgerForm(QWidget *parent = nullptr);

    void setSettings(const LedgerSettings &settings);
    /// The settings as they stand, upon those given to setSettings().
    LedgerSettings settings() const;
    /// What is wrong or missing, as a sentence; empty: all is well.
    QString fault() const;
    /// The labels before its fields, to be brought into line with those above and below.
    const std::array<QLabel *, 4> &captions() const { return captions_; }

Q_SIGNALS:
    void changed();
    void captionsChanged(); ///< they speak another language

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void retranslate();
    void showHome();
    void addCountry(int index);

    LedgerSettings settings_;
    QLineEdit *department_;
    QLineEdit *home_;
    QLabel *homeNote_;
    QComboBox *country_;
    QButtonGroup *basis_;
    QRadioButton *byBrand_;
    QRadioButton *byOwner_;
    QComboBox *zone_;
    std::array<QLabel *, 4> captions_{};
};

} // namespace homeward::ui
