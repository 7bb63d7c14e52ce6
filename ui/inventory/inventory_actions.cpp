// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inventory/inventory_actions.h"

#include "ui/bridge/text.h"
#include "ui/decide/decide_dialog.h"
#include "ui/frame/symbol_icon.h"
#include "ui/import/import_dialog.h"
#include "ui/inventory/edit/edit_dialog.h"
#include "ui/inventory/edit/end_dialog.h"
#include "ui/inventory/edit/merge_dialog.h"
#include "ui/inventory/edit/new_asset_dialog.h"
#include "ui/inventory/table/asset_table_view.h"
#include "ui/inventory/table/copy_rows.h"
#include "ui/replacing/replacing_actions.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QToolBar>
#include <QToolButton>

namespace homeward::ui {

namespace {

// More than this on a clipboard is an export.
constexpr int mostCopied = 20'000;

} // namespace

InventoryActions::InventoryActions(const Services &services, WordLists &words, AssetTableView &table, QWidget *page)
    : QObject(page)
    , services_(services)
    , words_(words)
    , table_(table)
    , page_(page)
    , add_(make("addAsset", "plus", QKeySequence::New, &InventoryActions::addAsset))
    , edit_(make("editAsset", "edit", Qt::Key_F2, &InventoryActions::edit))
    , decide_(make("decideAsset", "decide", Qt::CTRL | Qt::Key_D, &InventoryActions::decide))
    , takeOut_(make("takeOut", "retire", Qt::Key_Delete, &InventoryActions::takeOut))
    , merge_(make("mergeAssets", "merge", Qt::CTRL | Qt::Key_M, &InventoryActions::merge))
    , copy_(make("copyRows", "copy", QKeySequence::Copy, &InventoryActions::copy))
    , show_(make("showOnConnected", "device-usb", Qt::CTRL | Qt::Key_J, &InventoryActions::showOnConnected))
    , export_(make("export", "export", Qt::CTRL | Qt::SHIFT | Qt::Key_E, &InventoryActions::exportWanted))
    , replacing_(new ReplacingActions(
          services, [this] { return table_.selectedAssets(); }, page))
    , import_(make("import", "import", Qt::CTRL | Qt::SHIFT | Qt::Key_I, &InventoryActions::bringIn))
{
    connect(replacing_, &ReplacingActions::said, this, &InventoryActions::said);
    // Enter, Delete and copying belong to the rows: in a field they mean something else.
    edit_->setShortcuts({Qt::Key_F2, Qt::Key_Return, Qt::Key_Enter});
    for (QAction *action : {edit_, takeOut_, copy_}) {
        page_->removeAction(action);
        table_.addAction(action);
    }
    retranslate();
    enable();
}

QAction *InventoryActions::make(const char *name, const char *icon, QKeySequence key,
                                void (InventoryActions::*slot)())
{
    auto *action = new QAction(symbolIcon(QLatin1String(icon)), QString(), this);
    action->setObjectName(QLatin1String(name));
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, slot);
    page_->addAction(action);
    return action;
}

void InventoryActions::fillMenu(QMenu &menu)
{
    menu.addActions({add_, edit_, decide_});
    menu.addSeparator();
    menu.addActions({merge_, takeOut_});
    menu.addMenu(replacing_->menu());
    menu.addSeparator();
    menu.addActions({copy_, import_, export_, show_});
}

void InventoryActions::fillToolBar(QToolBar &bar)
{
    bar.addActions({add_, edit_, decide_, takeOut_});
    QAction *replacing = replacing_->menu()->menuAction();
    bar.addAction(replacing);
    if (auto *button = qobject_cast<QToolButton *>(bar.widgetForAction(replacing)))
        button->setPopupMode(QToolButton::InstantPopup);
    bar.addSeparator();
    bar.addActions({import_, export_});
}

void InventoryActions::fillContextMenu(QMenu &menu)
{
    menu.addActions({edit_, decide_});
    menu.addSeparator();
    menu.addActions({merge_, takeOut_});
    menu.addMenu(replacing_->menu());
    menu.addSeparator();
    menu.addActions({copy_, show_});
}

void InventoryActions::enable()
{
    const bool writable = services_.ledger.isOpen() && !services_.ledger.info().readOnly;
    const int selected = table_.selectedCount();
    add_->setEnabled(writable);
    replacing_->enable(selected > 0);
    edit_->setEnabled(writable && selected > 0);
    decide_->setEnabled(writable && selected == 1);
    takeOut_->setEnabled(writable && selected > 0);
    merge_->setEnabled(writable && selected == 2);
    copy_->setEnabled(selected > 0);
    show_->setEnabled(selected == 1);
    export_->setEnabled(services_.ledger.isOpen());
    import_->setEnabled(writable);
}

void InventoryActions::open(AssetDialog *dialog)
{
    connect(dialog, &AssetDialog::said, this, &InventoryActions::said);
    services_.dialogs.open(dialog);
}

void InventoryActions::withAsset(AssetId id, std::function<void(const Asset &)> use)
{
    services_.ledger.read(
        this, [id](Ledger &ledger) { return ledger.asset(id); },
        [this, use = std::move(use)](const Result<Asset> &asset) {
            if (asset)
                use(*asset);
            else
                Q_EMIT said(sentence(asset.error()));
        });
}

void InventoryActions::addAsset()
{
    auto *dialog = new NewAssetDialog(services_, words_, page_);
    connect(dialog, &NewAssetDialog::registered, &table_, &AssetTableView::selectAsset);
    open(dialog);
}

void InventoryActions::edit()
{
    const std::vector<AssetId> selected = table_.selectedAssets();
    if (selected.size() == 1)
        editOne(selected.front());
    else if (!selected.empty())
        open(new BulkEditDialog(services_, words_, selected, page_));
}

void InventoryActions::editOne(AssetId id)
{
    const QModelIndex current = table_.currentIndex();
    const Column focus = current.isValid() ? AssetTableModel::columnAt(current.column()) : Column::Tag;
    withAsset(id, [this, focus](const Asset &asset) {
        open(new EditDialog(services_, words_, asset, focus, page_));
    });
}

void InventoryActions::decide()
{
    const std::vector<AssetId> selected = table_.selectedAssets();
    if (selected.size() != 1)
        return;
    withAsset(selected.front(), [this](const Asset &asset) {
        DecideDialog::About about;
        about.subject = asset.subject;
        about.attribution = asset.attribution;
        about.asset = asset.id;
        about.tag = fromCore(asset.fields.tag);
        about.title = shown(asset.subject.product);
        auto *dialog = new DecideDialog(services_, about, page_);
        connect(dialog, &DecideDialog::said, this, &InventoryActions::said);
        services_.dialogs.open(dialog);
    });
}

void InventoryActions::takeOut()
{
    const std::vector<AssetId> selected = table_.selectedAssets();
    if (selected.empty())
        return;
    const AssetCells *cells = table_.cellsOf(selected.front());
    open(new EndDialog(services_, selected, cells ? cells->at(Column::Tag) : QString(), Status::Retired, page_));
}

void InventoryActions::merge()
{
    const std::vector<AssetId> selected = table_.selectedAssets();
    if (selected.size() != 2)
        return;
    withAsset(selected[0], [this, second = selected[1]](const Asset &first) {
        withAsset(second, [this, first](const Asset &other) {
            open(new MergeDialog(services_, {first, other}, page_));
        });
    });
}

void InventoryActions::copy()
{
    if (table_.selectedCount() > mostCopied) {
        Q_EMIT said(tr("Too many rows for the clipboard: export them to a file instead."));
        return;
    }
    services_.ledger.read(
        this, [ids = table_.selectedAssets()](Ledger &ledger) { return ledger.rows(ids); },
        [this](Result<std::vector<AssetRow>> rows) {
            if (rows)
                putOnClipboard(std::move(*rows));
            else
                Q_EMIT said(sentence(rows.error()));
        });
}

void InventoryActions::putOnClipboard(std::vector<AssetRow> rows)
{
    const std::vector<Column> columns = table_.shownColumns();
    QStringList headings;
    for (const Column column : columns)
        headings << fromCore(headingOf(column, coreLanguage()));
    std::vector<AssetCells> cells;
    cells.reserve(rows.size());
    for (const AssetRow &row : rows)
        cells.push_back(homeward::ui::cellsOf(row, nullptr, coreLanguage()));
    QGuiApplication::clipboard()->setText(copiedRows(headings, columns, cells));
    Q_EMIT said(tr("%n row(s) copied.", nullptr, static_cast<int>(rows.size())));
}

void InventoryActions::bringIn()
{
    bringInFile({});
}

void InventoryActions::bringInFile(const QString &name)
{
    if (!import_->isEnabled())
        return;
    auto *dialog = new ImportDialog(services_, page_);
    connect(dialog, &ImportDialog::said, this, &InventoryActions::said);
    services_.dialogs.open(dialog);
    if (!name.isEmpty())
        dialog->setFile(name);
}

void InventoryActions::showOnConnected()
{
    const std::vector<AssetId> selected = table_.selectedAssets();
    if (selected.size() == 1)
        Q_EMIT showOnConnectedWanted(selected.front());
}

void InventoryActions::retranslate()
{
    replacing_->retranslate();
    add_->setText(tr("&Add by Hand…"));
    edit_->setText(tr("&Edit…"));
    decide_->setText(tr("De&cide…"));
    takeOut_->setText(tr("Take &Out…"));
    takeOut_->setStatusTip(tr("Retired, lost or transferred"));
    merge_->setText(tr("&Merge Two…"));
    copy_->setText(tr("Co&py Rows"));
    show_->setText(tr("&Show on Connected"));
    export_->setText(tr("E&xport…"));
    import_->setText(tr("&Import…"));
    for (QAction *action : {add_, edit_, decide_, takeOut_, merge_, copy_, show_, export_, import_})
        action->setToolTip(QStringLiteral("%1 (%2)").arg(
            QString(action->text()).remove(QLatin1Char('&')), action->shortcut().toString(QKeySequence::NativeText)));
}

} // namespace homeward::ui
