// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/ledger_state.h"
#include "core/store/query/row_reader.h"
#include "core/store/record/derived.h"
#include "core/store/register/field_text.h"
#include "core/store/register/matcher.h"
#include "core/text/messages_store.h"

#include <map>

namespace homeward {
namespace {

using SerialInBus = std::tuple<IdentityKind, std::uint16_t, std::string>;

Result<void> readTotals(sqlite::Connection &connection, LedgerInfo &info)
{
    sqlite::Query query = connection.query(
        "SELECT (SELECT count(*) FROM asset WHERE ended = 0), "
        "(SELECT ifnull(sum(quantity), 0) FROM asset WHERE ended = 0), (SELECT count(*) FROM model WHERE live = 1), "
        "(SELECT count(*) FROM action)");
    const auto row = query.step();
    if (!row)
        return fail(row);
    info.assets = query.integer(0);
    info.quantity = query.integer(1);
    info.models = query.integer(2);
    info.actions = query.integer(3);
    return {};
}

Result<void> readHeads(sqlite::Connection &connection, LedgerInfo &info)
{
    sqlite::Query query = connection.query(
        "SELECT r.uuid, r.head, c.digest, c.version FROM local l JOIN replica r ON r.id = l.replica_id "
        "JOIN setting s ON s.id = 1 JOIN catalogue c ON c.id = s.catalogue_id ORDER BY l.id");
    const auto row = query.step();
    if (!row)
        return fail(row);
    info.replica = Uuid::fromBytes(query.bytes(0)).value_or(Uuid{});
    if (query.bytes(1).size() == info.head.size())
        std::ranges::copy(query.bytes(1), info.head.begin());
    if (query.bytes(2).size() == info.catalogue.size())
        std::ranges::copy(query.bytes(2), info.catalogue.begin());
    info.catalogueVersion = query.text(3);
    return {};
}

std::optional<Moment> momentAt(const sqlite::Query &query, int column)
{
    if (query.isNull(column))
        return std::nullopt;
    return Moment{std::chrono::microseconds{query.integer(column)}};
}

} // namespace

const std::filesystem::path &Ledger::path() const
{
    return state_->path;
}

const LedgerSettings &Ledger::settings() const
{
    return state_->pinned->settings;
}

const Sorter &Ledger::sorter() const
{
    return *state_->pinned->sorter;
}

TimeZone Ledger::zone() const
{
    return state_->pinned->zone;
}

void Ledger::interrupt()
{
    state_->connection.interrupt();
}

Result<std::int64_t> Ledger::dataVersion()
{
    return state_->version();
}

Result<LedgerInfo> Ledger::info()
{
    return state_->read([this]() -> Result<LedgerInfo> {
        LedgerInfo info;
        info.path = state_->path;
        info.readOnly = state_->access == Access::ReadOnly;
        const auto version = state_->connection.integer("PRAGMA user_version");
        if (!version)
            return fail(version);
        info.schemaVersion = static_cast<int>(*version);
        if (const auto done = readTotals(state_->connection, info); !done)
            return fail(done);
        if (const auto done = readHeads(state_->connection, info); !done)
            return fail(done);
        return info;
    });
}

Result<std::vector<Decision>> Ledger::decisions()
{
    return state_->read([this]() -> Result<std::vector<Decision>> { return state_->pinned->decisions; });
}

Result<Attribution> Ledger::attribute(const Subject &subject)
{
    return state_->read([&]() -> Result<Attribution> { return state_->pinned->attribute(subject); });
}

Result<std::vector<Match>> Ledger::match(std::span<const Device> devices, const std::string &workstation)
{
    return state_->read([&]() -> Result<std::vector<Match>> {
        std::vector<store::Incoming> all;
        std::map<SerialInBus, int> counts;
        for (const Device &device : devices) {
            all.push_back(store::incomingOf(device, workstation, state_->pinned->junk));
            if (all.back().strong)
                ++counts[{all.back().serial->kind, device.vid, store::IdentityKeys::plain(*all.back().serial)}];
        }
        store::Matcher matcher(state_->connection, *state_->keys);
        std::vector<Match> matches;
        for (store::Incoming &incoming : all) {
            const bool twice =
                incoming.strong
                && counts[{incoming.serial->kind, incoming.serial->vid, store::IdentityKeys::plain(*incoming.serial)}] > 1;
            incoming.strong = incoming.strong && !twice;
            auto match = matcher.match(incoming);
            if (!match)
                return fail(match);
            if (twice)
                match->kind = MatchKind::SerialSeenTwice;
            matches.push_back(std::move(*match));
        }
        return matches;
    });
}

Result<std::vector<AssetId>> Ledger::select(const AssetQuery &query)
{
    return state_->read([&]() -> Result<std::vector<AssetId>> {
        const auto from = state_->readFrom(query.asOf, store::needsDues(query));
        if (!from)
            return fail(from);
        return store::selectIds(*from, query);
    });
}

Result<std::vector<AssetRow>> Ledger::rows(std::span<const AssetId> ids, std::optional<Day> asOf)
{
    return state_->read([&]() -> Result<std::vector<AssetRow>> {
        const auto from = state_->readFrom(asOf, true);
        if (!from)
            return fail(from);
        store::RowReader reader(*from, allColumns());
        std::vector<AssetRow> rows;
        rows.reserve(ids.size());
        for (const AssetId id : ids) {
            const auto found = reader.seek(id);
            if (!found)
                return fail(found);
            if (!*found)
                continue;
            const auto cells = reader.cells();
            rows.push_back({id, reader.origin(), std::vector<std::string>(cells.begin(), cells.end())});
        }
        return rows;
    });
}

Result<std::size_t> Ledger::visit(const AssetQuery &query, std::span<const Column> columns, const RowVisitor &visitor)
{
    return state_->read([&]() -> Result<std::size_t> {
        const auto from = state_->readFrom(query.asOf, store::needsDues(query) || store::needsDues(columns));
        if (!from)
            return fail(from);
        const auto ids = store::selectIds(*from, query);
        if (!ids)
            return fail(ids);
        store::RowReader reader(*from, columns);
        std::size_t index = 0;
        for (const AssetId id : *ids) {
            const auto found = reader.seek(id);
            if (!found)
                return fail(found);
            if (!*found)
                continue;
            if (!visitor(RowView{id, index++, ids->size(), reader.cells()}))
                break;
        }
        return index;
    });
}

Result<Asset> Ledger::asset(AssetId id)
{
    return state_->read([&]() -> Result<Asset> {
        store::RecordTable table(state_->connection, store::SubjectKind::Asset);
        const auto record = table.load(id.value);
        if (!record)
            return fail(record);
        if (!*record || !(*record)->live())
            return Error{ErrorCode::NotFound, StoreMsg::NoSuchAsset, {std::to_string(id.value)}};
        Asset asset;
        asset.id = id;
        asset.uuid = Uuid::fromBytes(asBytes((*record)->text(store::AssetField::Uuid))).value_or(Uuid{});
        asset.model = {(*record)->number(store::AssetField::Model)};
        const auto wanted = state_->books.models.wantedOf(asset.model.value);
        if (!wanted)
            return fail(wanted);
        asset.subject = wanted->subject;
        auto attribution = state_->books.models.attribution(asset.model.value);
        if (!attribution)
            return fail(attribution);
        asset.attribution = std::move(*attribution);
        asset.serial = (*record)->text(store::AssetField::Serial);
        asset.fields = store::fieldsOf(**record);
        auto unit = state_->books.units.pathOf((*record)->number(store::AssetField::Unit));
        if (!unit)
            return fail(unit);
        asset.fields.unit = std::move(*unit);
        auto holder = state_->books.holders.nameOf((*record)->number(store::AssetField::Holder));
        if (!holder)
            return fail(holder);
        asset.fields.holder = std::move(*holder);
        for (store::KeptIdentity &kept : store::identitiesOf(**record))
            asset.identities.push_back(std::move(kept.identity));
        sqlite::Query seen = state_->connection.query("SELECT first_seen, last_seen FROM asset WHERE id = ?");
        const auto row = seen.bind(1, id.value).step();
        if (!row)
            return fail(row);
        asset.firstSeen = momentAt(seen, 0);
        asset.lastSeen = momentAt(seen, 1);
        return asset;
    });
}

Result<std::vector<UnitRow>> Ledger::units()
{
    return state_->read([this]() -> Result<std::vector<UnitRow>> {
        sqlite::Query query = state_->connection.query(
            "SELECT u.id, u.path, (SELECT count(*) FROM asset a WHERE a.unit_id = u.id AND a.ended = 0) FROM unit u "
            "WHERE u.live = 1 AND u.id <> 0 AND u.until_day IS NULL ORDER BY u.search, u.id");
        std::vector<UnitRow> rows;
        for (;;) {
            const auto row = query.step();
            if (!row)
                return fail(row);
            if (!*row)
                return rows;
            rows.push_back({{query.integer(0)}, std::string(query.text(1)), query.integer(2)});
        }
    });
}

Result<std::vector<HolderRow>> Ledger::holders()
{
    return state_->read([this]() -> Result<std::vector<HolderRow>> {
        sqlite::Query query = state_->connection.query(
            "SELECT h.id, h.name, h.employee_number, u.path, h.left_on IS NOT NULL FROM holder h "
            "JOIN unit u ON u.id = h.unit_id WHERE h.live = 1 AND h.id <> 0 ORDER BY h.name_key, h.id");
        std::vector<HolderRow> rows;
        for (;;) {
            const auto row = query.step();
            if (!row)
                return fail(row);
            if (!*row)
                return rows;
            rows.push_back({{query.integer(0)}, std::string(query.text(1)), std::string(query.text(2)),
                            std::string(query.text(3)), query.integer(4) == 1});
        }
    });
}

} // namespace homeward
