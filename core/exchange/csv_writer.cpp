// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv_writer.h"

#include "core/text/messages_exchange.h"

#include <algorithm>
#include <bit>
#include <cstdint>
#include <cstring>

namespace homeward {
namespace {

constexpr std::size_t blockBytes = 1U << 18;

/// The bytes with which a cell that needs a guard can begin; most cells begin with none of them.
constexpr auto mayNeedGuard = [] {
    std::array<bool, 256> table{};
    for (const char c :
         {'=', '+', '-', '@', '\t', '\r', '\n', '\'', ' ', '\0', '\xC2', '\xE2', '\xE3', '\xEF'})
        table[static_cast<unsigned char>(c)] = true;
    return table;
}();

constexpr std::uint64_t inEachByte(char c)
{
    return 0x0101010101010101U * static_cast<unsigned char>(c);
}

/// The highest bit of each byte that is zero.
constexpr std::uint64_t zeroBytes(std::uint64_t word)
{
    constexpr std::uint64_t low = inEachByte('\x7f');
    return ~(((word & low) + low) | word | low);
}

struct Special {
    std::size_t delimiters = 0;
    bool others = false;
};

/// Eight bytes at a time.
Special specialIn(std::string_view row, char delimiter)
{
    Special found;
    std::uint64_t others = 0;
    const auto look = [&](std::uint64_t word) {
        found.delimiters += static_cast<std::size_t>(std::popcount(zeroBytes(word ^ inEachByte(delimiter))));
        others |= zeroBytes(word ^ inEachByte('"')) | zeroBytes(word ^ inEachByte('\r'))
                  | zeroBytes(word ^ inEachByte('\n'));
    };
    std::uint64_t word = 0;
    for (; row.size() >= sizeof word; row.remove_prefix(sizeof word)) {
        std::memcpy(&word, row.data(), sizeof word);
        look(word);
    }
    word = 0; // fills up the rest
    std::ranges::copy(row, reinterpret_cast<char *>(&word));
    look(word);
    found.others = others != 0;
    return found;
}

} // namespace

CsvWriter::CsvWriter(CsvDialect dialect, Sink sink)
    : dialect_(dialect)
    , sink_(std::move(sink))
{
    if (dialect.encoding == Encoding::Utf8Bom)
        append(utf8Bom);
    rowStart_ = end_;
}

/// Where the next bytes go, so many at most.
char *CsvWriter::room(std::size_t bytes)
{
    if (buffer_.size() - end_ < bytes)
        buffer_.resize(std::max(buffer_.size() * 2, end_ + bytes));
    return buffer_.data() + end_;
}

void CsvWriter::append(std::string_view bytes)
{
    std::ranges::copy(bytes, room(bytes.size()));
    end_ += bytes.size();
}

void CsvWriter::cell(std::string_view text)
{
    if (!cellEnds_.empty())
        append({&dialect_.delimiter, 1});
    if (dialect_.guardFormulas && !text.empty() && mayNeedGuard[static_cast<unsigned char>(text.front())])
        append(guarded(text));
    else
        append(text);
    cellEnds_.push_back(end_);
}

Result<void> CsvWriter::endRow()
{
    ++rowNumber_;
    if (rowNeedsQuotes())
        quoteRow();
    append("\r\n");
    if (dialect_.encoding == Encoding::Gb18030)
        if (auto encoded = encodeRow(); !encoded)
            return encoded;
    cellEnds_.clear();
    rowStart_ = end_;
    return end_ < blockBytes ? Result<void>{} : finish();
}

/// Few rows do, and a whole row is looked through faster than its cells.
bool CsvWriter::rowNeedsQuotes() const
{
    const std::string_view row = std::string_view(buffer_).substr(rowStart_, end_ - rowStart_);
    const Special found = specialIn(row, dialect_.delimiter);
    if (cellEnds_.size() == 1 && row.empty())
        return true; // an empty line would be passed over by many a reader
    return found.others || found.delimiters + 1 > cellEnds_.size() || (rowNumber_ == 1 && row.starts_with(utf8Bom));
}

/// Writes the row again with quotes around the cells that need them.
void CsvWriter::quoteRow()
{
    scratch_.assign(buffer_, rowStart_, end_ - rowStart_);
    end_ = rowStart_;
    const std::array special = {dialect_.delimiter, '"', '\r', '\n'};
    std::size_t begin = 0;
    for (std::size_t &cellEnd : cellEnds_) {
        const std::string_view text = std::string_view(scratch_).substr(begin, cellEnd - rowStart_ - begin);
        if (begin > 0)
            append({&dialect_.delimiter, 1});
        const bool needsQuotes = text.find_first_of({special.data(), special.size()}) != text.npos
                                 || (begin == 0 && rowNumber_ == 1 && text.starts_with(utf8Bom))
                                 || (text.empty() && cellEnds_.size() == 1);
        begin += text.size() + 1;
        if (needsQuotes)
            appendQuoted(text);
        else
            append(text);
        cellEnd = end_;
    }
}

Result<void> CsvWriter::finish()
{
    if (end_ == 0)
        return {};
    auto handed = sink_(std::string_view(buffer_).substr(0, end_));
    end_ = 0;
    rowStart_ = 0;
    return handed;
}

void CsvWriter::appendQuoted(std::string_view text)
{
    append("\"");
    for (std::size_t quote = text.find('"'); quote != std::string_view::npos; quote = text.find('"')) {
        append(text.substr(0, quote + 1));
        append("\"");
        text.remove_prefix(quote + 1);
    }
    append(text);
    append("\"");
}

Result<void> CsvWriter::encodeRow()
{
    if (!encoder_) {
        auto encoder = Gb18030Encoder::create();
        if (!encoder)
            return fail(std::move(encoder));
        encoder_.emplace(std::move(*encoder));
    }
    const std::string_view row = std::string_view(buffer_).substr(rowStart_, end_ - rowStart_);
    scratch_.clear();
    if (const auto missing = encoder_->append(row, scratch_)) {
        const auto column = std::upper_bound(cellEnds_.begin(), cellEnds_.end(), rowStart_ + *missing);
        Error error{ErrorCode::InvalidInput,
                    ExchangeMsg::CsvCharacterMissing,
                    {std::to_string(rowNumber_), std::to_string(column - cellEnds_.begin() + 1),
                     characterAt(row, *missing), std::string(toText(dialect_.encoding))}};
        end_ = rowStart_;
        cellEnds_.clear();
        return error;
    }
    end_ = rowStart_;
    append(scratch_);
    return {};
}

} // namespace homeward
