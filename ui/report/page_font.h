// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QFont>
#include <QString>

namespace homeward::ui {

/// The one font of all printed pages, with Simplified Chinese; the reader's own choice does not reach them.
/// NotFound where it is not installed. Any thread.
Result<QFont> pageFont();

/// The text with each character that the font has no picture of as "[U+1F600]", so that none stands as an
/// empty box. Any thread.
QString printable(const QString &text);

} // namespace homeward::ui
