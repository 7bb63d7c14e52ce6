// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace homeward::ui {

/// Where the log and the crash records lie: XDG_STATE_HOME/homeward, else ~/.local/state/homeward.
QString stateFolder();

} // namespace homeward::ui
