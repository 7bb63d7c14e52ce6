// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/replacing/replacing_actions.h"

#include "core/store/directives.h"
#include "ui/bridge/text.h"
#include "ui/directives/deeds/exempt_dialog.h"
#include "ui/frame/symbol_icon.h"
#include "ui/replacing/ending_dialogs.h"
#include "ui/replacing/plan_dialog.h"
#include "ui/replacing/stage_dialog.h"

#include <QMenu>

namespace homeward::ui {

ReplacingActions::ReplacingActions(const Services &services, Selection selection, QWidget *widget)
    : QObject(widget)
    , services_(services)
    , selection_(std::move(selection))
    , widget_(widget)
    , menu_(new QMenu(widget))
    , plan_(make("planReplacement", "replace", Qt::CTRL | Qt::Key_R, [this] { plan(selection_()); }))
    , approve_(make("approveReplacement", "check", {}, [this] { advance(ReplacementStage::Approved); }))
    , order_(make("orderReplacement", "export", {}, [this] { advance(ReplacementStage::Ordered); }))
    , deliver_(make("deliverReplacement", "register", {}, [this] { advance(ReplacementStage::Delivered); }))
    , deploy_(make("deployReplacement", "arrived", Qt::CTRL | Qt::SHIFT | Qt::Key_D,
                   [this] { advance(ReplacementStage::Deployed); }))
    , reclaim_(make("reclaimOld", "retire", Qt::CTRL | Qt::SHIFT | Qt::Key_R,
                    [this] { advance(ReplacementStage::Reclaimed); }))
    , dispose_(make("disposeOld", "remove", {}, [this] {
        withSelected([this](OldAssets assets) { open(new DisposalDialog(services_, std::move(assets), widget_)); });
    }))
    , stopUse_(make("stopUse", "retire", {}, [this] {
        withSelected([this](OldAssets assets) { open(new StopUseDialog(services_, std::move(assets), widget_)); });
    }))
    , unpair_(make("unpair", "undo", {}, [this] {
        withSelected([this](OldAssets assets) { open(new UnpairDialog(services_, std::move(assets), widget_)); });
    }))
    , exempt_(make("exemptSelected", "decide", Qt::CTRL | Qt::SHIFT | Qt::Key_X, [this] { exempt(); }))
{
    menu_->setIcon(symbolIcon(QStringLiteral("replace")));
    menu_->addActions({plan_, approve_, order_, deliver_, deploy_});
    menu_->addSeparator();
    menu_->addActions({reclaim_, dispose_, stopUse_});
    menu_->addSeparator();
    menu_->addActions({unpair_, exempt_});
    retranslate();
    enable(false);
}

QAction *ReplacingActions::make(const char *name, const char *icon, QKeySequence key, std::function<void()> perform)
{
    auto *action = new QAction(symbolIcon(QLatin1String(icon)), QString(), this);
    action->setObjectName(QLatin1String(name));
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, [perform = std::move(perform)] { perform(); });
    widget_->addAction(action);
    return action;
}

std::vector<QAction *> ReplacingActions::actions() const
{
    return {plan_, approve_, order_, deliver_, deploy_, reclaim_, dispose_, stopUse_, unpair_, exempt_};
}

void ReplacingActions::enable(bool selected)
{
    const bool writable = services_.ledger.isOpen() && !services_.ledger.info().readOnly;
    for (QAction *action : actions())
        action->setEnabled(writable && selected);
    menu_->setEnabled(writable && selected);
}

void ReplacingActions::open(AssetDialog *dialog)
{
    connect(dialog, &AssetDialog::said, this, &ReplacingActions::said);
    services_.dialogs.open(dialog);
}

void ReplacingActions::read(const std::vector<AssetId> &assets, std::function<void(OldAssets)> use)
{
    if (assets.empty())
        return;
    services_.ledger.read(
        this, [assets](Ledger &ledger) { return readOldAssets(ledger, assets); },
        [this, use = std::move(use)](Result<OldAssets> old) {
            if (!old)
                Q_EMIT said(sentence(old.error()));
            else if (!old->empty())
                use(std::move(*old));
        });
}

void ReplacingActions::withSelected(std::function<void(OldAssets)> use)
{
    read(selection_(), std::move(use));
}

void ReplacingActions::plan(const std::vector<AssetId> &assets)
{
    read(assets, [this](OldAssets old) {
        const std::size_t all = old.size();
        std::erase_if(old, [](const OldAsset &asset) { return asset.line.has_value(); });
        if (old.empty()) {
            Q_EMIT said(tr("%n chosen are being replaced already.", nullptr, static_cast<int>(all)));
            return;
        }
        const std::size_t leftOut = all - old.size();
        open(new PlanDialog(services_, std::move(old), leftOut, widget_));
    });
}

void ReplacingActions::advance(ReplacementStage stage)
{
    withSelected(
        [this, stage](OldAssets assets) { open(new StageDialog(services_, std::move(assets), stage, widget_)); });
}

void ReplacingActions::exempt()
{
    struct Answer {
        std::vector<DirectiveRow> rows;
        Day today{};
    };
    services_.ledger.read(
        this,
        [&clock = services_.ledger.clock()](Ledger &ledger) -> Result<Answer> {
            auto rows = Directives(ledger).all();
            if (!rows)
                return fail(rows);
            std::erase_if(*rows, [](const DirectiveRow &row) { return !row.directive.inForce(); });
            return Answer{std::move(*rows), ledger.zone().dayOf(clock.now())};
        },
        [this, assets = selection_()](const Result<Answer> &answer) {
            if (!answer)
                Q_EMIT said(sentence(answer.error()));
            else if (answer->rows.empty())
                Q_EMIT said(tr("There is no directive in force that they could be exempted from."));
            else if (!assets.empty())
                open(new ExemptDialog(services_, answer->rows, assets, answer->today, widget_));
        });
}

void ReplacingActions::retranslate()
{
    menu_->setTitle(tr("&Replacement"));
    plan_->setText(tr("&Plan…"));
    approve_->setText(tr("&Approved…"));
    order_->setText(tr("&Ordered…"));
    deliver_->setText(tr("De&livered…"));
    deploy_->setText(tr("&Deployed…"));
    reclaim_->setText(tr("&Reclaimed…"));
    dispose_->setText(tr("&Wiped, Stored, Scrapped…"));
    stopUse_->setText(tr("&Use Has Ended, Declaration…"));
    unpair_->setText(tr("Drop the Pla&n…"));
    exempt_->setText(tr("E&xempt…"));
    for (QAction *action : actions()) {
        const QString words = QString(action->text()).remove(QLatin1Char('&'));
        const QString key = action->shortcut().toString(QKeySequence::NativeText);
        action->setToolTip(key.isEmpty() ? words : QStringLiteral("%1 (%2)").arg(words, key));
    }
}

} // namespace homeward::ui
