// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/brands/confidence.h"

#include <cstddef>

namespace homeward {
namespace {

constexpr double shares[] = {
    0.0, // Undecided
    1.0, // Decision
    0.97, // ProductRule
    0.99, // WordsAndRegistrant
    0.97, // ManufacturerWords
    0.95, // ProductWords
    0.90, // LineWords
    0.95, // CompanyWords
    0.85, // WordsAgainstRegistrant
    0.96, // Registrant
    0.80, // RegistrantOverOthers
    0.70, // RegistrantUnclassified
    0.90, // Module
    0.90, // MakerCode
};
static_assert(sizeof(shares) / sizeof(*shares) == static_cast<std::size_t>(ConfidenceClass::MakerCode) + 1);

} // namespace

double confidenceOf(ConfidenceClass kind)
{
    return shares[static_cast<std::size_t>(kind)];
}

} // namespace homeward
