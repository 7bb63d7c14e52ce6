// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytes.h"

#include <algorithm>
#include <numeric>

namespace homeward::test {

/// A valid base block with the texts of up to four descriptors.
class EdidBuilder {
public:
    EdidBuilder(std::string_view maker, std::uint16_t product, std::uint32_t serial)
        : bytes_(128)
    {
        std::fill(bytes_.begin() + 1, bytes_.begin() + 7, std::uint8_t{0xff});
        unsigned code = 0;
        for (const char letter : maker)
            code = code << 5 | static_cast<unsigned>(letter - 'A' + 1);
        bytes_[8] = static_cast<std::uint8_t>(code >> 8);
        bytes_[9] = static_cast<std::uint8_t>(code & 0xff);
        bytes_[10] = static_cast<std::uint8_t>(product & 0xff);
        bytes_[11] = static_cast<std::uint8_t>(product >> 8);
        for (unsigned i = 0; i < 4; ++i)
            bytes_[12 + i] = static_cast<std::uint8_t>(serial >> (8 * i));
        bytes_[18] = 1;
        bytes_[19] = 4;
    }

    /// Tags: 0xfc name, 0xfe text, 0xff serial.
    EdidBuilder &text(std::uint8_t tag, std::string text)
    {
        text.resize(13, text.size() < 13 ? '\n' : ' ');
        const std::size_t offset = 54 + 18 * used_++;
        bytes_[offset + 3] = tag;
        std::copy(text.begin(), text.end(), bytes_.begin() + static_cast<std::ptrdiff_t>(offset) + 5);
        return *this;
    }

    Bytes build() const
    {
        Bytes edid = bytes_;
        edid.back() = static_cast<std::uint8_t>(256 - std::accumulate(edid.begin(), edid.end(), 0) % 256);
        return edid;
    }

private:
    Bytes bytes_;
    std::size_t used_ = 0;
};

} // namespace homeward::test
