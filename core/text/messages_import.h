// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/message_id.h"

namespace homeward {

enum class ImportMsg : std::uint16_t {
#ifndef Q_MOC_RUN // the window's code generator stumbles over a list that lies in another file
#define HOMEWARD_MSG(id, english, chinese) id,
#include "core/text/messages_import.def"
#undef HOMEWARD_MSG
#endif
};

template <>
inline constexpr MsgRoom roomOf<ImportMsg> = MsgRoom::Import;

} // namespace homeward
