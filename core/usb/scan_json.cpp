// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usb/scan_json.h"

#include "core/text/messages_usb.h"
#include "core/usb/json_access.h"

#include <nlohmann/json.hpp>

namespace homeward {
namespace {

using nlohmann::json;

constexpr int deepest = 100;

Error misplaced(Msg message, std::string_view name, std::string_view text, std::size_t offset)
{
    const TextPlace place = placeOf(text, offset);
    return {ErrorCode::InvalidInput,
            message,
            {std::string(name), std::to_string(place.line), std::to_string(place.column)}};
}

/// Where the text is nested deeper than any scan; a bomb of brackets would take a hundred times its size in
/// memory.
std::optional<std::size_t> tooDeepAt(std::string_view text)
{
    int depth = 0;
    bool quoted = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (quoted) {
            i += c == '\\';
            quoted = c != '"';
        } else if (c == '"') {
            quoted = true;
        } else if (c == '[' || c == '{') {
            if (++depth > deepest)
                return i;
        } else if (c == ']' || c == '}') {
            --depth;
        }
    }
    return std::nullopt;
}

Result<json> parseDocument(std::string_view text, std::string_view name)
{
    if (const auto offset = tooDeepAt(text))
        return misplaced(UsbMsg::ScanTooDeep, name, text, *offset);
    try {
        return json::parse(text);
    } catch (const json::parse_error &error) {
        const std::size_t end = text.find_last_not_of(" \t\r\n") + 1;
        if (error.byte > end)
            return misplaced(UsbMsg::ScanCutOff, name, text, end);
        return misplaced(UsbMsg::ScanBroken, name, text, error.byte == 0 ? 0 : error.byte - 1);
    } catch (const json::exception &) { // a number beyond all bounds
        return misplaced(UsbMsg::ScanBroken, name, text, 0);
    }
}

/// What the JSON has instead, for the message: its first members.
std::string describe(const json &document)
{
    if (document.is_array())
        return document.empty() ? "[]" : "[" + describe(document.front()) + ", …]";
    if (!document.is_object())
        return json_access::shown(document);
    std::string keys;
    for (const auto &entry : document.items()) {
        if (keys.size() > 60)
            return "{" + keys + ", …}";
        keys += (keys.empty() ? "\"" : ", \"") + excerpt(entry.key(), 20) + "\"";
    }
    return "{" + keys + "}";
}

} // namespace

Result<Scan> parseJsonScan(std::string_view text, std::string_view name)
{
    const auto document = parseDocument(text, name);
    if (!document)
        return fail(document);
    if (json_access::text(*document, "format") == "homeward-scan")
        return fromHomewardJson(*document, name);
    if (looksLikeCyme(*document))
        return fromCymeJson(*document);
    return Error{ErrorCode::InvalidInput, UsbMsg::ScanOtherJson, {std::string(name), describe(*document)}};
}

} // namespace homeward
