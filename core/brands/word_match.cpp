// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/brands/word_match.h"

#include "core/brands/legal_form.h"
#include "core/text/utf8.h"

#include <algorithm>

namespace homeward {
using namespace catalogue_format;
namespace {

constexpr std::size_t longestSpan = 24; // tokens: a Chinese company's name is one a sign
constexpr std::size_t longestKey = 200;

bool isBrandMeaning(Meaning meaning)
{
    return meaning == Meaning::Brand || meaning == Meaning::Line || meaning == Meaning::Maker;
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isLetter(char c)
{
    return c >= 'a' && c <= 'z';
}

class Reader {
public:
    Reader(const Catalogue::Data &data, WordReading &out, Field field)
        : data_(data)
        , out_(out)
        , cut_(out.cut)
        , field_(field)
    {
    }

    void read()
    {
        findSpans();
        readBrands();
        readCategories();
        readGeneric();
    }

private:
    /// Every span of the text that is a phrase, from left to right, the longest first.
    void findSpans()
    {
        for (std::size_t first = 0; first < cut_.tokens.size(); ++first) {
            const std::size_t end = std::min(cut_.tokens.size(), first + longestSpan);
            for (std::size_t last = end; last-- > first;) {
                const std::string_view key = cut_.span(first, last);
                const std::uint32_t row =
                    key.size() > longestKey ? data_.rows(Phrases) : data_.findPhrase(key);
                if (row < data_.rows(Phrases))
                    spans_.push_back({first, last, row});
            }
        }
    }

    /// The longest span from `first` that has a phrase accepted by `take`; the token behind it, or `first`.
    template <class Take>
    std::size_t longestFrom(std::size_t first, Take take)
    {
        for (const Span &span : spans_) {
            if (span.first != first)
                continue;
            const std::string_view key = cut_.span(first, span.last);
            bool taken = false;
            for (std::uint32_t row = span.row; row < data_.rows(Phrases); ++row) {
                if (data_.textCell(Phrases, row, PhraseKey) != key)
                    break;
                taken = take(row, key, span.last) || taken;
            }
            if (taken)
                return span.last + 1;
        }
        return first;
    }

    void readBrands()
    {
        for (std::size_t at = 0; at < cut_.tokens.size();) {
            const std::size_t behind =
                longestFrom(at, [&](std::uint32_t row, std::string_view key, std::size_t last) {
                    return takeBrand(row, key, at, last);
                });
            at = std::max(behind, at + 1);
        }
    }

    bool takeBrand(std::uint32_t row, std::string_view key, std::size_t first, std::size_t last)
    {
        const auto meaning = static_cast<Meaning>(data_.cell(Phrases, row, PhraseMeaning));
        if (!isBrandMeaning(meaning) || !fitsField(row) || !standsAlone(row, key, first, last))
            return false;
        const bool whole = isSeatHead(cut_, first) && isTradeTail(cut_, last + 1);
        const bool everyday =
            static_cast<Field>(data_.cell(Phrases, row, PhraseField)) == Field::Manufacturer;
        if (everyday && !whole)
            return false;
        out_.brands.push_back({meaning, data_.cell(Phrases, row, PhraseValue), first, last, false, whole,
                               data_.textCell(Phrases, row, PhraseSource)});
        return true;
    }

    bool fitsField(std::uint32_t row) const
    {
        const auto field = static_cast<Field>(data_.cell(Phrases, row, PhraseField));
        return field == Field::Any || field == field_;
    }

    /// Word boundaries. Short names need hard ones, and blanks inside where the name has them.
    bool standsAlone(std::uint32_t row, std::string_view key, std::size_t first, std::size_t last) const
    {
        constexpr std::size_t shortKey = 4;
        const WordText::Edge before = cut_.tokens[first].before;
        const WordText::Edge after = cut_.after(last);
        if (cut_.tokens[first].glyph)
            return standsAloneInGlyphs(key, first, before);
        const bool isShort = key.size() < shortKey;
        const bool isSoft = before == WordText::Edge::Case || before == WordText::Edge::Digit
                            || after == WordText::Edge::Case || after == WordText::Edge::Digit;
        if (isShort && isSoft)
            return false;
        // "color light" is not Colorlight, "2 N" not 2N and "GG" not G&G; but "TPLINK" is TP-Link, and
        // "Genesys Logic" GenesysLogic.
        const auto shape = static_cast<Shape>(data_.cell(Phrases, row, PhraseShape));
        if (cut_.isBroken(first, last))
            return shape == Shape::Apart || (shape == Shape::Joined && !isShort);
        // "eSmartDX" is not ESMART: what is cut inside does not end where the next cut is.
        if (shape == Shape::OneWord && last > first && isSoft)
            return false;
        return shape != Shape::Apart || key.size() > shortKey;
    }

    /// Two signs are a name where a word may begin; three or more anywhere.
    bool standsAloneInGlyphs(std::string_view key, std::size_t first, WordText::Edge before) const
    {
        constexpr std::size_t twoSigns = 6;
        if (key.size() <= 3)
            return false;
        const bool beginsRun = before == WordText::Edge::Hard || !cut_.tokens[first - 1].glyph;
        return key.size() > twoSigns || beginsRun || isSeatHead(cut_, first)
               || (!out_.brands.empty() && out_.brands.back().last + 1 == first);
    }

    void readCategories()
    {
        for (std::size_t at = 0; at < cut_.tokens.size();) {
            const std::size_t behind = longestFrom(at, [&](std::uint32_t row, std::string_view,
                                                           std::size_t last) {
                if (static_cast<Meaning>(data_.cell(Phrases, row, PhraseMeaning)) != Meaning::Category
                    || !fitsField(row))
                    return false;
                out_.categories.push_back({Meaning::Category, data_.cell(Phrases, row, PhraseValue), at, last,
                                           false, false, data_.textCell(Phrases, row, PhraseSource)});
                return true;
            });
            at = std::max(behind, at + 1);
        }
    }

    /// Generic text: covered by generic, category and digit tokens to the end.
    void readGeneric()
    {
        bool covered = true;
        for (std::size_t at = 0; at < cut_.tokens.size();) {
            bool isGeneric = isDigit(cut_.token(at).front());
            const std::size_t behind = longestFrom(at, [&](std::uint32_t row, std::string_view, std::size_t) {
                return takeGeneric(static_cast<Meaning>(data_.cell(Phrases, row, PhraseMeaning)), isGeneric);
            });
            covered = covered && isGeneric;
            at = std::max(behind, at + 1);
        }
        out_.generic = covered;
    }

    bool takeGeneric(Meaning meaning, bool &isGeneric)
    {
        switch (meaning) {
        case Meaning::Supplier:
            out_.supplier = true;
            return true;
        case Meaning::Module:
            out_.module = true;
            isGeneric = true;
            return true;
        case Meaning::Virtual:
            out_.virtualDevice = true;
            return true;
        case Meaning::GenericWords:
            isGeneric = true;
            return true;
        case Meaning::Category:
            isGeneric = true;
            return true;
        default:
            return false;
        }
    }

    struct Span {
        std::size_t first;
        std::size_t last;
        std::uint32_t row;
    };

    const Catalogue::Data &data_;
    WordReading &out_;
    const WordText &cut_;
    Field field_;
    std::vector<Span> spans_;
};

/// First pattern that does not come before those beginning with `letter`; patterns are sorted by text.
std::uint32_t firstPattern(const Catalogue::Data &data, char letter)
{
    std::uint32_t first = 0;
    std::uint32_t count = data.rows(Patterns);
    while (count > 0) {
        const std::uint32_t half = count / 2;
        const std::string_view text = data.textCell(Patterns, first + half, PatternText);
        if (text.empty() || text.front() < letter) {
            first += half + 1;
            count -= half + 1;
        } else {
            count = half;
        }
    }
    return first;
}

/// Words for model numbers: lower case, cut at blanks and at signs that do not occur inside them.
void readPatterns(const Catalogue::Data &data, std::string_view text, Field field, WordReading &out)
{
    const std::string key = normalisedKey(text.substr(0, 512));
    constexpr std::string_view cutters = " /,;:()[]\"'";
    for (std::size_t at = 0; at < key.size();) {
        const std::size_t begin = key.find_first_not_of(cutters, at);
        if (begin == std::string::npos)
            return;
        const std::size_t end = std::min(key.find_first_of(cutters, begin), key.size());
        const std::string_view word = std::string_view(key).substr(begin, end - begin);
        at = end;
        for (std::uint32_t row = firstPattern(data, word.front()); row < data.rows(Patterns); ++row) {
            if (!data.textCell(Patterns, row, PatternText).starts_with(word.front()))
                break;
            const auto rowField = static_cast<Field>(data.cell(Patterns, row, PatternField));
            if ((rowField == Field::Any || rowField == field)
                && matchesPattern(data.textCell(Patterns, row, PatternText), word))
                out.brands.push_back({Meaning::Line, data.cell(Patterns, row, PatternBrand), begin, end, true,
                                      false, data.textCell(Patterns, row, PatternSource)});
        }
    }
}

} // namespace

bool matchesPattern(std::string_view pattern, std::string_view word)
{
    for (std::size_t i = 0; i < pattern.size(); ++i) {
        if (pattern[i] == '*')
            return i + 1 == pattern.size();
        if (i >= word.size())
            return false;
        const char c = word[i];
        const bool fits = pattern[i] == '#'   ? isDigit(c)
                          : pattern[i] == '@' ? isLetter(c)
                          : pattern[i] == '?' ? isDigit(c) || isLetter(c)
                                              : pattern[i] == c;
        if (!fits)
            return false;
    }
    return pattern.size() == word.size() && !pattern.empty();
}

WordReading readWords(const Catalogue::Data &data, std::string_view text, Field field)
{
    WordReading out;
    out.cut = cutWords(text);
    Reader(data, out, field).read();
    readPatterns(data, text, field, out);
    return out;
}

} // namespace homeward
