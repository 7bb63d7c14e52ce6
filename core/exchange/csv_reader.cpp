// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv_reader.h"

#include "core/text/encoding.h"
#include "core/text/messages_exchange.h"

#include <algorithm>
#include <cstring>

namespace homeward {
namespace {

std::string_view between(const char *begin, const char *end)
{
    return {begin, static_cast<std::size_t>(end - begin)};
}

const char *findQuote(const char *begin, const char *end)
{
    return static_cast<const char *>(std::memchr(begin, '"', static_cast<std::size_t>(end - begin)));
}

bool hasLineEnd(std::string_view text)
{
    return std::memchr(text.data(), '\n', text.size()) != nullptr
           || std::memchr(text.data(), '\r', text.size()) != nullptr;
}

} // namespace

CsvReader::CsvReader(char delimiter, Row row, CsvLimits limits)
    : delimiter_(delimiter)
    , onRow_(std::move(row))
    , limits_(limits)
{
    for (const char c : {delimiter, '\r', '\n'})
        endsBare_[static_cast<unsigned char>(c)] = true;
}

Result<void> CsvReader::feed(std::string_view bytes)
{
    while (!started_ && !bytes.empty()) {
        if (bytes.front() == utf8Bom[bomSeen_]) {
            bytes.remove_prefix(1);
            started_ = ++bomSeen_ == utf8Bom.size();
        } else {
            started_ = true;
            process(utf8Bom.substr(0, bomSeen_));
        }
    }
    process(bytes);
    if (error_)
        return *error_;
    return {};
}

Result<void> CsvReader::finish()
{
    if (!started_) {
        started_ = true;
        process(utf8Bom.substr(0, bomSeen_));
    }
    if (!ended() && state_ == State::Quoted)
        refuse(ExchangeMsg::CsvQuoteOpen, quoteLine_);
    if (!ended() && state_ != State::RowStart && endCell())
        endRow();
    if (error_)
        return *error_;
    return {};
}

void CsvReader::process(std::string_view bytes)
{
    const char *at = bytes.data();
    const char *const end = at + bytes.size();
    while (at != end && !ended()) {
        if (state_ == State::RowStart && afterCr_ && *at == '\n') {
            afterCr_ = false;
            ++at;
            continue;
        }
        if (state_ == State::RowStart) {
            afterCr_ = false;
            const char *const next = readWholeRow(at, end);
            if (next != at) {
                at = next;
                continue;
            }
            rowLine_ = line_;
            state_ = State::CellStart;
        }
        at = readPiece(at, end);
    }
}

/// The common case: a row that lies in one piece and needs no copying. Returns `begin` for any other.
const char *CsvReader::readWholeRow(const char *begin, const char *end)
{
    cells_.clear();
    std::size_t rowBytes = 0;
    for (const char *at = begin; at != end; ++at) {
        const char *const start = *at == '"' ? at + 1 : at;
        if (start != at) {
            at = findQuote(start, end);
            if (at == nullptr || hasLineEnd(between(start, at)))
                return begin;
            cells_.push_back(between(start, at++));
            if (at == end || !endsBare_[static_cast<unsigned char>(*at)])
                return begin;
        } else {
            while (at != end && !endsBare_[static_cast<unsigned char>(*at)])
                ++at;
            if (at == end)
                return begin;
            cells_.push_back(between(start, at));
        }
        rowBytes += cells_.back().size();
        if (cells_.back().size() > limits_.fieldBytes || rowBytes > limits_.rowBytes
            || cells_.size() > limits_.columns)
            return begin;
        if (*at != delimiter_) {
            const std::uint64_t line = line_;
            const char *const next = lineEnd(at, end);
            emitRow(line);
            return next;
        }
    }
    return begin;
}

/// Goes on with a row that is kept in carried_, to its end or to the end of the piece.
const char *CsvReader::readPiece(const char *at, const char *end)
{
    while (at != end && !ended() && state_ != State::RowStart) {
        switch (state_) {
        case State::CellStart:
            if (*at == '"') {
                quoteLine_ = line_;
                state_ = State::Quoted;
                ++at;
            } else {
                state_ = State::Bare;
            }
            break;
        case State::Bare:
            at = readBare(at, end);
            break;
        case State::Quoted:
            at = readQuoted(at, end);
            break;
        case State::QuoteSeen:
            at = readAfterQuote(at);
            break;
        case State::RowStart:
            break;
        }
    }
    return at;
}

const char *CsvReader::readBare(const char *at, const char *end)
{
    const char *const start = at;
    while (at != end && !endsBare_[static_cast<unsigned char>(*at)])
        ++at;
    if (!keep(between(start, at)) || at == end)
        return at;
    return endCellOrRow(at);
}

const char *CsvReader::readQuoted(const char *at, const char *end)
{
    const char *const quote = findQuote(at, end);
    const std::string_view piece = between(at, quote == nullptr ? end : quote);
    if (!keep(piece))
        return end;
    for (const char c : piece) {
        line_ += c == '\r' || (c == '\n' && !afterCr_) ? 1 : 0;
        afterCr_ = c == '\r';
    }
    if (quote == nullptr)
        return end;
    afterCr_ = false;
    state_ = State::QuoteSeen;
    return quote + 1;
}

const char *CsvReader::readAfterQuote(const char *at)
{
    if (endsBare_[static_cast<unsigned char>(*at)])
        return endCellOrRow(at);
    if (*at != '"') {
        refuse(ExchangeMsg::CsvTextAfterQuote, line_);
        return at;
    }
    keep("\"");
    state_ = State::Quoted;
    return at + 1;
}

const char *CsvReader::endCellOrRow(const char *at)
{
    const bool rowEnds = *at != delimiter_;
    if (!endCell())
        return at;
    state_ = State::CellStart;
    if (!rowEnds)
        return at + 1;
    const char *const next = lineEnd(at, at + 1);
    endRow();
    return next;
}

bool CsvReader::keep(std::string_view piece)
{
    const std::size_t cellStart = ends_.empty() ? 0 : ends_.back();
    const std::size_t roomInField = limits_.fieldBytes - (carried_.size() - cellStart);
    const std::size_t roomInRow = limits_.rowBytes - carried_.size();
    if (piece.size() > std::min(roomInField, roomInRow)) {
        const bool rowFirst = roomInRow < roomInField; // so that pieces of any size bring the same error
        refuse(rowFirst ? ExchangeMsg::CsvRowTooLong : ExchangeMsg::CsvCellTooLong, rowLine_,
               {std::to_string(rowFirst ? limits_.rowBytes : limits_.fieldBytes)});
        return false;
    }
    carried_ += piece;
    return true;
}

bool CsvReader::endCell()
{
    if (ends_.size() == limits_.columns) {
        refuse(ExchangeMsg::CsvTooManyColumns, rowLine_, {std::to_string(limits_.columns)});
        return false;
    }
    ends_.push_back(carried_.size());
    return true;
}

void CsvReader::endRow()
{
    cells_.clear();
    std::size_t start = 0;
    for (const std::size_t end : ends_) {
        cells_.push_back(std::string_view(carried_).substr(start, end - start));
        start = end;
    }
    emitRow(rowLine_);
    carried_.clear();
    ends_.clear();
    state_ = State::RowStart;
}

void CsvReader::emitRow(std::uint64_t line)
{
    stopped_ = !onRow_(cells_, line);
}

/// Passes the end of a line: LF, CR or both, the LF perhaps in the next piece.
const char *CsvReader::lineEnd(const char *at, const char *end)
{
    ++line_;
    const bool isCr = *at++ == '\r';
    if (isCr && at != end && *at == '\n')
        return at + 1;
    afterCr_ = isCr;
    return at;
}

void CsvReader::refuse(Msg message, std::uint64_t line, std::vector<std::string> more)
{
    std::vector<std::string> parameters = {std::to_string(line), std::to_string(ends_.size() + 1)};
    parameters.insert(parameters.end(), more.begin(), more.end());
    error_.emplace(ErrorCode::InvalidInput, message, std::move(parameters));
}

} // namespace homeward
