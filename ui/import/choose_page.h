// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/bridge/services.h"
#include "ui/import/import_page.h"

class QLineEdit;

namespace homeward::ui {

/// Which file or folder. Either can be dropped here too.
class ChoosePage final : public ImportPage {
    Q_OBJECT
public:
    explicit ChoosePage(const Services &services, QWidget *parent = nullptr);

    QString heading() const override;
    bool isComplete() const override;
    QWidget *firstField() override;

    QString file() const;
    void setFile(const QString &name);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void browse(bool folder);

    Services services_;
    QLineEdit *file_;
};

} // namespace homeward::ui
