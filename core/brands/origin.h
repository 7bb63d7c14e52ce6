// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace homeward {

/// Domestic or foreign against a home set; always derived, never stored.
enum class Origin { Undetermined, Domestic, Foreign };

/// Whose country counts.
enum class Basis { Brand, Owner };

/// What an office calls home: ISO 3166-1 alpha-2 codes in upper case.
struct HomeSetting {
    std::vector<std::string> countries;
    Basis basis = Basis::Brand;
    bool operator==(const HomeSetting &) const = default;
};

/// An empty country is undetermined.
Origin originOf(std::string_view country, const HomeSetting &home);
/// The country that counts under `home.basis`.
Origin originOf(std::string_view brandCountry, std::string_view ownerCountry, const HomeSetting &home);

std::string_view toText(Origin origin); ///< "domestic", "foreign", "undetermined"
std::optional<Origin> parseOrigin(std::string_view text);
std::string_view toText(Basis basis); ///< "brand", "owner"
std::optional<Basis> parseBasis(std::string_view text);

/// "CN,HK" -> {"CN","HK"}; nothing for anything that is not a list of two-letter codes of ISO 3166-1.
std::optional<std::vector<std::string>> parseCountries(std::string_view text);
bool isCountryCode(std::string_view code);

} // namespace homeward
