// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/brands/brand_sort.h"

#include <algorithm>

namespace homeward {
using namespace catalogue_format;
namespace {

/// Whether the word of a product rule stands in a text on word boundaries.
bool standsIn(const WordText &text, std::string_view wordAsKey)
{
    for (std::size_t first = 0; first < text.tokens.size(); ++first)
        for (std::size_t last = first; last < text.tokens.size(); ++last) {
            const std::string_view span = text.span(first, last);
            if (span == wordAsKey)
                return true;
            if (span.size() >= wordAsKey.size())
                break;
        }
    return false;
}

/// For rows that begin no higher than the ID.
bool covers(const Catalogue::Data &data, std::uint32_t row, std::uint16_t pid, const Clues &clues)
{
    if (pid > data.cell(Products, row, ProductLast))
        return false;
    const std::string_view when = data.textCell(Products, row, ProductWhen);
    if (when.empty())
        return true;
    const std::string key = wordKey(when);
    return standsIn(clues.manufacturer.cut, key) || standsIn(clues.product.cut, key);
}

void findProducts(const Catalogue::Data &data, const Subject &subject, Clues &clues)
{
    const std::uint32_t vid = *subject.vid;
    // The rows are in the order of their first ID.
    for (std::uint32_t row = data.lowerBound(Products, vid);
         row < data.rows(Products) && data.cell(Products, row, ProductVid) == vid
         && data.cell(Products, row, ProductFirst) <= *subject.pid;
         ++row)
        if (covers(data, row, *subject.pid, clues))
            clues.products.push_back(row);
    const auto rank = [&data](std::uint32_t row) {
        const bool isBare = data.textCell(Products, row, ProductWhen).empty();
        const std::uint32_t width =
            data.cell(Products, row, ProductLast) - data.cell(Products, row, ProductFirst);
        return std::pair(isBare, width);
    };
    std::stable_sort(clues.products.begin(), clues.products.end(),
                     [&](std::uint32_t a, std::uint32_t b) { return rank(a) < rank(b); });
}

} // namespace

Clues gatherClues(const Catalogue::Data &data, const Subject &subject)
{
    Clues clues;
    clues.manufacturer = readWords(data, subject.manufacturer, Field::Manufacturer);
    clues.product = readWords(data, subject.product, Field::Product);
    constexpr std::size_t mostNames = 16;
    for (std::size_t i = 0; i < std::min(mostNames, subject.interfaceNames.size()); ++i)
        clues.interfaces.push_back(readWords(data, subject.interfaceNames[i], Field::Product));
    if (!subject.vid)
        return clues;
    const std::uint32_t row = data.lowerBound(Registrants, *subject.vid);
    if (row < data.rows(Registrants) && data.cell(Registrants, row, RegistrantVid) == *subject.vid) {
        clues.registrantRow = row;
        clues.registrant = data.registrantAt(row);
        if (const std::uint32_t brand = data.cell(Registrants, row, RegistrantBrand); brand != 0)
            clues.registrantBrand = brand - 1;
    }
    if (subject.pid)
        findProducts(data, subject, clues);
    return clues;
}

} // namespace homeward
