// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/messages.h"

#include <cstddef>
#include <optional>
#include <span>

namespace homeward {
namespace {

struct Texts {
    std::string_view english;
    std::string_view chinese;
};

// Plain arrays: clang deduces no std::array of more than 256.
#define HOMEWARD_MSG(id, english, chinese) Texts{english, chinese},
constexpr Texts baseTexts[] = {
#include "core/text/messages_base.def"
};
constexpr Texts usbTexts[] = {
#include "core/text/messages_usb.def"
};
constexpr Texts brandsTexts[] = {
#include "core/text/messages_brands.def"
};
constexpr Texts inventoryTexts[] = {
#include "core/text/messages_inventory.def"
};
constexpr Texts directivesTexts[] = {
#include "core/text/messages_directives.def"
};
constexpr Texts progressTexts[] = {
#include "core/text/messages_progress.def"
};
constexpr Texts storeTexts[] = {
#include "core/text/messages_store.def"
};
constexpr Texts exchangeTexts[] = {
#include "core/text/messages_exchange.def"
};
constexpr Texts importTexts[] = {
#include "core/text/messages_import.def"
};
constexpr Texts appTexts[] = {
#include "core/text/messages_app.def"
};
#undef HOMEWARD_MSG

/// In the order of MsgRoom.
constexpr std::span<const Texts> allTexts[] = {
    baseTexts, usbTexts, brandsTexts, inventoryTexts, directivesTexts, progressTexts, storeTexts, exchangeTexts, importTexts, appTexts,
};

/// "{0}" is a parameter; "{0|asset|assets}" the word that goes with that number.
std::optional<std::string_view> slotText(std::string_view slot, const std::vector<std::string> &parameters)
{
    const auto number = slot.empty() ? parameters.size() : static_cast<std::size_t>(slot.front() - '0');
    if (number >= parameters.size())
        return std::nullopt;
    if (slot.size() == 1)
        return parameters[number];
    const auto between = slot.find('|', 2);
    if (slot[1] != '|' || between == std::string_view::npos)
        return std::nullopt;
    return parameters[number] == "1" ? slot.substr(2, between - 2) : slot.substr(between + 1);
}

std::string fillIn(std::string_view pattern, const std::vector<std::string> &parameters)
{
    std::string text;
    text.reserve(pattern.size() + 32);
    for (std::size_t i = 0; i < pattern.size(); ++i) {
        const auto end = pattern[i] == '{' ? pattern.find('}', i) : std::string_view::npos;
        const auto filled = end == std::string_view::npos
                                ? std::nullopt
                                : slotText(pattern.substr(i + 1, end - i - 1), parameters);
        if (filled) {
            text += *filled;
            i = end;
        } else {
            text += pattern[i];
        }
    }
    return text;
}

} // namespace

Language languageFromTag(std::string_view tag)
{
    return tag.starts_with("zh") ? Language::Chinese : Language::English;
}

std::string say(Msg id, Language language, const std::vector<std::string> &parameters)
{
    const Texts &texts = allTexts[static_cast<std::size_t>(id.room())][id.place()];
    return fillIn(language == Language::Chinese ? texts.chinese : texts.english, parameters);
}

std::string say(const Error &error, Language language)
{
    return say(error.message, language, error.parameters);
}

} // namespace homeward
