// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QPixmap>
#include <QString>

namespace homeward::ui {

/// A drawing of resources/icons in the palette's text colour, light or dark, sharp at any scale.
QIcon symbolIcon(const QString &name);

/// The application's own icon.
QIcon applicationIcon();

} // namespace homeward::ui
