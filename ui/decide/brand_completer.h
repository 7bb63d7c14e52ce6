// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/brands/catalogue.h"

#include <QCompleter>

#include <span>
#include <string>

namespace homeward::ui {

/// Completes the brands of a catalogue by any part of the name, Latin or Chinese; what it puts into the field
/// is the name as the catalogue has it.
class BrandCompleter final : public QCompleter {
    Q_OBJECT
public:
    /// `more`: brands that the catalogue lacks.
    BrandCompleter(const Catalogue &catalogue, std::span<const std::string> more, QObject *parent);
    BrandCompleter(const Catalogue &catalogue, QObject *parent)
        : BrandCompleter(catalogue, {}, parent)
    {
    }
    QString pathFromIndex(const QModelIndex &index) const override;
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace homeward::ui
