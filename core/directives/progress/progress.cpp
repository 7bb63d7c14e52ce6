// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/directives/progress/progress.h"

#include "core/base/parallel.h"

#include <algorithm>

namespace homeward {
namespace {

constexpr std::size_t shelvesKept = 3;
constexpr std::chrono::days week{7};

std::string monthName(Day day)
{
    const std::chrono::year_month_day date(day);
    const int year = static_cast<int>(date.year());
    const unsigned month = static_cast<unsigned>(date.month());
    return std::to_string(year) + (month < 10 ? "-0" : "-") + std::to_string(month);
}

/// Its own copy of what somebody else still holds.
template <class T>
T &own(std::shared_ptr<T> &held)
{
    if (held.use_count() != 1)
        held = std::make_shared<T>(*held);
    return *held;
}

} // namespace

void ProgressBook::grew(const Growth &growth)
{
    const Day recorded = growth.since;
    if (growth.anew)
        std::erase_if(shelves_, [&](const Shelf &shelf) { return shelf.day >= recorded; });
    for (Shelf &shelf : shelves_)
        if (shelf.day >= recorded)
            renew(shelf, growth);
    std::erase_if(before_, [&](const auto &entry) { return entry.first.second >= recorded; });
    std::erase_if(bridges_, [&](const auto &entry) { return entry.first.second >= recorded; });
    std::erase_if(burnPoints_, [&](const auto &entry) { return entry.first.second >= recorded; });
    std::erase_if(closes_, [&](const auto &entry) { return entry.first.second >= recorded; });
    std::erase_if(ended_, [&](const auto &entry) { return entry.first.second >= recorded; });
}

void ProgressBook::renew(Shelf &shelf, const Growth &growth)
{
    for (const std::uint32_t directive : growth.directives)
        shelf.reckonings.erase(directive);
    Reckoner &reckoner = own(shelf.reckoner);
    const std::vector<Cell> before = reckoner.renew(growth.assets);
    for (auto &[directive, reckoning] : shelf.reckonings)
        if (reckoning != nullptr)
            reckoner.renew(own(reckoning), growth.assets, before);
}

ProgressBook::Shelf &ProgressBook::shelf(Day day)
{
    const auto place = std::ranges::find(shelves_, day, &Shelf::day);
    if (place != shelves_.end()) {
        std::rotate(place, place + 1, shelves_.end());
        return shelves_.back();
    }
    if (shelves_.size() == shelvesKept)
        shelves_.erase(shelves_.begin());
    shelves_.push_back({day, std::make_shared<Reckoner>(*chronicle_, Vantage::asOf(day)), {}});
    return shelves_.back();
}

std::shared_ptr<const Reckoner> ProgressBook::reckonerAt(Day day)
{
    return shelf(day).reckoner;
}

std::shared_ptr<const Reckoning> ProgressBook::reckoningAt(std::uint32_t directive, Day day)
{
    Shelf &at = shelf(day);
    const auto [place, isNew] = at.reckonings.try_emplace(directive);
    if (isNew)
        if (auto reckoning = at.reckoner->reckon(directive))
            place->second = std::make_shared<Reckoning>(std::move(*reckoning));
    return place->second;
}

Day ProgressBook::closeOf(std::uint32_t directive, Day day) const
{
    Day close = day;
    const auto *version = chronicle_->directives.at(directive, Vantage::asOf(day));
    while (version != nullptr && !version->value.terms.inForce()) {
        close = dayOf(version->when.recorded);
        version = chronicle_->directives.olderThan(*version);
    }
    return close;
}

std::optional<Progress> ProgressBook::ended(std::uint32_t directive, Day close, const ProgressOptions &options)
{
    const bool plain = !options.by && !options.bridge && !options.burnDown;
    const auto kept = ended_.find({directive, close});
    if (plain && kept != ended_.end())
        return kept->second;
    const auto reckoning = reckoningAt(directive, close);
    if (reckoning == nullptr)
        return std::nullopt;
    Progress progress = build(directive, close, *reckoning, options);
    if (plain)
        ended_.insert_or_assign({directive, close}, progress);
    return progress;
}

/// What is not there yet, on all processors.
void ProgressBook::reckonAll(Day day)
{
    Shelf &at = shelf(day);
    std::vector<std::uint32_t> missing;
    for (std::uint32_t i = 0; i < chronicle_->directives.size(); ++i)
        if (!at.reckonings.contains(i) && closeOf(i, day) == day)
            missing.push_back(i);
    std::vector<std::shared_ptr<Reckoning>> made(missing.size());
    eachInParallel(missing.size(), [&](std::size_t i) {
        if (auto reckoning = at.reckoner->reckon(missing[i]))
            made[i] = std::make_shared<Reckoning>(std::move(*reckoning));
    });
    for (std::size_t i = 0; i < missing.size(); ++i)
        at.reckonings[missing[i]] = std::move(made[i]);
}

/// The same for the figures against which the pace is told.
void ProgressBook::reckonBefore(const std::vector<std::uint32_t> &directives, Day day)
{
    std::map<Day, std::vector<std::pair<std::uint32_t, DirectiveFacts>>> missing;
    for (const std::uint32_t directive : directives) {
        const DirectiveFacts &terms = reckoningAt(directive, day)->terms;
        const Day start = paceStart(terms.terms, day);
        const auto kept = before_.find({directive, start});
        if (kept == before_.end() || kept->second.first != terms)
            missing[start].emplace_back(directive, terms);
    }
    for (const auto &ofDay : missing) { // no structured binding: clang before 16 captures none
        const Day start = ofDay.first;
        const auto &asked = ofDay.second;
        const auto reckoner = reckonerAt(start);
        std::vector<Figures> figures(asked.size());
        eachInParallel(asked.size(), [&](std::size_t i) {
            figures[i] = reckoner->reckon(asked[i].first, asked[i].second).figures;
        });
        for (std::size_t i = 0; i < asked.size(); ++i)
            before_.insert_or_assign({asked[i].first, start}, std::pair{asked[i].second, figures[i]});
    }
}

std::vector<Progress> ProgressBook::progress(Day day, const ProgressOptions &options)
{
    std::vector<Progress> all;
    for (std::uint32_t i = 0; i < chronicle_->directives.size(); ++i)
        if (const Day close = closeOf(i, day); close < day)
            if (auto frozen = ended(i, close, options))
                all.push_back(std::move(*frozen));
    reckonAll(day);
    std::vector<std::uint32_t> known;
    for (std::uint32_t i = 0; i < chronicle_->directives.size(); ++i)
        if (closeOf(i, day) == day && reckoningAt(i, day) != nullptr)
            known.push_back(i);
    reckonBefore(known, day);
    if (options.bridge)
        warmBridges(known, day);
    for (const std::uint32_t directive : known)
        if (const auto reckoning = reckoningAt(directive, day))
            all.push_back(build(directive, day, *reckoning, options));
    std::ranges::sort(all, {}, &Progress::index);
    return all;
}

std::optional<Progress> ProgressBook::progress(std::uint32_t directive, Day day,
                                               const ProgressOptions &options)
{
    if (const Day close = closeOf(directive, day); close < day)
        return ended(directive, close, options);
    const auto reckoning = reckoningAt(directive, day);
    if (reckoning == nullptr)
        return std::nullopt;
    return build(directive, day, *reckoning, options);
}

Progress ProgressBook::build(std::uint32_t directive, Day day, const Reckoning &reckoning,
                             const ProgressOptions &options)
{
    Progress progress;
    progress.index = directive;
    progress.directive = reckoning.terms.terms;
    progress.asOf = day;
    progress.figures = reckoning.figures;
    const auto reckoner = reckonerAt(day);
    progress.pace = paceOf(*reckoner, reckoning,
                           figuresBefore(directive, reckoning.terms, paceStart(progress.directive, day)));
    if (options.by == GroupBy::Month)
        progress.groups = months(directive, progress.directive.received, day);
    else if (options.by)
        progress.groups = groupsOf(*reckoner, reckoning, *options.by);
    for (const Day close : weeks(progress.directive, day)) {
        if (options.bridge)
            if (auto step = bridge(directive, close - week, close))
                progress.bridge.push_back(*step);
        if (options.burnDown)
            if (const auto point = burnPoint(directive, close))
                progress.burnDown.push_back(*point);
    }
    return progress;
}

Figures ProgressBook::figuresBefore(std::uint32_t directive, const DirectiveFacts &terms, Day day)
{
    const auto kept = before_.find({directive, day});
    if (kept != before_.end() && kept->second.first == terms)
        return kept->second.second;
    const Figures figures = reckonerAt(day)->reckon(directive, terms).figures;
    before_.insert_or_assign({directive, day}, std::pair{terms, figures});
    return figures;
}

std::vector<Day> ProgressBook::weeks(const Directive &directive, Day day) const
{
    std::vector<Day> closes;
    for (Day close = day; close >= directive.received; close -= week)
        closes.push_back(close);
    std::ranges::reverse(closes);
    return closes;
}

void ProgressBook::warmBridges(const std::vector<std::uint32_t> &directives, Day day)
{
    Day first = day;
    for (const std::uint32_t directive : directives)
        first = std::min(first, reckoningAt(directive, day)->terms.terms.received);
    // Day by day for all directives, so that each day's columns are built once.
    for (Day close = day - week * ((day - first).count() / week.count()); close <= day; close += week) {
        const auto isKept = [&](std::uint32_t directive) {
            return bridges_.contains({{directive, close - week}, close});
        };
        if (std::ranges::all_of(directives, isKept))
            continue;
        reckonAll(close - week);
        reckonAll(close);
        for (const std::uint32_t directive : directives)
            bridge(directive, close - week, close);
    }
}

std::optional<Bridge> ProgressBook::bridge(std::uint32_t directive, Day from, Day to)
{
    const std::pair<DirectiveDay, Day> key{{directive, from}, to};
    if (const auto kept = bridges_.find(key); kept != bridges_.end())
        return kept->second;
    const auto opening = reckoningAt(directive, from);
    const auto before = reckonerAt(from);
    const auto closing = reckoningAt(directive, to);
    std::optional<Bridge> result;
    if (opening != nullptr || closing != nullptr)
        result = bridgeBetween(*before, opening.get(), *reckonerAt(to), closing.get());
    bridges_.insert_or_assign(key, result);
    return result;
}

std::optional<Bridge> ProgressBook::corrections(std::uint32_t directive, Day day, Day known)
{
    const auto then = reckoningAt(directive, day);
    if (then == nullptr)
        return std::nullopt;
    const Reckoner restated(*chronicle_, Vantage::restated(day, known));
    const Reckoning now = restated.reckon(directive, then->terms);
    return bridgeBetween(*reckonerAt(day), then.get(), restated, &now);
}

std::optional<BurnPoint> ProgressBook::burnPoint(std::uint32_t directive, Day day)
{
    if (const auto kept = burnPoints_.find({directive, day}); kept != burnPoints_.end())
        return kept->second;
    const auto reckoning = reckoningAt(directive, day);
    std::optional<BurnPoint> point;
    if (reckoning != nullptr)
        point = burnPointOf(*reckoning);
    burnPoints_.insert_or_assign({directive, day}, point);
    return point;
}

std::vector<Group> ProgressBook::months(std::uint32_t directive, Day received, Day day)
{
    std::vector<Group> groups;
    for (const Day close : monthCloses(received, day)) {
        const auto kept = closes_.find({directive, close});
        std::optional<Figures> figures;
        if (kept != closes_.end())
            figures = kept->second;
        else if (const auto reckoning = reckoningAt(directive, close))
            figures = reckoning->figures;
        closes_.insert_or_assign({directive, close}, figures);
        if (figures)
            groups.push_back({monthName(close), 0, *figures});
    }
    return groups;
}

std::vector<std::uint32_t> ProgressBook::dueDirectives(Day day)
{
    const auto reckoner = reckonerAt(day);
    std::vector<std::uint32_t> due(reckoner->cells().size());
    std::vector<Day> deadlines(due.size(), Day::max());
    for (std::uint32_t i = 0; i < chronicle_->directives.size(); ++i) {
        const auto reckoning = reckoningAt(i, day);
        if (reckoning == nullptr || reckoning->terms.terms.standing != Standing::Confirmed)
            continue;
        const Day deadline = reckoning->terms.terms.deadline;
        for (std::size_t asset = 0; asset < due.size(); ++asset)
            if (deadline < deadlines[asset] && isOutstanding(reckoning->states[asset])) {
                deadlines[asset] = deadline;
                due[asset] = i + 1;
            }
    }
    return due;
}

} // namespace homeward
