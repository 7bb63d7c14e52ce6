// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <optional>
#include <string>
#include <string_view>

namespace homeward {

/// How the bytes of an exported file spell its characters.
enum class Encoding { Utf8Bom, Utf8, Gb18030 };

std::string_view toText(Encoding encoding); ///< "utf-8-bom", "utf-8", "gb18030"
std::optional<Encoding> parseEncoding(std::string_view text); ///< as toText writes it, any case

inline constexpr std::string_view utf8Bom = "\xEF\xBB\xBF";

/// The character at a byte offset and its number, for naming it in an error: "😀 (U+1F600)"; "0xFF" for a byte
/// that is no UTF-8.
std::string characterAt(std::string_view utf8, std::size_t offset);

/// From UTF-8 to GB18030. One thread.
class Gb18030Encoder {
public:
    /// Io if this system has no such conversion.
    static Result<Gb18030Encoder> create();
    Gb18030Encoder(Gb18030Encoder &&other) noexcept;
    Gb18030Encoder &operator=(Gb18030Encoder &&other) noexcept;
    ~Gb18030Encoder();

    /// Appends `utf8` to `out`. Nothing: all of it. Else the offset of the first character that GB18030 does
    /// not have (or byte that is no UTF-8); `out` is as before then.
    std::optional<std::size_t> append(std::string_view utf8, std::string &out);

private:
    explicit Gb18030Encoder(void *handle)
        : handle_(handle)
    {
    }
    void *handle_; // iconv_t, or nullptr when moved from
};

} // namespace homeward
