// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/directives/form/tick_list.h"

#include <QSignalBlocker>

#include <algorithm>

namespace homeward::ui {

TickList::TickList(QWidget *parent)
    : QListWidget(parent)
{
    setFlow(QListView::LeftToRight);
    setWrapping(true);
    setResizeMode(QListView::Adjust);
    setMovement(QListView::Static);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTabKeyNavigation(false);
    connect(this, &QListWidget::itemChanged, this, &TickList::changed);
}

void TickList::addChoice(const QString &word, int value)
{
    const QSignalBlocker quiet(this);
    auto *item = new QListWidgetItem(word, this);
    item->setData(Qt::UserRole, value);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    item->setCheckState(Qt::Unchecked);
    fit();
}

std::vector<int> TickList::ticked() const
{
    std::vector<int> values;
    for (int row = 0; row < count(); ++row)
        if (item(row)->checkState() == Qt::Checked)
            values.push_back(item(row)->data(Qt::UserRole).toInt());
    return values;
}

void TickList::setTicked(const std::vector<int> &values)
{
    const QSignalBlocker quiet(this);
    for (int row = 0; row < count(); ++row) {
        const bool on = std::ranges::find(values, item(row)->data(Qt::UserRole).toInt()) != values.end();
        item(row)->setCheckState(on ? Qt::Checked : Qt::Unchecked);
    }
}

void TickList::resizeEvent(QResizeEvent *event)
{
    QListWidget::resizeEvent(event);
    fit();
}

/// All choices in sight: cells of one width, and a height for as many lines as they take.
void TickList::fit()
{
    int widest = 0;
    for (int row = 0; row < count(); ++row)
        widest = std::max(widest, fontMetrics().horizontalAdvance(item(row)->text()));
    const QSize cell(widest + fontMetrics().height() * 2 + 8, fontMetrics().height() + 6);
    setGridSize(cell);
    const int columns = std::max(1, (viewport()->width() - 1) / std::max(cell.width(), 1));
    const int lines = (count() + columns - 1) / std::max(columns, 1);
    setFixedHeight(std::max(lines, 1) * cell.height() + 2 * frameWidth() + 4);
}

} // namespace homeward::ui
