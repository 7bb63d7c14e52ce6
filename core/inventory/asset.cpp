// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inventory/asset.h"

#include <array>

namespace homeward {
namespace {

constexpr std::array<std::string_view, 3> ownershipWords = {"department", "personal", "leased"};
constexpr std::array<std::string_view, 4> placeWords = {"office", "home", "field", "store"};
constexpr std::array<std::string_view, 6> statusWords = {"in-use", "stored", "retired", "lost", "transferred", "merged"};

template <class Enum, std::size_t size>
std::optional<Enum> parseWord(const std::array<std::string_view, size> &words, std::string_view text)
{
    for (std::size_t i = 0; i < size; ++i)
        if (words[i] == text)
            return static_cast<Enum>(i);
    return std::nullopt;
}

} // namespace

std::string_view toText(Ownership ownership)
{
    return ownershipWords[static_cast<std::size_t>(ownership)];
}

std::string_view toText(Place place)
{
    return placeWords[static_cast<std::size_t>(place)];
}

std::string_view toText(Status status)
{
    return statusWords[static_cast<std::size_t>(status)];
}

std::optional<Ownership> parseOwnership(std::string_view text)
{
    return parseWord<Ownership>(ownershipWords, text);
}

std::optional<Place> parsePlace(std::string_view text)
{
    return parseWord<Place>(placeWords, text);
}

std::optional<Status> parseStatus(std::string_view text)
{
    return parseWord<Status>(statusWords, text);
}

} // namespace homeward
