// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/bridge/services.h"
#include "ui/export/export_runner.h"

#include "core/exchange/export.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QProgressBar;
class QPushButton;
class QTableView;

namespace homeward::ui {

class Banner;
class RowsModel;

/// The ways to write the inventory: which there are, how many rows each has at the moment, how the file
/// begins, and the writing itself.
class PresetPanel final : public QWidget {
    Q_OBJECT
public:
    explicit PresetPanel(const Services &services);

    /// Asks the ledger again.
    void refresh();
    void focusList();
    void retranslate();

Q_SIGNALS:
    void said(const QString &sentence);

private:
    static QString titleOf(const ExportPreset &preset);
    void build();
    void follow();
    void fill(const std::vector<ExportPreset> &own);
    void select(const QString &name);
    const ExportPreset *current() const;
    bool isOwn() const;
    void preview();
    void showPreview(const Result<SheetPreview> &preview);
    void enable();
    void edit();
    void drop();
    void openFile();
    void saveFile();
    void askTarget();
    void start(const QString &name);
    void finished(const Result<std::size_t> &rows);

    Services services_;
    LatestQuery list_;
    LatestQuery preview_;
    ExportRunner runner_;
    std::vector<ExportPreset> all_;
    std::size_t builtIn_ = 0; ///< so many of them, at the front
    QString wanted_; ///< to be selected when it is there
    QString target_;

    QListWidget *presets_;
    QLabel *title_;
    QLabel *count_;
    RowsModel *model_;
    QTableView *table_;
    QProgressBar *progress_;
    Banner *problem_;
    Banner *done_;
    QPushButton *export_;
    QPushButton *edit_;
    QPushButton *drop_;
    QPushButton *open_;
    QPushButton *save_;
};

} // namespace homeward::ui
