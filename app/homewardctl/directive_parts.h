// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/homewardctl/context.h"
#include "core/store/directives.h"

namespace homeward::ctl {

/// The text of a file, or of standard input for "-".
Result<std::string> readInput(const std::string &file);

/// The parts of the verb `directive` that have files of their own.
void addExempting(CLI::App &verb, Context &context);
void addSettling(CLI::App &verb, Context &context);

} // namespace homeward::ctl
