// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/bridge/services.h"
#include "ui/export/export_runner.h"

#include <QDialog>
#include <QTimer>

class QButtonGroup;
class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QProgressBar;
class QPushButton;

namespace homeward::ui {

class Banner;
class ExportOptions;

/// The inventory, or a part of it, as a file: which columns, which assets, how spelt; with the beginning of the file as
/// it will be.
class ExportDialog final : public QDialog {
    Q_OBJECT
public:
    struct About {
        AssetQuery query; ///< what the page shows
        bool narrowed = false; ///< whether that is less than all
        std::vector<Column> shownColumns;
        int shownCount = 0;
        std::vector<AssetId> selected; ///< empty: nothing, or everything that is shown
    };

    ExportDialog(const Services &services, About about, QWidget *parent);

    void reject() override;

Q_SIGNALS:
    void said(const QString &sentence);

private:
    enum Scope { All, Shown, Selected };

    void build();
    QWidget *buildScope();
    QWidget *buildTarget();
    void follow();
    void usePreset();
    void loadPreset();
    void savePreset();
    ExportPreset preset() const;
    Scope scope() const;
    void edited();
    void preview();
    void chooseTarget();
    void start();
    void finished(const Result<std::size_t> &rows);
    void setRunning(bool running);

    Services services_;
    About about_;
    LatestQuery preview_;
    QTimer settle_;
    ExportRunner runner_;

    QComboBox *presets_;
    QPushButton *load_;
    QPushButton *save_;
    QButtonGroup *scope_;
    ExportOptions *options_;
    QPlainTextEdit *text_;
    QLineEdit *target_;
    QPushButton *browse_;
    QProgressBar *progress_;
    Banner *problem_;
    Banner *done_;
    QPushButton *export_;
    QPushButton *close_;
};

} // namespace homeward::ui
