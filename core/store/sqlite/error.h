// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

struct sqlite3;

namespace homeward::sqlite {

/// An extended result code as an error with a sentence: Busy, PermissionDenied, Io (also a full disk), Corrupt,
/// InvalidInput (not a database), Cancelled (interrupted), Internal for what only a fault of ours brings.
Error errorOf(int extendedCode, const std::string &path, const char *detail);

/// The same from a handle's last failure.
Error errorOf(sqlite3 *handle, int code);

} // namespace homeward::sqlite
