// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/table/table_source.h"
#include "core/store/ledger.h"

#include <string>
#include <vector>

namespace homeward {

/// A device of somebody's own, or of the office's in use at home.
struct DeclaredDevice {
    std::string tag;
    Category category = Category::Unknown;
    std::string brand;
    Ownership ownership = Ownership::Personal;
};

/// What one holder is asked to declare.
struct Declaration {
    std::string holder;
    std::string employeeNumber;
    std::string unit;
    std::string department;
    std::vector<DeclaredDevice> devices;
};

/// Of the holder (by name or employee number), or of everybody who holds such devices. NotFound for a
/// holder that there is not.
Result<std::vector<Declaration>> declarationsOf(Ledger &ledger, const std::string &holder = {});

/// The form as a table to fill in and take in again: a row a device, and some empty ones for what is
/// missing. CSV (UTF-8 with mark).
Result<std::string> declarationCsv(const std::vector<Declaration> &declarations, Language language);

/// A line of a filled form that was not taken over, and why.
struct DeclarationFault {
    std::uint64_t line = 0;
    Error why;
};

struct DeclarationOutcome {
    std::size_t stillUsed = 0;
    std::size_t ended = 0;
    std::size_t added = 0;
    std::vector<DeclarationFault> faults;
};

/// Takes a filled form over: a device that is no longer used ends on the day declared, a row without a tag is
/// a device that was not known (holder, category and brand; one that is known by these, and named by no other row,
/// is still used). New devices are one action. Rows that were left empty are passed over.
/// InvalidInput if the columns are not those of a form. `dryRun`: only says what would be.
Result<DeclarationOutcome> takeDeclarations(Ledger &ledger, TableSource &table, bool dryRun, const Deed &deed);

} // namespace homeward
