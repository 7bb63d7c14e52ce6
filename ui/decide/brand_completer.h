// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/brands/catalogue.h"

#include <QCompleter>

namespace homeward::ui {

/// Completes the brands of a catalogue by any part of the name, Latin or Chinese; what it puts into the field
/// is the name as the catalogue has it.
class BrandCompleter final : public QCompleter {
    Q_OBJECT
public:
    BrandCompleter(const Catalogue &catalogue, QObject *parent);
    QString pathFromIndex(const QModelIndex &index) const override;
};

} // namespace homeward::ui
