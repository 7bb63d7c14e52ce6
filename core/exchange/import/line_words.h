// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/imports.h"
#include "core/text/messages.h"

#include <string>

namespace homeward {

/// What an asset that a line makes would be: "Smartphone, HUAWEI P40; Printed serial: S1; Holder: 王".
std::string wordsOf(const ImportLine &line, Language language);
/// The same where the line makes one; else nothing.
std::string wordsOfNew(const LineResult &result, const ImportLine &line, Language language);

} // namespace homeward
