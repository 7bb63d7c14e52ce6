// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sheet/sheet_view.h"

#include "ui/frame/symbol_icon.h"
#include "ui/frame/widgets.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>

#include <algorithm>
#include <numeric>

namespace homeward::ui {

namespace {

constexpr std::size_t sampledRows = 60;

} // namespace

SheetView::SheetView(QWidget *parent)
    : QTableView(parent)
    , copy_(new QAction(symbolIcon(QStringLiteral("copy")), QString(), this))
    , copyAll_(new QAction(this))
{
    setModel(&model_);
    setUpRows(*this);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    copy_->setShortcut(QKeySequence::Copy);
    copy_->setShortcutContext(Qt::WidgetShortcut);
    addActions({copy_, copyAll_});
    setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(copy_, &QAction::triggered, this, &SheetView::copy);
    connect(copyAll_, &QAction::triggered, this, [this] {
        clearSelection();
        copy();
    });
    connect(this, &QAbstractItemView::doubleClicked, this, &SheetView::choose);
    retranslate();
}

void SheetView::retranslate()
{
    copy_->setText(tr("&Copy"));
    copyAll_->setText(tr("Copy &All"));
}

void SheetView::setSheet(Sheet sheet)
{
    const bool other = sheet.columns != model_.sheet().columns;
    model_.setSheet(std::move(sheet));
    fitColumns(other);
    const auto &columns = model_.sheet().columns;
    horizontalHeader()->setStretchLastSection(columns.empty() || !columns.back().number); // a number stays near
    updateGeometry();
}

/// By a sample: measuring all rows would take as long as there are many. Columns that stay grow if they must.
void SheetView::fitColumns(bool anew)
{
    const Sheet &sheet = model_.sheet();
    QFont bold = font();
    bold.setBold(true);
    const QFontMetrics metrics(bold);
    const int most = characterWidth(metrics) * (sheet.columns.size() <= 2 ? 64 : 44);
    for (int column = 0; column < model_.columnCount(); ++column) {
        int width = metrics.horizontalAdvance(sheet.columns[static_cast<std::size_t>(column)].heading);
        for (std::size_t row = 0; row < std::min(sheet.rows.size(), sampledRows); ++row) {
            const int icon = column == 0 && !sheet.rows[row].icon.isEmpty() ? metrics.height() + 8 : 0;
            const int box = column == 0 && sheet.checkable ? metrics.height() + 8 : 0;
            width =
                std::max(width, metrics.horizontalAdvance(sheet.rows[row].cells.value(column)) + icon + box);
        }
        const int wanted = std::min(width, most) + metrics.height() + 4;
        if (anew || wanted > columnWidth(column))
            setColumnWidth(column, wanted);
    }
}

std::int64_t SheetView::currentKey() const
{
    return currentIndex().isValid() ? model_.keyAt(currentIndex().row()) : -1;
}

std::vector<std::int64_t> SheetView::selectedKeys() const
{
    std::vector<std::int64_t> keys;
    for (const QItemSelectionRange &range : selectionModel()->selection())
        for (int row = range.top(); row <= range.bottom(); ++row)
            keys.push_back(model_.keyAt(row));
    std::ranges::sort(keys);
    keys.erase(std::unique(keys.begin(), keys.end()), keys.end());
    return keys;
}

void SheetView::copy()
{
    std::vector<int> rows;
    for (const QItemSelectionRange &range : selectionModel()->selection())
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.push_back(row);
    std::ranges::sort(rows);
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    if (rows.empty()) {
        rows.resize(model_.sheet().rows.size());
        std::iota(rows.begin(), rows.end(), 0);
    }
    QGuiApplication::clipboard()->setText(copiedRows(model_.sheet(), rows));
}

QSize SheetView::sizeHint() const
{
    const int rows = std::clamp(model_.rowCount(), 1, 6);
    const int header = horizontalHeader()->isHidden() ? 0 : horizontalHeader()->sizeHint().height();
    return {QTableView::sizeHint().width(), header + rows * verticalHeader()->defaultSectionSize() + 4};
}

void SheetView::choose(const QModelIndex &index)
{
    if (index.isValid() && model_.keyAt(index.row()) >= 0)
        Q_EMIT chosen(model_.keyAt(index.row()));
}

void SheetView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        choose(currentIndex());
        return;
    }
    if (event->key() == Qt::Key_Space && model_.sheet().checkable && currentIndex().isValid()) {
        const QModelIndex first = currentIndex().siblingAtColumn(0);
        const bool ticked = first.data(Qt::CheckStateRole).toInt() == Qt::Checked;
        model_.setData(first, static_cast<int>(ticked ? Qt::Unchecked : Qt::Checked), Qt::CheckStateRole);
        return;
    }
    QTableView::keyPressEvent(event);
}

void SheetView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    Q_EMIT moved();
}

} // namespace homeward::ui
