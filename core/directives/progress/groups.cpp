// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/directives/progress/groups.h"

#include "core/directives/terms/words.h"

#include <algorithm>
#include <map>

namespace homeward {
namespace {

constexpr Words<GroupBy, 4> groupWords{{"unit", "category", "brand", "month"}};

void sum(const Reckoner &reckoner, const Reckoning &reckoning, std::vector<Figures> &groups,
         const std::vector<std::uint32_t> *ofModel)
{
    const std::vector<Cell> &cells = reckoner.cells();
    for (std::uint32_t i = 0; i < cells.size(); ++i) {
        const Cell &cell = cells[i];
        const std::uint32_t group = ofModel == nullptr             ? cell.unit
                                    : cell.model < ofModel->size() ? (*ofModel)[cell.model]
                                                                   : 0;
        if (group < groups.size())
            reckoning.count(i, cell, groups[group]);
    }
}

std::vector<Group> byUnit(const Reckoner &reckoner, const Reckoning &reckoning)
{
    const auto &units = reckoner.chronicle().units;
    std::vector<Figures> figures(std::max<std::size_t>(units.size(), 1));
    sum(reckoner, reckoning, figures, nullptr);
    std::vector<Group> groups(figures.size());
    for (std::uint32_t unit = 0; unit < figures.size(); ++unit) {
        groups[unit].unit = unit;
        if (const auto *version = units.at(unit, reckoner.from()); unit != 0 && version != nullptr)
            groups[unit].name = version->value.path;
        if (figures[unit] == Figures{})
            continue;
        groups[unit].figures += figures[unit];
        std::uint32_t above = unit;
        for (std::size_t depth = 0; depth < figures.size(); ++depth) {
            const auto *version = above == 0 ? nullptr : units.at(above, reckoner.from());
            above = version == nullptr ? 0 : version->value.parent;
            if (above == 0 || above >= groups.size())
                break;
            groups[above].figures += figures[unit];
        }
    }
    std::erase_if(groups, [](const Group &group) { return group.figures == Figures{}; });
    std::ranges::sort(groups, {}, &Group::name);
    return groups;
}

template <class Name>
std::vector<Group> byModel(const Reckoner &reckoner, const Reckoning &reckoning, Name nameOfModel)
{
    std::map<std::string, std::uint32_t> places;
    std::vector<std::uint32_t> ofModel(reckoner.chronicle().models.size());
    for (std::uint32_t model = 0; model < ofModel.size(); ++model) {
        const ModelFacts *facts = reckoner.model(model);
        const auto next = static_cast<std::uint32_t>(places.size());
        ofModel[model] =
            places.try_emplace(facts == nullptr ? std::string() : nameOfModel(*facts), next).first->second;
    }
    std::vector<Figures> figures(places.size());
    sum(reckoner, reckoning, figures, &ofModel);
    std::vector<Group> groups;
    for (const auto &[name, place] : places)
        if (figures[place] != Figures{})
            groups.push_back({name, 0, figures[place]});
    return groups;
}

} // namespace

std::vector<Group> groupsOf(const Reckoner &reckoner, const Reckoning &reckoning, GroupBy by)
{
    switch (by) {
    case GroupBy::Unit:
        return byUnit(reckoner, reckoning);
    case GroupBy::Category:
        return byModel(reckoner, reckoning,
                       [](const ModelFacts &model) { return std::string(toText(model.category)); });
    case GroupBy::Brand:
        return byModel(reckoner, reckoning, [](const ModelFacts &model) { return model.brand; });
    case GroupBy::Month:
        break;
    }
    return {};
}

std::vector<Day> monthCloses(Day received, Day day)
{
    std::vector<Day> closes;
    const std::chrono::year_month_day first(received);
    for (auto month = first.year() / first.month();; month += std::chrono::months(1)) {
        const Day last = Day(month / std::chrono::last);
        closes.push_back(std::min(last, day));
        if (last >= day)
            return closes;
    }
}

std::string_view toText(GroupBy by)
{
    return groupWords.of(by);
}
std::optional<GroupBy> parseGroupBy(std::string_view text)
{
    return groupWords.parse(text);
}

} // namespace homeward
