// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/progress/burn_down.h"
#include "ui/progress/counted.h"

#include <QColor>
#include <QPalette>

class QChart;

namespace homeward::ui {

/// Of the marks that stand on the lines; told from both lines and from the ground, light or dark.
QColor targetColour(const QPalette &palette);
// Drawn in the palette's colours; the caller takes the chart over. Null if there is nothing to draw.
QChart *burnDownChart(const BurnDown &burnDown, const QPalette &palette);
/// Done, to do and undetermined of the largest groups (of months: of all), as stacked bars.
QChart *groupChart(GroupBy by, const std::vector<Group> &groups, const QPalette &palette);

} // namespace homeward::ui
