// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/directive/directive_record.h"
#include "core/store/directive/directives_state.h"
#include "core/text/messages_directives.h"
#include "core/text/utf8.h"

#include <algorithm>
#include <set>
#include <unordered_map>

namespace homeward {
namespace {

using store::SubjectKind;
using store::ThingDesk;

Result<std::set<std::string>> unitKeys(sqlite::Connection &connection)
{
    std::set<std::string> keys;
    sqlite::Query query = connection.query("SELECT search FROM unit WHERE live = 1 AND id <> 0 ORDER BY id");
    for (;;) {
        const auto row = query.step();
        if (!row)
            return fail(row);
        if (!*row)
            return keys;
        keys.emplace(query.text(0));
    }
}

using Countries = std::unordered_map<std::string, std::string>;

/// Of the brands that decisions and models of the ledger name.
Result<Countries> ownBrands(LedgerAccess::State &base)
{
    Countries countries;
    sqlite::Query query = base.connection.query("SELECT DISTINCT brand, brand_country FROM model WHERE live "
                                                "= 1 AND brand <> '' ORDER BY brand, brand_country");
    for (;;) {
        const auto row = query.step();
        if (!row)
            return fail(row);
        if (!*row)
            break;
        countries.emplace(normalisedKey(query.text(0)), std::string(query.text(1)));
    }
    for (const Decision &decision : base.pinned->decisions)
        if (!decision.brand.empty())
            countries.emplace(normalisedKey(decision.brand), decision.country);
    return countries;
}

struct Judged {
    Directive directive;
    std::vector<Uuid> units;
    std::vector<Warning> warnings;
};

std::string nameForMessages(const store::Record &record)
{
    return nameOf(store::directiveOf(record));
}

Result<store::Record> loadDirective(store::Work &work, DirectiveId id)
{
    return ThingDesk(work).load(SubjectKind::Directive, id.value, DirectivesMsg::NoSuchDirective,
                                std::to_string(id.value));
}

ActionId written(const store::Work &work)
{
    return work.writer.empty() ? ActionId{} : work.writer.id();
}

Result<void> checkNumberIsFree(store::Work &work, const Directive &directive, std::int64_t id)
{
    if (directive.number.empty())
        return {};
    sqlite::Query query = work.connection.query(
        "SELECT 1 FROM directive WHERE number = ? AND live = 1 AND id <> ? ORDER BY id LIMIT 1");
    const auto row = query.bind(1, directive.number).bind(2, id).step();
    if (!row)
        return fail(row);
    if (*row)
        return Error{ErrorCode::Conflict, DirectivesMsg::DirectiveNumberTaken, {directive.number}};
    return {};
}

/// Writes new terms over old ones.
Result<DirectiveWritten> rewrite(store::Work &work, DirectiveId id, const store::Record &before,
                                 const Judged &judged)
{
    if (const auto free = checkNumberIsFree(work, judged.directive, id.value); !free)
        return fail(free);
    const store::Record after = store::directiveRecord(judged.directive, judged.units);
    if (const auto done = ThingDesk(work).change(id.value, before, after); !done)
        return fail(done);
    return DirectiveWritten{written(work), id, judged.warnings};
}

Result<Judged> judgeWith(const DirectiveSurroundings &surroundings, sqlite::Connection &connection,
                         Directive directive)
{
    if (directive.home.empty())
        directive.home = surroundings.home;
    auto warnings = checkDirective(directive, surroundings);
    if (!warnings)
        return fail(warnings);
    auto units = store::unitUuids(connection, directive.scope.units);
    if (!units)
        return fail(units);
    return Judged{std::move(directive), std::move(*units), std::move(*warnings)};
}

} // namespace

Result<DirectiveSurroundings> Directives::State::surroundings() const
{
    auto units = unitKeys(base().connection);
    if (!units)
        return fail(units);
    auto brands = ownBrands(base());
    if (!brands)
        return fail(brands);
    DirectiveSurroundings around;
    around.today = store::todayOf(base());
    around.home = base().pinned->settings.home.countries;
    around.unitExists = [keys = std::move(*units)](const std::string &path) {
        return keys.contains(normalisedKey(path));
    };
    around.brandCountry = [own = std::move(*brands), sorter = base().pinned->sorter](
                              const std::string &brand) -> std::optional<std::string> {
        if (const auto place = own.find(normalisedKey(brand)); place != own.end())
            return place->second;
        if (const auto found = sorter->catalogue().findBrand(brand))
            return std::string(found->country);
        return std::nullopt;
    };
    return around;
}

Result<std::vector<Warning>> Directives::judge(const Directive &directive)
{
    auto judged = state_->base().read([&]() -> Result<Judged> {
        const auto surroundings = state_->surroundings();
        if (!surroundings)
            return fail(surroundings);
        return judgeWith(*surroundings, state_->base().connection, directive);
    });
    if (!judged)
        return fail(judged);
    const auto count = countScope(judged->directive);
    if (!count)
        return fail(count);
    if (count->assets == 0)
        judged->warnings.push_back({DirectivesMsg::ScopeFindsNothing, {}});
    return std::move(judged->warnings);
}

Result<DirectiveWritten> Directives::add(Directive directive, const Deed &deed)
{
    auto warnings = judge(directive);
    if (!warnings)
        return fail(warnings);
    return state_->base().act(
        ActionKind::Directive, deed, [&](store::Work &work) -> Result<DirectiveWritten> {
            const auto surroundings = state_->surroundings();
            if (!surroundings)
                return fail(surroundings);
            directive.id = Uuid::make(work.writer.recorded());
            const auto judged = judgeWith(*surroundings, work.connection, directive);
            if (!judged)
                return fail(judged);
            if (const auto free = checkNumberIsFree(work, judged->directive, 0); !free)
                return fail(free);
            const auto id = ThingDesk(work).create(store::directiveRecord(judged->directive, judged->units));
            if (!id)
                return fail(id);
            return DirectiveWritten{written(work), {*id}, std::move(*warnings)};
        });
}

Result<DirectiveWritten> Directives::amend(DirectiveId directive, const Directive &after, const Deed &deed)
{
    return state_->base().act(
        ActionKind::Directive, deed, [&](store::Work &work) -> Result<DirectiveWritten> {
            const auto before = loadDirective(work, directive);
            if (!before)
                return fail(before);
            const auto surroundings = state_->surroundings();
            if (!surroundings)
                return fail(surroundings);
            Directive next = after;
            next.id = store::directiveOf(*before).id;
            const auto judged = judgeWith(*surroundings, work.connection, std::move(next));
            if (!judged)
                return fail(judged);
            return rewrite(work, directive, *before, *judged);
        });
}

Result<DirectiveWritten> Directives::confirm(DirectiveId directive, const std::string &who,
                                             const std::string &document, const Deed &deed)
{
    return state_->base().act(
        ActionKind::Directive, deed, [&](store::Work &work) -> Result<DirectiveWritten> {
            const auto before = loadDirective(work, directive);
            if (!before)
                return fail(before);
            Directive terms = store::directiveOf(*before);
            if (terms.standing != Standing::Reported)
                return Error{ErrorCode::Conflict,
                             DirectivesMsg::NotReported,
                             {nameForMessages(*before), std::string(toText(terms.standing))}};
            if (trimmed(who).empty() && trimmed(document).empty())
                return Error{ErrorCode::InvalidInput, DirectivesMsg::ConfirmationWithoutGround, {}};
            if (const auto past =
                    checkPastDay(deed.effective.value_or(work.writer.day()), store::todayOf(state_->base()));
                !past)
                return fail(past);
            store::Record after = *before;
            store::setText(after, store::DirectiveField::Standing, toText(Standing::Confirmed));
            store::setText(after, store::DirectiveField::ConfirmedBy, trimmed(who));
            store::setDay(after, store::DirectiveField::ConfirmedOn,
                          deed.effective.value_or(work.writer.day()));
            if (!trimmed(document).empty())
                store::setText(after, store::DirectiveField::Reference, trimmed(document));
            if (const auto done = ThingDesk(work).change(directive.value, *before, after); !done)
                return fail(done);
            return DirectiveWritten{written(work), directive, {}};
        });
}

Result<DirectiveWritten> Directives::end(DirectiveId directive, Standing standing, const Deed &deed)
{
    if (standing != Standing::Superseded && standing != Standing::Withdrawn)
        return Error{ErrorCode::InvalidInput, DirectivesMsg::FieldNotOneOf, {"standing", "superseded, withdrawn"}};
    return state_->base().act(
        ActionKind::Directive, deed, [&](store::Work &work) -> Result<DirectiveWritten> {
            const auto before = loadDirective(work, directive);
            if (!before)
                return fail(before);
            store::Record after = *before;
            store::setText(after, store::DirectiveField::Standing, toText(standing));
            if (const auto done = ThingDesk(work).change(directive.value, *before, after); !done)
                return fail(done);
            return DirectiveWritten{written(work), directive, {}};
        });
}

Result<ActionId> Directives::exempt(DirectiveId directive, std::span<const AssetId> assets,
                                    const Exemption &terms, const Deed &deed)
{
    return state_->base().act(ActionKind::Exempt, deed, [&](store::Work &work) -> Result<ActionId> {
        if (const auto loaded = loadDirective(work, directive); !loaded)
            return fail(loaded);
        if (const auto good = checkExemption(terms, store::todayOf(state_->base())); !good)
            return fail(good);
        ThingDesk desk(work);
        for (const AssetId asset : assets) {
            if (const auto loaded = work.desk.load(asset.value); !loaded)
                return fail(loaded);
            const auto old = store::eachInForce(
                work.connection, SubjectKind::Exemption,
                "AND asset_id = " + std::to_string(asset.value)
                    + " AND directive_id = " + std::to_string(directive.value),
                [&](std::int64_t id, const store::Record &record) { return desk.end(id, record); });
            if (!old)
                return fail(old);
            Exemption exemption = terms;
            exemption.id = Uuid::make(work.writer.recorded());
            const auto id = desk.create(store::exemptionRecord(exemption, directive.value, asset.value));
            if (!id)
                return fail(id);
        }
        return written(work);
    });
}

Result<ActionId> Directives::revoke(std::span<const ExemptionId> exemptions, const Deed &deed)
{
    return state_->base().act(ActionKind::Exempt, deed, [&](store::Work &work) -> Result<ActionId> {
        ThingDesk desk(work);
        for (const ExemptionId exemption : exemptions) {
            const auto record = desk.load(SubjectKind::Exemption, exemption.value, DirectivesMsg::NoSuchExemption,
                                          std::to_string(exemption.value));
            if (!record)
                return fail(record);
            if (const auto done = desk.end(exemption.value, *record); !done)
                return fail(done);
        }
        return written(work);
    });
}

Result<ActionId> Directives::settle(const Conflict &conflict, const std::string &ruling,
                                    const std::string &who, const std::string &document, const Deed &deed)
{
    if (trimmed(who).empty() || trimmed(ruling).empty())
        return Error{ErrorCode::InvalidInput, DirectivesMsg::SettlementWithoutName, {}};
    const auto rows = all();
    if (!rows)
        return fail(rows);
    const auto idOf = [&](const Uuid &uuid) {
        const auto row =
            std::ranges::find_if(*rows, [&](const DirectiveRow &one) { return one.directive.id == uuid; });
        return row == rows->end() ? DirectiveId{} : row->id;
    };
    const DirectiveId first = idOf(conflict.first);
    const DirectiveId second = idOf(conflict.second);
    if (!first || !second)
        return Error{
            ErrorCode::NotFound, DirectivesMsg::NoSuchDirective, {(first ? conflict.second : conflict.first).toText()}};
    return state_->base().act(ActionKind::Settle, deed, [&](store::Work &work) -> Result<ActionId> {
        Settlement settlement{conflict.first,
                              conflict.second,
                              conflict.kind,
                              conflict.firstValue,
                              conflict.secondValue,
                              std::string(trimmed(ruling)),
                              std::string(trimmed(who)),
                              deed.effective.value_or(work.writer.day()),
                              document};
        const auto id =
            ThingDesk(work).create(store::settlementRecord(settlement, first.value, second.value));
        if (!id)
            return fail(id);
        return written(work);
    });
}

} // namespace homeward
