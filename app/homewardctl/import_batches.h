// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/homewardctl/context.h"

namespace homeward::ctl {

/// `import list` and `import undo`, under the verb that brings files in.
void addImportBatches(CLI::App &import, Context &context);

} // namespace homeward::ctl
