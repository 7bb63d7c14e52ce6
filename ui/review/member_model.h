// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/review.h"

#include <QAbstractTableModel>

#include <vector>

namespace homeward::ui {

/// The models of one group, each with a tick: a decision is for those that are ticked.
class MemberModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { WordsColumn, IdColumn, AssetsColumn, RegistrantColumn, BrandColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// All ticked.
    void set(std::vector<ReviewMember> members);
    std::vector<ReviewMember> ticked() const;
    void retranslate();

Q_SIGNALS:
    void ticksChanged();

private:
    QString cell(const ReviewMember &member, int column) const;

    std::vector<ReviewMember> members_;
    std::vector<bool> ticks_;
};

} // namespace homeward::ui
