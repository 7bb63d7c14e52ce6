// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/directive/dues.h"

#include "core/base/date.h"
#include "core/store/directive/directives_state.h"
#include "core/store/directive/figure_book.h"
#include "core/store/record/past_record.h"

namespace homeward {
namespace {

using store::Dues;
using store::Record;
using store::ReplacementField;

constexpr std::string_view successors =
    "SELECT r.old_id, CASE WHEN r.new_id <> 0 THEN ifnull(n.tag, '') ELSE trim(r.planned_brand || ' ' || "
    "r.planned_model) "
    "END FROM replacement r LEFT JOIN asset n ON n.id = r.new_id WHERE r.live = 1 ORDER BY r.id";

Result<void> fillReplacedBy(sqlite::Connection &connection, Dues &dues)
{
    sqlite::Query query = connection.query(successors);
    for (;;) {
        const auto row = query.step();
        if (!row)
            return fail(row);
        if (!*row)
            return {};
        dues.replacedBy[query.integer(0)] = query.text(1);
    }
}

Result<std::vector<std::int64_t>> changedSince(sqlite::Connection &connection, std::int64_t entry)
{
    std::vector<std::int64_t> lines;
    sqlite::Query query = connection.query(
        "SELECT DISTINCT subject_id FROM entry WHERE kind = ? AND id > ? ORDER BY subject_id");
    query.bind(1, static_cast<int>(store::SubjectKind::Replacement)).bind(2, entry);
    for (;;) {
        const auto row = query.step();
        if (!row)
            return fail(row);
        if (!*row)
            return lines;
        lines.push_back(query.integer(0));
    }
}

Result<std::int64_t> lastEntryOf(sqlite::Connection &connection, Day day)
{
    sqlite::Query query = connection.query(
        "SELECT first_entry + entry_count - 1 FROM action WHERE day <= ? ORDER BY id DESC LIMIT 1");
    const auto row = query.bind(1, day.time_since_epoch().count()).step();
    if (!row)
        return fail(row);
    return *row ? query.integer(0) : 0;
}

Result<std::string> successorThen(sqlite::Connection &connection, const Record &line)
{
    const std::int64_t asset = line.number(ReplacementField::New);
    if (asset == 0) {
        const std::string brand(line.text(ReplacementField::PlannedBrand));
        const std::string model(line.text(ReplacementField::PlannedModel));
        return brand.empty() || model.empty() ? brand + model : brand + " " + model;
    }
    sqlite::Query query = connection.query("SELECT tag FROM asset WHERE id = ?");
    const auto row = query.bind(1, asset).step();
    if (!row)
        return fail(row);
    return *row ? std::string(query.text(0)) : std::string();
}

/// The present, with the lines that changed since that day as they were then.
Result<void> fillReplacedBy(sqlite::Connection &connection, Day asOf, Dues &dues)
{
    if (const auto done = fillReplacedBy(connection, dues); !done)
        return done;
    const auto last = lastEntryOf(connection, asOf);
    if (!last)
        return fail(last);
    const auto lines = changedSince(connection, *last);
    if (!lines)
        return fail(lines);
    store::RecordTable table(connection, store::SubjectKind::Replacement);
    std::vector<Record> then;
    for (const std::int64_t id : *lines) {
        const auto now = table.load(id);
        if (!now)
            return fail(now);
        if (*now)
            dues.replacedBy.erase((*now)->number(ReplacementField::Old));
        const auto line = store::recordBefore(connection, table, store::SubjectKind::Replacement, id, *last);
        if (!line)
            return fail(line);
        if (*line && (*line)->live())
            then.push_back(**line);
    }
    for (const Record &line : then) {
        auto successor = successorThen(connection, line);
        if (!successor)
            return fail(successor);
        dues.replacedBy[line.number(ReplacementField::Old)] = std::move(*successor);
    }
    return {};
}

} // namespace

std::string_view store::Dues::cell(Column column, std::int64_t asset) const
{
    if (column == Column::ReplacedBy) {
        const auto found = replacedBy.find(asset);
        return found == replacedBy.end() ? std::string_view() : std::string_view(found->second);
    }
    const auto place = static_cast<std::size_t>(asset);
    const std::uint32_t directive = place < due.size() ? due[place] : 0;
    if (directive == 0 || directive > terms.size())
        return {};
    const Terms &of = terms[directive - 1];
    return column == Column::Due ? of.deadline : of.name;
}

Result<store::FigureBook *> Ledger::State::broughtFigures()
{
    if (!figures)
        figures = std::make_unique<store::FigureBook>();
    const auto grown = figures->loader.bring(connection);
    if (!grown) {
        figures.reset(); // half of an action may be in it
        return fail(grown);
    }
    if (*grown)
        figures->book.grew(**grown);
    return figures.get();
}

Result<Day> Ledger::State::liveDay()
{
    const auto last = connection.integer("SELECT ifnull(max(day), 0) FROM action");
    if (!last)
        return fail(last);
    return std::max(store::todayOf(*this), Day(std::chrono::days(*last)));
}

Result<const store::Dues *> Ledger::State::duesAt(std::optional<Day> asOf)
{
    const auto live = liveDay();
    if (!live)
        return fail(live);
    const Day day = asOf.value_or(*live);
    if (dues && duesAsked == std::pair(day, seenAction))
        return &*dues;
    store::Dues fresh;
    const auto any = connection.integer("SELECT EXISTS (SELECT 1 FROM directive)");
    if (!any)
        return fail(any);
    if (*any != 0) {
        const auto brought = broughtFigures();
        if (!brought)
            return fail(brought);
        fresh.due = (*brought)->book.dueDirectives(day);
        const auto reckoner = (*brought)->book.reckonerAt(day);
        fresh.terms.resize((*brought)->chronicle.directives.size());
        for (std::uint32_t i = 0; i < fresh.terms.size(); ++i)
            if (const DirectiveFacts *known = reckoner->terms(i))
                fresh.terms[i] = {nameOf(known->terms), toIso(known->terms.deadline)};
    }
    const auto filled =
        day < *live ? fillReplacedBy(connection, day, fresh) : fillReplacedBy(connection, fresh);
    if (!filled)
        return fail(filled);
    dues = std::move(fresh);
    duesAsked = {day, seenAction};
    return &*dues;
}

} // namespace homeward
