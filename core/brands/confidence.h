// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace homeward {

/// By what kind of evidence a brand was decided; each class has its own share of right answers.
enum class ConfidenceClass {
    Undecided,
    Decision, ///< an operator said so
    ProductRule, ///< a row of the products table
    WordsAndRegistrant, ///< the device and the registrant of its ID agree
    ManufacturerWords, ///< the manufacturer text, on an ID that is a supplier's or nobody's
    ProductWords, ///< a brand's name in the product text, on such an ID
    LineWords, ///< a product line or model number alone
    CompanyWords, ///< the words name the registrant, which has no row among the brands
    WordsAgainstRegistrant, ///< the words name another brand than the registrant's
    Registrant, ///< the registrant, the device says nothing of the brand
    RegistrantOverOthers, ///< the registrant, though the device names a maker that no table knows
    Module, ///< the maker of a part that is built into something else
    MakerCode ///< a monitor's maker code alone
};

/// The share that was right among real devices (resources/catalogue/CONFIDENCE.md).
double confidenceOf(ConfidenceClass kind);

} // namespace homeward
