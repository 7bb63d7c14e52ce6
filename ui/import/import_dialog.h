// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/bridge/services.h"
#include "ui/import/import_runner.h"

#include <QDialog>

class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace homeward::ui {

class ChoosePage;
class ColumnsPage;
class ImportPage;
class JudgedPage;
class RecognisedPage;
class ResultPage;

/// Brings a register or scan files in, step by step: which file, what it is, what its columns hold, what would change,
/// and what has changed, with the way back. Nothing is written before the last step but one is confirmed.
class ImportDialog final : public QDialog {
    Q_OBJECT
public:
    ImportDialog(const Services &services, QWidget *parent);

    /// Begins with this file.
    void setFile(const QString &name);
    void reject() override;

Q_SIGNALS:
    void said(const QString &sentence);

private:
    enum Step { Choose, Recognised, Columns, Judged, Done };

    void build();
    void follow();
    void goTo(Step step);
    void next();
    void back();
    void enable();
    void setRunning(const QString &what);
    void fail(const Error &error);
    ImportHow how() const;
    Step step() const;
    bool isScans() const { return !found_.scans.empty(); }
    void recognised(const Result<ImportFound> &found);
    void judged(const Result<std::shared_ptr<ImportJudged>> &judged);
    void broughtIn(const Result<ImportSummary> &summary);
    void undone(const Result<UndoReport> &report);
    void saveRefused();

    Services services_;
    ImportRunner runner_;
    ImportFound found_;
    ImportSummary summary_;
    QLabel *heading_;
    QStackedWidget *stack_;
    ChoosePage *choose_;
    RecognisedPage *recognised_;
    ColumnsPage *columns_;
    JudgedPage *judged_;
    ResultPage *result_;
    class Banner *problem_;
    QProgressBar *progress_;
    QPushButton *back_;
    QPushButton *next_;
    QPushButton *close_;
};

} // namespace homeward::ui
