// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/directives.h"
#include "core/store/organisation.h"
#include "core/store/replacements.h"
#include "core/store/stock_takes.h"
#include "tests/core/directives/office_rows.h"
#include "tests/core/store/ledger_fixture.h"

#include <functional>
#include <string_view>
#include <vector>

namespace homeward::test {

inline Day dayAt(std::string_view iso)
{
    return must(parseDay(iso));
}

/// The office of tests/core/directives/office.cpp, scripted through a real ledger: the same nine weeks by the
/// deeds of a clerk, so that the same figures must come out.
class OfficeLedger {
public:
    /// The script up to and with that day. `atClose` is called at the end of every day of the nine weeks.
    using AtClose = std::function<void(OfficeLedger &office, Day day)>;
    explicit OfficeLedger(std::string_view until = "2026-10-16", const AtClose &atClose = {});

    TempFolder folder;
    ManualClock clock{"2026-08-14"};
    std::filesystem::path path = folder / "ledger.homeward";
    Ledger ledger = must(Ledger::create(path, officeSettings(), realCatalogue(), deed("begin"), clock));
    Directives directives{ledger};
    Replacements replacements{ledger};

    DirectiveId barred;
    DirectiveId iphones;
    AssetId at(std::size_t number) const { return assets_.at(number); }
    std::vector<AssetId> range(std::size_t first, std::size_t last) const;
    Progress progressOf(DirectiveId directive, std::string_view on, const ProgressOptions &options = {});
    void checkClean();

private:
    void doDay(std::string_view iso);
    void setUp();
    void planning(std::string_view iso);
    void deadline(std::string_view iso);
    void delivery(std::string_view iso);
    void lateEntries(std::string_view iso);

    void add(std::size_t first, std::size_t last, const char *brand, const char *model, Category category,
             const char *unit, Ownership ownership = Ownership::Department, Place place = Place::Office,
             std::int64_t quantity = 1);
    void set(std::size_t first, std::size_t last, Column column, const char *text,
             std::string_view effective = {});
    void remodel(std::size_t first, std::size_t last, const char *brand, const char *model);
    void advance(std::size_t first, std::size_t last, ReplacementStage stage, std::vector<AssetId> news = {},
                 std::string_view effective = {});
    Deed deedOn(std::string_view effective) const;

    std::vector<AssetId> assets_;
    ActionId mistake_;
};

/// The two directives of the field.
Directive fieldDirective(const std::string &name);

} // namespace homeward::test
