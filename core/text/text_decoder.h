// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace homeward {

/// How the bytes of a file from elsewhere spell its characters.
enum class SourceEncoding { Utf8, Utf16Le, Utf16Be, Gb18030 };

std::string_view toText(SourceEncoding encoding); ///< "utf-8", "utf-16le", "utf-16be", "gb18030"
std::optional<SourceEncoding> parseSourceEncoding(std::string_view text); ///< as toText writes it, any case

/// How much of `bytes` is whole UTF-8 characters from its beginning.
struct Utf8Prefix {
    std::size_t length = 0;
    bool cutOff = false; ///< what follows is the beginning of a character that goes on beyond the end
};
Utf8Prefix validUtf8Prefix(std::string_view bytes);

/// Turns a stream of bytes into UTF-8, piece by piece; any cut between the pieces gives the same text. One
/// thread.
class TextDecoder {
public:
    /// Io if this system has no such conversion.
    static Result<TextDecoder> create(SourceEncoding encoding);
    TextDecoder(TextDecoder &&other) noexcept;
    TextDecoder &operator=(TextDecoder &&) = delete;
    ~TextDecoder();

    /// The characters that the piece completes, as a view that lives until the next call (or as long as
    /// `bytes`). InvalidInput names line, character and bytes that are none in this encoding; it is said
    /// again from then on.
    Result<std::string_view> decode(std::string_view bytes);
    /// InvalidInput if the stream ends in the middle of a character.
    Result<void> finish() const;

private:
    TextDecoder(SourceEncoding encoding, void *handle)
        : encoding_(encoding)
        , handle_(handle)
    {
    }
    std::string_view decodeUtf8(std::string_view bytes);
    std::string_view convert(std::string_view bytes);
    void refuse(std::string_view rest);
    void advance(std::string_view text);

    SourceEncoding encoding_;
    void *handle_; ///< iconv_t; nullptr for UTF-8 or when moved from
    std::string carried_; ///< the beginning of a character
    std::string out_;
    std::uint64_t lineFeeds_ = 0;
    std::uint64_t returns_ = 0;
    std::uint64_t charactersInLine_ = 0;
    std::optional<Error> error_;
};

} // namespace homeward
