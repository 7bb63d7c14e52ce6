// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/directives.h"

#include "core/store/directive/directive_record.h"
#include "core/store/directive/directives_state.h"
#include "core/text/messages_directives.h"
#include "core/text/utf8.h"

#include <algorithm>
#include <map>

namespace homeward {
namespace {

bool isCalled(const Directive &directive, const std::string &reference)
{
    if (const auto uuid = Uuid::parse(reference))
        return directive.id == *uuid;
    const std::string key = normalisedKey(reference);
    return (!directive.number.empty() && normalisedKey(directive.number) == key)
           || normalisedKey(directive.title) == key;
}

Result<std::vector<DirectiveRow>> rowsOf(sqlite::Connection &connection)
{
    std::vector<DirectiveRow> rows;
    const auto done = store::eachInForce(connection, store::SubjectKind::Directive, "",
                                         [&](std::int64_t id, const store::Record &record) -> Result<void> {
                                             auto directive = store::readDirective(connection, record);
                                             if (!directive)
                                                 return fail(directive);
                                             rows.push_back({{id}, std::move(*directive)});
                                             return {};
                                         });
    if (!done)
        return fail(done);
    return rows;
}

Result<std::vector<Settlement>> settlementsOf(sqlite::Connection &connection,
                                              const std::vector<DirectiveRow> &rows)
{
    const auto uuidOf = [&](std::int64_t id) {
        const auto row = std::ranges::find(rows, DirectiveId{id}, &DirectiveRow::id);
        return row == rows.end() ? Uuid{} : row->directive.id;
    };
    std::vector<Settlement> settlements;
    const auto done =
        store::eachInForce(connection, store::SubjectKind::Settlement, "",
                           [&](std::int64_t, const store::Record &record) -> Result<void> {
                               Settlement settlement = store::settlementOf(record);
                               settlement.first = uuidOf(record.number(store::SettlementField::First));
                               settlement.second = uuidOf(record.number(store::SettlementField::Second));
                               settlements.push_back(std::move(settlement));
                               return {};
                           });
    if (!done)
        return fail(done);
    return settlements;
}

} // namespace

namespace store {

Day todayOf(const LedgerAccess::State &state)
{
    return state.pinned->zone.dayOf(state.clock->now());
}

Result<std::vector<std::string>> pathsOf(sqlite::Connection &connection, const std::vector<Uuid> &units)
{
    std::vector<std::string> paths;
    for (const Uuid &unit : units) {
        sqlite::Query query = connection.query("SELECT path FROM unit WHERE uuid = ? ORDER BY id LIMIT 1");
        const auto row = query.bind(1, ByteView(unit.bytes)).step();
        if (!row)
            return fail(row);
        if (*row)
            paths.emplace_back(query.text(0));
    }
    return paths;
}

Result<std::vector<Uuid>> unitUuids(sqlite::Connection &connection, const std::vector<std::string> &paths)
{
    std::vector<Uuid> units;
    for (const std::string &path : paths) {
        const std::string key = normalisedKey(path);
        sqlite::Query query =
            connection.query("SELECT uuid FROM unit WHERE search = ? AND live = 1 AND id <> 0 "
                             "ORDER BY until_day IS NULL DESC, id LIMIT 1");
        const auto row = query.bind(1, key).step();
        if (!row)
            return fail(row);
        if (!*row)
            return Error{ErrorCode::InvalidInput, DirectivesMsg::UnitUnknown, {toVisible(path)}};
        units.push_back(Uuid::fromBytes(query.bytes(0)).value_or(Uuid{}));
    }
    return units;
}

Result<Directive> readDirective(sqlite::Connection &connection, const Record &record)
{
    Directive directive = directiveOf(record);
    auto paths = pathsOf(connection, unitsOf(record));
    if (!paths)
        return fail(paths);
    directive.scope.units = std::move(*paths);
    return directive;
}

} // namespace store

Directives::Directives(Ledger &ledger)
    : state_(std::make_unique<State>(ledger))
{
}

Directives::Directives(Directives &&) noexcept = default;
Directives &Directives::operator=(Directives &&) noexcept = default;
Directives::~Directives() = default;

Result<std::vector<DirectiveRow>> Directives::all()
{
    return state_->base().read([&] { return rowsOf(state_->base().connection); });
}

Result<DirectiveRow> Directives::find(const std::string &reference)
{
    const auto rows = all();
    if (!rows)
        return fail(rows);
    const DirectiveRow *found = nullptr;
    for (const DirectiveRow &row : *rows) {
        if (!isCalled(row.directive, reference))
            continue;
        if (found != nullptr)
            return Error{ErrorCode::Conflict, DirectivesMsg::DirectiveAmbiguous, {toVisible(reference)}};
        found = &row;
    }
    if (found == nullptr)
        return Error{ErrorCode::NotFound, DirectivesMsg::NoSuchDirective, {toVisible(reference)}};
    return *found;
}

Result<std::vector<ExemptionRow>> Directives::exemptions(std::optional<DirectiveId> directive)
{
    return state_->base().read([&]() -> Result<std::vector<ExemptionRow>> {
        sqlite::Connection &connection = state_->base().connection;
        std::vector<ExemptionRow> rows;
        const auto done = store::eachInForce(
            connection, store::SubjectKind::Exemption, "",
            [&](std::int64_t id, const store::Record &record) -> Result<void> {
                const DirectiveId of{record.number(store::ExemptionField::Directive)};
                if (directive && of != *directive)
                    return {};
                ExemptionRow row{
                    {id}, of, {record.number(store::ExemptionField::Asset)}, {}, store::exemptionOf(record)};
                sqlite::Query query =
                    connection.query("SELECT a.tag, a.uuid, d.uuid FROM asset a JOIN directive d "
                                     "ON d.id = ? WHERE a.id = ?");
                const auto found = query.bind(1, of.value).bind(2, row.asset.value).step();
                if (!found)
                    return fail(found);
                if (*found) {
                    row.tag = query.text(0);
                    row.exemption.asset = Uuid::fromBytes(query.bytes(1)).value_or(Uuid{});
                    row.exemption.directive = Uuid::fromBytes(query.bytes(2)).value_or(Uuid{});
                }
                rows.push_back(std::move(row));
                return {};
            });
        if (!done)
            return fail(done);
        return rows;
    });
}

Result<ConflictList> Directives::conflicts()
{
    return state_->base().read([&]() -> Result<ConflictList> {
        const auto rows = rowsOf(state_->base().connection);
        if (!rows)
            return fail(rows);
        auto settlements = settlementsOf(state_->base().connection, *rows);
        if (!settlements)
            return fail(settlements);
        ConflictList list;
        list.settlements = std::move(*settlements);
        std::vector<Directive> directives;
        for (const DirectiveRow &row : *rows)
            directives.push_back(row.directive);
        list.conflicts = conflictsOf(directives, list.settlements);
        return list;
    });
}

} // namespace homeward
