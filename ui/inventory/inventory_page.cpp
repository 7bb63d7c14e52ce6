// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inventory/inventory_page.h"

#include "ui/bridge/text.h"
#include "ui/export/export_dialog.h"
#include "ui/frame/symbol_icon.h"
#include "ui/frame/widgets.h"
#include "ui/inventory/detail/asset_detail.h"
#include "ui/inventory/filter_bar.h"
#include "ui/inventory/inventory_actions.h"
#include "ui/inventory/table/asset_table_view.h"

#include <QDragEnterEvent>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QMimeData>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolBar>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace homeward::ui {

namespace {

// While somebody runs through the rows, the detail waits for the row at which he stops.
constexpr int settleMilliseconds = 60;
// Most ledgers are read before anybody could read that they are.
constexpr int patienceMilliseconds = 250;

} // namespace

InventoryPage::InventoryPage(const Services &services)
    : services_(services)
    , words_(services.ledger)
    , source_(services.ledger)
    , model_(source_)
    , counter_(services.ledger)
    , filter_(new FilterBar(words_, services.settings))
    , table_(new AssetTableView(model_, services.settings))
    , actions_(new InventoryActions(services, words_, *table_, this))
    , bar_(new QToolBar)
    , stack_(new QStackedWidget)
    , nothing_(new EmptyState(QStringLiteral("page-inventory")))
    , splitter_(new QSplitter(Qt::Horizontal))
    , detail_(new AssetDetail(services))
    , problem_(new Banner(QStringLiteral("problem")))
    , listed_(new Banner(QStringLiteral("filter")))
    , counts_(new QLabel)
    , find_(new QAction(symbolIcon(QStringLiteral("search")), QString(), this))
    , form_(new QAction(symbolIcon(QStringLiteral("filter")), QString(), this))
    , clear_(new QAction(this))
    , columns_(new QMenu(this))
{
    setObjectName(QStringLiteral("inventoryPage"));
    counts_->setObjectName(QStringLiteral("inventoryCounts"));
    nothing_->setObjectName(QStringLiteral("inventoryEmpty"));
    listed_->setObjectName(QStringLiteral("inventoryList"));
    settle_.setSingleShot(true);
    settle_.setInterval(settleMilliseconds);
    patience_.setSingleShot(true);
    patience_.setInterval(patienceMilliseconds);
    buildFilterActions();
    build();
    follow();
    retranslate();
    if (services_.ledger.isOpen())
        restart();
}

void InventoryPage::buildFilterActions()
{
    const auto set = [this](QAction *action, const char *name, const QKeySequence &key, auto slot) {
        action->setObjectName(QLatin1String(name));
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, slot);
        addAction(action);
    };
    set(find_, "find", QKeySequence::Find, [this] { filter_->focusSearch(); });
    set(form_, "filterForm", Qt::CTRL | Qt::Key_L, [this] { filter_->showForm(!filter_->isFormShown()); });
    set(clear_, "clearFilter", Qt::CTRL | Qt::SHIFT | Qt::Key_L, [this] {
        if (list_)
            putListAway();
        filter_->clear();
    });
    columns_->setIcon(symbolIcon(QStringLiteral("columns")));
    connect(columns_, &QMenu::aboutToShow, this, [this] {
        columns_->clear();
        table_->fillColumnMenu(*columns_);
    });
}

void InventoryPage::build()
{
    setAcceptDrops(true);
    bar_->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    bar_->setIconSize({18, 18});
    actions_->fillToolBar(*bar_);
    for (QAction *action : bar_->actions())
        if (QWidget *button = bar_->widgetForAction(action); button && !action->isSeparator())
            button->setFocusPolicy(Qt::TabFocus);

    stack_->addWidget(table_);
    stack_->addWidget(nothing_);
    splitter_->addWidget(stack_);
    splitter_->addWidget(detail_);
    splitter_->setStretchFactor(0, 3);
    splitter_->setStretchFactor(1, 2);
    splitter_->setChildrenCollapsible(false);
    if (!splitter_->restoreState(services_.settings.layout(QStringLiteral("inventorySplitter"))))
        splitter_->setSizes({700, 400});

    auto *head = new QHBoxLayout;
    head->addWidget(bar_, 1);
    head->addWidget(counts_);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 8, 12, 8);
    column->setSpacing(8);
    column->addLayout(head);
    column->addWidget(filter_);
    column->addWidget(listed_);
    column->addWidget(problem_);
    column->addWidget(splitter_, 1);
}

void InventoryPage::follow()
{
    connect(filter_, &FilterBar::queryChanged, this, &InventoryPage::queryChanged);
    connect(filter_, &FilterBar::rowsWanted, this, &InventoryPage::goToRows);
    connect(&model_, &AssetTableModel::ordered, this, &InventoryPage::ordered);
    connect(&model_, &AssetTableModel::asked, &counter_, &QuantityCounter::giveWay);
    connect(&model_, &AssetTableModel::failed, this, [this](const Error &error) {
        problem_->setText(sentence(error));
        showState();
    });
    connect(&patience_, &QTimer::timeout, this, &InventoryPage::showState);
    connect(&counter_, &QuantityCounter::counted, this, &InventoryPage::showCounts);
    connect(table_, &AssetTableView::selectionMoved, this, [this] {
        actions_->enable();
        settle_.start();
    });
    connect(table_, &QAbstractItemView::doubleClicked, this, [this] { actions_->editAction()->trigger(); });
    connect(&settle_, &QTimer::timeout, this, &InventoryPage::showCurrent);
    connect(actions_, &InventoryActions::said, this, &Page::said);
    connect(actions_, &InventoryActions::exportWanted, this, &InventoryPage::openExport);
    connect(actions_, &InventoryActions::showOnConnectedWanted, this, &InventoryPage::showOnConnectedWanted);
    connect(listed_, &Banner::clicked, this, &InventoryPage::putListAway);
    connect(nothing_, &EmptyState::clicked, this, [this] {
        if (isNarrowed())
            clear_->trigger();
        else
            actions_->addAction()->trigger();
    });
    connect(&services_.ledger, &LedgerService::opened, this, [this] {
        if (list_)
            putListAway();
        counter_.forget();
        restart();
        words_.refresh();
        actions_->enable();
    });
    connect(&services_.ledger, &LedgerService::changed, this, [this] {
        model_.ledgerChanged();
        words_.refresh();
    });
    table_->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(table_, &QWidget::customContextMenuRequested, this, [this](const QPoint &at) {
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        actions_->fillContextMenu(*menu);
        menu->popup(table_->viewport()->mapToGlobal(at));
    });
}

void InventoryPage::restart()
{
    model_.restart();
    patience_.start();
    showCounts();
    showState();
}

void InventoryPage::fillMenu(QMenu &menu)
{
    actions_->fillMenu(menu);
    menu.addSeparator();
    menu.addActions({find_, form_, clear_});
    menu.addMenu(columns_);
}

void InventoryPage::activated()
{
    words_.refresh();
    if (stack_->currentWidget() == table_)
        goToRows();
    else if (nothing_->hasButton())
        nothing_->setFocus();
    else
        filter_->focusSearch();
}

/// The keys work on a row at once, not on the second one after a first press.
void InventoryPage::goToRows()
{
    table_->setFocus();
    if (table_->selectedCount() == 0 && model_.rowCount() > 0)
        table_->selectRow(std::max(table_->currentIndex().row(), 0));
}

void InventoryPage::saveLayout()
{
    table_->saveLayout();
    filter_->saveLayout();
    services_.settings.setLayout(QStringLiteral("inventorySplitter"), splitter_->saveState());
}

void InventoryPage::showAsset(AssetId asset)
{
    if (list_)
        putListAway();
    if (filter_->isNarrowed())
        filter_->clear();
    table_->selectAsset(asset);
}

void InventoryPage::showList(const QString &what, const std::vector<AssetId> &assets)
{
    list_ = std::make_shared<const std::vector<AssetId>>(assets);
    listed_->setText(what);
    if (filter_->isNarrowed())
        filter_->clear(); // asks for the new query by itself
    else
        queryChanged();
}

void InventoryPage::putListAway()
{
    list_.reset();
    listed_->setText({});
    queryChanged();
}

bool InventoryPage::isNarrowed() const
{
    return list_ || filter_->isNarrowed();
}

void InventoryPage::queryChanged()
{
    clear_->setEnabled(isNarrowed());
    AssetQuery query = filter_->query();
    query.only = list_;
    query.includeEnded = query.includeEnded || list_;
    model_.setQuery(query);
}

void InventoryPage::ordered()
{
    problem_->setText({});
    if (isNarrowed() || model_.query().includeEnded)
        counter_.count(model_.query());
    else
        counter_.forget();
    showCounts();
    showState();
}

void InventoryPage::showCounts()
{
    if (!model_.hasOrder()) {
        counts_->clear();
        return;
    }
    const QLocale locale;
    const LedgerInfo &info = services_.ledger.info();
    const QString shown = locale.toString(model_.rowCount());
    const QString all = locale.toString(static_cast<qlonglong>(info.assets));
    if (!isNarrowed() && !model_.query().includeEnded) {
        //: %1 counts entries, %2 the things in them: a lot holds several.
        counts_->setText(tr("%1 assets, quantity %2").arg(all, locale.toString(static_cast<qlonglong>(info.quantity))));
        return;
    }
    counts_->setText(counter_.quantity()
                         //: %1 of %2 entries are shown; %3 counts the things in those that are shown.
                         ? tr("%1 of %2 assets, quantity %3").arg(shown, all, locale.toString(*counter_.quantity()))
                         //: %1 of %2 entries are shown.
                         : tr("%1 of %2 assets").arg(shown, all));
}

void InventoryPage::showState()
{
    const bool reading = !model_.hasOrder() && model_.isAsking() && !patience_.isActive();
    const bool empty = reading || (model_.hasOrder() && model_.rowCount() == 0);
    const bool hadFocus = stack_->currentWidget() == nothing_ && nothing_->hasFocus();
    stack_->setCurrentWidget(empty ? static_cast<QWidget *>(nothing_) : table_);
    detail_->setVisible(!empty);
    if (!empty) {
        if (hadFocus)
            goToRows();
        return;
    }
    if (reading) {
        nothing_->setWords(tr("Being read…"), tr("The ledger is large; its assets stand here in a moment."));
        nothing_->setButton({});
        return;
    }
    if (isNarrowed()) {
        nothing_->setWords(tr("Nothing matches"), tr("No asset fits the search and the filter."));
        nothing_->setButton(tr("&Clear Search and Filter"));
        return;
    }
    nothing_->setWords(tr("No assets yet"),
                       tr("Plug a device in and register it on the page Connected, or add one by hand."));
    nothing_->setButton(services_.ledger.info().readOnly ? QString() : tr("Add by &Hand…"));
}

void InventoryPage::showCurrent()
{
    const int selected = table_->selectedCount();
    AssetId asset = table_->currentAsset();
    if (selected == 0)
        asset = {};
    detail_->show(asset, selected);
}

void InventoryPage::openExport()
{
    ExportDialog::About about;
    about.query = model_.query();
    about.narrowed = isNarrowed();
    about.shownColumns = table_->shownColumns();
    about.shownCount = model_.rowCount();
    if (!table_->isAllSelected())
        about.selected = table_->selectedAssets();
    auto *dialog = new ExportDialog(services_, std::move(about), this);
    connect(dialog, &ExportDialog::said, this, &Page::said);
    services_.dialogs.open(dialog);
}

void InventoryPage::retranslate()
{
    find_->setText(tr("&Find"));
    form_->setText(tr("&Filter…"));
    clear_->setText(tr("C&lear Search and Filter"));
    columns_->setTitle(tr("Colu&mns"));
    table_->setAccessibleName(tr("Assets"));
    listed_->setButton(tr("Show &All"));
    counts_->setAccessibleName(tr("How many assets are shown"));
    actions_->retranslate();
    showCounts();
    showState();
}

void InventoryPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        model_.retranslate();
        retranslate();
    }
}

/// A register that is dropped on the page is brought in.
void InventoryPage::dragEnterEvent(QDragEnterEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (urls.size() == 1 && urls.front().isLocalFile())
        event->acceptProposedAction();
}

void InventoryPage::dropEvent(QDropEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (urls.size() != 1)
        return;
    event->acceptProposedAction();
    actions_->bringInFile(urls.front().toLocalFile());
}

} // namespace homeward::ui
