// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/brands/category_sort.h"

#include "core/brands/interface_class.h"

#include <algorithm>

namespace homeward {
using namespace catalogue_format;
namespace {

Category categoryCell(std::uint32_t value)
{
    return value <= static_cast<std::uint32_t>(Category::Other) ? static_cast<Category>(value)
                                                                : Category::Unknown;
}

/// What comes in the shape of a stick or brings its driver on a disk is still what was named before.
bool mayBeStick(Category category)
{
    return category == Category::Network || category == Category::Camera || category == Category::Printer
           || category == Category::Smartphone || category == Category::Audio
           || category == Category::SecurityKey || category == Category::Other;
}

/// The last category word of a text names the thing, if it does not stand behind "with" or "for" ("keyboard
/// with touch pad"); whatever lies in a dock is the dock's ("dock Ethernet"), and "LTE stick" is a modem.
Category lastWord(const WordReading &reading)
{
    Category best = Category::Unknown;
    std::size_t checked = 0;
    for (const WordMatch &match : reading.categories) {
        for (; checked < match.first; ++checked) {
            const std::string_view token = reading.cut.token(checked);
            if (best != Category::Unknown && (token == "with" || token == "for" || token == "w"))
                return best;
        }
        const Category next = categoryCell(match.value);
        if (best != Category::Dock && !(next == Category::Storage && mayBeStick(best)))
            best = next;
    }
    return best;
}

class CategorySorting {
public:
    CategorySorting(const Catalogue::Data &data, const Subject &subject, const Clues &clues,
                    const BrandSort &brand)
        : data_(data)
        , subject_(subject)
        , clues_(clues)
        , brand_(brand)
    {
    }

    Category sort() const
    {
        if (brand_.decidedCategory != Category::Unknown)
            return brand_.decidedCategory;
        switch (subject_.kind) {
        case Subject::Kind::Computer:
            return ofComputer();
        case Subject::Kind::Monitor:
            return Category::Monitor;
        case Subject::Kind::Words:
            return firstKnown({ofWords(), ofBrand()});
        case Subject::Kind::Usb:
            break;
        }
        return ofUsb();
    }

private:
    static Category firstKnown(std::initializer_list<Category> candidates)
    {
        for (const Category candidate : candidates)
            if (candidate != Category::Unknown)
                return candidate;
        return Category::Unknown;
    }

    Category ofComputer() const
    {
        switch (subject_.chassis) {
        case Chassis::Laptop:
            return Category::Laptop;
        case Chassis::Desktop:
            return Category::Desktop;
        case Chassis::Tablet:
            return Category::Tablet;
        case Chassis::Server:
            return Category::Server;
        case Chassis::Virtual:
            return Category::Other;
        case Chassis::Unknown:
            break;
        }
        const Category words = ofWords();
        const bool isComputer = words == Category::Laptop || words == Category::Desktop
                                || words == Category::Server || words == Category::Tablet;
        return isComputer ? words : Category::Unknown;
    }

    Category ofUsb() const
    {
        const InterfaceFindings interfaces = readInterfaces(subject_);
        const Category told = firstKnown({exactly(interfaces), ofProduct(), ofWords(), ofHint()});
        if (told != Category::Unknown)
            return told;
        if (interfaces.smartCard)
            return Category::Other;
        return firstKnown({ofImage(interfaces), ofInterfaces(interfaces), ofModem(interfaces), usual(),
                           ofMode(), Category::Other});
    }

    /// Pens and game pads call themselves mice and keyboards: a brand known for such things is believed
    /// instead. So it is where storage is only one of several functions.
    Category ofInterfaces(const InterfaceFindings &interfaces) const
    {
        const Category perhaps = interfaces.perhaps;
        const bool isInput = perhaps == Category::Mouse || perhaps == Category::Keyboard;
        if (isInput && usual() == Category::Other)
            return Category::Other;
        return perhaps == Category::Storage && interfaces.storageBeside ? firstKnown({usual(), perhaps})
                                                                        : perhaps;
    }

    /// Several interfaces of the maker's own kind are a modem's, unless the brand is known for something
    /// else.
    Category ofModem(const InterfaceFindings &interfaces) const
    {
        const Category known = usual();
        const bool fits = known == Category::Unknown || known == Category::Smartphone
                          || known == Category::Network || known == Category::Tablet;
        return interfaces.modem && fits ? Category::Network : Category::Unknown;
    }

    /// Interfaces that only one kind of thing has; words and rules say better what is built around a hub or a
    /// radio.
    Category exactly(const InterfaceFindings &interfaces) const
    {
        const Category rule = ofProduct();
        if (interfaces.surely == Category::Hub || interfaces.surely == Category::Network)
            return firstKnown(
                {rule, interfaces.surely == Category::Hub ? ofDock() : Category::Unknown, interfaces.surely});
        return interfaces.surely;
    }

    Category ofDock() const
    {
        const Category words = ofWords();
        return words == Category::Dock || words == Category::Monitor ? words : Category::Unknown;
    }

    /// Rules for few IDs that also say whose or in which mode they are; those that only tell what a list
    /// calls the ID stand behind the device's own words, those for a whole range only tell what is usual.
    enum class Rule { Full, Hint, Range };
    Category ofProduct() const { return ofProduct(Rule::Full); }
    Category ofHint() const { return ofProduct(Rule::Hint); }
    Category ofRange() const { return ofProduct(Rule::Range); }
    Category ofProduct(Rule wanted) const
    {
        for (const std::uint32_t row : clues_.products) {
            const Category category = categoryCell(data_.cell(Products, row, ProductCategory));
            if (category != Category::Unknown && ruleOf(row) == wanted)
                return category;
        }
        return Category::Unknown;
    }
    Rule ruleOf(std::uint32_t row) const
    {
        constexpr std::uint32_t few = 64;
        if (!data_.textCell(Products, row, ProductWhen).empty())
            return Rule::Full;
        const std::uint32_t width =
            data_.cell(Products, row, ProductLast) - data_.cell(Products, row, ProductFirst);
        if (width >= few)
            return Rule::Range;
        const bool isBare = data_.cell(Products, row, ProductBrand) == 0
                            && data_.cell(Products, row, ProductMode) == 0
                            && data_.textCell(Products, row, ProductModel).empty();
        return isBare ? Rule::Hint : Rule::Full;
    }

    Category ofWords() const
    {
        Category category = lastWord(clues_.product);
        for (const WordReading &reading : clues_.interfaces)
            category = firstKnown({category, lastWord(reading)});
        return firstKnown({category, lastWord(clues_.manufacturer)});
    }

    /// MTP and PTP: what the brand is known for, else a phone.
    Category ofImage(const InterfaceFindings &interfaces) const
    {
        if (!interfaces.stillImage && !interfaces.androidDebug)
            return Category::Unknown;
        const Category known = usual();
        const bool fits = known == Category::Camera || known == Category::Audio || known == Category::Tablet
                          || known == Category::Network;
        return fits ? known : Category::Smartphone;
    }

    Category ofMode() const
    {
        switch (sortMode(data_, subject_, clues_)) {
        case Mode::Mtp:
        case Mode::Adb:
        case Mode::Fastboot:
        case Mode::Edl:
        case Mode::Preloader:
        case Mode::Tethering:
        case Mode::Charging:
        case Mode::Recovery:
            return Category::Smartphone;
        case Mode::Ptp:
            return Category::Camera;
        case Mode::Dfu:
        case Mode::None:
            break;
        }
        return Category::Unknown;
    }

    /// What is usual under the ID, else for the brand.
    Category usual() const { return firstKnown({ofRange(), ofBrand()}); }

    Category ofBrand() const
    {
        const Role role = clues_.registrant.role;
        const bool isAnybodys = role == Role::Shared || role == Role::Squatted;
        const auto registrant = isAnybodys ? std::nullopt : clues_.registrantBrand;
        const auto row = brand_.brand.row ? brand_.brand.row : registrant;
        return row ? categoryCell(data_.cell(Brands, *row, BrandCategory)) : Category::Unknown;
    }

    const Catalogue::Data &data_;
    const Subject &subject_;
    const Clues &clues_;
    const BrandSort &brand_;
};

} // namespace

Category sortCategory(const Catalogue::Data &data, const Subject &subject, const Clues &clues,
                      const BrandSort &brand)
{
    return CategorySorting(data, subject, clues, brand).sort();
}

Mode sortMode(const Catalogue::Data &data, const Subject &subject, const Clues &clues)
{
    for (const std::uint32_t row : clues.products) {
        const std::uint32_t mode = data.cell(Products, row, ProductMode);
        if (mode != 0 && mode <= static_cast<std::uint32_t>(Mode::Preloader))
            return static_cast<Mode>(mode);
    }
    return subject.mode;
}

} // namespace homeward
