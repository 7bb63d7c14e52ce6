// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/register/tag_giver.h"

#include "core/store/record/derived.h"

#include <fmt/format.h>

namespace homeward::store {

Result<std::string> TagGiver::give(const std::string &prefix)
{
    if (next_ == 0) {
        const auto next = connection_->integer("SELECT next_tag FROM local WHERE id = 1");
        if (!next)
            return fail(next);
        next_ = *next;
    }
    for (;;) {
        std::string tag = fmt::format("{}{:04}", prefix, next_++);
        changed_ = true;
        const auto used = wasUsed(tag);
        if (!used)
            return fail(used);
        if (!*used)
            return tag;
    }
}

Result<void> TagGiver::save()
{
    if (!changed_)
        return {};
    sqlite::Query query = connection_->query("UPDATE local SET next_tag = ? WHERE id = 1");
    return query.bind(1, next_).run();
}

Result<bool> TagGiver::isTaken(std::string_view tag, std::int64_t except)
{
    const std::string key = tagKey(tag);
    sqlite::Query query =
        connection_->query("SELECT 1 FROM asset WHERE tag_key = ? AND ended = 0 AND id <> ? LIMIT 1");
    return query.bind(1, key).bind(2, except).step();
}

Result<bool> TagGiver::wasUsed(std::string_view tag)
{
    const std::string key = tagKey(tag);
    sqlite::Query query = connection_->query("SELECT 1 FROM asset WHERE tag_key = ? LIMIT 1");
    return query.bind(1, key).step();
}

} // namespace homeward::store
