// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import/import_register.h"
#include "ui/import/import_page.h"

class QLabel;
class QPushButton;

namespace homeward::ui {

/// What was brought in, and the way back.
class ResultPage final : public ImportPage {
    Q_OBJECT
public:
    explicit ResultPage(QWidget *parent = nullptr);

    QString heading() const override;
    QWidget *firstField() override;

    void show(const ImportSummary &summary);
    void showUndone(const QString &text);
    void setBusy(bool busy);

Q_SIGNALS:
    void undoWanted();

private:
    QLabel *text_;
    QPushButton *undo_;
};

} // namespace homeward::ui
