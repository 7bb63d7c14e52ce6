// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytes.h"

#include <QString>

namespace homeward::ui {

/// Raw USB descriptors as lines that a person can read: what they say, with lengths checked, then the bytes.
/// What does not fit is said and shown as bytes only.
QString descriptorText(ByteView descriptors);

/// An EDID or anything else as rows of sixteen bytes with their offsets.
QString hexDump(ByteView bytes);

} // namespace homeward::ui
