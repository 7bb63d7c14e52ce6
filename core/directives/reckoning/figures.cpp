// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/directives/reckoning/figures.h"

namespace homeward {
namespace {

std::optional<double> share(std::int64_t part, std::int64_t whole)
{
    if (whole <= 0)
        return std::nullopt;
    return static_cast<double>(part) / static_cast<double>(whole);
}

} // namespace

std::int64_t Figures::outstanding() const
{
    using enum ObligationState;
    return at(Open) + at(Planned) + at(Ordered) + at(Deployed);
}

std::int64_t Figures::cohort() const
{
    return denominator() + at(ObligationState::Exempt) + at(ObligationState::Left);
}

std::optional<double> Figures::worst() const
{
    return share(numerator(), denominator() + at(ObligationState::Undetermined));
}

std::optional<double> Figures::best() const
{
    return share(numerator(), denominator());
}

std::optional<double> Figures::coverage() const
{
    return share(looked, inField);
}

std::optional<double> Figures::domesticShare() const
{
    return share(domesticInUse, inUse);
}

Figures &Figures::operator+=(const Figures &other)
{
    for (std::size_t i = 0; i < states.size(); ++i)
        states[i] += other.states[i];
    overdue += other.overdue;
    inField += other.inField;
    looked += other.looked;
    inUse += other.inUse;
    domesticInUse += other.domesticInUse;
    return *this;
}

Figures &Figures::operator-=(const Figures &other)
{
    for (std::size_t i = 0; i < states.size(); ++i)
        states[i] -= other.states[i];
    overdue -= other.overdue;
    inField -= other.inField;
    looked -= other.looked;
    inUse -= other.inUse;
    domesticInUse -= other.domesticInUse;
    return *this;
}

} // namespace homeward
