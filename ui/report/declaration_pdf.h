// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/declaration.h"
#include "core/text/messages.h"

#include <string>
#include <vector>

namespace homeward::ui {

/// The forms to fill in by hand and sign (PDF), each holder's on a page of its own. NotFound where the font is
/// missing. Any thread.
Result<std::string> declarationPdf(const std::vector<Declaration> &declarations, Language language);

} // namespace homeward::ui
