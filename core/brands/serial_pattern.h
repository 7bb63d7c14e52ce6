// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace homeward {

/// A row of the catalogue's junk serial numbers: a text (compared by identity: letters and digits, case
/// folded) or a regular expression between slashes over the whole serial, case ignored.
class SerialPattern {
public:
    /// Nothing for an expression that is none.
    static std::optional<SerialPattern> parse(std::string_view text);
    ~SerialPattern();
    SerialPattern(SerialPattern &&) noexcept;
    SerialPattern &operator=(SerialPattern &&) noexcept;

    bool matches(std::string_view serial) const;

private:
    struct Expression;
    SerialPattern(std::string key, std::unique_ptr<const Expression> expression);
    std::string key_;
    std::unique_ptr<const Expression> expression_;
};

} // namespace homeward
