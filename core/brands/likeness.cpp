// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/brands/likeness.h"

#include "core/base/bytes.h"
#include "core/brands/brand_sort.h"
#include "core/brands/legal_form.h"
#include "core/text/utf8.h"

#include <algorithm>
#include <array>

namespace homeward {
namespace {

/// What products of any maker are called, beside the words that name a category; in byte order.
constexpr auto tradeWords = std::to_array<std::string_view>({
    "adapter", "android", "audio", "bluetooth", "bridge", "bus", "cable", "class", "composite", "computer",
    "controller", "converter", "custom", "data", "desktop", "device", "digital", "disk", "display", "drive", "dual",
    "external", "flash", "full", "game", "gaming", "generic", "hd", "hid", "high", "hs", "input", "interface",
    "internal", "laptop", "mass", "media", "mini", "mobile", "multi", "optical", "pad", "pc", "phone", "port",
    "power", "pro", "product", "reader", "receiver", "serial", "slim", "smart", "speed", "standard", "storage",
    "super", "system", "tablet", "the", "ultra", "unknown", "usb", "video", "virtual", "wired", "wireless",
});
static_assert(std::ranges::is_sorted(tradeWords));

bool isTradeWord(std::string_view token)
{
    return std::ranges::binary_search(tradeWords, token);
}

bool isNumber(std::string_view token)
{
    return std::ranges::all_of(token, [](char c) { return c >= '0' && c <= '9'; });
}

bool namesCategory(const WordReading &reading, std::size_t token)
{
    return std::ranges::any_of(
        reading.categories, [token](const WordMatch &match) { return match.first <= token && token <= match.last; });
}

/// The maker's name in the text, as a key; empty where the text is nobody's name.
std::string makerKey(const WordReading &reading)
{
    if (reading.cut.empty() || reading.generic || reading.supplier)
        return {};
    const WordText &cut = reading.cut;
    const std::size_t end = cut.tokens.size() - legalFormTokens(cut);
    std::size_t first = 0;
    for (std::size_t head = 1; head < end; ++head)
        if (isSeatHead(cut, head))
            first = head;
    const std::string_view name = cut.span(first, end - 1);
    return isTradeWord(name) ? std::string() : std::string(name);
}

/// The product's first word that is its own: "GM1024 Wireless Mouse" has "gm"; in a script without blanks, the signs up to
/// a word that names a category. Empty if there is none.
std::string ownWord(const WordReading &reading)
{
    const WordText &cut = reading.cut;
    std::string word;
    for (std::size_t i = 0; i < cut.tokens.size(); ++i) {
        const std::string_view token = cut.token(i);
        const bool says = !isTradeWord(token) && !isNumber(token) && !namesCategory(reading, i);
        if (cut.tokens[i].glyph && says) {
            word += token;
            continue;
        }
        if (!word.empty())
            return word;
        if (says && token.size() > 1)
            return std::string(token);
    }
    return word;
}

std::string idText(const Subject &subject)
{
    return subject.vid ? toHex16(*subject.vid) : std::string();
}

std::string joined(std::string left, const std::string &right)
{
    if (!left.empty() && !right.empty())
        left += ' ';
    return left + right;
}

} // namespace

Likeness likenessOf(const Catalogue &catalogue, const Subject &subject)
{
    const Clues clues = gatherClues(catalogue.data(), subject);
    if (const std::string maker = makerKey(clues.manufacturer); !maker.empty())
        return {"maker " + maker, withoutLegalForm(toVisible(subject.manufacturer))};
    const std::string id = idText(subject);
    if (clues.product.cut.empty() && !subject.makerCode.empty())
        return {"code " + subject.makerCode, toVisible(subject.makerCode)};
    if (const std::string word = ownWord(clues.product); !word.empty())
        return {"id " + id + ' ' + word, joined(id, toVisible(subject.product))};
    if (!clues.product.cut.empty())
        return {"text " + id + ' ' + clues.product.cut.key, joined(id, toVisible(subject.product))};
    return {"bare " + id, id};
}

} // namespace homeward
