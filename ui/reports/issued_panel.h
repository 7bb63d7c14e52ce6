// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/bridge/services.h"

#include "core/store/issued_reports.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace homeward::ui {

class Banner;
class EmptyState;
class RowsModel;

/// The reports that went out, with the sums of their files, and a new one.
class IssuedPanel final : public QWidget {
    Q_OBJECT
public:
    explicit IssuedPanel(const Services &services);

    void refresh();
    void retranslate();
    void issue();

Q_SIGNALS:
    void said(const QString &sentence);

private:
    void build();
    void show(const std::vector<IssuedReport> &reports);
    void showFiles();
    void fillReports();
    const IssuedReport *current() const;
    void saveFiles();

    Services services_;
    LatestQuery list_;
    std::vector<IssuedReport> all_;
    QStackedWidget *stack_;
    EmptyState *nothing_;
    RowsModel *reports_;
    RowsModel *files_;
    QTableView *table_;
    QTableView *fileTable_;
    QLabel *head_;
    Banner *problem_;
    QPushButton *issue_;
    QPushButton *save_;
};

} // namespace homeward::ui
