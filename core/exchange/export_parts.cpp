// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/export_parts.h"

#include "core/base/date.h"
#include "core/exchange/summary_tables.h"
#include "core/store/directives.h"
#include "core/text/messages_exchange.h"

#include <algorithm>
#include <array>

namespace homeward {
namespace fs = std::filesystem;
namespace {

constexpr std::array ledgerSuffixes = {"", "-wal", "-shm", "-journal"};

/// The ledger with what SQLite keeps beside it.
bool isLedgerFile(const fs::path &to, const fs::path &ledger)
{
    return std::any_of(ledgerSuffixes.begin(), ledgerSuffixes.end(), [&](const char *suffix) {
        const fs::path file = ledger.string() + suffix;
        std::error_code ignored;
        return fs::equivalent(to, file, ignored) || fs::absolute(to, ignored).lexically_normal() == file;
    });
}

/// Nothing if there is no directive, under which something could be due.
Result<std::optional<Day>> dayOfDues(Ledger &ledger, std::optional<Day> asOf)
{
    const auto all = Directives(ledger).progress(asOf);
    if (!all)
        return fail(all);
    return all->empty() ? asOf : std::optional(all->front().asOf);
}

Where dueBefore(std::optional<Day> day)
{
    Where where;
    where.column = Column::Due;
    where.op = Where::Operator::Less;
    where.values = {toIso(day.value_or(Day{std::chrono::year{1900} / 1 / 1}))};
    return where;
}

} // namespace

Result<ExportPreset> settledPreset(Ledger &ledger, const ExportPreset &preset)
{
    if (auto checked = checkPreset(preset); !checked)
        return fail(std::move(checked));
    ExportPreset settled = preset;
    if (!preset.overdueOnly)
        return settled;
    const auto day = dayOfDues(ledger, preset.query.asOf);
    if (!day)
        return fail(day);
    Where due = dueBefore(*day);
    if (settled.query.where) {
        Where both;
        both.kind = Where::Kind::And;
        both.operands = {std::move(*settled.query.where), std::move(due)};
        due = std::move(both);
    }
    settled.query.where = std::move(due);
    return settled;
}

Result<SheetTable> computedTable(Ledger &ledger, const ExportPreset &preset, Language language)
{
    auto table = preset.rows == PresetRows::Units ? unitTable(ledger, preset.query, language)
                                                  : weekTable(ledger, preset.query.asOf, language);
    if (table && (preset.exact || !preset.forPeople))
        for (SheetColumn &column : table->columns)
            column.heading = column.name;
    return table;
}

std::vector<std::string> signatureRow(const ExportPreset &preset, Language language, std::size_t columns)
{
    if (preset.exact || !preset.signatures)
        return {};
    constexpr std::array words = {ExchangeMsg::SheetPreparedBy, ExchangeMsg::SheetCheckedBy, ExchangeMsg::SheetDate};
    std::vector<std::string> cells(std::max(columns, words.size()));
    for (std::size_t i = 0; i < words.size(); ++i)
        cells[i * cells.size() / words.size()] = say(words[i], language);
    return cells;
}

Result<ExportTarget> openExport(const Ledger &ledger, const fs::path &to, ExportTarget::Delivery delivery)
{
    if (to != "-" && isLedgerFile(to, ledger.path()))
        return Error{ErrorCode::Conflict, ExchangeMsg::ExportOntoLedger, {to.string()}};
    return ExportTarget::open(to, delivery);
}

} // namespace homeward
