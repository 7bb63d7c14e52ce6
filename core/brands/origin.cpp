// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/brands/origin.h"

#include <algorithm>
#include <array>

namespace homeward {
namespace {

/// ISO 3166-1 alpha-2, the officially assigned codes, in order, without separators.
constexpr std::string_view countryCodes =
    "ADAEAFAGAIALAMAOAQARASATAUAWAXAZBABBBDBEBFBGBHBIBJBLBMBNBOBQBRBSBTBVBWBYBZCACCCDCFCGCHCICKCLCMCNCOCRCUCV"
    "CWCXCYCZ"
    "DEDJDKDMDODZECEEEGEHERESETFIFJFKFMFOFRGAGBGDGEGFGGGHGIGLGMGNGPGQGRGSGTGUGWGYHKHMHNHRHTHUIDIEILIMINIOIQIR"
    "ISIT"
    "JEJMJOJPKEKGKHKIKMKNKPKRKWKYKZLALBLCLILKLRLSLTLULVLYMAMCMDMEMFMGMHMKMLMMMNMOMPMQMRMSMTMUMVMWMXMYMZ"
    "NANCNENFNGNINLNONPNRNUNZOMPAPEPFPGPHPKPLPMPNPRPSPTPWPYQARERORSRURWSASBSCSDSESGSHSISJSKSLSMSNSOSRSSSTSVSX"
    "SYSZ"
    "TCTDTFTGTHTJTKTLTMTNTOTRTTTVTWTZUAUGUMUSUYUZVAVCVEVGVIVNVUWFWSYEYTZAZMZW";
static_assert(countryCodes.size() == 249 * 2);

constexpr std::array<std::string_view, 3> originNames = {"undetermined", "domestic", "foreign"};
constexpr std::array<std::string_view, 2> basisNames = {"brand", "owner"};

} // namespace

Origin originOf(std::string_view country, const HomeSetting &home)
{
    if (country.empty())
        return Origin::Undetermined;
    const bool isHome =
        std::find(home.countries.begin(), home.countries.end(), country) != home.countries.end();
    return isHome ? Origin::Domestic : Origin::Foreign;
}

Origin originOf(std::string_view brandCountry, std::string_view ownerCountry, const HomeSetting &home)
{
    return originOf(home.basis == Basis::Owner ? ownerCountry : brandCountry, home);
}

std::string_view toText(Origin origin)
{
    return originNames[static_cast<std::size_t>(origin)];
}

std::optional<Origin> parseOrigin(std::string_view text)
{
    for (std::size_t i = 0; i < originNames.size(); ++i)
        if (originNames[i] == text)
            return static_cast<Origin>(i);
    return std::nullopt;
}

std::string_view toText(Basis basis)
{
    return basisNames[static_cast<std::size_t>(basis)];
}

std::optional<Basis> parseBasis(std::string_view text)
{
    for (std::size_t i = 0; i < basisNames.size(); ++i)
        if (basisNames[i] == text)
            return static_cast<Basis>(i);
    return std::nullopt;
}

bool isCountryCode(std::string_view code)
{
    if (code.size() != 2)
        return false;
    for (std::size_t i = 0; i < countryCodes.size(); i += 2)
        if (countryCodes.substr(i, 2) == code)
            return true;
    return false;
}

std::optional<std::vector<std::string>> parseCountries(std::string_view text)
{
    std::vector<std::string> codes;
    for (;;) {
        const std::size_t comma = text.find(',');
        std::string_view part = text.substr(0, comma);
        while (part.starts_with(' '))
            part.remove_prefix(1);
        while (part.ends_with(' '))
            part.remove_suffix(1);
        if (!isCountryCode(part))
            return std::nullopt;
        if (std::find(codes.begin(), codes.end(), part) == codes.end())
            codes.emplace_back(part);
        if (comma == std::string_view::npos)
            return codes;
        text.remove_prefix(comma + 1);
    }
}

} // namespace homeward
