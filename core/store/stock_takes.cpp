// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/stock_takes.h"

#include "core/directives/terms/directive_check.h"
#include "core/directives/terms/words.h"
#include "core/store/directive/directive_record.h"
#include "core/store/directive/directives_state.h"
#include "core/store/organisation.h"
#include "core/text/messages_progress.h"
#include "core/text/messages_store.h"
#include "core/text/utf8.h"

#include <algorithm>
#include <charconv>
#include <set>

namespace homeward {
namespace {

using store::Record;
using store::StockTakeField;
using store::SubjectKind;

constexpr Words<Finding, findingCount> findings{{"found", "missing", "misplaced", "extra"}};

/// A line is "finding TAB asset TAB what was read".
std::string packed(const std::vector<StockTakeLine> &lines)
{
    std::string text;
    for (const StockTakeLine &line : lines) {
        std::string read = line.read;
        std::ranges::replace_if(
            read, [](char c) { return c == '\t' || c == '\n'; }, ' ');
        text +=
            std::string(toText(line.finding)) + '\t' + std::to_string(line.asset.value) + '\t' + read + '\n';
    }
    return text;
}

std::vector<StockTakeLine> unpacked(std::string_view text)
{
    std::vector<StockTakeLine> lines;
    while (!text.empty()) {
        const std::string_view line = text.substr(0, text.find('\n'));
        text.remove_prefix(std::min(line.size() + 1, text.size()));
        const std::size_t first = line.find('\t');
        const std::size_t second = first == std::string_view::npos ? first : line.find('\t', first + 1);
        if (second == std::string_view::npos)
            continue;
        StockTakeLine one;
        one.finding = findings.parse(line.substr(0, first)).value_or(Finding::Found);
        std::from_chars(line.data() + first + 1, line.data() + second, one.asset.value);
        one.read = line.substr(second + 1);
        lines.push_back(std::move(one));
    }
    return lines;
}

Result<void> describe(Ledger &ledger, std::vector<StockTakeLine> &lines)
{
    std::vector<AssetId> ids;
    for (const StockTakeLine &line : lines)
        if (line.asset)
            ids.push_back(line.asset);
    std::ranges::sort(ids);
    const auto rows = ledger.rows(ids);
    if (!rows)
        return fail(rows);
    for (StockTakeLine &line : lines) {
        const auto row = std::ranges::lower_bound(*rows, line.asset, {}, &AssetRow::id);
        if (row == rows->end() || row->id != line.asset)
            continue;
        line.tag = row->at(Column::Tag);
        line.model = row->at(Column::Model);
        line.serial = row->at(Column::Serial);
        line.unit = row->at(Column::Unit);
        line.holder = row->at(Column::Holder);
        line.location = row->at(Column::Location);
    }
    return {};
}

void count(StockTake &take)
{
    std::ranges::stable_sort(take.lines, {}, &StockTakeLine::finding);
    take.counts = {};
    for (const StockTakeLine &line : take.lines)
        ++take.counts[static_cast<std::size_t>(line.finding)];
}

/// Which present assets are in the unit and its sub-units, by tag.
Result<std::vector<AssetId>> expectedIn(sqlite::Connection &connection, std::int64_t unit)
{
    std::vector<AssetId> expected;
    sqlite::Query query = connection.query("WITH RECURSIVE below (id) AS (SELECT ?1 UNION SELECT u.id FROM "
                                           "unit u JOIN below b ON u.parent_id = b.id "
                                           "WHERE u.live = 1) SELECT a.id FROM asset a WHERE a.unit_id IN "
                                           "(SELECT id FROM below) AND a.ended = 0 "
                                           "ORDER BY a.tag_key, a.id");
    query.bind(1, unit);
    for (;;) {
        const auto row = query.step();
        if (!row)
            return fail(row);
        if (!*row)
            return expected;
        expected.push_back({query.integer(0)});
    }
}

/// What was come across: assets, and what no asset is known to be.
struct ComeAcross {
    std::vector<AssetId> assets;
    std::vector<std::string> unknown;
};

Result<void> takeRead(Ledger &ledger, const std::vector<std::string> &read, ComeAcross &seen)
{
    for (const std::string &text : read) {
        const std::string reference(trimmed(text));
        if (reference.empty())
            continue;
        const auto asset = ledger.find(reference);
        if (asset)
            seen.assets.push_back(*asset);
        else if (asset.error().code == ErrorCode::NotFound)
            seen.unknown.push_back(toVisible(reference));
        else
            return fail(asset);
    }
    return {};
}

/// What a device calls itself, its maker once.
std::string wordsOf(const Device &device)
{
    const std::string maker = toVisible(device.manufacturer.value_or(""));
    const std::string product = toVisible(device.product.value_or(""));
    std::string words = normalisedKey(product).starts_with(normalisedKey(maker)) ? product : maker + " " + product;
    if (device.serial)
        words += " " + toVisible(*device.serial);
    return std::string(trimmed(words));
}

Result<void> takeDevices(Ledger &ledger, const StockTakeRequest &request, ComeAcross &seen)
{
    const auto matches = ledger.match(request.devices, request.workstation);
    if (!matches)
        return fail(matches);
    for (std::size_t i = 0; i < matches->size(); ++i) {
        const Match &match = (*matches)[i];
        const Device &device = request.devices[i];
        if (match.kind == MatchKind::Known || match.kind == MatchKind::OtherMode)
            seen.assets.push_back(match.asset);
        else if (match.kind == MatchKind::Weak && match.candidates.size() == 1)
            seen.assets.push_back(match.candidates.front());
        else
            seen.unknown.push_back(wordsOf(device));
    }
    return {};
}

/// Splits what was come across into found, misplaced and extra, and tells what is missing.
Result<void> judge(sqlite::Connection &connection, const std::vector<AssetId> &expected,
                   const ComeAcross &seen, StockTake &take)
{
    std::set<AssetId> left(expected.begin(), expected.end());
    std::set<AssetId> told;
    for (const AssetId asset : seen.assets) {
        if (!told.insert(asset).second)
            continue;
        StockTakeLine line;
        line.asset = asset;
        if (left.erase(asset) == 0) {
            sqlite::Query query = connection.query("SELECT ended, tag FROM asset WHERE id = ?");
            const auto row = query.bind(1, asset.value).step();
            if (!row)
                return fail(row);
            if (!*row)
                return Error{ErrorCode::NotFound, StoreMsg::NoSuchAsset, {std::to_string(asset.value)}};
            line.finding = query.integer(0) == 0 ? Finding::Misplaced : Finding::Extra;
            line.read = query.text(1);
        }
        take.lines.push_back(std::move(line));
    }
    for (const std::string &text : seen.unknown)
        take.lines.push_back({Finding::Extra, {}, text, {}, {}, {}, {}, {}, {}});
    for (const AssetId asset : expected)
        if (left.contains(asset))
            take.lines.push_back({Finding::Missing, asset, {}, {}, {}, {}, {}, {}, {}});
    return {};
}

Result<void> markSeen(store::Work &work, const std::vector<StockTakeLine> &lines)
{
    sqlite::Query query = work.connection.query("UPDATE asset SET first_seen = ifnull(first_seen, ?1), "
                                                "last_seen = max(ifnull(last_seen, 0), ?1) WHERE id = ?2");
    for (const StockTakeLine &line : lines) {
        if (line.finding != Finding::Found && line.finding != Finding::Misplaced)
            continue;
        query.bind(1, work.writer.recorded().time_since_epoch().count()).bind(2, line.asset.value);
        if (const auto done = query.run(); !done)
            return done;
        query.reset();
    }
    return {};
}

StockTake headOf(std::int64_t id, const Record &record)
{
    StockTake take;
    take.id = {id};
    take.uuid = store::uuidOf(record.text(StockTakeField::Uuid));
    take.day = store::dayAt(record, StockTakeField::Day).value_or(Day{});
    take.lines = unpacked(record.text(StockTakeField::Findings));
    count(take);
    return take;
}

/// Where it was and who counted.
Result<void> fillHead(sqlite::Connection &connection, const Record &record, StockTake &take)
{
    {
        sqlite::Query query = connection.query("SELECT path FROM unit WHERE id = ?");
        const auto row = query.bind(1, record.number(StockTakeField::Unit)).step();
        if (!row)
            return fail(row);
        take.unit = *row ? std::string(query.text(0)) : std::string();
    }
    sqlite::Query query = connection.query("SELECT a.body FROM entry e JOIN action a ON a.id = e.action_id "
                                           "WHERE e.kind = ? AND e.subject_id = ? ORDER BY e.id LIMIT 1");
    const auto row = query.bind(1, static_cast<int>(SubjectKind::StockTake)).bind(2, take.id.value).step();
    if (!row)
        return fail(row);
    if (*row) {
        const auto body = store::unpackAction(query.bytes(0));
        if (!body)
            return fail(body);
        take.who = body->who;
    }
    return {};
}

} // namespace

Result<std::vector<StockTake>> StockTakes::all()
{
    LedgerAccess::State &base = LedgerAccess::stateOf(*ledger_);
    return base.read([&]() -> Result<std::vector<StockTake>> {
        std::vector<StockTake> takes;
        const auto done = store::eachInForce(base.connection, SubjectKind::StockTake, "",
                                             [&](std::int64_t id, const Record &record) -> Result<void> {
                                                 takes.push_back(headOf(id, record));
                                                 takes.back().lines.clear();
                                                 return fillHead(base.connection, record, takes.back());
                                             });
        if (!done)
            return fail(done);
        std::ranges::reverse(takes);
        return takes;
    });
}

Result<StockTake> StockTakes::find(StockTakeId id)
{
    LedgerAccess::State &base = LedgerAccess::stateOf(*ledger_);
    auto take = base.read([&]() -> Result<StockTake> {
        const auto record = store::RecordTable(base.connection, SubjectKind::StockTake).load(id.value);
        if (!record)
            return fail(record);
        if (!*record || !(*record)->live())
            return Error{ErrorCode::NotFound, ProgressMsg::NoSuchStockTake, {std::to_string(id.value)}};
        StockTake found = headOf(id.value, **record);
        if (const auto done = fillHead(base.connection, **record, found); !done)
            return fail(done);
        return found;
    });
    if (!take)
        return take;
    if (const auto done = describe(*ledger_, take->lines); !done)
        return fail(done);
    return take;
}

Result<StockTake> StockTakes::preview(const StockTakeRequest &request)
{
    if (trimmed(request.unit).empty())
        return Error{ErrorCode::InvalidInput, ProgressMsg::StockTakeUnitNeeded, {}};
    const auto unit = Organisation(*ledger_).findUnit(request.unit);
    if (!unit)
        return fail(unit);
    ComeAcross seen{request.ticked, {}};
    if (const auto done = takeRead(*ledger_, request.read, seen); !done)
        return fail(done);
    if (const auto done = takeDevices(*ledger_, request, seen); !done)
        return fail(done);
    if (seen.assets.empty() && seen.unknown.empty() && !request.nothingFound)
        return Error{ErrorCode::InvalidInput, ProgressMsg::StockTakeEmpty, {toVisible(request.unit)}};
    LedgerAccess::State &base = LedgerAccess::stateOf(*ledger_);
    auto take = base.read([&]() -> Result<StockTake> {
        StockTake result;
        result.unit = request.unit;
        result.day = store::todayOf(base);
        const auto expected = expectedIn(base.connection, unit->value);
        if (!expected)
            return fail(expected);
        if (const auto done = judge(base.connection, *expected, seen, result); !done)
            return fail(done);
        count(result);
        return result;
    });
    if (!take)
        return take;
    if (const auto done = describe(*ledger_, take->lines); !done)
        return fail(done);
    return take;
}

Result<StockTake> StockTakes::record(const StockTakeRequest &request, const Deed &deed)
{
    auto take = preview(request);
    if (!take)
        return take;
    const auto unit = Organisation(*ledger_).findUnit(request.unit);
    if (!unit)
        return fail(unit);
    LedgerAccess::State &base = LedgerAccess::stateOf(*ledger_);
    return base.act(ActionKind::StockTake, deed, [&](store::Work &work) -> Result<StockTake> {
        take->day = deed.effective.value_or(work.writer.day());
        take->who = deed.who;
        if (const auto good = checkPastDay(take->day, store::todayOf(base)); !good)
            return fail(good);
        take->uuid = Uuid::make(work.writer.recorded());
        Record record(SubjectKind::StockTake);
        store::setText(record, StockTakeField::Uuid, store::asText(take->uuid.bytes));
        record.set(StockTakeField::Unit, store::numberValue(unit->value));
        store::setDay(record, StockTakeField::Day, take->day);
        store::setText(record, StockTakeField::Findings, packed(take->lines));
        const auto id = store::ThingDesk(work).create(std::move(record));
        if (!id)
            return fail(id);
        take->id = {*id};
        if (const auto done = markSeen(work, take->lines); !done)
            return fail(done);
        return std::move(*take);
    });
}

std::string_view toText(Finding finding)
{
    return findings.of(finding);
}

Msg messageOf(Finding finding)
{
    switch (finding) {
    case Finding::Found:
        return ProgressMsg::StockTakeFound;
    case Finding::Missing:
        return ProgressMsg::StockTakeMissing;
    case Finding::Misplaced:
        return ProgressMsg::StockTakeMisplaced;
    case Finding::Extra:
        break;
    }
    return ProgressMsg::StockTakeExtra;
}

} // namespace homeward
