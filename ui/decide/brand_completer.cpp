// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/decide/brand_completer.h"

#include "ui/bridge/text.h"

#include <QAbstractItemView>
#include <QEvent>
#include <QStandardItemModel>

namespace homeward::ui {

namespace {

constexpr int nameRole = Qt::UserRole;

} // namespace

BrandCompleter::BrandCompleter(const Catalogue &catalogue, std::span<const std::string> more, QObject *parent)
    : QCompleter(parent)
{
    auto *model = new QStandardItemModel(this);
    for (const std::string_view name : catalogue.brandNames()) {
        const auto brand = catalogue.brand(name);
        QString words = fromCore(name);
        if (brand && !brand->nameZh.empty() && brand->nameZh != name)
            words += QLatin1Char(' ') + fromCore(brand->nameZh);
        auto *item = new QStandardItem(words);
        item->setData(fromCore(name), nameRole);
        model->appendRow(item);
    }
    for (const std::string &name : more) {
        auto *item = new QStandardItem(fromCore(name));
        item->setData(fromCore(name), nameRole);
        model->appendRow(item);
    }
    setModel(model);
    setCompletionRole(Qt::DisplayRole);
    setFilterMode(Qt::MatchContains);
    setCaseSensitivity(Qt::CaseInsensitive);
    setMaxVisibleItems(12);
    if (parent != nullptr)
        parent->installEventFilter(this);
}

/// The list goes with the field, when a key leads to another page.
bool BrandCompleter::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parent() && event->type() == QEvent::Hide)
        popup()->hide();
    return QCompleter::eventFilter(watched, event);
}

QString BrandCompleter::pathFromIndex(const QModelIndex &index) const
{
    return index.data(nameRole).toString();
}

} // namespace homeward::ui
