// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/bridge/services.h"
#include "ui/connected/connected_row.h"

#include <QObject>

#include <deque>
#include <memory>
#include <vector>

namespace homeward::ui {

/// Registers what is on the bus at the operator's wish, and asks where the ledger must not guess: a device
/// without a serial number, or the same serial in another mode.
class Registrar final : public QObject {
    Q_OBJECT
public:
    Registrar(const Services &services, QWidget *window);

    /// The rows that are new; questions come one after another, then all is registered as one action.
    void registerRows(std::vector<ConnectedRow> rows, const AssetFields &fields,
                      const std::string &workstation);

Q_SIGNALS:
    void registered(const std::vector<homeward::Registered> &results);
    void said(const QString &sentence);

private:
    struct Item {
        Registration registration;
        Match match;
        QString title;
    };
    struct Batch {
        std::deque<Item> open; ///< not asked about yet
        std::vector<Item> ready;
    };
    void next(const std::shared_ptr<Batch> &batch);
    void askWeak(const std::shared_ptr<Batch> &batch, Item item);
    void askSame(const std::shared_ptr<Batch> &batch, Item item);
    void write(const std::shared_ptr<Batch> &batch);
    void report(const std::vector<Item> &items, const std::vector<Registered> &results);

    Services services_;
    QWidget *window_;
};

/// "Registered A-0032." or what else became of it; for several, how many.
QString outcomeText(const std::vector<Registered> &results);

} // namespace homeward::ui
