// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/bridge/services.h"

#include <QWidget>

#include <array>

class QComboBox;
class QLabel;
class QStringListModel;

namespace homeward::ui {

class ScanEdit;

/// Unit, holder, place, location and ownership: what many assets have in common. Completes from the ledger.
class CommonFields final : public QWidget {
    Q_OBJECT
public:
    explicit CommonFields(const Services &services, QWidget *parent = nullptr);

    AssetFields fields() const;

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void askNames();
    void retranslate();

    Services services_;
    LatestQuery names_;
    QStringListModel *units_;
    QStringListModel *holders_;
    ScanEdit *unit_;
    ScanEdit *holder_;
    ScanEdit *location_;
    QComboBox *place_;
    QComboBox *ownership_;
    std::array<QLabel *, 5> captions_{};
};

} // namespace homeward::ui
