// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "options.h"

#include <QStringList>

/// Whether the command line asks for printed pages, for which no window and no display are needed.
bool wantsPages(const QStringList &arguments);

/// Writes them, and says so or why not; the exit code. A QGuiApplication exists.
int runPages(const Options &options);
