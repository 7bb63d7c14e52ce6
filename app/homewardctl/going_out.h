// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/homewardctl/context.h"

namespace homeward::ctl {

// The verbs of what goes out, besides export.
void addPreset(CLI::App &app, Context &context);
void addReport(CLI::App &app, Context &context);
void addDeclaration(CLI::App &app, Context &context);

} // namespace homeward::ctl
