// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/bridge/services.h"

#include "core/exchange/report/report_data.h"

#include <QDialog>

class QDateEdit;
class QLineEdit;
class QPushButton;

namespace homeward::ui {

class Banner;

/// Issues a report: the figures of a day, frozen with their page and files; or shows it before.
class IssueDialog final : public QDialog {
    Q_OBJECT
public:
    IssueDialog(const Services &services, QWidget *parent);

Q_SIGNALS:
    void issued(const QString &number);

private:
    ReportOptions options() const;
    void preview();
    void issue();
    void setBusy(bool busy);

    Services services_;
    QDateEdit *day_;
    QLineEdit *issuer_;
    Banner *problem_;
    Banner *done_;
    QPushButton *preview_;
    QPushButton *issue_;
};

} // namespace homeward::ui
