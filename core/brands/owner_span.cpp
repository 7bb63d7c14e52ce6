// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/brands/owner_span.h"

#include "core/brands/catalogue_data.h"

#include <algorithm>

namespace homeward {
using namespace catalogue_format;
namespace {

std::string dayText(const std::optional<Day> &day)
{
    return day ? toIso(*day) : std::string();
}

std::optional<Day> dayOf(std::string_view text)
{
    const auto day = text.empty() ? std::nullopt : std::optional(parseDay(std::string(text)));
    return day && *day ? std::optional<Day>(**day) : std::nullopt;
}

} // namespace

std::optional<Day> startOf(std::string_view date)
{
    std::string text(date);
    while (text.size() < 10)
        text += "-01";
    const Result<Day> day = parseDay(text);
    return day ? std::optional<Day>(*day) : std::nullopt;
}

std::vector<OwnerSpan> ownerSpans(const Catalogue &catalogue, std::string_view brand)
{
    const Catalogue::Data &data = catalogue.data();
    std::vector<OwnerSpan> spans;
    const auto brandRow = data.findBrandRow(brand);
    if (!brandRow)
        return spans;
    for (std::uint32_t row = 0; row < data.rows(Owners); ++row)
        if (data.cell(Owners, row, OwnerBrand) == *brandRow + 1)
            spans.push_back({std::string(data.textCell(Owners, row, OwnerCountry)),
                             startOf(data.textCell(Owners, row, OwnerFrom)),
                             startOf(data.textCell(Owners, row, OwnerUntil))});
    return spans;
}

std::string packOwners(const std::vector<OwnerSpan> &spans)
{
    std::string packed;
    for (const OwnerSpan &span : spans)
        packed += (packed.empty() ? "" : "; ") + span.country + ' ' + dayText(span.from) + '/' + dayText(span.until);
    return packed;
}

std::vector<OwnerSpan> unpackOwners(std::string_view packed)
{
    std::vector<OwnerSpan> spans;
    while (!packed.empty()) {
        const std::string_view one = packed.substr(0, packed.find("; "));
        packed.remove_prefix(std::min(packed.size(), one.size() + 2));
        const std::size_t blank = one.find(' ');
        const std::size_t slash = one.find('/');
        if (blank == std::string_view::npos || slash == std::string_view::npos || slash < blank)
            continue;
        spans.push_back({std::string(one.substr(0, blank)), dayOf(one.substr(blank + 1, slash - blank - 1)),
                         dayOf(one.substr(slash + 1))});
    }
    return spans;
}

std::string ownerCountryOn(const std::vector<OwnerSpan> &spans, Day day, std::string_view present)
{
    std::string country(present);
    for (const OwnerSpan &span : spans)
        if ((!span.from || day >= *span.from) && (!span.until || day < *span.until))
            country = span.country;
    return country;
}

} // namespace homeward
