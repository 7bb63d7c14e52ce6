// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inventory/asset.h"
#include "core/inventory/columns.h"

#include <QScrollArea>

#include <optional>
#include <vector>

class QGridLayout;
class QVBoxLayout;

namespace homeward::ui {

/// The fields of an asset and the identities by which it is recognised, each with its strength.
class EntryView final : public QScrollArea {
    Q_OBJECT
public:
    explicit EntryView(QWidget *parent = nullptr);

    /// What the directives ask for: a cell of the inventory's table.
    struct Duty {
        Column column = Column::Directive;
        QString text;
    };
    void show(const Asset &asset, std::vector<Duty> duties, const QString &firstSeen, const QString &lastSeen);
    void retranslate() { build(); }

private:
    void build();
    void addFields(QVBoxLayout &column);
    void addDuties(QVBoxLayout &column);
    void addIdentities(QVBoxLayout &column);
    void addSightings(QVBoxLayout &column);
    static void addRow(QGridLayout &grid, const QString &name, const QString &value);

    std::optional<Asset> asset_;
    std::vector<Duty> duties_;
    QString firstSeen_;
    QString lastSeen_;
};

} // namespace homeward::ui
