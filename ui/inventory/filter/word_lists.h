// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inventory/columns.h"
#include "ui/bridge/ledger_service.h"

#include <QStringListModel>

class QCompleter;
class QLineEdit;

namespace homeward::ui {

/// What may be typed into a field of the inventory, for completing: the ledger's units and holders, the catalogue's
/// brands. Read when somebody asks, again after a change.
class WordLists final : public QObject {
    Q_OBJECT
public:
    explicit WordLists(LedgerService &service, QObject *parent = nullptr);

    /// Lets the field propose the column's words, if there are any; a field that has a completer keeps one only.
    void complete(QLineEdit *field, Column column);
    /// Before the words are needed: reads them if they may have changed.
    void refresh();
    /// The units' paths.
    const QStringListModel &units() const { return units_; }

Q_SIGNALS:
    void refreshed();

private:
    struct Words {
        QStringList units;
        QStringList holders;
        QStringList brands;
        QStringList owners;
    };
    static Result<Words> read(Ledger &ledger);
    QStringListModel *modelFor(Column column);

    LatestQuery query_;
    LedgerService &service_;
    bool fresh_ = false;
    QStringListModel units_;
    QStringListModel holders_;
    QStringListModel brands_;
    QStringListModel owners_;
};

} // namespace homeward::ui
