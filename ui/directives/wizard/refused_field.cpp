// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/directives/wizard/refused_field.h"

#include "core/base/date.h"
#include "core/text/messages_directives.h"
#include "core/text/utf8.h"

#include <algorithm>
#include <array>

namespace homeward::ui {

namespace {

std::string parameter(const Error &error)
{
    return error.parameters.empty() ? std::string() : error.parameters.front();
}

/// Which of the days it is: the sentence names the day alone.
QString dayField(const Directive &directive, const std::string &day)
{
    struct Named {
        const char *name;
        std::optional<Day> day;
    };
    const std::array days{Named{"received", directive.received},
                          Named{"confirmedOn", directive.confirmedOn},
                          Named{"relayedOn", directive.source.relayedOn},
                          Named{"approvedOn", directive.approvedOn},
                          Named{"effective", directive.effective},
                          Named{"deadline", directive.deadline}};
    const auto found =
        std::ranges::find_if(days, [&](const Named &one) { return one.day && toIso(*one.day) == day; });
    return found == days.end() ? QString() : QLatin1String(found->name);
}

bool names(const std::vector<std::string> &brands, const std::string &brand)
{
    return std::ranges::any_of(brands, [&](const std::string &one) { return toVisible(one) == brand; });
}

} // namespace

QString refusedField(const Error &error, const Directive &directive)
{
    struct Place {
        Msg message;
        const char *field;
    };
    static constexpr std::array places{Place{DirectivesMsg::DirectiveDatesBackwards, "deadline"},
                                       Place{DirectivesMsg::PercentOutOfRange, "interim"},
                                       Place{DirectivesMsg::InterimOutOfOrder, "interim"},
                                       Place{DirectivesMsg::InterimDoesNotRise, "interim"},
                                       Place{DirectivesMsg::UnitUnknown, "units"},
                                       Place{DirectivesMsg::CountryUnknown, "home"},
                                       Place{DirectivesMsg::ApprovedListMissing, "approvedList"},
                                       Place{DirectivesMsg::ConfirmationWithoutGround, "confirmedBy"},
                                       Place{DirectivesMsg::DirectiveNumberTaken, "number"}};
    const Msg message = error.message;
    if (message == DirectivesMsg::FieldMissing)
        return QString::fromStdString(parameter(error));
    if (message == DirectivesMsg::DayInTheFuture || message == DirectivesMsg::DayTooFarAway)
        return dayField(directive, parameter(error));
    if (message == DirectivesMsg::BrandUnknown)
        return names(directive.scope.brandsIn, parameter(error)) ? QStringLiteral("brandsIn")
                                                                 : QStringLiteral("brandsOut");
    const auto found = std::ranges::find(places, message, &Place::message);
    return found == places.end() ? QString() : QLatin1String(found->field);
}

} // namespace homeward::ui
