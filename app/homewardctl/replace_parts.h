// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/homewardctl/verb_parts.h"
#include "core/store/replacements.h"

namespace homeward::ctl {

/// The parts of the verb `replace` that have files of their own: stop, dispose, unpair; list, check,
/// recommend.
void addEnding(CLI::App &verb, Context &context);
void addLines(CLI::App &verb, Context &context);

} // namespace homeward::ctl
