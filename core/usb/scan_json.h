// SPDX-License-Identifier: GPL-3.0-or-later
// The two kinds of JSON scans, once the text is parsed. Not for use outside core/usb.
#pragma once

#include "core/usb/scan_parts.h"

#include <nlohmann/json_fwd.hpp>

namespace homeward {

constexpr int scanVersion = 1;

/// An object whose "format" is "homeward-scan".
Result<Scan> fromHomewardJson(const nlohmann::json &document, std::string_view name);

bool looksLikeCyme(const nlohmann::json &document);
Scan fromCymeJson(const nlohmann::json &document);

} // namespace homeward
