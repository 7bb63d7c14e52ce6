// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/date.h"
#include "core/exchange/csv_writer.h"
#include "core/exchange/declaration.h"
#include "core/exchange/personal_devices.h"
#include "core/inventory/columns.h"
#include "core/store/replacements.h"
#include "core/text/messages_exchange.h"
#include "core/text/utf8.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <iterator>
#include <set>

namespace homeward {
namespace {

enum Part : std::size_t { Holder, Number, Tag, CategoryWord, Brand, StillUsed, StoppedOn, PartCount };

/// The machine's names, and what a heading in Chinese may say.
constexpr std::array<std::array<std::string_view, 2>, PartCount> partNames = {{
    {"holder", "申报人"},
    {"employee_number", "工号"},
    {"tag", "资产编号"},
    {"category", "类别"},
    {"brand", "品牌"},
    {"still_used", "是否仍使用"},
    {"stopped_on", "停用日期"},
}};

struct FormRow {
    std::uint64_t line = 0;
    std::array<std::string, PartCount> parts;
    const std::string &operator[](Part part) const { return parts[part]; }
};

using Places = std::array<std::size_t, PartCount>;

/// What follows from a row.
struct Deeds {
    AssetId asset; ///< known
    std::optional<Day> stopped; ///< its use has ended
    std::optional<Registration> added;
};

Result<Places> placesOf(const std::vector<std::string> &heads)
{
    Places places{};
    for (std::size_t part = 0; part < PartCount; ++part) {
        const auto found = std::ranges::find_if(heads, [part](const std::string &head) {
            const std::string key = normalisedKey(head);
            return std::ranges::any_of(partNames[part], [&](std::string_view name) {
                return key == normalisedKey(name);
            });
        });
        const bool optional = part == Number;
        if (found == heads.end() && !optional)
            return Error{ErrorCode::InvalidInput,
                         ExchangeMsg::DeclarationColumnsMissing,
                         {std::string(partNames[part][0])}};
        places[part] = static_cast<std::size_t>(found - heads.begin());
    }
    return places;
}

Result<std::vector<FormRow>> rowsOf(TableSource &table)
{
    std::vector<FormRow> rows;
    std::optional<Places> places;
    std::optional<Error> failure;
    const auto read = table.read(0, [&](const TableRow &row) {
        std::vector<std::string> cells;
        for (const TableCell &cell : row.cells)
            cells.emplace_back(trimmed(unguarded(cell.text)));
        if (!places) {
            const auto found = placesOf(cells);
            if (!found)
                failure = found.error();
            else
                places = *found;
            return !failure;
        }
        FormRow form;
        form.line = row.line;
        for (std::size_t part = 0; part < PartCount; ++part)
            if ((*places)[part] < cells.size())
                form.parts[part] = cells[(*places)[part]];
        rows.push_back(std::move(form));
        return true;
    });
    if (failure)
        return *failure;
    if (!read)
        return fail(read);
    return rows;
}

/// Nothing for an answer that was left out.
Result<std::optional<bool>> answerOf(const std::string &text)
{
    const std::string key = normalisedKey(text);
    if (key.empty())
        return std::optional<bool>();
    for (const char *yes : {"yes", "y", "是", "1", "true", "在用"})
        if (key == yes)
            return std::optional(true);
    for (const char *no : {"no", "n", "否", "0", "false", "停用"})
        if (key == no)
            return std::optional(false);
    return Error{ErrorCode::InvalidInput, ExchangeMsg::DeclarationAnswerWrong, {text}};
}

Result<Category> categoryOf(const std::string &text)
{
    const std::string key = normalisedKey(text);
    for (const std::string_view word : choicesOf(Column::Category))
        for (const Language language : {Language::English, Language::Chinese})
            if (key == word || key == normalisedKey(wordFor(Column::Category, word, language)))
                if (const auto category = parseCategory(word))
                    return *category;
    return Error{ErrorCode::InvalidInput, ExchangeMsg::DeclarationCategoryWrong, {text}};
}

Result<Deeds> addition(Ledger &ledger, const FormRow &row, KnownDevices &known)
{
    const auto category = categoryOf(row[CategoryWord]);
    if (!category)
        return fail(category);
    const auto isKnown = known.take(ledger, row[Number].empty() ? row[Holder] : row[Number], *category, row[Brand]);
    if (!isKnown)
        return fail(isKnown);
    if (*isKnown)
        return Deeds();
    Registration registration;
    registration.brand = row[Brand];
    registration.category = *category;
    registration.fields.ownership = Ownership::Personal;
    registration.fields.place = Place::Home;
    registration.fields.holder = row[Number].empty() ? row[Holder] : row[Number];
    Deeds deeds;
    deeds.added = std::move(registration);
    return deeds;
}

Result<Deeds> deedsOf(Ledger &ledger, const FormRow &row, KnownDevices &known)
{
    const auto answer = answerOf(row[StillUsed]);
    if (!answer)
        return fail(answer);
    if (row[Tag].empty())
        return addition(ledger, row, known);
    const auto asset = ledger.find(row[Tag]);
    if (!asset && asset.error().code == ErrorCode::NotFound)
        return Error{ErrorCode::NotFound, ExchangeMsg::DeclarationTagUnknown, {row[Tag]}};
    if (!asset)
        return fail(asset);
    Deeds deeds;
    deeds.asset = *asset;
    if (answer->value_or(row[StoppedOn].empty()))
        return deeds;
    if (row[StoppedOn].empty())
        return Error{ErrorCode::InvalidInput, ExchangeMsg::DeclarationDayNeeded};
    const auto day = parseDay(std::string_view(row[StoppedOn]).substr(0, 10));
    if (!day)
        return fail(day);
    deeds.stopped = *day;
    return deeds;
}

Deed deedFor(const Deed &deed, const std::string &holders)
{
    Deed mine = deed;
    if (mine.why.empty())
        mine.why = say(ExchangeMsg::DeclarationWhy, Language::English, {holders});
    return mine;
}

Result<void> stopUse(Ledger &ledger, const FormRow &row, const Deeds &deeds, const Deed &deed)
{
    Deed mine = deedFor(deed, row[Holder]);
    mine.effective = deeds.stopped;
    const std::string paper = row[Holder] + " " + row[StoppedOn];
    const auto done = Replacements(ledger).stopUse({&deeds.asset, 1}, paper, mine);
    return done ? Result<void>() : Result<void>(fail(done));
}

/// Some by name, so that the reason stays a line.
std::string holdersOf(const std::vector<const FormRow *> &rows)
{
    constexpr std::size_t most = 5;
    std::set<std::string> holders;
    for (const FormRow *row : rows)
        holders.insert((*row)[Holder]);
    const bool tooMany = holders.size() > most;
    if (tooMany)
        holders.erase(std::next(holders.begin(), most), holders.end());
    return fmt::format("{}{}", fmt::join(holders, ", "), tooMany ? ", …" : "");
}

/// All in one action; if one of them cannot be, each by itself, so that the others are and its line is told.
void add(Ledger &ledger, const std::vector<const FormRow *> &rows, const std::vector<Registration> &added,
         const Deed &deed, DeclarationOutcome &outcome)
{
    if (added.empty())
        return;
    const auto together = ledger.registerAll(added, deedFor(deed, holdersOf(rows)));
    if (together)
        return;
    const ErrorCode code = together.error().code;
    const bool isOfOne = code == ErrorCode::InvalidInput || code == ErrorCode::Conflict;
    for (std::size_t i = 0; i < added.size(); ++i) {
        const auto done = isOfOne ? ledger.registerAll({&added[i], 1}, deedFor(deed, (*rows[i])[Holder])) : together;
        if (done)
            continue;
        outcome.faults.push_back({rows[i]->line, done.error()});
        --outcome.added;
    }
}

bool isEmptyRow(const FormRow &row)
{
    return std::ranges::all_of(std::array{Tag, CategoryWord, Brand, StillUsed, StoppedOn},
                               [&row](Part part) { return row[part].empty(); });
}

} // namespace

Result<DeclarationOutcome> takeDeclarations(Ledger &ledger, TableSource &table, bool dryRun, const Deed &deed)
{
    const auto rows = rowsOf(table);
    if (!rows)
        return fail(rows);
    std::set<std::string> tags;
    for (const FormRow &row : *rows)
        tags.insert(row[Tag]);
    auto known = KnownDevices::of(ledger, tags);
    if (!known)
        return fail(known);
    DeclarationOutcome outcome;
    std::vector<const FormRow *> newRows;
    std::vector<Registration> added;
    for (const FormRow &row : *rows) {
        const bool unanswered = !row[Tag].empty() && row[StillUsed].empty() && row[StoppedOn].empty();
        if (isEmptyRow(row) || unanswered)
            continue;
        const auto deeds = deedsOf(ledger, row, *known);
        Result<void> done = deeds ? Result<void>() : Result<void>(fail(deeds));
        if (done && deeds->stopped && !dryRun)
            done = stopUse(ledger, row, *deeds, deed);
        if (!done) {
            outcome.faults.push_back({row.line, done.error()});
            continue;
        }
        if (deeds->added) {
            newRows.push_back(&row);
            added.push_back(*deeds->added);
        }
        std::size_t &count = deeds->added     ? outcome.added
                             : deeds->stopped ? outcome.ended
                                              : outcome.stillUsed;
        ++count;
    }
    if (!dryRun)
        add(ledger, newRows, added, deed, outcome);
    std::ranges::stable_sort(outcome.faults, {}, &DeclarationFault::line);
    return outcome;
}

} // namespace homeward
