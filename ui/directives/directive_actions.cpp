// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/directives/directive_actions.h"

#include "core/base/file.h"
#include "core/directives/terms/directive_json.h"
#include "ui/bridge/text.h"
#include "ui/directives/deeds/conflicts_dialog.h"
#include "ui/directives/deeds/exempt_dialog.h"
#include "ui/directives/deeds/standing_dialogs.h"
#include "ui/directives/directive_text.h"
#include "ui/directives/wizard/directive_wizard.h"
#include "ui/frame/symbol_icon.h"

#include <QFile>
#include <QMenu>
#include <QSaveFile>
#include <QToolBar>

#include <filesystem>

namespace homeward::ui {

DirectiveActions::DirectiveActions(const Services &services, WordLists &words, Selection selection, QWidget *page)
    : QObject(page)
    , services_(services)
    , words_(words)
    , selection_(std::move(selection))
    , page_(page)
    , new_(make("newDirective", "plus", QKeySequence::New, &DirectiveActions::openNew))
    , amend_(make("amendDirective", "edit", Qt::Key_F2, &DirectiveActions::amend))
    , confirm_(make("confirmDirective", "check", Qt::CTRL | Qt::Key_K, &DirectiveActions::confirm))
    , supersede_(make("supersedeDirective", "redo", {}, &DirectiveActions::supersede))
    , withdraw_(make("withdrawDirective", "remove", {}, &DirectiveActions::withdraw))
    , planOpen_(make("planOpen", "replace", Qt::CTRL | Qt::Key_R, &DirectiveActions::planOpen))
    , exempt_(make("exemptAssets", "plus", Qt::CTRL | Qt::SHIFT | Qt::Key_X, &DirectiveActions::exempt))
    , revoke_(make("endExemption", "remove", {}, &DirectiveActions::revoke))
    , conflicts_(make("conflicts", "decide", Qt::CTRL | Qt::SHIFT | Qt::Key_K, &DirectiveActions::openConflicts))
    , import_(make("importDirective", "folder", Qt::CTRL | Qt::SHIFT | Qt::Key_I, &DirectiveActions::importFile))
    , export_(make("exportDirective", "export", Qt::CTRL | Qt::SHIFT | Qt::Key_E, &DirectiveActions::exportFile))
{
    retranslate(); // the page enables them once it can tell what is selected
}

QAction *DirectiveActions::make(const char *name, const char *icon, QKeySequence key,
                                void (DirectiveActions::*slot)())
{
    auto *action = new QAction(symbolIcon(QLatin1String(icon)), QString(), this);
    action->setObjectName(QLatin1String(name));
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, slot);
    page_->addAction(action);
    return action;
}

void DirectiveActions::fillMenu(QMenu &menu)
{
    menu.addActions({new_, amend_});
    menu.addSeparator();
    menu.addActions({confirm_, supersede_, withdraw_});
    menu.addSeparator();
    menu.addActions({planOpen_, exempt_, revoke_, conflicts_});
    menu.addSeparator();
    menu.addActions({import_, export_});
}

void DirectiveActions::fillToolBar(QToolBar &bar)
{
    bar.addActions({new_, amend_, confirm_});
    bar.addSeparator();
    bar.addActions({planOpen_, conflicts_, import_, export_});
}

void DirectiveActions::fillContextMenu(QMenu &menu)
{
    menu.addActions({amend_, confirm_, supersede_, withdraw_});
    menu.addSeparator();
    menu.addActions({planOpen_, exempt_, export_});
}

void DirectiveActions::enable()
{
    const bool writable = services_.ledger.isOpen() && !services_.ledger.info().readOnly;
    const auto row = selection_.directive();
    new_->setEnabled(writable);
    import_->setEnabled(writable);
    amend_->setEnabled(writable && row);
    confirm_->setEnabled(writable && row && row->directive.standing == Standing::Reported);
    for (QAction *action : {supersede_, withdraw_, planOpen_, exempt_})
        action->setEnabled(writable && row && row->directive.inForce());
    revoke_->setEnabled(writable && !selection_.exemptions().empty());
    conflicts_->setEnabled(!selection_.overview().conflicts.empty());
    export_->setEnabled(row.has_value());
}

void DirectiveActions::open(AssetDialog *dialog)
{
    connect(dialog, &AssetDialog::said, this, &DirectiveActions::said);
    services_.dialogs.open(dialog);
}

Day DirectiveActions::today() const
{
    const auto zone = TimeZone::find(services_.ledger.settings().timeZone);
    return (zone ? *zone : TimeZone::local()).dayOf(services_.ledger.clock().now());
}

void DirectiveActions::openWizard(std::optional<DirectiveId> amended, const Directive &start)
{
    auto *dialog = new DirectiveWizard(services_, words_, amended, start, page_);
    connect(dialog, &DirectiveWizard::written, this, [this](DirectiveId directive, const QStringList &remarks) {
        Q_EMIT entered(directive);
        if (!remarks.isEmpty())
            services_.dialogs.tell(page_, DialogService::Tone::Warning, tr("Look at this"), remarks.front(),
                                   remarks.mid(1).join(QLatin1Char('\n')));
    });
    open(dialog);
}

void DirectiveActions::openNew()
{
    Directive start;
    start.received = today();
    openWizard(std::nullopt, start);
}

void DirectiveActions::amend()
{
    if (const auto row = selection_.directive())
        openWizard(row->id, row->directive);
}

void DirectiveActions::confirm()
{
    if (const auto row = selection_.directive())
        open(new ConfirmDialog(services_, *row, page_));
}

void DirectiveActions::supersede()
{
    if (const auto row = selection_.directive())
        open(new EndDirectiveDialog(services_, *row, Standing::Superseded, page_));
}

void DirectiveActions::withdraw()
{
    if (const auto row = selection_.directive())
        open(new EndDirectiveDialog(services_, *row, Standing::Withdrawn, page_));
}

void DirectiveActions::planOpen()
{
    if (const auto row = selection_.directive())
        Q_EMIT planWanted(row->id);
}

void DirectiveActions::exempt()
{
    if (const auto row = selection_.directive())
        open(new ExemptDialog(services_, *row, today(), page_));
}

void DirectiveActions::revoke()
{
    const auto rows = selection_.exemptions();
    if (rows.empty())
        return;
    DialogService::Question question;
    question.title = tr("End Exemptions");
    question.text = rows.size() == 1 ? tr("End the exemption of %1?").arg(shown(rows.front().tag))
                                     : tr("End %n exemptions?", nullptr, static_cast<int>(rows.size()));
    question.detail = tr("From now on the directive counts them again. Undo brings the exemption back.");
    question.choices = {tr("&End"), tr("Cancel")};
    std::vector<ExemptionId> ids;
    for (const ExemptionRow &row : rows)
        ids.push_back(row.id);
    services_.dialogs.ask(page_, question, [this, ids](int choice) {
        if (choice != 0)
            return;
        services_.ledger.write(
            this, [ids, deed = services_.deed()](Ledger &ledger) { return Directives(ledger).revoke(ids, deed); },
            [this, count = ids.size()](const Result<ActionId> &done) {
                Q_EMIT said(done ? tr("%n exemption(s) ended.", nullptr, static_cast<int>(count))
                                 : sentence(done.error()));
            });
    });
}

void DirectiveActions::openConflicts()
{
    open(new ConflictsDialog(services_, selection_.overview().conflicts, page_));
}

/// The file fills the wizard's fields: nothing is entered that nobody looked at.
void DirectiveActions::importFile()
{
    DialogService::FileWish wish;
    wish.title = tr("Import a Directive");
    wish.filters = {tr("Directives (*.json)"), tr("All files (*)")};
    services_.dialogs.openFile(page_, wish, [this](const QString &name) {
        if (name.isEmpty())
            return;
        services_.ledger.read(
            this,
            [path = std::filesystem::path(QFile::encodeName(name).toStdString())](Ledger &) -> Result<Directive> {
                const auto text = readFile(path, 16U << 20U);
                if (!text)
                    return fail(text);
                return parseDirective(*text);
            },
            [this](Result<Directive> directive) {
                if (!directive) {
                    services_.dialogs.tell(page_, DialogService::Tone::Error, tr("The file was not imported"),
                                           sentence(directive.error()));
                    return;
                }
                directive->id = {};
                openWizard(std::nullopt, *directive);
            });
    });
}

void DirectiveActions::exportFile()
{
    const auto row = selection_.directive();
    if (!row)
        return;
    DialogService::FileWish wish;
    wish.title = tr("Export a Directive");
    wish.suggestedName = tr("directive") + QStringLiteral(".json");
    wish.suffix = QStringLiteral("json");
    wish.filters = {tr("Directives (*.json)")};
    services_.dialogs.saveFile(page_, wish, [this, text = toJson(row->directive)](const QString &name) {
        if (name.isEmpty())
            return;
        QSaveFile file(name);
        const bool written = file.open(QIODevice::WriteOnly)
                             && file.write(text.data(), static_cast<qint64>(text.size())) >= 0 && file.commit();
        if (written)
            Q_EMIT said(tr("Exported to %1.").arg(name));
        else
            services_.dialogs.tell(page_, DialogService::Tone::Error, tr("The file could not be written"),
                                   file.errorString());
    });
}

void DirectiveActions::retranslate()
{
    new_->setText(tr("&New Directive…"));
    amend_->setText(tr("&Amend…"));
    confirm_->setText(tr("&Confirm…"));
    supersede_->setText(tr("&Supersede…"));
    withdraw_->setText(tr("&Withdraw…"));
    planOpen_->setText(tr("P&lan Replacements…"));
    exempt_->setText(tr("E&xempt Assets…"));
    revoke_->setText(tr("&End Exemption…"));
    conflicts_->setText(tr("Con&flicts…"));
    import_->setText(tr("&Import…"));
    export_->setText(tr("Ex&port…"));
    for (QAction *action :
         {new_, amend_, confirm_, supersede_, withdraw_, planOpen_, exempt_, revoke_, conflicts_, import_, export_}) {
        const QString words = QString(action->text()).remove(QLatin1Char('&'));
        const QString key = action->shortcut().toString(QKeySequence::NativeText);
        action->setToolTip(key.isEmpty() ? words : QStringLiteral("%1 (%2)").arg(words, key));
    }
}

} // namespace homeward::ui
