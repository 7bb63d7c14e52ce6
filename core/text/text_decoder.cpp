// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/text_decoder.h"

#include "core/text/messages_import.h"

#include <fmt/format.h>
#include <iconv.h>
#include <utf8proc.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <utility>

namespace homeward {
namespace {

constexpr std::array<std::pair<std::string_view, const char *>, 4> names = {
    {{"utf-8", "UTF-8"}, {"utf-16le", "UTF-16LE"}, {"utf-16be", "UTF-16BE"}, {"gb18030", "GB18030"}}};
constexpr std::size_t shownBytes = 4;

iconv_t noConversion()
{
    return reinterpret_cast<iconv_t>(-1); // NOLINT(performance-no-int-to-ptr): iconv's own error value
}

std::size_t asciiPrefix(std::string_view bytes)
{
    constexpr std::uint64_t highBits = 0x8080808080808080U;
    std::size_t at = 0;
    for (; at + sizeof(std::uint64_t) <= bytes.size(); at += sizeof(std::uint64_t)) {
        std::uint64_t word = 0;
        std::memcpy(&word, bytes.data() + at, sizeof word);
        if ((word & highBits) != 0)
            break;
    }
    while (at < bytes.size() && static_cast<unsigned char>(bytes[at]) < 0x80)
        ++at;
    return at;
}

/// Of a character by its first byte; 0 for a byte with which none begins.
std::size_t lengthByLead(unsigned char lead)
{
    if (lead < 0x80)
        return 1;
    if (lead >= 0xC2 && lead <= 0xDF)
        return 2;
    if (lead >= 0xE0 && lead <= 0xEF)
        return 3;
    return lead >= 0xF0 && lead <= 0xF4 ? 4 : 0;
}

bool isContinuation(char c)
{
    return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U;
}

} // namespace

std::string_view toText(SourceEncoding encoding)
{
    return names[static_cast<std::size_t>(encoding)].first;
}

std::optional<SourceEncoding> parseSourceEncoding(std::string_view text)
{
    std::string lower(text);
    std::transform(lower.begin(), lower.end(), lower.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c; });
    for (std::size_t i = 0; i < names.size(); ++i)
        if (names[i].first == lower)
            return static_cast<SourceEncoding>(i);
    return std::nullopt;
}

Utf8Prefix validUtf8Prefix(std::string_view bytes)
{
    std::size_t at = 0;
    while (at < bytes.size()) {
        at += asciiPrefix(bytes.substr(at));
        if (at == bytes.size())
            break;
        const std::size_t length = lengthByLead(static_cast<unsigned char>(bytes[at]));
        if (length == 0)
            return {at, false};
        const std::string_view character = bytes.substr(at, length);
        if (character.size() < length)
            return {at, std::all_of(character.begin() + 1, character.end(), isContinuation)};
        utf8proc_int32_t ignored = 0;
        if (utf8proc_iterate(reinterpret_cast<const utf8proc_uint8_t *>(character.data()),
                             static_cast<utf8proc_ssize_t>(length), &ignored)
            < 0)
            return {at, false};
        at += length;
    }
    return {at, false};
}

Result<TextDecoder> TextDecoder::create(SourceEncoding encoding)
{
    if (encoding == SourceEncoding::Utf8)
        return TextDecoder(encoding, nullptr);
    iconv_t handle = ::iconv_open("UTF-8", names[static_cast<std::size_t>(encoding)].second);
    if (handle == noConversion())
        return Error{ErrorCode::Io, ImportMsg::EncodingNotReadable, {std::string(toText(encoding))}, errno};
    return TextDecoder(encoding, handle);
}

TextDecoder::TextDecoder(TextDecoder &&other) noexcept
    : encoding_(other.encoding_)
    , handle_(std::exchange(other.handle_, nullptr))
    , carried_(std::move(other.carried_))
    , out_(std::move(other.out_))
    , lineFeeds_(other.lineFeeds_)
    , returns_(other.returns_)
    , charactersInLine_(other.charactersInLine_)
    , error_(std::move(other.error_))
{
}

TextDecoder::~TextDecoder()
{
    if (handle_ != nullptr)
        ::iconv_close(handle_);
}

Result<std::string_view> TextDecoder::decode(std::string_view bytes)
{
    if (error_)
        return *error_;
    if (!carried_.empty()) {
        carried_ += bytes;
        bytes = carried_;
    }
    const std::string_view text = encoding_ == SourceEncoding::Utf8 ? decodeUtf8(bytes) : convert(bytes);
    advance(text);
    if (error_) {
        const Error withoutPlace = std::move(*error_);
        const std::uint64_t line = std::max(lineFeeds_, returns_) + 1;
        error_.emplace(withoutPlace.code, withoutPlace.message,
                       std::vector<std::string>{std::to_string(line), std::to_string(charactersInLine_ + 1),
                                                withoutPlace.parameters.front(),
                                                std::string(toText(encoding_))});
        return *error_;
    }
    return text;
}

Result<void> TextDecoder::finish() const
{
    if (error_)
        return *error_;
    if (!carried_.empty())
        return Error{ErrorCode::InvalidInput,
                     ImportMsg::TextCutOff,
                     {std::to_string(std::max(lineFeeds_, returns_) + 1), std::string(toText(encoding_))}};
    return {};
}

std::string_view TextDecoder::decodeUtf8(std::string_view bytes)
{
    const Utf8Prefix prefix = validUtf8Prefix(bytes);
    const std::string_view rest = bytes.substr(prefix.length);
    if (!rest.empty() && !prefix.cutOff)
        refuse(rest);
    if (bytes.data() == carried_.data()) {
        out_.assign(bytes.substr(0, prefix.length));
        carried_.erase(0, prefix.length);
        return out_;
    }
    carried_ = rest;
    return bytes.substr(0, prefix.length);
}

std::string_view TextDecoder::convert(std::string_view bytes)
{
    out_.resize(2 * bytes.size() + 16);
    char *source =
        const_cast<char *>(bytes.data()); // NOLINT(cppcoreguidelines-pro-type-const-cast): iconv only reads
    std::size_t sourceLeft = bytes.size();
    char *target = out_.data();
    std::size_t targetLeft = out_.size();
    const bool failed =
        ::iconv(handle_, &source, &sourceLeft, &target, &targetLeft) == static_cast<std::size_t>(-1);
    const bool isCut = failed && errno == EINVAL;
    const std::string_view rest = bytes.substr(bytes.size() - sourceLeft);
    if (failed && !isCut)
        refuse(rest);
    carried_ = std::string(rest);
    out_.resize(out_.size() - targetLeft);
    return out_;
}

void TextDecoder::refuse(std::string_view rest)
{
    std::string hex;
    for (const char c : rest.substr(0, shownBytes))
        hex += fmt::format("{}{:02X}", hex.empty() ? "" : " ", static_cast<unsigned char>(c));
    error_.emplace(ErrorCode::InvalidInput, ImportMsg::TextBytesInvalid, std::vector<std::string>{hex});
}

void TextDecoder::advance(std::string_view text)
{
    lineFeeds_ += static_cast<std::uint64_t>(std::count(text.begin(), text.end(), '\n'));
    returns_ += static_cast<std::uint64_t>(std::count(text.begin(), text.end(), '\r'));
    const std::size_t lineEnd = text.find_last_of("\r\n");
    if (lineEnd != std::string_view::npos) {
        charactersInLine_ = 0;
        text.remove_prefix(lineEnd + 1);
    }
    charactersInLine_ += static_cast<std::uint64_t>(
        std::count_if(text.begin(), text.end(), [](char c) { return !isContinuation(c); }));
}

} // namespace homeward
