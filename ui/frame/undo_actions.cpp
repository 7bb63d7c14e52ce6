// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/undo_actions.h"

#include "ui/bridge/history_text.h"
#include "ui/bridge/text.h"
#include "ui/frame/kept_dialog.h"
#include "ui/frame/symbol_icon.h"

namespace homeward::ui {

namespace {

// Far enough back to find what is not undone yet after a long chain of undoing.
constexpr std::size_t actionsLookedAt = 200;
// Enough to tell one asset with its new model, unit and holder from several.
constexpr std::size_t entriesLookedAt = 16;

} // namespace

UndoActions::UndoActions(const Services &services, QWidget *window)
    : QObject(window)
    , services_(services)
    , window_(window)
    , query_(services.ledger, this)
    , undo_(symbolIcon(QStringLiteral("undo")), QString(), this)
    , redo_(symbolIcon(QStringLiteral("redo")), QString(), this)
{
    undo_.setObjectName(QStringLiteral("undo"));
    redo_.setObjectName(QStringLiteral("redo"));
    undo_.setShortcut(QKeySequence::Undo);
    redo_.setShortcuts({QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)});
    connect(&undo_, &QAction::triggered, this, [this] {
        if (undoable_)
            run(undoable_->id, false);
    });
    connect(&redo_, &QAction::triggered, this, [this] {
        if (redoable_)
            run(redoable_->id, true);
    });
    connect(&services_.ledger, &LedgerService::opened, this, &UndoActions::ask);
    connect(&services_.ledger, &LedgerService::changed, this, &UndoActions::ask);
    retranslate();
    if (services_.ledger.isOpen())
        ask();
}

void UndoActions::ask()
{
    query_.ask(
        [](Ledger &ledger) {
            HistoryQuery query;
            query.limit = actionsLookedAt;
            query.entriesPerAction = entriesLookedAt;
            return ledger.history(query);
        },
        [this](const Result<std::vector<HistoryAction>> &history) {
            UndoCandidates candidates;
            if (history)
                candidates = undoCandidates(*history);
            undoable_ = std::move(candidates.undo);
            redoable_ = std::move(candidates.redo);
            redone_ = std::move(candidates.redone);
            retranslate();
        });
}

void UndoActions::run(ActionId action, bool redoing)
{
    // One press, one undo: the next is offered when the history has been read again.
    undoable_.reset();
    redoable_.reset();
    retranslate();
    services_.ledger.write(
        this, [action, deed = services_.deed()](Ledger &ledger) { return ledger.undo(action, deed); },
        [this, redoing](const Result<UndoReport> &result) { report(result, redoing); });
}

void UndoActions::report(const Result<UndoReport> &result, bool redoing)
{
    if (!result) {
        services_.dialogs.tell(window_, DialogService::Tone::Warning,
                               redoing ? tr("Redo is not possible") : tr("Undo is not possible"),
                               sentence(result.error()));
        ask();
        return;
    }
    QString text = redoing ? tr("Done again.") : tr("Undone.");
    if (!result->kept.empty()) {
        text = tr("Undone, but for %n entry that was changed since; its newer values stay.", nullptr,
                  static_cast<int>(result->kept.size()));
        services_.dialogs.open(new KeptDialog(*result, window_));
    }
    Q_EMIT done(text);
}

void UndoActions::retranslate()
{
    const bool writable = !services_.ledger.info().readOnly;
    undo_.setEnabled(undoable_.has_value() && writable);
    redo_.setEnabled(redoable_.has_value() && writable);
    //: %1 is what would be undone, such as "registration of A-0031".
    undo_.setText(undoable_ ? tr("&Undo %1").arg(describe(*undoable_)) : tr("&Undo"));
    //: %1 is what would be done again, such as "registration of A-0031".
    redo_.setText(redoable_ && redone_ ? tr("&Redo %1").arg(describe(*redone_)) : tr("&Redo"));
}

} // namespace homeward::ui
