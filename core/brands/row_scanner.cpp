// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/brands/row_scanner.h"

#include <algorithm>
#include <string>

namespace homeward {
namespace {

/// A quoted cell longer than this is taken for a quote that somebody forgot to close.
constexpr std::size_t longestQuoted = 1U << 20;

} // namespace

RowScanner::Outcome RowScanner::scan(std::string_view buffer, bool last)
{
    cells_.clear();
    physicalLines_ = 1;
    const std::size_t newline = buffer.find('\n');
    if (newline == std::string_view::npos && !last)
        return Outcome::NeedMore;
    setEnd(buffer, newline);
    return splitBare(content_, true) ? Outcome::Row : splitQuoted(buffer, last);
}

void RowScanner::setEnd(std::string_view buffer, std::size_t newline)
{
    const std::size_t end = newline == std::string_view::npos ? buffer.size() : newline;
    const bool hasReturn = newline != std::string_view::npos && end > 0 && buffer[end - 1] == '\r';
    content_ = buffer.substr(0, hasReturn ? end - 1 : end);
    lineEnd_ = newline == std::string_view::npos ? std::string_view{}
                                                 : buffer.substr(content_.size(), hasReturn ? 2 : 1);
}

/// Cuts a line in which no cell is quoted; false if one may be.
bool RowScanner::splitBare(std::string_view line, bool mayQuote)
{
    for (;;) {
        if (mayQuote && line.starts_with('"'))
            return false;
        const std::size_t end = line.find(delimiter_);
        cells_.push_back(line.substr(0, end));
        if (end == std::string_view::npos)
            return true;
        line.remove_prefix(end + 1);
    }
}

RowScanner::Outcome RowScanner::splitQuoted(std::string_view buffer, bool last)
{
    const std::string_view line = content_;
    cells_.clear();
    std::size_t at = 0;
    for (;;) {
        const std::size_t begin = at;
        if (at < buffer.size() && buffer[at] == '"') {
            for (++at;; at += 2) {
                at = buffer.find('"', at);
                if (at == std::string_view::npos || at - begin > longestQuoted) {
                    const bool mayClose = !last && buffer.size() - begin <= longestQuoted;
                    return mayClose ? Outcome::NeedMore : breakLine(line, buffer);
                }
                if (at + 1 == buffer.size() && !last)
                    return Outcome::NeedMore;
                if (at + 1 == buffer.size() || buffer[at + 1] != '"')
                    break;
            }
            ++at;
        } else {
            at = std::min(buffer.find_first_of(std::string{delimiter_, '\n'}, at), buffer.size());
            if (at == buffer.size() && !last)
                return Outcome::NeedMore;
        }
        std::size_t end = at;
        const bool bareReturn =
            at < buffer.size() && buffer[at] == '\n' && end > begin && buffer[end - 1] == '\r';
        const bool quotedReturn = at + 1 < buffer.size() && buffer[at] == '\r' && buffer[at + 1] == '\n';
        if (bareReturn)
            --end;
        if (quotedReturn)
            ++at;
        cells_.push_back(buffer.substr(begin, end - begin));
        if (at == buffer.size() || buffer[at] == '\n') {
            setEnd(buffer, at == buffer.size() ? std::string_view::npos : at);
            physicalLines_ += static_cast<std::uint64_t>(std::count(content_.begin(), content_.end(), '\n'));
            return Outcome::Row;
        }
        if (buffer[at] != delimiter_)
            return at + 1 == buffer.size() && !last ? Outcome::NeedMore : breakLine(line, buffer);
        ++at;
    }
}

RowScanner::Outcome RowScanner::breakLine(std::string_view line, std::string_view buffer)
{
    setEnd(buffer, buffer.find('\n'));
    cells_.clear();
    // Most programs write tab-separated files without any quoting: there a quotation mark is a sign like
    // others.
    if (delimiter_ == '\t') {
        splitBare(line, false);
        return Outcome::Row;
    }
    cells_.assign(1, line);
    return Outcome::Broken;
}

std::string_view cellValue(std::string_view cell, std::string &storage)
{
    if (cell.size() < 2 || cell.front() != '"' || cell.back() != '"')
        return cell;
    const std::string_view inner = cell.substr(1, cell.size() - 2);
    if (inner.find('"') == std::string_view::npos)
        return inner;
    storage.clear();
    for (std::size_t i = 0; i < inner.size(); ++i) {
        storage += inner[i];
        if (inner[i] == '"')
            ++i;
    }
    return storage;
}

char detectDelimiter(std::string_view header)
{
    char best = ',';
    std::ptrdiff_t most = 0;
    for (const char candidate : {'\t', ',', ';'}) {
        const std::ptrdiff_t count = std::count(header.begin(), header.end(), candidate);
        if (count > most)
            best = candidate;
        most = std::max(count, most);
    }
    return best;
}

} // namespace homeward
