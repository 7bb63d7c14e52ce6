// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytes.h"
#include "core/store/record/value.h"

#include <optional>
#include <string>
#include <string_view>

namespace homeward::store {

/// Writes the compact form in which history is kept: variable-length integers (LEB128, signed ones zigzag), texts with
/// their length in front.
class Packer {
public:
    void byte(std::uint8_t value) { out_.push_back(static_cast<char>(value)); }
    void number(std::uint64_t value);
    void integer(std::int64_t value);
    void text(std::string_view value);
    void raw(std::string_view value) { out_.append(value); }

    const std::string &bytes() const { return out_; }
    std::string take() { return std::move(out_); }

private:
    std::string out_;
};

/// Reads it again. Past a fault every reading gives zeros and ok() is false.
class Unpacker {
public:
    explicit Unpacker(ByteView bytes)
        : rest_(bytes)
    {
    }
    std::uint8_t byte();
    std::uint64_t number();
    std::int64_t integer();
    std::string_view text();
    std::string_view raw(std::size_t count);

    bool ok() const { return ok_; }
    bool atEnd() const { return rest_.empty(); }

private:
    ByteView rest_;
    bool ok_ = true;
};

} // namespace homeward::store
