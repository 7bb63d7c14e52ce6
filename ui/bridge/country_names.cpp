// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/enum_text.h"
#include "ui/bridge/text.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <utility>

namespace homeward::ui {

namespace {

using Entry = std::pair<std::string_view, const char *>;

// The countries that make devices; sorted by code. Others are shown by their code.
constexpr std::array countries{
    Entry{"AE", QT_TRANSLATE_NOOP("Country", "United Arab Emirates")},
    Entry{"AR", QT_TRANSLATE_NOOP("Country", "Argentina")},
    Entry{"AT", QT_TRANSLATE_NOOP("Country", "Austria")},
    Entry{"AU", QT_TRANSLATE_NOOP("Country", "Australia")},
    Entry{"BE", QT_TRANSLATE_NOOP("Country", "Belgium")},
    Entry{"BG", QT_TRANSLATE_NOOP("Country", "Bulgaria")},
    Entry{"BR", QT_TRANSLATE_NOOP("Country", "Brazil")},
    Entry{"CA", QT_TRANSLATE_NOOP("Country", "Canada")},
    Entry{"CH", QT_TRANSLATE_NOOP("Country", "Switzerland")},
    Entry{"CN", QT_TRANSLATE_NOOP("Country", "China")},
    Entry{"CY", QT_TRANSLATE_NOOP("Country", "Cyprus")},
    Entry{"CZ", QT_TRANSLATE_NOOP("Country", "Czechia")},
    Entry{"DE", QT_TRANSLATE_NOOP("Country", "Germany")},
    Entry{"DK", QT_TRANSLATE_NOOP("Country", "Denmark")},
    Entry{"EE", QT_TRANSLATE_NOOP("Country", "Estonia")},
    Entry{"EG", QT_TRANSLATE_NOOP("Country", "Egypt")},
    Entry{"ES", QT_TRANSLATE_NOOP("Country", "Spain")},
    Entry{"FI", QT_TRANSLATE_NOOP("Country", "Finland")},
    Entry{"FR", QT_TRANSLATE_NOOP("Country", "France")},
    Entry{"GB", QT_TRANSLATE_NOOP("Country", "United Kingdom")},
    Entry{"GR", QT_TRANSLATE_NOOP("Country", "Greece")},
    Entry{"HK", QT_TRANSLATE_NOOP("Country", "Hong Kong")},
    Entry{"HR", QT_TRANSLATE_NOOP("Country", "Croatia")},
    Entry{"HU", QT_TRANSLATE_NOOP("Country", "Hungary")},
    Entry{"ID", QT_TRANSLATE_NOOP("Country", "Indonesia")},
    Entry{"IE", QT_TRANSLATE_NOOP("Country", "Ireland")},
    Entry{"IL", QT_TRANSLATE_NOOP("Country", "Israel")},
    Entry{"IN", QT_TRANSLATE_NOOP("Country", "India")},
    Entry{"IR", QT_TRANSLATE_NOOP("Country", "Iran")},
    Entry{"IS", QT_TRANSLATE_NOOP("Country", "Iceland")},
    Entry{"IT", QT_TRANSLATE_NOOP("Country", "Italy")},
    Entry{"JP", QT_TRANSLATE_NOOP("Country", "Japan")},
    Entry{"KR", QT_TRANSLATE_NOOP("Country", "South Korea")},
    Entry{"KZ", QT_TRANSLATE_NOOP("Country", "Kazakhstan")},
    Entry{"LT", QT_TRANSLATE_NOOP("Country", "Lithuania")},
    Entry{"LU", QT_TRANSLATE_NOOP("Country", "Luxembourg")},
    Entry{"LV", QT_TRANSLATE_NOOP("Country", "Latvia")},
    Entry{"MO", QT_TRANSLATE_NOOP("Country", "Macao")},
    Entry{"MX", QT_TRANSLATE_NOOP("Country", "Mexico")},
    Entry{"MY", QT_TRANSLATE_NOOP("Country", "Malaysia")},
    Entry{"NL", QT_TRANSLATE_NOOP("Country", "Netherlands")},
    Entry{"NO", QT_TRANSLATE_NOOP("Country", "Norway")},
    Entry{"NZ", QT_TRANSLATE_NOOP("Country", "New Zealand")},
    Entry{"PH", QT_TRANSLATE_NOOP("Country", "Philippines")},
    Entry{"PL", QT_TRANSLATE_NOOP("Country", "Poland")},
    Entry{"PT", QT_TRANSLATE_NOOP("Country", "Portugal")},
    Entry{"RO", QT_TRANSLATE_NOOP("Country", "Romania")},
    Entry{"RU", QT_TRANSLATE_NOOP("Country", "Russia")},
    Entry{"SE", QT_TRANSLATE_NOOP("Country", "Sweden")},
    Entry{"SG", QT_TRANSLATE_NOOP("Country", "Singapore")},
    Entry{"SI", QT_TRANSLATE_NOOP("Country", "Slovenia")},
    Entry{"SK", QT_TRANSLATE_NOOP("Country", "Slovakia")},
    Entry{"TH", QT_TRANSLATE_NOOP("Country", "Thailand")},
    Entry{"TR", QT_TRANSLATE_NOOP("Country", "Turkey")},
    Entry{"TW", QT_TRANSLATE_NOOP("Country", "Taiwan")},
    Entry{"UA", QT_TRANSLATE_NOOP("Country", "Ukraine")},
    Entry{"US", QT_TRANSLATE_NOOP("Country", "United States")},
    Entry{"VN", QT_TRANSLATE_NOOP("Country", "Vietnam")},
    Entry{"ZA", QT_TRANSLATE_NOOP("Country", "South Africa")},
};

} // namespace

QStringList countryCodes()
{
    QStringList codes;
    for (const Entry &entry : countries)
        codes << fromCore(entry.first);
    return codes;
}

QString countryName(std::string_view code)
{
    const auto *found =
        std::lower_bound(countries.begin(), countries.end(), code,
                         [](const Entry &entry, std::string_view key) { return entry.first < key; });
    const QString bare = fromCore(code);
    if (found == countries.end() || found->first != code)
        return bare;
    //: %1 is a country's name, %2 its two-letter code.
    return QCoreApplication::translate("Country", "%1 (%2)")
        .arg(QCoreApplication::translate("Country", found->second), bare);
}

} // namespace homeward::ui
