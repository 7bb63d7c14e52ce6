// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/register/pinned.h"

#include "core/store/record/record_table.h"
#include "core/text/messages_store.h"
#include "core/text/utf8.h"

#include <fmt/format.h>

#include <algorithm>

namespace homeward::store {
namespace {

std::string homeText(const HomeSetting &home)
{
    return fmt::format("{}", fmt::join(home.countries, ","));
}

Uuid uuidOf(std::string_view bytes)
{
    return Uuid::fromBytes(asBytes(bytes)).value_or(Uuid{});
}

Result<std::vector<Decision>> loadDecisions(sqlite::Connection &connection)
{
    std::vector<std::int64_t> ids;
    {
        sqlite::Query query = connection.query("SELECT id FROM decision WHERE live = 1 ORDER BY id");
        for (;;) {
            const auto row = query.step();
            if (!row)
                return fail(row);
            if (!*row)
                break;
            ids.push_back(query.integer(0));
        }
    }
    std::vector<Decision> decisions;
    RecordTable table(connection, SubjectKind::Decision);
    for (const std::int64_t id : ids) {
        const auto record = table.load(id);
        if (!record)
            return fail(record);
        decisions.push_back(decisionOf(**record));
    }
    return decisions;
}

bool isCurrency(std::string_view text)
{
    return text.empty() || (text.size() == 3 && std::ranges::all_of(text, [](char c) { return c >= 'A' && c <= 'Z'; }));
}

} // namespace

std::optional<Decision> Pinned::decisionFor(const Subject &subject, const std::string &key, const Uuid &own) const
{
    const auto holds = [&](const Decision &decision) {
        if (decision.scope == Decision::Scope::Asset)
            return !own.isNil() && decision.asset == own;
        return decision.scope == Decision::Scope::Model ? decision.modelKey == key : covers(decision, subject);
    };
    // The narrowest, among equals the newest; a decision on the brand alone leaves the category to the one behind it.
    const Decision *brand = nullptr;
    const Decision *category = nullptr;
    for (const Decision &decision : decisions) {
        if (!holds(decision))
            continue;
        if (!decision.brand.empty() && (brand == nullptr || decision.scope <= brand->scope))
            brand = &decision;
        if (decision.category != Category::Unknown && (category == nullptr || decision.scope <= category->scope))
            category = &decision;
    }
    if (brand == nullptr && category == nullptr)
        return std::nullopt;
    Decision both = brand == nullptr ? *category : *brand;
    both.category = category == nullptr ? Category::Unknown : category->category;
    return both;
}

Attribution Pinned::attribute(const Subject &subject, const Uuid &own) const
{
    const auto decision = decisions.empty() ? std::nullopt : decisionFor(subject, modelKey(subject), own);
    if (!decision)
        return sorter->attribute(subject);
    return sorter->attribute(subject, {&*decision, 1});
}

Result<Catalogue> loadCatalogue(sqlite::Connection &connection, std::int64_t id)
{
    sqlite::Query query = connection.query("SELECT bytes FROM catalogue WHERE id = ?");
    const auto row = query.bind(1, id).step();
    if (!row)
        return fail(row);
    if (!*row)
        return Error{ErrorCode::Corrupt, StoreMsg::HistoryUnreadable, {}};
    const ByteView bytes = query.bytes(0);
    return Catalogue::fromBytes(Bytes(bytes.begin(), bytes.end()));
}

Result<Pinned> loadPinned(sqlite::Connection &connection, const Pinned *before)
{
    const auto record = RecordTable(connection, SubjectKind::Setting).load(1);
    if (!record)
        return fail(record);
    if (!*record)
        return Error{ErrorCode::Corrupt, StoreMsg::HistoryUnreadable, {}};
    const std::int64_t catalogueId = (*record)->number(SettingField::Catalogue);
    auto settings = settingsOf(**record);
    if (!settings)
        return fail(settings);
    const auto zone = TimeZone::find(settings->timeZone);

    std::shared_ptr<const Sorter> sorter;
    if (before != nullptr && before->catalogueId == catalogueId) {
        sorter = before->sorter;
    } else {
        auto catalogue = loadCatalogue(connection, catalogueId);
        if (!catalogue)
            return fail(catalogue);
        sorter = std::make_shared<const Sorter>(std::move(*catalogue));
    }
    auto decisions = loadDecisions(connection);
    if (!decisions)
        return fail(decisions);
    auto junk = JunkSerials::load(connection, sorter->catalogue());
    if (!junk)
        return fail(junk);
    // A zone that this machine does not know is no reason to lose the ledger.
    return Pinned{std::move(*settings), zone ? *zone : TimeZone::utc(), catalogueId, std::move(sorter),
                  std::move(*decisions), std::move(*junk)};
}

Record settingRecord(const LedgerSettings &settings, std::int64_t catalogueId)
{
    using enum SettingField;
    Record record(SubjectKind::Setting);
    record.set(Live, std::int64_t{1});
    record.set(Home, textValue(homeText(settings.home)));
    record.set(SettingField::Basis, textValue(toText(settings.home.basis)));
    record.set(Department, textValue(settings.department));
    record.set(SettingField::TimeZone, textValue(settings.timeZone));
    record.set(TagPrefix, textValue(settings.tagPrefix));
    record.set(Currency, textValue(settings.currency));
    record.set(SettingField::Catalogue, catalogueId);
    return record;
}

Result<LedgerSettings> settingsOf(const Record &record)
{
    using enum SettingField;
    const std::string_view home = record.text(Home);
    const auto countries = home.empty() ? std::vector<std::string>() : parseCountries(home);
    const auto basis = parseBasis(record.text(SettingField::Basis));
    if (!countries || !basis)
        return Error{ErrorCode::Corrupt, StoreMsg::HistoryUnreadable, {}};
    LedgerSettings settings;
    settings.home = {*countries, *basis};
    settings.department = record.text(Department);
    settings.timeZone = record.text(SettingField::TimeZone);
    settings.tagPrefix = record.text(TagPrefix);
    settings.currency = record.text(Currency);
    return settings;
}

Result<void> checkSettings(const LedgerSettings &settings)
{
    const std::string home = homeText(settings.home);
    if (!home.empty() && !parseCountries(home))
        return Error{ErrorCode::InvalidInput, StoreMsg::BadHome, {home}};
    if (const auto zone = TimeZone::find(settings.timeZone); !zone)
        return fail(zone);
    if (!isCurrency(settings.currency))
        return Error{ErrorCode::InvalidInput, StoreMsg::BadCurrency, {settings.currency}};
    constexpr std::size_t longestPrefix = 32;
    if (settings.tagPrefix.size() > longestPrefix || toVisible(settings.tagPrefix) != settings.tagPrefix)
        return Error{ErrorCode::InvalidInput, StoreMsg::BadTagPrefix, {toVisible(settings.tagPrefix)}};
    if (!isValidUtf8(settings.department))
        return Error{ErrorCode::InvalidInput, StoreMsg::TextNotUtf8, {"department"}};
    return {};
}

Record decisionRecord(const Decision &decision)
{
    using enum DecisionField;
    Record record(SubjectKind::Decision);
    record.set(Live, std::int64_t{1});
    record.set(DecisionField::Uuid, textValue(asText(decision.id.bytes)));
    record.set(Scope, numberValue(static_cast<std::int64_t>(decision.scope)));
    record.set(Asset, decision.asset.isNil() ? Value() : textValue(asText(decision.asset.bytes)));
    record.set(ModelKey, textValue(decision.modelKey));
    record.set(Vid, numberValue(decision.vid));
    record.set(Pid, numberValue(decision.pid));
    record.set(Pattern, textValue(decision.pattern));
    record.set(Brand, textValue(decision.brand));
    record.set(Country, textValue(decision.country));
    record.set(DecisionField::Category, textValue(toText(decision.category)));
    record.set(Who, textValue(decision.who));
    record.set(Why, textValue(decision.why));
    record.set(At, numberValue(decision.at.time_since_epoch().count()));
    return record;
}

Decision decisionOf(const Record &record)
{
    using enum DecisionField;
    Decision decision;
    decision.id = uuidOf(record.text(DecisionField::Uuid));
    decision.scope = static_cast<Decision::Scope>(record.number(Scope));
    decision.asset = uuidOf(record.text(Asset));
    decision.modelKey = record.text(ModelKey);
    decision.vid = static_cast<std::uint16_t>(record.number(Vid));
    decision.pid = static_cast<std::uint16_t>(record.number(Pid));
    decision.pattern = record.text(Pattern);
    decision.brand = record.text(Brand);
    decision.country = record.text(Country);
    decision.category =
        parseCategory(record.text(DecisionField::Category)).value_or(homeward::Category::Unknown);
    decision.who = record.text(Who);
    decision.why = record.text(Why);
    decision.at = Moment{std::chrono::microseconds{record.number(At)}};
    return decision;
}

} // namespace homeward::store
