// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/bridge/services.h"
#include "ui/replacing/old_assets.h"
#include "ui/replacing/successors.h"

#include <QWidget>

#include <vector>

class QButtonGroup;
class QCheckBox;
class QLabel;
class QLineEdit;
class QRadioButton;
class QVBoxLayout;

namespace homeward::ui {

class DevicePicker;

/// What comes in the place of the old ones: what is recommended, what is to be bought, what is plugged in (also what is
/// plugged in next), an asset of the ledger, or nothing.
class SuccessorField final : public QWidget {
    Q_OBJECT
public:
    enum class Use { Planning, Coming }; ///< Coming: of a delivery or a deployment

    SuccessorField(const Services &services, const OldAssets &assets, Use use, QWidget *parent = nullptr);

    Successors successors() const;
    DevicePicker &picker() { return *picker_; }

Q_SIGNALS:
    void changed();

private:
    QRadioButton *addKind(QVBoxLayout &column, Successors::Kind kind, const QString &text, const char *name,
                          QWidget *below = nullptr);
    QWidget *buyRow();
    void showKind();
    void showPairs();
    QString plannedText() const;
    QString recommendedText() const;
    Successors::Kind kind() const;

    Services services_;
    OldAssets assets_;
    QButtonGroup *kinds_;
    std::vector<std::pair<Successors::Kind, QWidget *>> parts_;
    QLineEdit *brand_;
    QLineEdit *model_;
    QLineEdit *tags_;
    DevicePicker *picker_;
    QCheckBox *shared_;
    QLabel *pairs_;
};

} // namespace homeward::ui
