// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/text/messages.h"

#include <QString>
#include <QTextDocument>

#include <functional>
#include <string>

namespace homeward::ui {

/// What stands on every page besides the text.
struct PageFrame {
    QString title; ///< of the file, and at the top left
    QString topRight;
    QString bottomLeft;
    Language language = Language::English; ///< of "Page 1 of 3"
};

/// Sets a document on pages of A4 and returns the PDF. `fill` writes it; the document has its font, its page and its
/// property "dotsPerInch" by then. NotFound where the pages' font is missing. Any thread.
Result<std::string> pdfPages(const PageFrame &frame, const std::function<void(QTextDocument &document)> &fill);

} // namespace homeward::ui
