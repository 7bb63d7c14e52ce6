// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/intake/intake_session.h"

#include <QAbstractTableModel>

namespace homeward::ui {

/// What was registered in this session, newest first.
class IntakeLog final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { TagColumn, TitleColumn, OutcomeColumn, ColumnCount };

    explicit IntakeLog(const IntakeSession &session, QObject *parent = nullptr);
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void retranslate();

private:
    void follow();
    const IntakeSession::Entry &at(int row) const;

    const IntakeSession &session_;
    int shown_ = 0;
};

} // namespace homeward::ui
