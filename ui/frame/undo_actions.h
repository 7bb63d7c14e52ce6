// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/bridge/services.h"

#include <QAction>
#include <QObject>

#include <optional>

namespace homeward::ui {

/// Undo and redo, each with the name of what it would undo.
class UndoActions final : public QObject {
    Q_OBJECT
public:
    UndoActions(const Services &services, QWidget *window);

    QAction *undo() { return &undo_; }
    QAction *redo() { return &redo_; }
    void retranslate();

Q_SIGNALS:
    /// A sentence for the status bar: what was undone, and what stayed because it was changed since.
    void done(const QString &sentence);

private:
    void ask();
    void run(ActionId action, bool redoing);
    void report(const Result<UndoReport> &report, bool redoing);

    Services services_;
    QWidget *window_;
    LatestQuery query_;
    QAction undo_;
    QAction redo_;
    std::optional<HistoryAction> undoable_;
    std::optional<HistoryAction> redoable_; ///< the undo
    std::optional<HistoryAction> redone_; ///< what it undid
};

} // namespace homeward::ui
