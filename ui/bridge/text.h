// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/text/messages.h"

#include <QString>

#include <string>
#include <string_view>
#include <vector>

namespace homeward::ui {

/// The language that the installed translator speaks; core's sentences follow it.
Language coreLanguage();

/// Core's sentence for people, in the language of the window.
QString sentence(const Error &error);
QString sentence(Msg id, const std::vector<std::string> &parameters = {});

/// A device's or a register's own words: valid, with control and bidirectional characters made visible.
QString shown(std::string_view bytes);
/// Text that a person typed or core composed: UTF-8 as it is.
QString fromCore(std::string_view utf8);
/// What a person typed, for core: UTF-8 without blanks at its ends.
std::string toCore(const QString &text);

/// "2026-09-07" in every language, as in files and on paper: "7/9/26" is two days.
QString dayText(Day day);

} // namespace homeward::ui
