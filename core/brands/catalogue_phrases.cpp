// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/brands/catalogue_phrases.h"

#include "core/brands/category.h"
#include "core/brands/word_text.h"
#include "core/text/messages_brands.h"
#include "core/text/utf8.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace homeward {
namespace {

using catalogue_format::Field;
using catalogue_format::Meaning;
using catalogue_format::Shape;

Field fieldOf(std::string_view text)
{
    if (text == "manufacturer")
        return Field::Manufacturer;
    return text == "product" ? Field::Product : Field::Any;
}

class PhraseCollector {
public:
    PhraseCollector(const CatalogueTables &tables, Faults &faults)
        : t_(tables)
        , faults_(faults)
    {
    }

    PhraseTables collect()
    {
        collectRestrictions();
        collectBrands();
        collectWords();
        collectCategories();
        collectGeneric();
        markSuppliers();
        sortAll();
        return std::move(out_);
    }

private:
    /// A word row with the brand's own name restricts that name to its field.
    void collectRestrictions()
    {
        for (std::size_t row = 0; row < t_.words.rows(); ++row) {
            const Field field = fieldOf(t_.words.cell(row, column::WordField));
            if (t_.words.cell(row, column::WordKind) == "maker")
                restricted_[{brandRow(t_.words.cell(row, column::WordBrand)),
                             wordKey(t_.words.cell(row, column::Word))}] = field;
        }
    }

    void collectBrands()
    {
        for (std::uint32_t row = 0; row < t_.brands.rows(); ++row) {
            addBrandName(row, t_.brands.cell(row, column::BrandName));
            if (!t_.brands.cell(row, column::NameZh).empty())
                addBrandName(row, t_.brands.cell(row, column::NameZh));
            for (const std::string_view alias : splitAliases(t_.brands.cell(row, column::Aliases)))
                addBrandName(row, alias);
        }
    }

    void addBrandName(std::uint32_t row, std::string_view name)
    {
        const auto found = restricted_.find({row, wordKey(name)});
        const Field field = found == restricted_.end() ? Field::Any : found->second;
        add(t_.brands, row, name,
            {{}, Meaning::Brand, row, field, Shape::OneWord, t_.brands.cell(row, column::BrandSource)});
    }

    void collectWords()
    {
        for (std::size_t row = 0; row < t_.words.rows(); ++row) {
            const std::string_view word = t_.words.cell(row, column::Word);
            const std::uint32_t brand = brandRow(t_.words.cell(row, column::WordBrand));
            const Field field = fieldOf(t_.words.cell(row, column::WordField));
            const std::string_view source = t_.words.cell(row, column::WordSource);
            const std::string_view kind = t_.words.cell(row, column::WordKind);
            if (brand == none)
                continue;
            if (kind == "model")
                addPattern(row, word, brand, field, source);
            else
                add(t_.words, row, word,
                    {{},
                     kind == "line" ? Meaning::Line : Meaning::Maker,
                     brand,
                     field,
                     Shape::OneWord,
                     source});
        }
    }

    void addPattern(std::size_t row, std::string_view word, std::uint32_t brand, Field field,
                    std::string_view source)
    {
        std::string text = normalisedKey(word);
        const std::size_t literal = text.find_first_of("#@?*");
        const bool starInside = text.find('*') + 1 < text.size() && text.find('*') != std::string::npos;
        if (text.find(' ') != std::string::npos || literal == 0 || starInside || text.size() > 40)
            faults_.add(t_.words.file, t_.words.lines[row], BrandsMsg::TableBadPattern, {std::string(word)});
        else
            out_.patterns.push_back({std::move(text), brand, field, source});
    }

    void collectCategories()
    {
        for (std::size_t row = 0; row < t_.categories.rows(); ++row) {
            const auto category = parseCategory(t_.categories.cell(row, column::CategoryName));
            add(t_.categories, row, t_.categories.cell(row, column::CategoryWord),
                {{},
                 Meaning::Category,
                 static_cast<std::uint32_t>(category.value_or(Category::Unknown)),
                 fieldOf(t_.categories.cell(row, column::CategoryField)),
                 Shape::OneWord,
                 t_.categories.cell(row, column::CategorySource)});
        }
    }

    void collectGeneric()
    {
        static const std::map<std::string_view, Meaning> meanings = {{"words", Meaning::GenericWords},
                                                                     {"virtual", Meaning::Virtual},
                                                                     {"module", Meaning::Module},
                                                                     {"supplier", Meaning::Supplier}};
        for (std::size_t row = 0; row < t_.generic.rows(); ++row) {
            const auto meaning = meanings.find(t_.generic.cell(row, column::GenericKind));
            const std::string_view text = t_.generic.cell(row, column::GenericText);
            if (meaning != meanings.end() && !wordKey(text).empty())
                add(t_.generic, row, text,
                    {{},
                     meaning->second,
                     0,
                     Field::Any,
                     Shape::OneWord,
                     t_.generic.cell(row, column::GenericSource)});
        }
    }

    void add(const Table &table, std::size_t row, std::string_view text, Phrase phrase)
    {
        const WordText cut = cutWords(text);
        if (cut.empty() || cut.key.size() > 200) {
            faults_.add(table.file, table.lines[row], BrandsMsg::TableNoWord, {std::string(text)});
            return;
        }
        phrase.key = cut.key;
        if (cut.tokens.size() > 1)
            phrase.shape = cut.isBroken(0, cut.tokens.size() - 1) ? Shape::Apart : Shape::Joined;
        if (phrase.meaning == Meaning::Brand || phrase.meaning == Meaning::Line
            || phrase.meaning == Meaning::Maker)
            checkOneBrand(table, row, text, phrase);
        out_.phrases.push_back(std::move(phrase));
    }

    void checkOneBrand(const Table &table, std::size_t row, std::string_view text, const Phrase &phrase)
    {
        const auto [claim, isNew] =
            claims_.try_emplace({phrase.key, phrase.field == Field::Product}, phrase.value);
        if (!isNew && claim->second != phrase.value)
            faults_.add(table.file, table.lines[row], BrandsMsg::TableAmbiguousWord,
                        {std::string(text), std::string(t_.brands.cell(claim->second, column::BrandName)),
                         std::string(t_.brands.cell(phrase.value, column::BrandName))});
    }

    void markSuppliers()
    {
        std::vector<bool> parts(t_.brands.rows());
        std::vector<bool> goods(t_.brands.rows());
        for (std::size_t row = 0; row < t_.registrants.rows(); ++row) {
            const std::uint32_t brand = brandRow(t_.registrants.cell(row, column::RegistrantBrand));
            const std::string_view role = t_.registrants.cell(row, column::RoleName);
            if (brand != none && (role == "supplier" || role == "contract"))
                parts[brand] = true;
            else if (brand != none && role == "brand")
                goods[brand] = true;
        }
        out_.suppliers.resize(t_.brands.rows());
        for (std::size_t i = 0; i < parts.size(); ++i)
            out_.suppliers[i] = parts[i] && !goods[i];
        std::map<std::string_view, std::uint32_t> brandsByKey;
        for (const Phrase &phrase : out_.phrases)
            if (phrase.meaning == Meaning::Brand)
                brandsByKey.emplace(phrase.key, phrase.value);
        for (const Phrase &phrase : out_.phrases)
            if (const auto found = brandsByKey.find(phrase.key);
                phrase.meaning == Meaning::Supplier && found != brandsByKey.end())
                out_.suppliers[found->second] = true;
    }

    void sortAll()
    {
        const auto rank = [](const Phrase &p) {
            return std::tie(p.key, p.meaning, p.value, p.field, p.shape, p.source);
        };
        std::sort(out_.phrases.begin(), out_.phrases.end(),
                  [&](const Phrase &a, const Phrase &b) { return rank(a) < rank(b); });
        const auto same = [](const Phrase &a, const Phrase &b) {
            return a.key == b.key && a.meaning == b.meaning && a.value == b.value && a.field == b.field
                   && a.shape == b.shape;
        };
        out_.phrases.erase(std::unique(out_.phrases.begin(), out_.phrases.end(), same), out_.phrases.end());
        std::sort(out_.patterns.begin(), out_.patterns.end(),
                  [](const ModelPattern &a, const ModelPattern &b) {
                      return std::tie(a.text, a.brand) < std::tie(b.text, b.brand);
                  });
    }

    static constexpr std::uint32_t none = 0xffffffff;
    std::uint32_t brandRow(std::string_view name) const
    {
        const auto found = t_.brandRows.find(name);
        return found == t_.brandRows.end() ? none : found->second;
    }

    const CatalogueTables &t_;
    Faults &faults_;
    PhraseTables out_;
    std::map<std::pair<std::uint32_t, std::string>, Field> restricted_;
    std::map<std::pair<std::string, bool>, std::uint32_t> claims_;
};

} // namespace

PhraseTables collectPhrases(const CatalogueTables &tables, Faults &faults)
{
    return PhraseCollector(tables, faults).collect();
}

} // namespace homeward
