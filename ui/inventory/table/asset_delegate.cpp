// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inventory/table/asset_delegate.h"

#include "ui/bridge/enum_text.h"
#include "ui/frame/symbol_icon.h"
#include "ui/inventory/table/asset_table_model.h"

namespace homeward::ui {

AssetDelegate::AssetDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{
    for (const Origin origin : {Origin::Undetermined, Origin::Domestic, Origin::Foreign})
        origins_[static_cast<std::size_t>(origin)] = symbolIcon(iconFor(origin));
}

void AssetDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (index.data(AssetTableModel::LoadingRole).toBool()) {
        option->text = QStringLiteral("…");
        option->features |= QStyleOptionViewItem::HasDisplay;
        option->palette.setColor(QPalette::Text, option->palette.color(QPalette::PlaceholderText));
        return;
    }
    if (index.data(AssetTableModel::EndedRole).toBool())
        option->palette.setColor(QPalette::Text, option->palette.color(QPalette::PlaceholderText));
    if (index.column() == static_cast<int>(Column::Origin)) {
        const auto origin = static_cast<std::size_t>(index.data(AssetTableModel::OriginRole).toInt());
        option->icon = origins_[origin < origins_.size() ? origin : 0];
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->decorationSize = {16, 16};
    }
}

} // namespace homeward::ui
