// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inventory/table/asset_table_view.h"

#include "ui/frame/widgets.h"
#include "ui/inventory/table/asset_delegate.h"

#include <QEvent>
#include <QHeaderView>
#include <QMenu>
#include <QPointer>

#include <algorithm>
#include <array>
#include <functional>
#include <utility>

namespace homeward::ui {

namespace {

struct FirstColumn {
    Column column;
    int characters; ///< its width, in characters of the font
};
// What most people look for, from left to right.
constexpr std::array firstColumns{
    FirstColumn{Column::Tag, 14},      FirstColumn{Column::Origin, 19}, FirstColumn{Column::Category, 20},
    FirstColumn{Column::Brand, 18},    FirstColumn{Column::BrandCountry, 22}, FirstColumn{Column::OwnerCountry, 22},
    FirstColumn{Column::Model, 28},    FirstColumn{Column::Unit, 28},
    FirstColumn{Column::Holder, 18},   FirstColumn{Column::Status, 14}, FirstColumn{Column::Quantity, 11},
    FirstColumn{Column::Location, 20}, FirstColumn{Column::Due, 14},    FirstColumn{Column::Serial, 24},
    FirstColumn{Column::LastSeen, 14},
};
constexpr int otherCharacters = 20;

// A selection that large would have to be carried along row by row.
constexpr int fewSelected = 2000;
constexpr std::size_t mostRuns = 2000;

const QString layoutName = QStringLiteral("inventoryHeader");

} // namespace

AssetTableView::AssetTableView(AssetTableModel &model, Settings &settings, QWidget *parent)
    : QTableView(parent)
    , model_(model)
    , settings_(settings)
{
    setObjectName(QStringLiteral("assets"));
    setUp();
    setModel(&model_);
    setItemDelegate(new AssetDelegate(this));
    QHeaderView *header = horizontalHeader();
    if (!header->restoreState(settings_.layout(layoutName)))
        showFirstColumns();
    setSortingEnabled(true);
    told_.setSingleShot(true);
    told_.setInterval(0);
    connect(&told_, &QTimer::timeout, this, &AssetTableView::selectionMoved);
    connect(&model_, &QAbstractItemModel::modelAboutToBeReset, this, &AssetTableView::keep);
    connect(&model_, &AssetTableModel::ordered, this, &AssetTableView::bringBack, Qt::QueuedConnection);
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this, &AssetTableView::tellLater);
}

void AssetTableView::setUp()
{
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setShowGrid(false);
    setAlternatingRowColors(true);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollMode(QAbstractItemView::ScrollPerItem);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 12);
    QHeaderView *header = horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionsMovable(true);
    header->setTextElideMode(Qt::ElideRight);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QWidget::customContextMenuRequested, this, [this](const QPoint &at) {
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        fillColumnMenu(*menu);
        menu->popup(horizontalHeader()->mapToGlobal(at));
    });
}

void AssetTableView::showFirstColumns()
{
    QHeaderView *header = horizontalHeader();
    const int character = characterWidth(fontMetrics());
    for (int section = 0; section < model_.columnCount(); ++section) {
        header->setSectionHidden(section, true);
        header->resizeSection(section, otherCharacters * character);
    }
    int place = 0;
    for (const FirstColumn &first : firstColumns) {
        const int section = static_cast<int>(first.column);
        header->setSectionHidden(section, false);
        header->resizeSection(section, first.characters * character);
        header->moveSection(header->visualIndex(section), place++);
    }
    header->setSortIndicator(static_cast<int>(model_.query().sortBy),
                             model_.query().descending ? Qt::DescendingOrder : Qt::AscendingOrder);
}

void AssetTableView::fillColumnMenu(QMenu &menu)
{
    QHeaderView *header = horizontalHeader();
    for (const Column column : allColumns()) {
        const int section = static_cast<int>(column);
        QAction *action = menu.addAction(model_.headerData(section, Qt::Horizontal, Qt::DisplayRole).toString());
        action->setCheckable(true);
        action->setChecked(!header->isSectionHidden(section));
        // One column stays, or there would be no header to bring the others back by.
        action->setEnabled(!action->isChecked() || shownColumns().size() > 1);
        connect(action, &QAction::toggled, this, [header, section](bool on) { header->setSectionHidden(section, !on); });
    }
    menu.addSeparator();
    connect(menu.addAction(tr("&Columns as at First")), &QAction::triggered, this, &AssetTableView::showFirstColumns);
}

std::vector<Column> AssetTableView::shownColumns() const
{
    std::vector<Column> columns;
    const QHeaderView *header = horizontalHeader();
    for (int place = 0; place < header->count(); ++place) {
        const int section = header->logicalIndex(place);
        if (!header->isSectionHidden(section))
            columns.push_back(AssetTableModel::columnAt(section));
    }
    return columns;
}

void AssetTableView::saveLayout()
{
    settings_.setLayout(layoutName, horizontalHeader()->saveState());
}

AssetId AssetTableView::currentAsset() const
{
    const QModelIndex current = selectionModel()->currentIndex();
    return current.isValid() ? model_.at(current.row()) : AssetId{};
}

std::vector<AssetId> AssetTableView::selectedAssets() const
{
    std::vector<std::pair<int, int>> runs;
    for (const QItemSelectionRange &range : selectionModel()->selection())
        runs.emplace_back(range.top(), range.bottom());
    std::ranges::sort(runs);
    std::vector<AssetId> ids;
    const AssetOrder order = model_.order();
    int next = 0; // ranges of a row selection may touch, but a row counts once
    for (const auto &[top, bottom] : runs)
        for (next = std::max(next, top); next <= bottom; ++next)
            ids.push_back((*order)[static_cast<std::size_t>(next)]);
    return ids;
}

int AssetTableView::selectedCount() const
{
    int count = 0;
    for (const QItemSelectionRange &range : selectionModel()->selection())
        count += range.height();
    return count;
}

bool AssetTableView::isAllSelected() const
{
    return model_.rowCount() > 0 && selectedCount() >= model_.rowCount();
}

void AssetTableView::selectAsset(AssetId id)
{
    awaited_ = id;
    if (id && !model_.isAsking())
        findAgain(id);
}

void AssetTableView::paintEvent(QPaintEvent *event)
{
    const int first = rowAt(0);
    const int last = rowAt(viewport()->height() - 1);
    if (first >= 0)
        model_.setVisibleRows(first, last >= 0 ? last : model_.rowCount() - 1);
    QTableView::paintEvent(event);
}

void AssetTableView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    model_.setStepsAllowed(selectedCount() <= fewSelected);
    tellLater();
}

/// Queued: between the begin and the end of a change of the model nobody may ask anything.
void AssetTableView::tellLater()
{
    told_.start();
}

void AssetTableView::keep()
{
    const QModelIndex current = selectionModel()->currentIndex();
    kept_ = {};
    if (current.isValid()) {
        kept_.current = model_.at(current.row());
        kept_.column = current.column();
        kept_.currentInSight = current.row() >= rowAt(0)
            && (rowAt(viewport()->height() - 1) < 0 || current.row() <= rowAt(viewport()->height() - 1));
    }
    kept_.all = isAllSelected();
    if (!kept_.all)
        kept_.selected = selectedAssets();
}

void AssetTableView::bringBack()
{
    const Kept kept = std::exchange(kept_, {});
    if (awaited_) {
        findAgain(awaited_);
        return;
    }
    // The keys work on a row as soon as there is one.
    if (!kept.current && hasFocus() && selectedCount() == 0 && model_.rowCount() > 0)
        selectRow(0);
    if (kept.all && model_.lastResetKeptRows())
        selectAll();
    if (kept.current)
        withRows({kept.current}, [this, kept](const std::vector<AssetSource::Rows> &runs) {
            const QModelIndex index = model_.index(runs.front().first, kept.column);
            selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
            if (kept.currentInSight)
                scrollTo(index, QAbstractItemView::PositionAtCenter);
        });
    if (!kept.selected.empty())
        withRows(kept.selected, [this](const std::vector<AssetSource::Rows> &runs) {
            QItemSelection selection;
            for (const AssetSource::Rows &run : runs)
                selection.select(model_.index(run.first, 0), model_.index(run.last, model_.columnCount() - 1));
            selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
        });
}

void AssetTableView::findAgain(AssetId id)
{
    withRows({id}, [this](const std::vector<AssetSource::Rows> &runs) {
        awaited_ = {};
        const QModelIndex index = model_.index(runs.front().first, 0);
        setCurrentIndex(index);
        selectRow(index.row());
        scrollTo(index, QAbstractItemView::PositionAtCenter);
    });
}

void AssetTableView::withRows(const std::vector<AssetId> &ids,
                              std::function<void(const std::vector<AssetSource::Rows> &)> use)
{
    const AssetOrder order = model_.order();
    model_.source().locate(order, ids, [self = QPointer(this), order, use](const std::vector<AssetSource::Rows> &runs) {
        if (self && self->model_.order() == order && !runs.empty() && runs.size() <= mostRuns)
            use(runs);
    });
}

void AssetTableView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 12);
}

} // namespace homeward::ui
