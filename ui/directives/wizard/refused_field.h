// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/directives/terms/directive.h"

#include <QString>

namespace homeward::ui {

/// The wizard's field that core's refusal of a directive is about; empty for none.
QString refusedField(const Error &error, const Directive &directive);

} // namespace homeward::ui
