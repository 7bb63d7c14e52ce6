// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/brands/catalogue_compiler.h"

#include "core/brands/catalogue.h"
#include "core/brands/catalogue_format.h"
#include "core/brands/catalogue_phrases.h"
#include "core/brands/catalogue_tables.h"
#include "core/brands/category.h"
#include "core/text/utf8.h"

#include <bit>

namespace homeward {
namespace {

using namespace catalogue_format;

/// Strings, each kept once; a reference is the offset of its length.
class StringPool {
public:
    StringPool() { add(""); }

    std::uint32_t add(std::string_view text)
    {
        const auto [found, isNew] =
            places_.try_emplace(std::string(text), static_cast<std::uint32_t>(bytes_.size()));
        if (isNew) {
            bytes_.push_back(static_cast<std::uint8_t>(text.size() & 0xff));
            bytes_.push_back(static_cast<std::uint8_t>(text.size() >> 8U));
            bytes_.insert(bytes_.end(), text.begin(), text.end());
        }
        return found->second;
    }
    const Bytes &bytes() const { return bytes_; }

private:
    std::unordered_map<std::string, std::uint32_t> places_;
    Bytes bytes_;
};

void append32(Bytes &bytes, std::uint32_t value)
{
    for (unsigned shift = 0; shift < 32; shift += 8)
        bytes.push_back(static_cast<std::uint8_t>(value >> shift & 0xffU));
}

void put(Bytes &bytes, std::size_t at, std::uint64_t value, std::size_t size)
{
    for (std::size_t i = 0; i < size; ++i)
        bytes[at + i] = static_cast<std::uint8_t>(value >> (8 * i) & 0xffU);
}

std::uint32_t hexValue(std::string_view text)
{
    return parseHex16(text).value_or(0);
}

Role roleOf(std::string_view name)
{
    constexpr std::string_view names[] = {"",       "brand",    "supplier", "contract",
                                          "shared", "squatted", "boot",     "module"};
    for (std::size_t i = 0; i < std::size(names); ++i)
        if (names[i] == name)
            return static_cast<Role>(i);
    return Role::Unclassified;
}

class CatalogueWriter {
public:
    CatalogueWriter(const CatalogueTables &tables, const PhraseTables &phrases)
        : t_(tables)
        , p_(phrases)
    {
    }

    Bytes write()
    {
        writeSources();
        writeRegistrants();
        writeBrands();
        writeOwners();
        writeProducts();
        writePnp();
        writePhrases();
        writePatterns();
        writeSerials();
        return assemble();
    }

private:
    void row(Section section, std::initializer_list<std::uint32_t> cells)
    {
        for (const std::uint32_t cell : cells)
            append32(sections_[section], cell);
    }
    std::uint32_t text(std::string_view value) { return pool_.add(value); }
    std::uint32_t brandRef(std::string_view name) const
    {
        const auto found = t_.brandRows.find(name);
        return found == t_.brandRows.end() ? 0 : found->second + 1;
    }
    static std::uint32_t categoryOf(std::string_view name)
    {
        return static_cast<std::uint32_t>(parseCategory(name).value_or(Category::Unknown));
    }

    void writeSources()
    {
        const Table &t = t_.sources;
        for (std::size_t i = 0; i < t.rows(); ++i)
            row(Sources, {text(t.cell(i, column::SourceId)), text(t.cell(i, column::SourceTitle)),
                          text(t.cell(i, column::SourceUrl)), text(t.cell(i, column::SourceLicence))});
    }

    void writeRegistrants()
    {
        const Table &t = t_.registrants;
        for (std::size_t i = 0; i < t.rows(); ++i)
            row(Registrants,
                {hexValue(t.cell(i, column::Vid)),
                 static_cast<std::uint32_t>(roleOf(t.cell(i, column::RoleName))),
                 text(t.cell(i, column::Company)), brandRef(t.cell(i, column::RegistrantBrand)),
                 text(t.cell(i, column::RegistrantCountry)), text(t.cell(i, column::RegistrantSource))});
    }

    void writeBrands()
    {
        const Table &t = t_.brands;
        for (std::size_t i = 0; i < t.rows(); ++i)
            row(Brands, {text(t.cell(i, column::BrandName)), text(t.cell(i, column::NameZh)),
                         text(t.cell(i, column::BrandCountry)), text(t.cell(i, column::Owner)),
                         text(t.cell(i, column::OwnerCountry)), text(t.cell(i, column::Since)),
                         categoryOf(t.cell(i, column::BrandCategory)), text(t.cell(i, column::Confidence)),
                         text(t.cell(i, column::BrandSource)), text(t.cell(i, column::BrandChecked)),
                         p_.suppliers[i] ? 1U : 0U});
    }

    void writeOwners()
    {
        const Table &t = t_.owners;
        for (std::size_t i = 0; i < t.rows(); ++i)
            row(Owners, {brandRef(t.cell(i, column::OwnersBrand)), text(t.cell(i, column::OwnersName)),
                         text(t.cell(i, column::OwnersCountry)), text(t.cell(i, column::From)),
                         text(t.cell(i, column::Until)), text(t.cell(i, column::OwnersSource))});
    }

    void writeProducts()
    {
        const Table &t = t_.products;
        for (std::size_t i = 0; i < t.rows(); ++i) {
            const std::string_view last = t.cell(i, column::PidLast);
            const std::string_view brand = t.cell(i, column::ProductBrand);
            const auto mode = parseMode(t.cell(i, column::ProductMode)).value_or(Mode::None);
            row(Products,
                {hexValue(t.cell(i, column::ProductVid)), hexValue(t.cell(i, column::Pid)),
                 hexValue(last.empty() ? t.cell(i, column::Pid) : last),
                 brand == "-" ? manyBrands : brandRef(brand), text(t.cell(i, column::Model)),
                 categoryOf(t.cell(i, column::ProductCategory)), static_cast<std::uint32_t>(mode),
                 text(normalisedKey(t.cell(i, column::When))), text(t.cell(i, column::ProductSource))});
        }
    }

    void writePnp()
    {
        const Table &t = t_.pnp;
        for (std::size_t i = 0; i < t.rows(); ++i)
            row(Pnp, {text(t.cell(i, column::Code)), text(t.cell(i, column::PnpCompany)),
                      brandRef(t.cell(i, column::PnpBrand)), text(t.cell(i, column::PnpSource))});
    }

    void writePhrases()
    {
        const std::size_t slots = std::bit_ceil(p_.phrases.size() * 2 + 2);
        std::vector<std::uint32_t> table(slots);
        for (std::size_t i = 0; i < p_.phrases.size(); ++i) {
            const Phrase &phrase = p_.phrases[i];
            row(Phrases, {text(phrase.key), static_cast<std::uint32_t>(phrase.meaning), phrase.value,
                          static_cast<std::uint32_t>(phrase.field), static_cast<std::uint32_t>(phrase.shape),
                          text(phrase.source)});
            if (i > 0 && p_.phrases[i - 1].key == phrase.key)
                continue;
            std::size_t slot = hashOf(phrase.key) & (slots - 1);
            while (table[slot] != 0)
                slot = (slot + 1) & (slots - 1);
            table[slot] = static_cast<std::uint32_t>(i + 1);
        }
        for (const std::uint32_t entry : table)
            append32(sections_[Slots], entry);
    }

    void writePatterns()
    {
        for (const ModelPattern &pattern : p_.patterns)
            row(Patterns, {text(pattern.text), pattern.brand, static_cast<std::uint32_t>(pattern.field),
                           text(pattern.source)});
    }

    void writeSerials()
    {
        for (std::size_t i = 0; i < t_.generic.rows(); ++i)
            if (t_.generic.cell(i, column::GenericKind) == "serial")
                row(Serials, {text(t_.generic.cell(i, column::GenericText))});
    }

    Bytes assemble()
    {
        const std::uint32_t date = text(t_.youngest);
        sections_[Pool] = pool_.bytes();
        Bytes bytes(headerSize);
        std::copy(magic.begin(), magic.end(), bytes.begin());
        put(bytes, 8, version, 4);
        put(bytes, 12, SectionCount, 4);
        put(bytes, dateAt, date, 4);
        for (std::size_t i = 0; i < SectionCount; ++i) {
            const std::size_t rows = i == Pool ? sections_[i].size() : sections_[i].size() / (4 * widths[i]);
            put(bytes, sectionsAt + 8 * i, bytes.size(), 4);
            put(bytes, sectionsAt + 8 * i + 4, rows, 4);
            bytes.insert(bytes.end(), sections_[i].begin(), sections_[i].end());
            bytes.resize((bytes.size() + 7) / 8 * 8);
        }
        put(bytes, sizeAt, bytes.size(), 8);
        put(bytes, checksumAt, checksum(ByteView(bytes).subspan(checksumAt + 8)), 8);
        return bytes;
    }

    const CatalogueTables &t_;
    const PhraseTables &p_;
    StringPool pool_;
    Bytes sections_[SectionCount];
};

} // namespace

Result<CompiledCatalogue> compileCatalogue(const std::filesystem::path &folder)
{
    Faults faults;
    Result<CatalogueTables> tables = readTables(folder, faults);
    if (!tables)
        return fail(tables);
    const PhraseTables phrases = collectPhrases(*tables, faults);
    CompiledCatalogue compiled;
    if (faults.empty())
        compiled.bytes = CatalogueWriter(*tables, phrases).write();
    compiled.faults = faults.take();
    return compiled;
}

} // namespace homeward
