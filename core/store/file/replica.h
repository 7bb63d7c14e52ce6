// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/brands/catalogue.h"
#include "core/store/history.h"
#include "core/store/settings.h"
#include "core/store/sqlite/connection.h"

#include <filesystem>

namespace homeward::store {

class ActionWriter;

/// Fills a new file's tables: the first replica, the catalogue, the settings, as one action.
Result<void> writeFirstAction(sqlite::Connection &connection, const std::filesystem::path &path,
                              const LedgerSettings &settings, const Catalogue &catalogue, const Deed &deed,
                              const Clock &clock);

/// A ledger that lies elsewhere than it did (on another machine, or another file of this one) is a copy: it gets a
/// replica of its own, whose history goes on from where it is.
Result<void> adoptPlace(sqlite::Connection &connection, const std::filesystem::path &path, const Clock &clock);

/// A row for the catalogue, if it is not there yet; its id. To be used by an action that records it.
Result<std::int64_t> keepCatalogue(sqlite::Connection &connection, ActionWriter &writer,
                                   const Catalogue &catalogue);

} // namespace homeward::store
