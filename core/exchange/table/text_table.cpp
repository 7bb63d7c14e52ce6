// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/table/text_table.h"

#include "core/exchange/csv_reader.h"
#include "core/exchange/table/text_sniffer.h"

namespace homeward {
namespace {

/// The first block as UTF-8, as far as it goes.
Result<std::string> sampleOf(ByteFile &file, SourceEncoding encoding)
{
    file.rewind();
    auto decoder = TextDecoder::create(encoding);
    if (!decoder)
        return fail(std::move(decoder));
    const auto block = file.next();
    if (!block)
        return fail(block);
    const auto text = decoder->decode(*block);
    if (!text)
        return fail(text);
    return std::string(*text);
}

} // namespace

Result<std::unique_ptr<TableSource>> TextTable::open(ByteFile file, const TableOptions &options)
{
    TableTraits traits;
    if (options.encoding) {
        traits.encoding = *options.encoding;
    } else {
        const auto found = sniffEncoding(file);
        if (!found)
            return fail(found);
        traits.encoding = *found;
    }
    const auto sample = sampleOf(file, traits.encoding);
    if (!sample)
        return fail(sample);
    const auto named = namedDelimiter(*sample);
    traits.delimiter = options.delimiter ? *options.delimiter : named ? *named : sniffDelimiter(*sample);
    return std::unique_ptr<TableSource>(new TextTable(std::move(file), traits, named.has_value()));
}

TextTable::TextTable(ByteFile file, TableTraits traits, bool skipFirst)
    : file_(std::move(file))
    , traits_(traits)
    , sheets_(1)
    , skipFirst_(skipFirst)
{
}

Result<std::vector<MergedCells>> TextTable::merged(std::size_t /*sheet*/)
{
    return std::vector<MergedCells>{};
}

Result<void> TextTable::read(std::size_t /*sheet*/, const Row &row)
{
    file_.rewind();
    auto decoder = TextDecoder::create(traits_.encoding);
    if (!decoder)
        return fail(std::move(decoder));
    std::vector<TableCell> cells;
    bool stopped = false;
    CsvReader reader(traits_.delimiter, [&](std::span<const std::string_view> texts, std::uint64_t line) {
        if (line == 1 && skipFirst_)
            return true;
        cells.clear();
        for (const std::string_view text : texts)
            cells.push_back({text, TableCell::Kind::Text});
        stopped = !row({line, cells});
        return !stopped;
    });
    while (!stopped) {
        const auto block = file_.next();
        if (!block)
            return fail(block);
        if (block->empty())
            break;
        const auto text = decoder->decode(*block);
        if (!text)
            return fail(text);
        if (auto read = reader.feed(*text); !read)
            return read;
    }
    if (stopped)
        return {};
    if (auto whole = decoder->finish(); !whole)
        return whole;
    return reader.finish();
}

double TextTable::progress() const
{
    return static_cast<double>(file_.position()) / static_cast<double>(file_.size());
}

} // namespace homeward
