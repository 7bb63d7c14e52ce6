// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inventory/import_field.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace homeward {

/// Whose layout a table of headings is.
enum class RegisterKind { Register, Own, SnipeIt, UsbDeview };
Msg messageOf(RegisterKind kind);

/// A heading for comparing: without blanks, punctuation and what stands in parentheses (a unit of measure).
std::string headingKey(std::string_view heading);

/// By the headings alone; nothing at all recognised is a Register too.
RegisterKind kindOfHeadings(std::span<const std::string> headings);

/// What a heading says that its column holds, in Chinese or English; nothing if it is not known.
std::optional<ImportField> fieldOfHeading(std::string_view heading, RegisterKind kind = RegisterKind::Register);

/// The column that the refused lines' file adds; it is not read again.
bool isReasonHeading(std::string_view heading);

} // namespace homeward
