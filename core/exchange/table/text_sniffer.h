// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/table/byte_file.h"
#include "core/text/text_decoder.h"

#include <string_view>

namespace homeward {

/// Reads the whole file once and tells its encoding: by a byte order mark, by the NULs of UTF-16, as UTF-8,
/// else as GB18030. InvalidInput with line and character if it is none of them throughout; UTF-8 with damage
/// stays UTF-8 and is not taken for GB18030. InvalidInput too for what is no text at all.
Result<SourceEncoding> sniffEncoding(ByteFile &file);

/// The delimiter (, ; tab |) that splits the rows of the sample best: into several cells, the same number in
/// most rows. A comma if none does. `sample`: UTF-8 from the beginning of a file.
char sniffDelimiter(std::string_view sample);

/// The delimiter that a first line "sep=;" names, as Excel writes it.
std::optional<char> namedDelimiter(std::string_view sample);

} // namespace homeward
