// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/sqlite/connection.h"

#include <string>

namespace homeward::store {

/// Gives out tags: prefix and number, four digits and growing. A number is never given again, and one that somebody
/// typed is passed over. For one action; save() keeps where it is.
class TagGiver {
public:
    explicit TagGiver(sqlite::Connection &connection)
        : connection_(&connection)
    {
    }
    Result<std::string> give(const std::string &prefix);
    Result<void> save();

    /// Whether a present asset other than `except` has it.
    Result<bool> isTaken(std::string_view tag, std::int64_t except);

private:
    Result<bool> wasUsed(std::string_view tag);

    sqlite::Connection *connection_;
    std::int64_t next_ = 0;
    bool changed_ = false;
};

} // namespace homeward::store
