// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace homeward {

/// Every sentence or word that core can say. The texts lie in the messages_*.def tables, English and
/// Chinese side by side; see core/text/messages.h for turning an id into text.
enum class Msg {
#ifndef Q_MOC_RUN // the window's code generator stumbles over a list that lies in another file
#define HOMEWARD_MSG(id, english, chinese) id,
#include "core/text/messages.def"
#undef HOMEWARD_MSG
#endif
};

} // namespace homeward
