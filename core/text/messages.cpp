// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/messages.h"

#include <cstddef>
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

std::string fillIn(std::string_view pattern, const std::vector<std::string> &parameters)
{
    std::string text;
    text.reserve(pattern.size() + 32);
    for (std::size_t i = 0; i < pattern.size(); ++i) {
        const bool isSlot = pattern[i] == '{' && i + 2 < pattern.size() && pattern[i + 2] == '}'
                            && pattern[i + 1] >= '0' && pattern[i + 1] <= '9';
        const auto slot = isSlot ? static_cast<std::size_t>(pattern[i + 1] - '0') : parameters.size();
        if (slot < parameters.size()) {
            text += parameters[slot];
            i += 2;
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
