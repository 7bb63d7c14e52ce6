// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inventory/import_field.h"

#include <optional>
#include <string>
#include <string_view>

namespace homeward {

/// The machine word for what a register writes into a column of choices ("在用", "Ready to Deploy"): of category,
/// ownership, status, place and connected ("yes", "no"). Nothing if it is none.
std::optional<std::string_view> choiceIn(ImportField field, std::string_view text);

/// How an empty cell is written: "/", "-", "无", "N/A".
bool saysNothing(std::string_view text);

/// "12 台" -> "12"; nothing if it is no whole number.
std::optional<std::string> quantityIn(std::string_view text);

/// A price and the currency that stands with it; the price as the ledger wants it ("1299.50").
struct PriceText {
    std::string price;
    std::string currency;
};
std::optional<PriceText> priceIn(std::string_view text, bool isNumber);

/// Whether a spreadsheet turned the digits of an identifier into a number with an exponent ("8.93E+14").
bool lostDigits(std::string_view text);

/// Two IMEIs, however they are separated, with a blank between.
std::string imeisIn(std::string_view text);

/// A word that begins a line of sums, or one to be signed.
bool isTotalWord(std::string_view text);
bool isSignatureWord(std::string_view text);

} // namespace homeward
