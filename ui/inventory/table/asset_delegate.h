// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QStyledItemDelegate>

#include <array>

namespace homeward::ui {

/// Paints origin as symbol and word, ended entries in the palette's faint text, and rows that are still being read as a
/// faint ellipsis.
class AssetDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    explicit AssetDelegate(QObject *parent = nullptr);

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    std::array<QIcon, 3> origins_; ///< by Origin
};

} // namespace homeward::ui
