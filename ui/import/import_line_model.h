// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/import/import_runner.h"

#include <QAbstractTableModel>

#include <memory>
#include <optional>
#include <vector>

namespace homeward::ui {

/// What would become of a register's lines, those of one outcome or with certain words alone if so asked.
class ImportLineModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { LineColumn, OutcomeColumn, AssetColumn, WhatColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    void set(std::shared_ptr<const ImportJudged> judged);
    /// Nothing: all outcomes. Empty words: any.
    void filter(std::optional<LineOutcome> outcome, const QString &words);

private:
    void choose();
    bool isWanted(const ImportLineRow &row) const;

    std::shared_ptr<const ImportJudged> judged_;
    std::vector<std::uint32_t> chosen_; ///< places in judged_->rows
    std::optional<LineOutcome> outcome_;
    QString words_;
};

QString outcomeText(LineOutcome outcome);
/// What a new one would be, "Holder: 王 → 李; ..." of an updated line, the reason of a refused one.
QString whatText(const ImportLineRow &row);

} // namespace homeward::ui
