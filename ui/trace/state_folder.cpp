// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trace/state_folder.h"

#include <QDir>

namespace homeward::ui {

QString stateFolder()
{
    // QStandardPaths knows this folder from Qt 6.7 on only.
    const QString told = qEnvironmentVariable("XDG_STATE_HOME");
    const bool usable = QDir::isAbsolutePath(told);
    return (usable ? told : QDir::homePath() + QStringLiteral("/.local/state")) + QStringLiteral("/homeward");
}

} // namespace homeward::ui
