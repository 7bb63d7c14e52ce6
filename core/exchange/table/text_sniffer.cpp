// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/table/text_sniffer.h"

#include "core/exchange/csv_reader.h"
#include "core/text/encoding.h"
#include "core/text/messages_import.h"

#include <algorithm>
#include <map>

namespace homeward {
namespace {

constexpr std::size_t sampledRows = 200;
constexpr std::string_view candidates = ",\t;|";

std::optional<SourceEncoding> byMark(std::string_view bytes)
{
    if (bytes.starts_with(utf8Bom))
        return SourceEncoding::Utf8;
    if (bytes.starts_with("\xFF\xFE"))
        return SourceEncoding::Utf16Le;
    if (bytes.starts_with("\xFE\xFF"))
        return SourceEncoding::Utf16Be;
    if (bytes.starts_with("\x84\x31\x95\x33"))
        return SourceEncoding::Gb18030;
    return std::nullopt;
}

struct Nuls {
    std::size_t even = 0;
    std::size_t odd = 0;
};

Nuls countNuls(std::string_view bytes)
{
    Nuls nuls;
    for (std::size_t i = 0; i < bytes.size(); ++i)
        if (bytes[i] == '\0')
            ++(i % 2 == 0 ? nuls.even : nuls.odd);
    return nuls;
}

/// ASCII in UTF-16 has its NULs all on one side.
std::optional<SourceEncoding> byNuls(const Nuls &nuls, std::size_t bytes)
{
    const std::size_t enough = std::max<std::size_t>(2, bytes / 64);
    if (nuls.even == 0 && nuls.odd >= enough)
        return SourceEncoding::Utf16Le;
    if (nuls.odd == 0 && nuls.even >= enough)
        return SourceEncoding::Utf16Be;
    return std::nullopt;
}

/// How a stream fares as UTF-8: characters of three bytes, as Chinese ones are (two bytes are UTF-8 by chance
/// in every sixth character of GB18030), and places that are none.
class Utf8Score {
public:
    void feed(std::string_view bytes)
    {
        if (!carried_.empty()) {
            carried_ += bytes;
            const std::string joined = std::move(carried_);
            carried_.clear();
            count(joined);
        } else {
            count(bytes);
        }
    }
    void finish() { bad_ += carried_.empty() ? 0U : 1U; }
    std::uint64_t good() const { return good_; }
    std::uint64_t bad() const { return bad_; }

private:
    void count(std::string_view bytes)
    {
        while (!bytes.empty()) {
            const Utf8Prefix prefix = validUtf8Prefix(bytes);
            good_ += static_cast<std::uint64_t>(
                std::count_if(bytes.begin(), bytes.begin() + static_cast<std::ptrdiff_t>(prefix.length),
                              [](char c) { return (static_cast<unsigned char>(c) & 0xF0U) == 0xE0U; }));
            bytes.remove_prefix(prefix.length);
            if (bytes.empty())
                return;
            if (prefix.cutOff) {
                carried_ = bytes;
                return;
            }
            ++bad_;
            bytes.remove_prefix(1);
        }
    }

    std::string carried_;
    std::uint64_t good_ = 0;
    std::uint64_t bad_ = 0;
};

Result<Utf8Score> scoreUtf8(ByteFile &file)
{
    file.rewind();
    Utf8Score score;
    for (;;) {
        const auto block = file.next();
        if (!block)
            return fail(block);
        if (block->empty())
            break;
        score.feed(*block);
    }
    score.finish();
    return score;
}

/// Decodes it all and drops it.
Result<void> tryEncoding(ByteFile &file, SourceEncoding encoding)
{
    file.rewind();
    auto decoder = TextDecoder::create(encoding);
    if (!decoder)
        return fail(std::move(decoder));
    for (;;) {
        const auto block = file.next();
        if (!block)
            return fail(block);
        if (block->empty())
            return decoder->finish();
        if (const auto text = decoder->decode(*block); !text)
            return fail(text);
    }
}

/// GB18030 hardly ever has so many good characters in proportion.
bool isDamagedUtf8(const Utf8Score &score)
{
    return score.good() >= 4 && 4 * score.good() >= score.bad();
}

struct Shape {
    std::size_t regularRows = 0;
    std::size_t columns = 0;
};

Shape shapeWith(char delimiter, std::string_view sample)
{
    std::map<std::size_t, std::size_t> rowsByWidth;
    std::size_t rows = 0;
    CsvReader reader(delimiter, [&](std::span<const std::string_view> cells, std::uint64_t) {
        const bool blank = cells.size() == 1 && cells.front().empty();
        if (!blank)
            ++rowsByWidth[cells.size()];
        return ++rows < sampledRows;
    });
    const bool read = reader.feed(sample).has_value() && reader.finish().has_value();
    Shape best;
    for (const auto &[width, count] : rowsByWidth)
        if (width > 1 && count >= best.regularRows)
            best = {count, width};
    if (!read && rows < 2)
        return {};
    return best;
}

} // namespace

Result<SourceEncoding> sniffEncoding(ByteFile &file)
{
    file.rewind();
    const auto first = file.next();
    if (!first)
        return fail(first);
    std::optional<SourceEncoding> told = byMark(*first);
    const Nuls nuls = countNuls(*first);
    if (!told)
        told = byNuls(nuls, first->size());
    const bool isUtf16 = told == SourceEncoding::Utf16Le || told == SourceEncoding::Utf16Be;
    if (!isUtf16 && nuls.even + nuls.odd > first->size() / 50 + 4)
        return Error{ErrorCode::InvalidInput, ImportMsg::TableNoText, {file.path().string()}};
    if (told) {
        if (const auto tried = tryEncoding(file, *told); !tried)
            return fail(tried);
        return *told;
    }
    const auto score = scoreUtf8(file);
    if (!score)
        return fail(score);
    if (score->bad() == 0)
        return SourceEncoding::Utf8;
    if (!isDamagedUtf8(*score)) {
        if (const auto tried = tryEncoding(file, SourceEncoding::Gb18030); tried)
            return SourceEncoding::Gb18030;
        else if (score->good() == 0 || score->bad() > score->good())
            return fail(tried);
    }
    const auto place = tryEncoding(file, SourceEncoding::Utf8);
    if (!place)
        return fail(place);
    return SourceEncoding::Utf8;
}

char sniffDelimiter(std::string_view sample)
{
    char best = ',';
    Shape bestShape;
    for (const char candidate : candidates) {
        const Shape shape = shapeWith(candidate, sample);
        if (shape.regularRows * shape.columns > bestShape.regularRows * bestShape.columns) {
            best = candidate;
            bestShape = shape;
        }
    }
    return best;
}

std::optional<char> namedDelimiter(std::string_view sample)
{
    constexpr std::string_view word = "sep=";
    if (sample.starts_with(utf8Bom))
        sample.remove_prefix(utf8Bom.size());
    if (!sample.starts_with(word) || sample.size() < word.size() + 2)
        return std::nullopt;
    const char after = sample[word.size() + 1];
    const char named = sample[word.size()];
    if ((after != '\r' && after != '\n') || candidates.find(named) == std::string_view::npos)
        return std::nullopt;
    return named;
}

} // namespace homeward
