// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inventory/identity.h"

#include "core/text/utf8.h"

#include <algorithm>
#include <array>

namespace homeward {
namespace {

constexpr std::array<std::string_view, 9> kindWords = {"usb-serial", "printed-serial", "imei", "asset-number",
                                                       "mac", "host-serial", "display-serial", "port", "address"};
constexpr std::array<std::string_view, 3> strengthWords = {"strong", "weak", "typed"};

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// Luhn's sum over the digits, the check digit among them, is a multiple of ten.
bool hasRightCheckDigit(std::string_view digits)
{
    int sum = 0;
    for (std::size_t i = 0; i < digits.size(); ++i) {
        int digit = digits[digits.size() - 1 - i] - '0';
        if (i % 2 == 1)
            digit = digit * 2 > 9 ? digit * 2 - 9 : digit * 2;
        sum += digit;
    }
    return sum % 10 == 0;
}

} // namespace

std::string identityKey(IdentityKind kind, std::string_view value)
{
    std::string key = normalisedKey(value);
    std::erase_if(key, [kind](char c) {
        return c == ' ' || c == '-' || (kind == IdentityKind::Mac && (c == ':' || c == '.'));
    });
    return key;
}

bool isImei(std::string_view text)
{
    const std::string digits = identityKey(IdentityKind::Imei, text);
    return digits.size() == 15 && std::ranges::all_of(digits, isDigit) && hasRightCheckDigit(digits)
           && digits != "000000000000000";
}

std::string_view toText(IdentityKind kind)
{
    return kindWords[static_cast<std::size_t>(kind)];
}

std::string_view toText(Strength strength)
{
    return strengthWords[static_cast<std::size_t>(strength)];
}

} // namespace homeward
