// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/brands/attribution.h"
#include "core/brands/origin.h"

#include <QScrollArea>

#include <optional>

class QGridLayout;
class QVBoxLayout;

namespace homeward::ui {

/// Who registered the ID, what the thing says of itself and what was decided, kept apart; and the evidence in
/// its order. The same view serves a device on the bus and an asset of the inventory.
class FindingsView final : public QScrollArea {
    Q_OBJECT
public:
    struct Content {
        Subject subject;
        std::string serial; ///< raw
        Attribution attribution;
        Origin origin = Origin::Undetermined;
        QString place; ///< port, connector or computer name; may be empty
        bool operator==(const Content &) const = default;
    };

    explicit FindingsView(QWidget *parent = nullptr);

    /// Nothing: empty.
    void show(const std::optional<Content> &content);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void addIdentities(QVBoxLayout &column);
    void addBrand(QVBoxLayout &column);
    void addEvidence(QVBoxLayout &column);
    static void addRow(QGridLayout &grid, const QString &name, const QString &value);

    std::optional<Content> content_;
};

} // namespace homeward::ui
