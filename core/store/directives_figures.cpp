// SPDX-License-Identifier: GPL-3.0-or-later
// The part of Directives that tells figures.
#include "core/base/date.h"
#include "core/store/directive/directives_state.h"
#include "core/text/messages_directives.h"

#include <algorithm>
#include <map>

namespace homeward {
namespace {

bool isWanted(const ObligationQuery &query, const Reckoner &reckoner, const Reckoning &reckoning,
              const std::vector<std::uint8_t> *units, std::uint32_t asset)
{
    const ObligationState state = reckoning.states[asset];
    if (state == ObligationState::None || (query.state && *query.state != state)
        || (query.outstanding && !isOutstanding(state)))
        return false;
    const Cell &cell = reckoner.cells()[asset];
    if (units != nullptr && (cell.unit >= units->size() || (*units)[cell.unit] == 0))
        return false;
    const ModelFacts *model = reckoner.model(cell.model);
    return model != nullptr && (!query.category || model->category == *query.category)
           && (!query.brand || model->brand == *query.brand);
}

/// The unit of that path and all below it.
std::vector<std::uint8_t> unitsBelow(const Reckoner &reckoner, const std::string &path)
{
    const auto &units = reckoner.chronicle().units;
    std::vector<std::uint8_t> below(std::max<std::size_t>(units.size(), 1));
    for (std::uint32_t unit = 1; unit < units.size(); ++unit)
        if (const auto *version = units.at(unit, reckoner.from()); version != nullptr)
            below[unit] = isSameOrBelow(version->value.path, path) ? 1 : 0;
    if (path.empty())
        below[0] = 1;
    return below;
}

/// What an entry that has ended lacks; nothing for one that is there.
std::optional<Lack> lackOf(const Reckoner &reckoner, ObligationState state, std::uint32_t asset)
{
    AssetFacts facts;
    facts.how = reckoner.cells()[asset].how;
    if (facts.status() != Status::Retired)
        return std::nullopt;
    if (facts.ownership() == Ownership::Personal)
        return isOutstanding(state) ? std::optional(Lack::Declaration) : std::nullopt;
    return state == ObligationState::Done && reckoner.workOf(asset) == nullptr ? std::optional(Lack::Line)
                                                                               : std::nullopt;
}

std::optional<Day> registeredOn(const Chronicle &chronicle, std::uint32_t asset)
{
    if (!chronicle.assets.exists(asset))
        return std::nullopt;
    const auto *version = &chronicle.assets.newest(asset);
    while (const auto *older = chronicle.assets.olderThan(*version))
        version = older;
    return dayOf(version->when.recorded);
}

} // namespace

/// A day that has not come has no close.
Result<Day> Directives::State::askedDay(std::optional<Day> day) const
{
    const auto live = base().liveDay();
    if (!live)
        return fail(live);
    if (day && *day > *live)
        return Error{ErrorCode::InvalidInput, DirectivesMsg::DayInTheFuture, {toIso(*day), toIso(*live)}};
    return day.value_or(*live);
}

Result<ScopeCount> Directives::countScope(const Directive &directive)
{
    return state_->read([&]() -> Result<ScopeCount> {
        const auto today = state_->base().liveDay();
        if (!today)
            return fail(today);
        const auto reckoner = state_->book().reckonerAt(*today);
        DirectiveFacts facts{directive, {}, true};
        if (facts.terms.home.empty())
            facts.terms.home = state_->base().pinned->settings.home.countries;
        std::vector<std::uint8_t> inUnits(std::max<std::size_t>(reckoner->chronicle().units.size(), 1),
                                          directive.scope.units.empty() ? 1 : 0);
        for (const std::string &path : directive.scope.units) {
            const auto below = unitsBelow(*reckoner, path);
            for (std::size_t unit = 0; unit < below.size(); ++unit)
                inUnits[unit] |= below[unit];
        }
        ScopeTest test(facts);
        std::vector<Verdict> verdicts(reckoner->chronicle().models.size());
        for (std::uint32_t model = 0; model < verdicts.size(); ++model)
            if (const ModelFacts *seen = reckoner->model(model))
                verdicts[model] = test.bearingOf(*seen).verdict;
        ScopeCount count;
        for (const Cell &cell : reckoner->cells()) {
            AssetFacts asset;
            asset.how = cell.how;
            if (!asset.isPresent() || cell.unit >= inUnits.size() || inUnits[cell.unit] == 0
                || cell.model >= verdicts.size() || !test.takes(asset.ownership(), asset.place()))
                continue;
            const Verdict verdict = verdicts[cell.model];
            count.assets += verdict == Verdict::Out ? 0 : 1;
            count.foreign += verdict == Verdict::Foreign ? cell.quantity : 0;
            count.domestic += verdict == Verdict::Domestic ? cell.quantity : 0;
            count.undetermined += verdict == Verdict::Undetermined ? cell.quantity : 0;
        }
        return count;
    });
}

Result<std::vector<Progress>> Directives::progress(std::optional<Day> day, const ProgressOptions &options,
                                                   std::optional<DirectiveId> directive)
{
    return state_->read([&]() -> Result<std::vector<Progress>> {
        const auto asked = state_->askedDay(day);
        if (!asked)
            return fail(asked);
        const Day on = *asked;
        if (!directive)
            return state_->book().progress(on, options);
        std::vector<Progress> one;
        if (auto found = state_->book().progress(static_cast<std::uint32_t>(directive->value), on, options))
            one.push_back(std::move(*found));
        return one;
    });
}

Result<std::optional<Bridge>> Directives::corrections(DirectiveId directive, Day day)
{
    return state_->read([&]() -> Result<std::optional<Bridge>> {
        const auto today = state_->base().liveDay();
        if (!today)
            return fail(today);
        return state_->book().corrections(static_cast<std::uint32_t>(directive.value), day,
                                          std::max(day, *today));
    });
}

Result<std::vector<AssetId>> Directives::assets(DirectiveId directive, const ObligationQuery &query,
                                                std::optional<Day> day)
{
    return state_->read([&]() -> Result<std::vector<AssetId>> {
        const auto asked = state_->askedDay(day);
        if (!asked)
            return fail(asked);
        const auto index = static_cast<std::uint32_t>(directive.value);
        const Day on = state_->book().closeOf(index, *asked);
        const auto reckoner = state_->book().reckonerAt(on);
        const auto reckoning = state_->book().reckoningAt(index, on);
        std::vector<AssetId> ids;
        if (reckoning == nullptr)
            return ids;
        std::vector<std::uint8_t> units;
        if (query.unit)
            units = unitsBelow(*reckoner, *query.unit);
        for (std::uint32_t asset = 0; asset < reckoning->states.size(); ++asset)
            if (isWanted(query, *reckoner, *reckoning, query.unit ? &units : nullptr, asset))
                ids.push_back({asset});
        return ids;
    });
}

Result<std::vector<Reminder>> Directives::reminders(std::optional<Day> day, int notSeenFor)
{
    return state_->read([&]() -> Result<std::vector<Reminder>> {
        const auto asked = state_->askedDay(day);
        if (!asked)
            return fail(asked);
        const Day on = *asked;
        std::vector<Reminder> reminders = remindersOf(state_->book(), on);
        std::vector<HoldingFacts> holdings;
        // What nobody holds is asked about only where being seen matters.
        sqlite::Query query = state_->base().connection.query(
            notSeenFor > 0
                ? "SELECT a.id, h.left_on IS NOT NULL AND h.left_on <= ?1, a.last_seen FROM asset a "
                  "LEFT JOIN holder h ON h.id = a.holder_id WHERE a.ended = 0 ORDER BY a.id"
                : "SELECT a.id, h.left_on IS NOT NULL AND h.left_on <= ?1, a.last_seen FROM asset a "
                  "JOIN holder h ON h.id = a.holder_id WHERE a.ended = 0 ORDER BY a.id");
        query.bind(1, on.time_since_epoch().count());
        for (;;) {
            const auto row = query.step();
            if (!row)
                return fail(row);
            if (!*row)
                break;
            HoldingFacts facts{static_cast<std::uint32_t>(query.integer(0)), query.integer(1) != 0,
                               std::nullopt};
            facts.lastSeen = registeredOn(state_->chronicle(), facts.asset);
            if (!query.isNull(2))
                facts.lastSeen =
                    std::max(facts.lastSeen, std::optional(state_->base().pinned->zone.dayOf(
                                                 Moment{std::chrono::microseconds{query.integer(2)}})));
            if (facts.holderLeft || notSeenFor > 0)
                holdings.push_back(facts);
        }
        for (Reminder &more : holdingReminders(*state_->book().reckonerAt(on), holdings, on, notSeenFor))
            reminders.push_back(std::move(more));
        return reminders;
    });
}

Result<std::vector<MissingPaper>> Directives::endedWithoutPaper()
{
    return state_->read([&]() -> Result<std::vector<MissingPaper>> {
        const auto today = state_->base().liveDay();
        if (!today)
            return fail(today);
        const auto reckoner = state_->book().reckonerAt(*today);
        std::map<std::uint32_t, Lack> lacks;
        for (std::uint32_t directive = 0; directive < state_->chronicle().directives.size(); ++directive) {
            const auto reckoning = state_->book().reckoningAt(directive, *today);
            if (reckoning == nullptr || !reckoning->terms.terms.inForce())
                continue;
            for (std::uint32_t asset = 0; asset < reckoning->states.size(); ++asset)
                if (const auto lack = lackOf(*reckoner, reckoning->states[asset], asset))
                    lacks.emplace(asset, *lack);
        }
        std::vector<MissingPaper> missing;
        sqlite::Query query = state_->base().connection.query("SELECT tag FROM asset WHERE id = ?");
        for (const auto &[asset, lack] : lacks) {
            const auto row = query.bind(1, asset).step();
            if (!row)
                return fail(row);
            missing.push_back({{asset}, *row ? std::string(query.text(0)) : std::string(), lack});
            query.reset();
        }
        return missing;
    });
}

} // namespace homeward
