// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv_writer.h"

#include "core/text/messages_exchange.h"

#include <algorithm>

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

} // namespace

CsvWriter::CsvWriter(CsvDialect dialect, Sink sink)
    : dialect_(dialect)
    , sink_(std::move(sink))
{
    for (const char c : {dialect.delimiter, '"', '\r', '\n'})
        quoted_[static_cast<unsigned char>(c)] = true;
    if (dialect.encoding == Encoding::Utf8Bom)
        buffer_ = utf8Bom;
    rowStart_ = buffer_.size();
}

void CsvWriter::cell(std::string_view text)
{
    if (cellsInRow_++ != 0)
        buffer_ += dialect_.delimiter;
    if (dialect_.guardFormulas && !text.empty() && mayNeedGuard[static_cast<unsigned char>(text.front())])
        appendCell(guarded(text));
    else
        appendCell(text);
    if (dialect_.encoding == Encoding::Gb18030)
        cellEnds_.push_back(buffer_.size());
}

Result<void> CsvWriter::endRow()
{
    ++rowNumber_;
    if (cellsInRow_ == 1 && buffer_.size() == rowStart_)
        buffer_ += "\"\""; // an empty line would be passed over by many a reader
    buffer_ += "\r\n";
    if (dialect_.encoding == Encoding::Gb18030)
        if (auto encoded = encodeRow(); !encoded)
            return encoded;
    cellsInRow_ = 0;
    rowStart_ = buffer_.size();
    return buffer_.size() < blockBytes ? Result<void>{} : finish();
}

Result<void> CsvWriter::finish()
{
    if (buffer_.empty())
        return {};
    auto handed = sink_(buffer_);
    buffer_.clear();
    rowStart_ = 0;
    return handed;
}

void CsvWriter::appendCell(std::string_view text)
{
    const bool special = std::any_of(text.begin(), text.end(),
                                     [this](char c) { return quoted_[static_cast<unsigned char>(c)]; });
    if (special || (rowNumber_ == 0 && cellsInRow_ == 1 && text.starts_with(utf8Bom)))
        appendQuoted(text);
    else
        buffer_ += text;
}

void CsvWriter::appendQuoted(std::string_view text)
{
    buffer_ += '"';
    for (std::size_t quote = text.find('"'); quote != std::string_view::npos; quote = text.find('"')) {
        buffer_.append(text.substr(0, quote + 1)) += '"';
        text.remove_prefix(quote + 1);
    }
    buffer_.append(text) += '"';
}

Result<void> CsvWriter::encodeRow()
{
    if (!encoder_) {
        auto encoder = Gb18030Encoder::create();
        if (!encoder)
            return fail(std::move(encoder));
        encoder_.emplace(std::move(*encoder));
    }
    const std::string_view row = std::string_view(buffer_).substr(rowStart_);
    encoded_.clear();
    if (const auto missing = encoder_->append(row, encoded_)) {
        const auto column = std::upper_bound(cellEnds_.begin(), cellEnds_.end(), rowStart_ + *missing);
        Error error{ErrorCode::InvalidInput,
                    ExchangeMsg::CsvCharacterMissing,
                    {std::to_string(rowNumber_), std::to_string(column - cellEnds_.begin() + 1),
                     characterAt(row, *missing), std::string(toText(dialect_.encoding))}};
        buffer_.resize(rowStart_);
        cellEnds_.clear();
        cellsInRow_ = 0;
        return error;
    }
    buffer_.replace(rowStart_, std::string::npos, encoded_);
    cellEnds_.clear();
    return {};
}

} // namespace homeward
