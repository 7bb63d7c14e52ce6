// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <utility>

namespace homeward {

/// Answers for rows already seen, equal ones kept once. Bounded: when it is full it begins anew.
class RowCache {
public:
    /// Nothing if it is not known; valid until the next keep().
    const std::string *find(std::string_view key) const
    {
        const auto found = rows_.find(key);
        return found == rows_.end() ? nullptr : found->second;
    }

    const std::string &keep(std::string_view key, std::string answer)
    {
        if (bytes_ >= mostBytes) {
            rows_.clear();
            answers_.clear();
            bytes_ = 0;
        }
        const std::size_t size = answer.size() + nodeBytes;
        const auto [place, isNew] = answers_.insert(std::move(answer));
        bytes_ += key.size() + nodeBytes + (isNew ? size : 0);
        rows_.insert_or_assign(std::string(key), &*place);
        return *place;
    }

private:
    static constexpr std::size_t mostBytes = 1U << 23;
    static constexpr std::size_t nodeBytes = 96; // what the containers add to a text

    struct Hash {
        using is_transparent = void;
        std::size_t operator()(std::string_view key) const { return std::hash<std::string_view>{}(key); }
    };
    std::unordered_set<std::string> answers_;
    std::unordered_map<std::string, const std::string *, Hash, std::equal_to<>> rows_;
    std::size_t bytes_ = 0;
};

} // namespace homeward
