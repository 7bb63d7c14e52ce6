// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inventory/import_field.h"

#include "core/text/messages_import.h"
#include "core/text/utf8.h"

#include <array>
#include <charconv>

namespace homeward {
namespace {

struct Extra {
    ImportField field;
    std::string_view name;
    Msg heading;
};
constexpr std::array extras = {Extra{ImportField::Mac, "mac", ImportMsg::FieldMac},
                               Extra{ImportField::Place, "place", ImportMsg::FieldPlace},
                               Extra{ImportField::Connected, "connected", ImportMsg::FieldConnected}};

const Extra &extraOf(ImportField field)
{
    return extras[static_cast<std::size_t>(field) - static_cast<std::size_t>(ImportField::Mac)];
}

} // namespace

std::string_view nameOf(ImportField field)
{
    const auto column = columnOf(field);
    return column ? nameOf(*column) : extraOf(field).name;
}

std::optional<ImportField> importFieldNamed(std::string_view name)
{
    if (const auto column = columnNamed(name))
        return importFieldOf(*column);
    for (const Extra &extra : extras)
        if (extra.name == name)
            return extra.field;
    return std::nullopt;
}

std::string headingOf(ImportField field, Language language)
{
    const auto column = columnOf(field);
    return column ? headingOf(*column, language) : say(extraOf(field).heading, language);
}

bool isImported(ImportField field)
{
    using enum ImportField;
    switch (field) {
    case BrandCountry:
    case Owner:
    case OwnerCountry:
    case Origin:
    case Directive:
    case Due:
    case ReplacedBy:
    case FirstSeen:
    case LastSeen:
    case Identity:
    case Confidence:
        return false;
    default:
        return true;
    }
}

bool isKey(ImportField field)
{
    using enum ImportField;
    return field == Uuid || field == Tag || field == Serial || field == SerialPrinted || field == Imei
           || field == AssetNumber || field == Mac;
}

std::optional<std::uint16_t> usbIdIn(std::string_view text)
{
    text = trimmed(text);
    if (text.starts_with("0x") || text.starts_with("0X"))
        text.remove_prefix(2);
    if (text.ends_with('h') || text.ends_with('H'))
        text.remove_suffix(1);
    std::uint16_t id = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), id, 16);
    if (text.empty() || text.size() > 4 || error != std::errc{} || end != text.data() + text.size())
        return std::nullopt;
    return id;
}

} // namespace homeward
