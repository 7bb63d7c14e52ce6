// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/homewardctl/verb_parts.h"
#include "core/store/directives.h"

namespace homeward::ctl {

/// The parts of the verb `directive` that have files of their own.
void addExempting(CLI::App &verb, Context &context);
void addSettling(CLI::App &verb, Context &context);

} // namespace homeward::ctl
