// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import/register_file.h"

#include "core/base/sha256.h"
#include "core/exchange/import/block_pipe.h"
#include "core/text/messages_import.h"
#include "core/text/utf8.h"

#include <fmt/format.h>

#include <thread>

namespace homeward {
namespace {

constexpr std::size_t blockLines = 8000; // written by one action
constexpr std::size_t blockBytes = std::size_t{8} << 20;

Error cancelled()
{
    return {ErrorCode::Cancelled, ImportMsg::ImportCancelled, {}};
}

Result<std::size_t> sheetNamed(const TableSource &table, const std::string &name)
{
    std::string names;
    for (std::size_t i = 0; i < table.sheets().size(); ++i) {
        if (table.sheets()[i].name == name)
            return i;
        names += (names.empty() ? "" : ", ") + toVisible(table.sheets()[i].name);
    }
    return Error{ErrorCode::NotFound, ImportMsg::NoSuchSheet, {toVisible(name), names}};
}

/// The first visible sheet with headings; the first one if none has any.
Result<TableLayout> recognise(TableSource &table, const RegisterOptions &options)
{
    if (options.sheet) {
        const auto sheet = sheetNamed(table, *options.sheet);
        if (!sheet)
            return fail(sheet);
        return findLayout(table, *sheet, options.headingLine);
    }
    std::optional<TableLayout> first;
    for (std::size_t i = 0; i < table.sheets().size(); ++i) {
        if (table.sheets()[i].hidden)
            continue;
        auto layout = findLayout(table, i, options.headingLine);
        if (!layout || layout->headingLine != 0)
            return layout;
        if (!first)
            first = std::move(*layout);
    }
    return first ? Result<TableLayout>(std::move(*first)) : findLayout(table, 0, options.headingLine);
}

/// What a pass that only looks reads of a line.
ImportMapping onlyDates(ImportMapping mapping)
{
    for (auto &field : mapping.columns)
        if (field != ImportField::Acquired)
            field.reset();
    return mapping;
}

/// A sum over the contents of a sheet.
class ContentSum {
public:
    void add(const TableRow &row)
    {
        for (const TableCell &cell : row.cells)
            (pending_ += cell.text) += '\x1f';
        pending_ += '\n';
        constexpr std::size_t enough = 1 << 16;
        if (pending_.size() < enough)
            return;
        sum_.update(asBytes(pending_));
        pending_.clear();
    }
    Digest finish()
    {
        sum_.update(asBytes(pending_));
        return sum_.finish();
    }

private:
    Sha256 sum_;
    std::string pending_;
};

/// As it stands in a sentence: quoted, for a bare comma reads as punctuation.
std::string delimiterText(char delimiter)
{
    return delimiter == '\t' ? "tab" : fmt::format("\"{}\"", delimiter);
}

} // namespace

RegisterFile::RegisterFile(std::filesystem::path path, std::unique_ptr<TableSource> table, TableLayout layout)
    : path_(std::move(path))
    , table_(std::move(table))
    , layout_(std::move(layout))
{
}

Result<RegisterFile> RegisterFile::open(const std::filesystem::path &path, const RegisterOptions &options)
{
    auto table = openTable(path, options.table);
    if (!table)
        return fail(table);
    auto layout = recognise(**table, options);
    if (!layout)
        return fail(layout);
    return RegisterFile(path, std::move(*table), std::move(*layout));
}

std::string RegisterFile::description() const
{
    const TableTraits &known = traits();
    if (known.format == TableFormat::Text)
        return fmt::format("CSV, {}, {}", toText(known.encoding), delimiterText(known.delimiter));
    return fmt::format("{}, {}", known.format == TableFormat::Xlsx ? "XLSX" : "XLS",
                       toVisible(sheets()[layout_.sheet].name));
}

Result<ImportMapping> RegisterFile::mapping(Ledger &ledger) const
{
    const auto remembered = Imports(ledger).mappingFor(headingsDigest(layout_));
    if (!remembered)
        return fail(remembered);
    if (remembered->empty())
        return suggestedMapping(layout_);
    auto mapping = parseMapping(*remembered, layout_);
    // One that an older program wrote and this one cannot read is no reason to stop.
    return mapping ? mapping : Result<ImportMapping>(suggestedMapping(layout_));
}

Result<RegisterSurvey> RegisterFile::survey(const ImportMapping &mapping, const ImportProgress &progress)
{
    auto merged = table_->merged(layout_.sheet);
    if (!merged)
        return fail(merged);
    RegisterSurvey survey;
    const ImportMapping datesOnly = onlyDates(mapping);
    LineReader reader(layout_, datesOnly, traits(), std::move(*merged));
    LineBlock block;
    ContentSum sum;
    bool stopped = false;
    const auto read = table_->read(layout_.sheet, [&](const TableRow &row) {
        sum.add(row);
        reader.read(row, block);
        if (block.size() < blockLines && block.bytes() < blockBytes)
            return true;
        survey.lines += block.size();
        block.clear();
        stopped = progress && !progress(table_->progress());
        return !stopped;
    });
    if (!read)
        return fail(read);
    if (stopped)
        return cancelled();
    survey.lines += block.size();
    survey.dates = reader.dates();
    survey.digest = sum.finish();
    return survey;
}

/// Fills block after block until the register or whoever takes them has come to an end.
Result<void> RegisterFile::fillBlocks(BlockPipe &pipe, const ImportMapping &mapping)
{
    auto merged = table_->merged(layout_.sheet);
    if (!merged)
        return fail(merged);
    LineReader reader(layout_, mapping, traits(), std::move(*merged));
    BlockPipe::Filled *block = pipe.room();
    if (block == nullptr)
        return {};
    const auto read = table_->read(layout_.sheet, [&](const TableRow &row) {
        // A block goes on when the next row comes, so that the last one is known as such.
        if (block->lines.size() >= blockLines || block->lines.bytes() >= blockBytes) {
            block->progress = table_->progress();
            pipe.put();
            block = pipe.room();
        }
        if (block != nullptr)
            reader.read(row, block->lines);
        return block != nullptr;
    });
    if (read && block != nullptr) {
        block->last = true;
        pipe.put();
    }
    return read;
}

Result<void> RegisterFile::lines(const ImportMapping &mapping, const Receiver &receiver, const ImportProgress &progress)
{
    BlockPipe pipe;
    Result<void> read;
    std::thread reader([&] {
        read = fillBlocks(pipe, mapping);
        pipe.end();
    });
    Result<void> result;
    while (const BlockPipe::Filled *block = result ? pipe.take() : nullptr) {
        result = receiver(block->lines, block->last);
        if (result && !block->last && progress && !progress(block->progress))
            result = cancelled();
        pipe.giveBack();
    }
    pipe.stop();
    reader.join();
    return result ? read : result;
}

} // namespace homeward
