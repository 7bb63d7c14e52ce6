// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/replacements.h"

#include "core/store/directive/directive_record.h"
#include "core/store/directive/line_book.h"
#include "core/store/ledger_state.h"
#include "core/text/messages_directives.h"

#include <map>

namespace homeward {
namespace {

Result<ReplacementRow> rowOf(sqlite::Connection &connection, store::Line line)
{
    ReplacementRow row{{line.id}, {line.oldAsset}, {line.newAsset}, {}, {}, false, std::move(line.terms)};
    sqlite::Query query = connection.query("SELECT o.tag, o.ownership, ifnull(n.tag, '') FROM asset o LEFT "
                                           "JOIN asset n ON n.id = ? WHERE o.id = ?");
    const auto found = query.bind(1, line.newAsset).bind(2, line.oldAsset).step();
    if (!found)
        return fail(found);
    if (*found) {
        row.oldTag = query.text(0);
        row.personal = query.integer(1) == static_cast<std::int64_t>(Ownership::Personal);
        row.newTag = query.text(2);
    }
    return row;
}

Result<std::vector<ReplacementRow>> rowsOf(sqlite::Connection &connection)
{
    auto lines = store::LineBook(connection).all();
    if (!lines)
        return fail(lines);
    std::vector<ReplacementRow> rows;
    for (store::Line &line : *lines) {
        auto row = rowOf(connection, std::move(line));
        if (!row)
            return fail(row);
        rows.push_back(std::move(*row));
    }
    return rows;
}

} // namespace

Result<std::vector<ReplacementRow>> Replacements::lines()
{
    LedgerAccess::State &base = LedgerAccess::stateOf(*ledger_);
    return base.read([&] { return rowsOf(base.connection); });
}

Result<ReplacementRow> Replacements::lineOf(AssetId oldAsset)
{
    LedgerAccess::State &base = LedgerAccess::stateOf(*ledger_);
    return base.read([&]() -> Result<ReplacementRow> {
        store::LineBook book(base.connection);
        auto line = book.byOld(oldAsset.value);
        if (!line)
            return fail(line);
        if (*line)
            return rowOf(base.connection, std::move(**line));
        const auto tag = book.tagOf(oldAsset.value);
        if (!tag)
            return fail(tag);
        return Error{ErrorCode::NotFound, DirectivesMsg::NoLine, {*tag}};
    });
}

Result<std::vector<MissingPaper>> Replacements::papersMissing()
{
    LedgerAccess::State &base = LedgerAccess::stateOf(*ledger_);
    return base.read([&]() -> Result<std::vector<MissingPaper>> {
        const auto rows = rowsOf(base.connection);
        if (!rows)
            return fail(rows);
        std::vector<Replacement> lines;
        std::vector<bool> personal;
        std::map<Uuid, const ReplacementRow *> byUuid;
        for (const ReplacementRow &row : *rows) {
            lines.push_back(row.line);
            personal.push_back(row.personal);
            byUuid[row.line.oldAsset] = &row;
        }
        std::vector<MissingPaper> missing;
        for (const PaperFault &fault : homeward::papersMissing(lines, personal)) {
            const ReplacementRow *row = byUuid[fault.asset];
            missing.push_back({row->oldAsset, row->oldTag, fault.lack});
        }
        return missing;
    });
}

Result<std::vector<Recommendation>> Replacements::recommendations()
{
    LedgerAccess::State &base = LedgerAccess::stateOf(*ledger_);
    return base.read([&]() -> Result<std::vector<Recommendation>> {
        std::vector<Recommendation> all;
        const auto done = store::eachInForce(base.connection, store::SubjectKind::Recommendation, "",
                                             [&](std::int64_t, const store::Record &record) -> Result<void> {
                                                 all.push_back(store::recommendationOf(record));
                                                 return {};
                                             });
        if (!done)
            return fail(done);
        return all;
    });
}

} // namespace homeward
