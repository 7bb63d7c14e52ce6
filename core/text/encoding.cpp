// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/encoding.h"

#include "core/text/messages_exchange.h"
#include "core/text/utf8.h"

#include <fmt/format.h>
#include <iconv.h>
#include <utf8proc.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <utility>

namespace homeward {
namespace {

constexpr std::array<std::pair<std::string_view, Encoding>, 3> names = {{
    {"utf-8-bom", Encoding::Utf8Bom},
    {"utf-8", Encoding::Utf8},
    {"gb18030", Encoding::Gb18030},
}};

bool isAscii(std::string_view text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

iconv_t noConversion()
{
    return reinterpret_cast<iconv_t>(-1); // NOLINT(performance-no-int-to-ptr): iconv's own error value
}

} // namespace

std::string_view toText(Encoding encoding)
{
    return names[static_cast<std::size_t>(encoding)].first;
}

std::optional<Encoding> parseEncoding(std::string_view text)
{
    std::string lower(text);
    for (char &c : lower)
        c = c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
    for (const auto &[name, encoding] : names)
        if (name == lower)
            return encoding;
    return std::nullopt;
}

std::string characterAt(std::string_view utf8, std::size_t offset)
{
    const std::string_view rest = utf8.substr(offset);
    utf8proc_int32_t character = -1;
    const auto length = utf8proc_iterate(reinterpret_cast<const utf8proc_uint8_t *>(rest.data()),
                                         static_cast<utf8proc_ssize_t>(rest.size()), &character);
    if (length <= 0)
        return fmt::format("0x{:02X}", static_cast<unsigned char>(rest.front()));
    return fmt::format("{} (U+{:04X})", toVisible(rest.substr(0, static_cast<std::size_t>(length))),
                       character);
}

Result<Gb18030Encoder> Gb18030Encoder::create()
{
    iconv_t handle = ::iconv_open("GB18030", "UTF-8");
    if (handle == noConversion())
        return Error{ErrorCode::Io, ExchangeMsg::EncodingMissing, {std::string(toText(Encoding::Gb18030))}, errno};
    return Gb18030Encoder(handle);
}

Gb18030Encoder::Gb18030Encoder(Gb18030Encoder &&other) noexcept
    : handle_(std::exchange(other.handle_, nullptr))
{
}

Gb18030Encoder &Gb18030Encoder::operator=(Gb18030Encoder &&other) noexcept
{
    std::swap(handle_, other.handle_);
    return *this;
}

Gb18030Encoder::~Gb18030Encoder()
{
    if (handle_ != nullptr)
        ::iconv_close(handle_);
}

std::optional<std::size_t> Gb18030Encoder::append(std::string_view utf8, std::string &out)
{
    if (isAscii(utf8)) {
        out += utf8;
        return std::nullopt;
    }
    const std::size_t before = out.size();
    out.resize(before + 2 * utf8.size()); // a character of two UTF-8 bytes may need four
    char *source =
        const_cast<char *>(utf8.data()); // NOLINT(cppcoreguidelines-pro-type-const-cast): iconv only reads
    std::size_t sourceLeft = utf8.size();
    char *target = out.data() + before;
    std::size_t targetLeft = out.size() - before;
    ::iconv(handle_, nullptr, nullptr, nullptr, nullptr);
    if (::iconv(handle_, &source, &sourceLeft, &target, &targetLeft) == static_cast<std::size_t>(-1)) {
        out.resize(before);
        return utf8.size() - sourceLeft;
    }
    out.resize(out.size() - targetLeft);
    return std::nullopt;
}

} // namespace homeward
