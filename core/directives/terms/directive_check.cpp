// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/directives/terms/directive_check.h"

#include "core/base/date.h"
#include "core/brands/origin.h"
#include "core/text/messages_directives.h"
#include "core/text/utf8.h"

#include <algorithm>

namespace homeward {
namespace {

constexpr std::chrono::days farthest{50 * 366};

Error refuse(Msg message, std::vector<std::string> parameters = {})
{
    return {ErrorCode::InvalidInput, message, std::move(parameters)};
}

Result<void> checkDates(const Directive &directive, Day today)
{
    if (const auto ok = checkPastDay(directive.received, today); !ok)
        return ok;
    for (const auto &day : {directive.confirmedOn, directive.source.relayedOn, directive.approvedOn})
        if (day)
            if (const auto ok = checkPastDay(*day, today); !ok)
                return ok;
    for (const auto &day : {directive.effective, std::optional(directive.deadline)})
        if (day)
            if (const auto ok = checkNearDay(*day, today); !ok)
                return ok;
    if (directive.effective && directive.deadline < *directive.effective)
        return refuse(DirectivesMsg::DirectiveDatesBackwards, {toIso(directive.deadline), toIso(*directive.effective)});
    return {};
}

Result<void> checkTargets(const Directive &directive)
{
    if (directive.targetPercent < 1 || directive.targetPercent > 100)
        return refuse(DirectivesMsg::PercentOutOfRange, {std::to_string(directive.targetPercent)});
    Day day = directive.received;
    int percent = 0;
    for (const InterimTarget &target : directive.interim) {
        if (target.percent < 1 || target.percent > 100)
            return refuse(DirectivesMsg::PercentOutOfRange, {std::to_string(target.percent)});
        if (target.day <= day || target.day >= directive.deadline)
            return refuse(DirectivesMsg::InterimOutOfOrder, {toIso(target.day)});
        if (target.percent <= percent || target.percent > directive.targetPercent)
            return refuse(DirectivesMsg::InterimDoesNotRise, {toIso(target.day), std::to_string(target.percent)});
        day = target.day;
        percent = target.percent;
    }
    return {};
}

Result<void> checkNames(const Directive &directive, const DirectiveSurroundings &surroundings)
{
    for (const std::string &unit : directive.scope.units)
        if (!surroundings.unitExists(unit))
            return refuse(DirectivesMsg::UnitUnknown, {toVisible(unit)});
    for (const auto *brands : {&directive.scope.brandsIn, &directive.scope.brandsOut})
        for (const std::string &brand : *brands)
            if (!surroundings.brandCountry(brand))
                return refuse(DirectivesMsg::BrandUnknown, {toVisible(brand)});
    for (const std::string &country : directive.home)
        if (!isCountryCode(country))
            return refuse(DirectivesMsg::CountryUnknown, {toVisible(country)});
    if (directive.basis == DirectiveBasis::List && directive.approvedList.empty())
        return refuse(DirectivesMsg::ApprovedListMissing);
    return {};
}

Result<void> checkStanding(const Directive &directive)
{
    const bool hasGround =
        !directive.number.empty() || !directive.source.reference.empty() || !directive.confirmedBy.empty();
    if (directive.standing == Standing::Confirmed && !hasGround)
        return refuse(DirectivesMsg::ConfirmationWithoutGround);
    return {};
}

bool takesEverything(const Scope &scope)
{
    return scope == Scope{};
}

bool brandListsLeaveNothing(const Scope &scope)
{
    const auto isOut = [&scope](const std::string &brand) {
        const std::string key = normalisedKey(brand);
        return std::ranges::any_of(scope.brandsOut,
                                   [&key](const std::string &out) { return normalisedKey(out) == key; });
    };
    return !scope.brandsIn.empty() && std::ranges::all_of(scope.brandsIn, isOut);
}

void warnOfScope(const Directive &directive, const DirectiveSurroundings &surroundings,
                 std::vector<Warning> &warnings)
{
    if (takesEverything(directive.scope))
        warnings.push_back({DirectivesMsg::ScopeTakesEverything, {}});
    if (brandListsLeaveNothing(directive.scope))
        warnings.push_back({DirectivesMsg::ScopeLeavesNothing, {}});
    if (directive.basis == DirectiveBasis::List)
        return;
    const auto &home = directive.home.empty() ? surroundings.home : directive.home;
    for (const std::string &brand : directive.scope.brandsIn)
        if (const auto country = surroundings.brandCountry(brand);
            country && originOf(*country, {home, Basis::Brand}) == Origin::Domestic)
            warnings.push_back({DirectivesMsg::BrandIsDomestic, {brand, *country}});
}

std::vector<Warning> warningsOf(const Directive &directive, const DirectiveSurroundings &surroundings)
{
    std::vector<Warning> warnings;
    if (directive.deadline < directive.received)
        warnings.push_back(
            {DirectivesMsg::DeadlineBeforeReceipt, {toIso(directive.deadline), toIso(directive.received)}});
    else if (directive.deadline < surroundings.today)
        warnings.push_back({DirectivesMsg::DeadlineHasPassed, {toIso(directive.deadline)}});
    const bool isHearsay =
        directive.source.kind == SourceKind::Message || directive.source.kind == SourceKind::Verbal;
    if (isHearsay && directive.source.relayedBy.empty())
        warnings.push_back({DirectivesMsg::NobodyRelayed, {}});
    warnOfScope(directive, surroundings, warnings);
    return warnings;
}

} // namespace

Result<void> checkNearDay(Day day, Day today)
{
    if (day > today + farthest || day < today - farthest)
        return refuse(DirectivesMsg::DayTooFarAway, {toIso(day)});
    return {};
}

Result<void> checkPastDay(Day day, Day today)
{
    if (const auto near = checkNearDay(day, today); !near)
        return near;
    if (day > today)
        return refuse(DirectivesMsg::DayInTheFuture, {toIso(day), toIso(today)});
    return {};
}

Result<std::vector<Warning>> checkDirective(const Directive &directive,
                                            const DirectiveSurroundings &surroundings)
{
    if (directive.title.empty())
        return refuse(DirectivesMsg::FieldMissing, {"title"});
    for (const auto &check : {checkDates(directive, surroundings.today), checkTargets(directive),
                              checkNames(directive, surroundings), checkStanding(directive)})
        if (!check)
            return fail(check);
    return warningsOf(directive, surroundings);
}

Result<void> checkExemption(const Exemption &exemption, Day today)
{
    if (exemption.reason.empty())
        return refuse(DirectivesMsg::ExemptionWithoutReason);
    if (exemption.approver.empty())
        return refuse(DirectivesMsg::ExemptionWithoutApprover);
    if (const auto near = checkNearDay(exemption.from, today); !near)
        return near;
    if (!exemption.expiry)
        return {};
    if (const auto near = checkNearDay(*exemption.expiry, today); !near)
        return near;
    if (*exemption.expiry < exemption.from)
        return refuse(DirectivesMsg::ExemptionDatesBackwards, {toIso(*exemption.expiry), toIso(exemption.from)});
    return {};
}

} // namespace homeward
