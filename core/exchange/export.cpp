// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/export.h"

#include "core/exchange/export_cells.h"
#include "core/exchange/export_target.h"
#include "core/exchange/json_rows.h"
#include "core/text/messages_base.h"
#include "core/text/messages_exchange.h"

#include <algorithm>
#include <array>

namespace homeward {
namespace fs = std::filesystem;
namespace {

constexpr std::size_t rowsPerReport = 2048;
constexpr std::array ledgerSuffixes = {"", "-wal", "-shm", "-journal"};

CsvDialect dialectOf(const ExportPreset &preset)
{
    if (preset.exact)
        return {preset.dialect.delimiter, Encoding::Utf8, false};
    return preset.dialect;
}

/// The ledger with what SQLite keeps beside it.
bool isLedgerFile(const fs::path &to, const fs::path &ledger)
{
    return std::any_of(ledgerSuffixes.begin(), ledgerSuffixes.end(), [&](const char *suffix) {
        const fs::path file = ledger.string() + suffix;
        std::error_code ignored;
        return fs::equivalent(to, file, ignored) || fs::absolute(to, ignored).lexically_normal() == file;
    });
}

Result<ExportTarget> openTarget(const Ledger &ledger, const fs::path &to, ExportTarget::Delivery delivery)
{
    if (to != "-" && isLedgerFile(to, ledger.path()))
        return Error{ErrorCode::Conflict, ExchangeMsg::ExportOntoLedger, {to.string()}};
    return ExportTarget::open(to, delivery);
}

/// Hands each row of the query to `write` and tells the progress; the first failure ends it.
template <class Write>
Result<std::size_t> visitRows(Ledger &ledger, const ExportPreset &preset, const std::vector<Column> &columns,
                              const ExportProgress &progress, Write write)
{
    std::optional<Error> failure;
    const auto take = [&](const RowView &row) {
        if (progress && row.index % rowsPerReport == 0 && !progress(row.index, row.all))
            failure.emplace(ErrorCode::Cancelled, BaseMsg::Cancelled);
        else if (Result<void> written = write(row); !written)
            failure = written.error();
        return !failure;
    };
    auto count = ledger.visit(preset.query, columns, take);
    if (failure)
        return *failure;
    if (count && progress)
        progress(*count, *count);
    return count;
}

Result<void> writeRow(CsvWriter &writer, const std::vector<std::string> &cells)
{
    for (const std::string &cell : cells)
        writer.cell(cell);
    return writer.endRow();
}

Result<void> writeHead(CsvWriter &writer, const ExportPreset &preset, Language language)
{
    std::vector<std::string> cells(preset.columns.size());
    if (!preset.exact && !preset.title.empty()) {
        cells.front() = preset.title;
        if (auto written = writeRow(writer, cells); !written)
            return written;
    }
    std::transform(preset.columns.begin(), preset.columns.end(), cells.begin(),
                   [&](const ExportColumn &column) { return headingOf(column, preset, language); });
    return writeRow(writer, cells);
}

/// Three words with room between them to sign.
Result<void> writeSignatures(CsvWriter &writer, const ExportPreset &preset, Language language)
{
    if (preset.exact || !preset.signatures)
        return {};
    constexpr std::array words = {ExchangeMsg::SheetPreparedBy, ExchangeMsg::SheetCheckedBy, ExchangeMsg::SheetDate};
    std::vector<std::string> cells(std::max(preset.columns.size(), words.size()));
    for (std::size_t i = 0; i < words.size(); ++i)
        cells[i * cells.size() / words.size()] = say(words[i], language);
    return writeRow(writer, cells);
}

Result<std::size_t> writeSheet(Ledger &ledger, const ExportPreset &preset, Language language,
                               const ExportProgress &progress, CsvWriter &writer)
{
    if (auto head = writeHead(writer, preset, language); !head)
        return fail(std::move(head));
    ExportCells cells(preset, ledger, language);
    auto count = visitRows(ledger, preset, cells.columns(), progress, [&](const RowView &row) {
        cells.writeTo(writer, row);
        return writer.endRow();
    });
    if (!count)
        return count;
    if (auto signatures = writeSignatures(writer, preset, language); !signatures)
        return fail(std::move(signatures));
    if (auto finished = writer.finish(); !finished)
        return fail(std::move(finished));
    return count;
}

Result<std::size_t> committed(ExportTarget &target, Result<std::size_t> count)
{
    if (!count)
        return count;
    if (auto done = target.commit(); !done)
        return fail(std::move(done));
    return count;
}

} // namespace

Result<std::size_t> exportCsv(Ledger &ledger, const ExportPreset &preset, const fs::path &to,
                              Language language, const ExportProgress &progress)
{
    if (auto checked = checkPreset(preset); !checked)
        return fail(std::move(checked));
    const CsvDialect dialect = dialectOf(preset);
    const bool mayFail = dialect.encoding == Encoding::Gb18030;
    auto target =
        openTarget(ledger, to, mayFail ? ExportTarget::Delivery::Whole : ExportTarget::Delivery::Streamed);
    if (!target)
        return fail(std::move(target));
    CsvWriter writer(dialect, [&target](std::string_view bytes) { return target->write(bytes); });
    return committed(*target, writeSheet(ledger, preset, language, progress, writer));
}

Result<std::string> previewCsv(Ledger &ledger, const ExportPreset &preset, Language language, std::size_t rows)
{
    if (auto checked = checkPreset(preset); !checked)
        return fail(std::move(checked));
    std::string text;
    CsvDialect dialect = dialectOf(preset);
    dialect.encoding = Encoding::Utf8;
    CsvWriter writer(dialect, [&text](std::string_view bytes) {
        text += bytes;
        return Result<void>();
    });
    if (auto head = writeHead(writer, preset, language); !head)
        return fail(std::move(head));
    ExportCells cells(preset, ledger, language);
    std::optional<Error> failure;
    const auto take = [&](const RowView &row) {
        if (row.index >= rows)
            return false;
        cells.writeTo(writer, row);
        if (auto written = writer.endRow(); !written)
            failure = written.error();
        return !failure && row.index + 1 < rows;
    };
    if (auto visited = ledger.visit(preset.query, cells.columns(), take); !visited)
        return fail(std::move(visited));
    if (failure)
        return *failure;
    if (auto finished = writer.finish(); !finished)
        return fail(std::move(finished));
    return text;
}

Result<std::size_t> exportJson(Ledger &ledger, const ExportPreset &preset, const fs::path &to,
                               const ExportProgress &progress)
{
    if (auto checked = checkPreset(preset); !checked)
        return fail(std::move(checked));
    auto target = openTarget(ledger, to, ExportTarget::Delivery::Streamed);
    if (!target)
        return fail(std::move(target));
    JsonRows rows(preset, [&target](std::string_view bytes) { return target->write(bytes); });
    auto count = visitRows(ledger, preset, rows.columns(), progress,
                           [&rows](const RowView &row) { return rows.write(row.cells); });
    if (!count)
        return count;
    if (auto finished = rows.finish(); !finished)
        return fail(std::move(finished));
    return committed(*target, std::move(count));
}

} // namespace homeward
