// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/brands/serial_pattern.h"

#include "core/text/utf8.h"

#include <algorithm>
#include <array>

namespace homeward {
namespace {

constexpr unsigned endless = 1000;

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
}

std::size_t indexOf(char c)
{
    return static_cast<unsigned char>(lower(c));
}

} // namespace

/// Reads an expression by recursive descent.
class SerialPatternParser {
public:
    explicit SerialPatternParser(std::string_view text)
        : rest_(text)
    {
    }

    std::optional<SerialPattern> parse()
    {
        constexpr std::size_t longest = 200;
        if (rest_.size() > longest)
            return std::nullopt;
        if (rest_.starts_with('^'))
            rest_.remove_prefix(1);
        if (rest_.ends_with('$') && !rest_.ends_with("\\$"))
            rest_.remove_suffix(1);
        pattern_.groups_.emplace_back();
        if (!alternatives(0, 0) || !rest_.empty())
            return std::nullopt;
        return std::move(pattern_);
    }

private:
    bool alternatives(std::size_t group, int depth)
    {
        constexpr int deepest = 8;
        if (depth > deepest)
            return false;
        for (;;) {
            SerialPattern::Sequence sequence;
            while (!rest_.empty() && rest_.front() != '|' && rest_.front() != ')') {
                SerialPattern::Piece piece;
                if (!one(piece, depth) || !repetition(piece))
                    return false;
                sequence.push_back(piece);
            }
            pattern_.groups_[group].push_back(std::move(sequence));
            if (!rest_.starts_with('|'))
                return true;
            rest_.remove_prefix(1);
        }
    }

    bool one(SerialPattern::Piece &piece, int depth)
    {
        const char c = take();
        switch (c) {
        case '(':
            piece.group = pattern_.groups_.size();
            pattern_.groups_.emplace_back();
            if (!alternatives(piece.group, depth + 1) || !rest_.starts_with(')'))
                return false;
            rest_.remove_prefix(1);
            return true;
        case '[':
            return charClass(piece);
        case '\\':
            return escape(piece);
        case '.':
            piece.characters.set();
            return true;
        case '*':
        case '+':
        case '?':
        case '{':
        case '^':
        case '$':
            return false;
        default:
            piece.characters.set(indexOf(c));
            return true;
        }
    }

    bool escape(SerialPattern::Piece &piece)
    {
        if (rest_.empty())
            return false;
        const char c = take();
        if (c >= '1' && c <= '9') {
            piece.reference = static_cast<std::size_t>(c - '0');
            return piece.reference < pattern_.groups_.size();
        }
        if (c == 'd')
            addRange(piece, '0', '9');
        else if (c == 's')
            for (const char blank : {' ', '\t', '\n', '\r', '\v', '\f'})
                piece.characters.set(indexOf(blank));
        else if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '0')
            return false;
        else
            piece.characters.set(indexOf(c));
        return true;
    }

    bool charClass(SerialPattern::Piece &piece)
    {
        const bool isNot = rest_.starts_with('^');
        if (isNot)
            rest_.remove_prefix(1);
        while (!rest_.empty() && rest_.front() != ']') {
            char first = take();
            if (first == '\\' && !rest_.empty())
                first = take();
            const bool isRange = rest_.size() > 1 && rest_[0] == '-' && rest_[1] != ']';
            if (isRange)
                rest_.remove_prefix(1);
            const char last = isRange ? take() : first;
            if (last < first)
                return false;
            addRange(piece, first, last);
        }
        if (rest_.empty())
            return false;
        rest_.remove_prefix(1);
        if (isNot)
            piece.characters.flip();
        return piece.characters.any();
    }

    static void addRange(SerialPattern::Piece &piece, char first, char last)
    {
        for (int c = first; c <= last; ++c)
            piece.characters.set(indexOf(static_cast<char>(c)));
    }

    bool repetition(SerialPattern::Piece &piece)
    {
        if (rest_.starts_with('*') || rest_.starts_with('+') || rest_.starts_with('?')) {
            const char sign = take();
            piece.least = sign == '+' ? 1 : 0;
            piece.most = sign == '?' ? 1 : endless;
            return true;
        }
        if (!rest_.starts_with('{'))
            return true;
        rest_.remove_prefix(1);
        const auto least = number();
        if (!least)
            return false;
        piece.least = *least;
        piece.most = *least;
        if (rest_.starts_with(',')) {
            rest_.remove_prefix(1);
            piece.most = number().value_or(endless);
        }
        if (!rest_.starts_with('}') || piece.most < piece.least)
            return false;
        rest_.remove_prefix(1);
        return true;
    }

    std::optional<unsigned> number()
    {
        unsigned value = 0;
        const std::size_t before = rest_.size();
        while (!rest_.empty() && rest_.front() >= '0' && rest_.front() <= '9' && value < endless)
            value = value * 10 + static_cast<unsigned>(take() - '0');
        return rest_.size() == before || value > endless ? std::nullopt : std::optional(value);
    }

    char take()
    {
        const char c = rest_.front();
        rest_.remove_prefix(1);
        return c;
    }

    std::string_view rest_;
    SerialPattern pattern_;
};

/// One attempt, by backtracking.
class SerialPatternMatch {
public:
    SerialPatternMatch(const SerialPattern &pattern, std::string_view text)
        : pattern_(pattern)
        , text_(text)
    {
    }

    bool run()
    {
        return alternatives(0, 0, [this](std::size_t end) { return end == text_.size(); });
    }

private:
    template <class Next>
    bool alternatives(std::size_t group, std::size_t at, const Next &next)
    {
        for (const SerialPattern::Sequence &sequence : pattern_.groups_[group])
            if (sequenceFrom(sequence, 0, at, Continuation(next)))
                return true;
        return false;
    }

    /// A callable without a copy and without its type, so that the recursion is no endless template.
    class Continuation {
    public:
        template <class Next>
        explicit Continuation(const Next &next)
            : object_(&next)
            , call_([](const void *object, std::size_t end) {
                return (*static_cast<const Next *>(object))(end);
            })
        {
        }
        bool operator()(std::size_t end) const { return call_(object_, end); }

    private:
        const void *object_;
        bool (*call_)(const void *, std::size_t);
    };

    bool sequenceFrom(const SerialPattern::Sequence &sequence, std::size_t index, std::size_t at,
                      Continuation next)
    {
        return index == sequence.size() ? next(at) : repeat(sequence, index, at, 0, next);
    }

    bool repeat(const SerialPattern::Sequence &sequence, std::size_t index, std::size_t at, unsigned count,
                Continuation next)
    {
        constexpr unsigned mostSteps = 20000;
        if (++steps_ > mostSteps)
            return false;
        const SerialPattern::Piece &piece = sequence[index];
        const auto again = [&](std::size_t end) {
            const bool moves = end != at || count < piece.least;
            return moves && repeat(sequence, index, end, count + 1, next);
        };
        if (count < piece.most && one(piece, at, Continuation(again)))
            return true;
        return count >= piece.least && sequenceFrom(sequence, index + 1, at, next);
    }

    bool one(const SerialPattern::Piece &piece, std::size_t at, Continuation next)
    {
        if (piece.group != 0) {
            const auto keep = [&](std::size_t end) {
                if (piece.group < captured_.size())
                    captured_[piece.group] = text_.substr(at, end - at);
                return next(end);
            };
            return alternatives(piece.group, at, keep);
        }
        if (piece.reference != 0) {
            const std::string_view said = captured_[piece.reference];
            return text_.substr(at).starts_with(said) && next(at + said.size());
        }
        return at < text_.size() && piece.characters.test(indexOf(text_[at])) && next(at + 1);
    }

    const SerialPattern &pattern_;
    std::string_view text_;
    std::array<std::string_view, 10> captured_;
    unsigned steps_ = 0;
};

std::optional<SerialPattern> SerialPattern::parse(std::string_view expression)
{
    return SerialPatternParser(expression).parse();
}

bool SerialPattern::matches(std::string_view serial) const
{
    constexpr std::size_t longest = 128; // beyond any serial number; bounds the recursion
    std::string text(trimmed(serial).substr(0, longest));
    std::transform(text.begin(), text.end(), text.begin(), lower);
    return SerialPatternMatch(*this, text).run();
}

} // namespace homeward
