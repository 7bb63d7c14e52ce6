// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace homeward::ui {

using DemoRow = std::map<std::string, std::string, std::less<>>; ///< by column name; none is missing

/// A file of the sample, as it lies in the program.
Result<std::string> demoResource(const QString &name);
/// A tab-separated one: a line of names, then the rows.
Result<std::vector<DemoRow>> demoTable(const QString &name);
/// The parts between separators; one empty part for an empty text.
std::vector<std::string> splitText(std::string_view text, char separator);

} // namespace homeward::ui
