// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usb/scan_file.h"

#include "core/base/file.h"
#include "core/text/messages_base.h"
#include "core/text/messages_usb.h"
#include "core/usb/scan_parts.h"
#include "core/usb/utf16.h"

namespace homeward {
namespace {

/// Windows shells write UTF-16, with a mark in front; the rest is UTF-8, perhaps with a mark too.
std::string fromMarkedText(std::string_view text)
{
    if (text.starts_with("\xFF\xFE"))
        return fromUtf16(asBytes(text.substr(2)));
    if (!text.starts_with("\xFE\xFF"))
        return {};
    std::string swapped(text.substr(2));
    for (std::size_t i = 0; i + 1 < swapped.size(); i += 2)
        std::swap(swapped[i], swapped[i + 1]);
    return fromUtf16(asBytes(swapped));
}

Result<Scan> parseAnyKind(std::string_view text, std::string_view name)
{
    if (text.size() > largestScan)
        return Error{
            ErrorCode::InvalidInput, UsbMsg::ScanTooLarge, {std::string(name), std::to_string(largestScan)}};
    const std::string decoded = fromMarkedText(text);
    if (!decoded.empty())
        text = decoded;
    if (text.starts_with("\xEF\xBB\xBF"))
        text.remove_prefix(3);
    const auto first = text.find_first_not_of(" \t\r\n");
    if (first == std::string_view::npos)
        return Error{ErrorCode::InvalidInput, UsbMsg::ScanEmpty, {std::string(name)}};
    if (text[first] == '{' || text[first] == '[')
        return parseJsonScan(text, name);
    return parseLsusbText(text, name);
}

} // namespace

Result<Scan> parseScan(std::string_view text, std::string_view nameForMessages)
{
    try {
        return parseAnyKind(text, nameForMessages);
    } catch (const std::exception &exception) { // no memory
        return Error{ErrorCode::Internal, BaseMsg::Internal, {exception.what()}};
    }
}

Result<Scan> readScan(const std::filesystem::path &path)
{
    const auto text = readFile(path, largestScan);
    if (!text)
        return fail(text);
    return parseScan(*text, path.filename().string());
}

} // namespace homeward
