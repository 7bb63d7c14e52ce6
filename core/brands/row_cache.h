// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <unordered_map>

namespace homeward {

/// Answers for rows already seen. Bounded: when it is full it begins anew.
class RowCache {
public:
    /// Nothing if it is not known; valid until the next keep().
    const std::string *find(std::string_view key) const
    {
        const auto found = answers_.find(key);
        return found == answers_.end() ? nullptr : &found->second;
    }

    const std::string &keep(std::string_view key, std::string answer)
    {
        if (answers_.size() >= mostAnswers || bytes_ >= mostBytes) {
            answers_.clear();
            bytes_ = 0;
        }
        bytes_ += key.size() + answer.size();
        return answers_.insert_or_assign(std::string(key), std::move(answer)).first->second;
    }

private:
    static constexpr std::size_t mostAnswers = 1U << 15;
    static constexpr std::size_t mostBytes = 1U << 24;

    struct Hash {
        using is_transparent = void;
        std::size_t operator()(std::string_view key) const { return std::hash<std::string_view>{}(key); }
    };
    std::unordered_map<std::string, std::string, Hash, std::equal_to<>> answers_;
    std::size_t bytes_ = 0;
};

} // namespace homeward
