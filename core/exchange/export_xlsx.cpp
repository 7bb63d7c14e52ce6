// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/date.h"
#include "core/base/defaults.h"
#include "core/exchange/export_parts.h"
#include "core/exchange/xlsx_writer.h"
#include "core/text/messages_exchange.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace homeward {
namespace fs = std::filesystem;
namespace {

/// What the sheet behind the rows says of them.
struct Sums {
    std::int64_t devices = 0;
    std::array<std::int64_t, 3> origins{}; ///< in the order of choicesOf(Column::Origin)
};

/// Which of the cells that are read anyway, or besides, tell quantity and origin.
class Summer {
public:
    explicit Summer(std::vector<Column> &columns)
        : quantity_(placeOf(columns, Column::Quantity))
        , origin_(placeOf(columns, Column::Origin))
    {
    }

    void add(const RowView &row)
    {
        const std::string_view quantity = row.cells[quantity_];
        std::int64_t devices = 0;
        std::from_chars(quantity.data(), quantity.data() + quantity.size(), devices);
        sums.devices += devices;
        const auto words = choicesOf(Column::Origin);
        const auto word = std::find(words.begin(), words.end(), row.cells[origin_]);
        if (word != words.end())
            sums.origins[static_cast<std::size_t>(word - words.begin())] += devices;
    }
    Sums sums;

private:
    static std::size_t placeOf(std::vector<Column> &columns, Column wanted)
    {
        const auto found = std::find(columns.begin(), columns.end(), wanted);
        if (found == columns.end()) {
            columns.push_back(wanted);
            return columns.size() - 1;
        }
        return static_cast<std::size_t>(found - columns.begin());
    }
    std::size_t quantity_;
    std::size_t origin_;
};

Result<Moment> lastRecorded(Ledger &ledger)
{
    HistoryQuery newest;
    newest.limit = 1;
    newest.entriesPerAction = 1;
    const auto actions = ledger.history(newest);
    if (!actions)
        return fail(actions);
    return actions->empty() ? Moment{} : actions->front().recorded;
}

Result<std::size_t> writeAssets(Ledger &ledger, const ExportPreset &preset, Language language,
                                const ExportProgress &progress, XlsxWriter &book, Sums &sums)
{
    ExportCells cells(preset, ledger, language);
    book.beginTable(say(ExchangeMsg::XlsxAssetsSheet, language), preset.exact ? std::string() : preset.title,
                    cells.sheetColumns(preset));
    std::vector<Column> columns = cells.columns();
    Summer summer(columns);
    auto count = visitRows(ledger, preset, columns, progress, [&](const RowView &row) {
        summer.add(row);
        cells.writeTo(book, row);
        return book.endRow();
    });
    book.endTable();
    sums = summer.sums;
    return count;
}

Result<std::size_t> writeComputed(Ledger &ledger, const ExportPreset &preset, Language language,
                                  const ExportProgress &progress, XlsxWriter &book)
{
    const auto table = computedTable(ledger, preset, language);
    if (!table)
        return fail(table);
    book.beginTable(say(preset.rows == PresetRows::Units ? ExchangeMsg::XlsxUnitsSheet : ExchangeMsg::XlsxWeeksSheet, language),
                    preset.exact ? std::string() : preset.title, table->columns);
    auto count = writeTable(book, *table, progress);
    book.endTable();
    return count;
}

using Line = std::pair<Msg, std::string>;

Result<std::vector<Line>> summaryLines(Ledger &ledger, const ExportPreset &preset, Language language,
                                       std::size_t rows, Moment recorded, const Sums &sums)
{
    const auto info = ledger.info();
    if (!info)
        return fail(info);
    std::vector<Line> lines = {
        {ExchangeMsg::SummaryDepartment, ledger.settings().department},
        {ExchangeMsg::SummaryAsOf, preset.query.asOf ? toIso(*preset.query.asOf) : say(ExchangeMsg::SummaryNow, language)},
        {ExchangeMsg::SummaryRecorded, ledger.zone().toText(recorded)},
        {ExchangeMsg::SummaryWhere, preset.query.where ? toText(*preset.query.where) : std::string()},
        {ExchangeMsg::SummaryRows, std::to_string(rows)}};
    if (preset.rows == PresetRows::Assets) {
        constexpr std::array words = {ExchangeMsg::SummaryDomestic, ExchangeMsg::SummaryForeign, ExchangeMsg::SummaryUndetermined};
        lines.emplace_back(ExchangeMsg::SummaryDevices, std::to_string(sums.devices));
        for (std::size_t i = 0; i < words.size(); ++i)
            lines.emplace_back(words[i], std::to_string(sums.origins[i]));
    }
    lines.emplace_back(ExchangeMsg::SummaryCatalogue, info->catalogueVersion);
    lines.emplace_back(ExchangeMsg::SummaryHead, toHex(info->head));
    lines.emplace_back(ExchangeMsg::SummaryProgram, "Homeward " + std::string(programVersion));
    return lines;
}

void writeSummary(XlsxWriter &book, Language language, const std::vector<Line> &lines)
{
    book.beginTable(say(ExchangeMsg::XlsxSummarySheet, language), {},
                    {{"what", say(ExchangeMsg::SummaryWhat, language), ColumnType::Text},
                     {"value", say(ExchangeMsg::SummaryValue, language), ColumnType::Text}});
    for (const auto &[what, value] : lines)
        book.plainRow({say(what, language), value});
    book.endTable();
}

Result<std::size_t> writeBook(Ledger &ledger, const ExportPreset &preset, Language language,
                              const ExportProgress &progress, ExportTarget &target)
{
    const auto recorded = lastRecorded(ledger);
    if (!recorded)
        return fail(recorded);
    auto book = XlsxWriter::create(target.workFolder(), *recorded);
    if (!book)
        return fail(std::move(book));
    Sums sums;
    auto count = preset.rows == PresetRows::Assets
                     ? writeAssets(ledger, preset, language, progress, *book, sums)
                     : writeComputed(ledger, preset, language, progress, *book);
    if (!count)
        return count;
    if (const auto signatures = signatureRow(preset, language, preset.columns.size()); !signatures.empty())
        book->plainRow(signatures);
    const auto lines = summaryLines(ledger, preset, language, *count, *recorded, sums);
    if (!lines)
        return fail(lines);
    writeSummary(*book, language, *lines);
    if (auto done = book->finish(target); !done)
        return fail(std::move(done));
    return count;
}

} // namespace

Result<std::size_t> exportXlsx(Ledger &ledger, const ExportPreset &wanted, const fs::path &to, Language reader,
                               const ExportProgress &progress)
{
    const auto preset = settledPreset(ledger, wanted);
    if (!preset)
        return fail(preset);
    auto target = openExport(ledger, to, ExportTarget::Delivery::Streamed);
    if (!target)
        return fail(std::move(target));
    return committed(*target, writeBook(ledger, *preset, languageOf(*preset, reader), progress, *target));
}

} // namespace homeward
