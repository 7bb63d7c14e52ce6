// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <string>
#include <string_view>
#include <vector>

namespace homeward {

enum class Language { English, Chinese };

/// "en", "en_GB", "zh", "zh_CN.UTF-8" ...; anything else is English.
Language languageFromTag(std::string_view tag);

/// The text with {0}, {1} ... replaced, and {0|asset|assets} by the word that goes with that number; a missing
/// parameter leaves its braces. Thread-safe.
std::string say(Msg id, Language language, const std::vector<std::string> &parameters = {});

/// The sentence of an error, for people.
std::string say(const Error &error, Language language);

} // namespace homeward
