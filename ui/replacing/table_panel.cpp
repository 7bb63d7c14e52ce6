// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/replacing/table_panel.h"

#include "ui/frame/widgets.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QStackedWidget>
#include <QTableView>
#include <QToolBar>
#include <QVBoxLayout>

#include <algorithm>

namespace homeward::ui {

TablePanel::TablePanel(QAbstractItemModel &model, int sortRole, const QString &icon, QWidget *parent)
    : QWidget(parent)
    , bar_(new QToolBar)
    , search_(new QLineEdit)
    , stack_(new QStackedWidget)
    , table_(new QTableView)
    , empty_(new EmptyState(icon))
{
    proxy_.setSourceModel(&model);
    proxy_.setSortRole(sortRole);
    proxy_.setFilterKeyColumn(-1);
    proxy_.setFilterCaseSensitivity(Qt::CaseInsensitive);
    proxy_.setSortLocaleAware(true);
    table_->setModel(&proxy_);
    table_->setSortingEnabled(true);
    table_->sortByColumn(0, Qt::AscendingOrder);
    setUpRows(*table_);
    bar_->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    bar_->setIconSize({18, 18});
    search_->setObjectName(QStringLiteral("narrow"));
    search_->setClearButtonEnabled(true);
    search_->setMaximumWidth(characterWidth(fontMetrics()) * 36);
    auto *head = new QHBoxLayout;
    head->addWidget(bar_, 1);
    head->addWidget(search_);
    stack_->addWidget(table_);
    stack_->addWidget(empty_);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 0);
    column->setSpacing(8);
    column->addLayout(head);
    column->addWidget(stack_, 1);
    connect(search_, &QLineEdit::textChanged, &proxy_, &QSortFilterProxyModel::setFilterFixedString);
    connect(table_->selectionModel(), &QItemSelectionModel::selectionChanged, this, &TablePanel::selectionMoved);
    connect(table_, &QAbstractItemView::activated, this,
            [this](const QModelIndex &index) { Q_EMIT activated(proxy_.mapToSource(index).row()); });
    connect(&model, &QAbstractItemModel::modelReset, this, &TablePanel::showState);
    showState();
}

std::vector<int> TablePanel::selectedRows() const
{
    QModelIndexList shown = table_->selectionModel()->selectedRows();
    std::ranges::sort(shown, {}, &QModelIndex::row);
    std::vector<int> rows;
    for (const QModelIndex &index : shown)
        rows.push_back(proxy_.mapToSource(index).row());
    return rows;
}

void TablePanel::takeFocus()
{
    if (stack_->currentWidget() == empty_)
        empty_->setFocus();
    else
        table_->setFocus();
}

void TablePanel::setWords(const QString &tableName, const QString &searchHint)
{
    table_->setAccessibleName(tableName);
    search_->setPlaceholderText(searchHint);
    search_->setAccessibleName(searchHint);
}

void TablePanel::showState()
{
    const bool empty = proxy_.sourceModel()->rowCount() == 0;
    stack_->setCurrentWidget(empty ? static_cast<QWidget *>(empty_) : table_);
    search_->setEnabled(!empty);
    Q_EMIT selectionMoved();
}

} // namespace homeward::ui
