// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/brands/confidence.h"

#include <cstddef>

namespace homeward {
namespace {

/// In the order of the enumeration.
constexpr double shares[] = {
    0.00, // Undecided
    1.00, // Decision
    0.96, // ProductRule
    0.99, // WordsAndRegistrant
    0.96, // ManufacturerWords
    0.93, // ProductWords
    0.89, // LineWords
    0.80, // CompanyWords
    0.75, // WordsAgainstRegistrant
    0.98, // Registrant
    0.67, // RegistrantOverOthers
    0.91, // Module
    0.90, // MakerCode
};
static_assert(sizeof(shares) / sizeof(*shares) == static_cast<std::size_t>(ConfidenceClass::MakerCode) + 1);

} // namespace

double confidenceOf(ConfidenceClass kind)
{
    return shares[static_cast<std::size_t>(kind)];
}

} // namespace homeward
