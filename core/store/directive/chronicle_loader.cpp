// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/directive/chronicle_loader.h"

#include "core/store/action/action_body.h"
#include "core/text/messages_store.h"

#include <algorithm>

namespace homeward::store {
namespace {

std::uint32_t indexOf(std::int64_t id)
{
    return static_cast<std::uint32_t>(id);
}

std::uint8_t withBits(std::uint8_t how, unsigned shift, unsigned mask, std::int64_t value)
{
    const unsigned cleared = how & ~(mask << shift);
    return static_cast<std::uint8_t>(cleared | (static_cast<unsigned>(value) & mask) << shift);
}

/// Sets what the field says; false for a field that figures do not need.
bool setField(AssetFacts &facts, std::uint8_t field, std::int64_t value)
{
    switch (static_cast<AssetField>(field)) {
    case AssetField::Live:
        facts.how = withBits(facts.how, 7, 1, value);
        return true;
    case AssetField::Ownership:
        facts.how = withBits(facts.how, 0, 3, value);
        return true;
    case AssetField::Place:
        facts.how = withBits(facts.how, 2, 3, value);
        return true;
    case AssetField::Status:
        facts.how = withBits(facts.how, 4, 7, value);
        return true;
    case AssetField::Model:
        facts.model = indexOf(value);
        return true;
    case AssetField::Unit:
        facts.unit = indexOf(value);
        return true;
    case AssetField::Quantity:
        facts.quantity = indexOf(value);
        return true;
    default:
        return false;
    }
}

/// From this part of all assets on it is quicker to look at all of them again.
constexpr std::size_t muchOf = 4;

} // namespace

Result<std::optional<Growth>> ChronicleLoader::bring(sqlite::Connection &connection)
{
    const bool first = lastEntry_ == 0;
    const auto since = bringActions(connection);
    if (!since)
        return fail(since);
    if (!*since)
        return std::nullopt;
    growth_ = {**since, first};
    if (first)
        if (const auto done = bringRows(connection); !done)
            return fail(done);
    if (const auto done = bringEntries(connection, first); !done)
        return fail(done);
    if (first)
        putAssets();
    return grown();
}

Growth ChronicleLoader::grown()
{
    std::ranges::sort(growth_.assets);
    growth_.assets.erase(std::unique(growth_.assets.begin(), growth_.assets.end()), growth_.assets.end());
    std::erase_if(growth_.assets, [this](std::uint32_t asset) { return asset >= chronicle_->assets.size(); });
    growth_.anew = growth_.anew || growth_.assets.size() > chronicle_->assets.size() / muchOf;
    return std::move(growth_);
}

Result<std::optional<Day>> ChronicleLoader::bringActions(sqlite::Connection &connection)
{
    std::optional<Day> since;
    sqlite::Query query = connection.query("SELECT id, body FROM action WHERE id > ? ORDER BY id");
    query.bind(1, lastAction_);
    for (;;) {
        const auto row = query.step();
        if (!row)
            return fail(row);
        if (!*row)
            return since;
        const auto body = unpackAction(query.bytes(1));
        if (!body)
            return fail(body);
        lastAction_ = query.integer(0);
        whens_.resize(static_cast<std::size_t>(lastAction_) + 1);
        // A thing cannot be known before it is recorded: an effective day ahead counts from the day of
        // recording.
        whens_.back() = {numberOf(body->day), numberOf(std::min(body->effective, body->day))};
        since = std::min(since.value_or(body->day), body->day);
    }
}

Result<void> ChronicleLoader::bringRows(sqlite::Connection &connection)
{
    const auto largest = connection.integer("SELECT ifnull(max(id), 0) FROM asset");
    if (!largest)
        return fail(largest);
    rows_.resize(static_cast<std::size_t>(*largest) + 1);
    bornIn_.resize(rows_.size());
    sqlite::Query query = connection.query(
        "SELECT id, live, model_id, unit_id, quantity, ownership, place, status FROM asset ORDER BY id");
    for (;;) {
        const auto row = query.step();
        if (!row)
            return fail(row);
        if (!*row)
            return {};
        AssetFacts &facts = rows_[static_cast<std::size_t>(query.integer(0))];
        facts.model = indexOf(query.integer(2));
        facts.unit = indexOf(query.integer(3));
        facts.quantity = indexOf(query.integer(4));
        facts.how = AssetFacts::packHow(static_cast<Ownership>(query.integer(5)),
                                        static_cast<Place>(query.integer(6)),
                                        static_cast<Status>(query.integer(7)), query.integer(1) != 0);
    }
}

Result<void> ChronicleLoader::bringEntries(sqlite::Connection &connection, bool first)
{
    sqlite::Query query =
        connection.query("SELECT id, action_id, kind, subject_id, body FROM entry WHERE id > ? ORDER BY id");
    query.bind(1, lastEntry_);
    for (;;) {
        const auto row = query.step();
        if (!row)
            return fail(row);
        if (!*row)
            return {};
        lastEntry_ = query.integer(0);
        const std::int64_t action = query.integer(1);
        const auto kind = static_cast<SubjectKind>(query.integer(2));
        const std::int64_t subject = query.integer(3);
        if (action < 0 || action > lastAction_ || subject < 0 || subject > INT32_MAX)
            return Error{ErrorCode::Corrupt, StoreMsg::HistoryUnreadable, {}};
        if (kind == SubjectKind::Asset) {
            if (first && static_cast<std::size_t>(subject) < bornIn_.size()
                && bornIn_[static_cast<std::size_t>(subject)] == 0) {
                bornIn_[static_cast<std::size_t>(subject)] = action;
                continue;
            }
            if (const auto done = takeAsset(subject, action, query.bytes(4), first); !done)
                return done;
            continue;
        }
        const bool counts = kind == SubjectKind::Model || kind == SubjectKind::Unit
                            || kind == SubjectKind::Directive || kind == SubjectKind::Exemption
                            || kind == SubjectKind::Replacement || kind == SubjectKind::Succession;
        if (!counts)
            continue;
        const auto changes = unpackChanges(kind, query.bytes(4));
        if (!changes)
            return fail(changes);
        take(kind, subject, *changes, whens_[static_cast<std::size_t>(action)]);
    }
}

Result<void> ChronicleLoader::takeAsset(std::int64_t id, std::int64_t action, ByteView body, bool first)
{
    const auto changes = unpackChanges(SubjectKind::Asset, body);
    if (!changes)
        return fail(changes);
    AssetFacts facts;
    if (first) {
        for (const FieldChange &change : *changes)
            if (setField(facts, change.field, 0))
                earlier_.push_back({indexOf(id), change.field, action, integerOf(change.from.value)});
        return {};
    }
    if (chronicle_->assets.exists(indexOf(id)))
        facts = chronicle_->assets.newest(indexOf(id)).value;
    bool counts = false;
    for (const FieldChange &change : *changes)
        counts = setField(facts, change.field, integerOf(change.to.value)) || counts;
    if (!counts)
        return {};
    chronicle_->assets.put(indexOf(id), facts, whens_[static_cast<std::size_t>(action)]);
    growth_.assets.push_back(indexOf(id));
    return {};
}

void ChronicleLoader::putAssets()
{
    std::ranges::stable_sort(earlier_, {}, &Earlier::asset);
    chronicle_->assets.reserve(rows_.size());
    std::size_t next = 0;
    for (std::uint32_t asset = 1; asset < rows_.size(); ++asset) {
        const std::size_t begin = next;
        while (next < earlier_.size() && earlier_[next].asset == asset)
            ++next;
        if (bornIn_[asset] != 0)
            putHistory(asset, begin, next);
    }
    rows_ = {};
    bornIn_ = {};
    earlier_ = {};
}

/// Goes back from the row, action by action, and puts the versions in the order in which they were recorded.
void ChronicleLoader::putHistory(std::uint32_t asset, std::size_t begin, std::size_t end)
{
    AssetFacts facts = rows_[asset];
    std::vector<std::pair<std::int64_t, AssetFacts>> versions;
    for (std::size_t i = end; i-- > begin;) {
        const Earlier &step = earlier_[i];
        if (i + 1 == end || earlier_[i + 1].action != step.action)
            versions.emplace_back(step.action, facts);
        setField(facts, step.field, step.before);
    }
    chronicle_->assets.put(asset, facts, whens_[static_cast<std::size_t>(bornIn_[asset])]);
    for (auto version = versions.rbegin(); version != versions.rend(); ++version)
        chronicle_->assets.put(asset, version->second, whens_[static_cast<std::size_t>(version->first)]);
}

} // namespace homeward::store
