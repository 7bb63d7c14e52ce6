// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/directives/progress/progress_json.h"
#include "tests/core/office/office_ledger.h"

#include <map>
#include <set>

using namespace homeward;
using namespace homeward::test;

namespace {

template <std::size_t Count>
void checkRows(OfficeLedger &office, DirectiveId directive, const Row (&rows)[Count])
{
    for (const Row &row : rows) {
        INFO(row.friday);
        CHECK(line(office.progressOf(directive, row.friday).figures) == line(row));
    }
}

const ProgressOptions byWeek{std::nullopt, true, false};

} // namespace

TEST_CASE("the office's figures through a ledger are those worked out by hand, Friday by Friday")
{
    OfficeLedger office;
    checkRows(office, office.barred, barredRows);
    checkRows(office, office.iphones, iphoneRows);
    CHECK(lines(office.progressOf(office.barred, "2026-10-16", byWeek).bridge) == barredWeeks);
    CHECK(lines(office.progressOf(office.iphones, "2026-10-16", byWeek).bridge) == iphoneWeeks);
    office.checkClean();
}

TEST_CASE("a print of any past day is what was live then, and a program opened later prints it again")
{
    std::map<Day, std::string> printed;
    OfficeLedger office("2026-10-16", [&](OfficeLedger &then, Day day) {
        const auto live = must(then.directives.progress(std::nullopt));
        printed[day] = toJson(live, {});
        // As of today is today.
        CHECK(toJson(must(then.directives.progress(day)), {}) == printed[day]);
    });
    Ledger again = must(Ledger::open(office.path, Ledger::Access::ReadOnly, office.clock));
    Directives later(again);
    for (const auto &[day, text] : printed) {
        INFO(toIso(day));
        CHECK(toJson(must(later.progress(day)), {}) == text);
        CHECK(toJson(must(office.directives.progress(day)), {}) == text);
    }
}

TEST_CASE("what was told late appears as a correction of the Friday that it changes")
{
    OfficeLedger office;
    const auto barred = must(office.directives.corrections(office.barred, dayAt("2026-09-04")));
    REQUIRE(barred);
    CHECK(barred->completed == 3);
    CHECK(barred->closing == 139);
    CHECK(barred->late == 3);
    const auto iphones = must(office.directives.corrections(office.iphones, dayAt("2026-10-02")));
    REQUIRE(iphones);
    CHECK(iphones->completed == 8);
    CHECK(iphones->atClosing.overdue == 38);
}

TEST_CASE("the assets behind every figure add up to it")
{
    OfficeLedger office;
    for (const DirectiveId directive : {office.barred, office.iphones})
        for (const char *friday : {"2026-08-28", "2026-09-18", "2026-10-16"}) {
            const Figures figures = office.progressOf(directive, friday).figures;
            std::set<AssetId> seen;
            for (std::size_t state = 1; state < obligationStateCount; ++state) {
                ObligationQuery query;
                query.state = static_cast<ObligationState>(state);
                std::int64_t sum = 0;
                for (const AssetRow &row : must(office.ledger.rows(
                         must(office.directives.assets(directive, query, dayAt(friday))), dayAt(friday)))) {
                    sum += std::stoll(row.at(Column::Quantity));
                    CHECK(seen.insert(row.id).second); // the states exclude each other
                }
                INFO(friday << " " << toText(*query.state));
                CHECK(sum == figures.states[state]);
            }
        }
    ObligationQuery finance;
    finance.outstanding = true;
    finance.unit = "Finance";
    CHECK(must(office.directives.assets(office.iphones, finance)).size() == 5);
}

TEST_CASE("asset rows tell the directive that sets the due date, and what replaces the asset")
{
    OfficeLedger office("2026-09-18");
    const auto cell = [&](std::size_t asset, Column column, std::optional<Day> asOf = std::nullopt) {
        const AssetId id = office.at(asset);
        return must(office.ledger.rows({&id, 1}, asOf)).at(0).at(column);
    };
    CHECK(cell(20, Column::Due) == "2026-09-07");
    CHECK(cell(20, Column::Directive).starts_with("Foreign-brand"));
    CHECK(cell(20, Column::Due, dayAt("2026-08-28")) == "2026-10-01"); // the other was only reported then
    CHECK(cell(20, Column::Directive, dayAt("2026-08-28")) == "2026-41");
    CHECK(cell(100, Column::Due).empty()); // domestic
    CHECK(cell(0, Column::ReplacedBy) == cell(300, Column::Tag));
    CHECK(cell(12, Column::ReplacedBy) == "Huawei Mate 60");
    CHECK(cell(0, Column::ReplacedBy, dayAt("2026-08-28")) == "Huawei Mate 60");
    CHECK(cell(0, Column::ReplacedBy, dayAt("2026-08-21")).empty());
    AssetQuery query;
    query.where = must(parseWhere("due < 2026-09-30 and unit = Research"));
    query.sortBy = Column::Due;
    CHECK(must(office.ledger.select(query)).size()
          == 15 + 5 + 10 + 12); // iPhones, personal ones, Galaxy, MacBooks
    query.where = must(parseWhere("not replaced_by is empty and due is empty"));
    CHECK(must(office.ledger.select(query)).size()
          == 8); // reclaimed by now: still in the ledger, due no more
}

TEST_CASE("reminders name what is to be done next, with the assets behind")
{
    OfficeLedger office("2026-09-28");
    const auto reminders = must(office.directives.reminders(std::nullopt, 30));
    std::map<ReminderKind, std::int64_t> quantities;
    for (const Reminder &reminder : reminders)
        quantities[reminder.kind] += reminder.quantity;
    CHECK(quantities[ReminderKind::Overdue] == 118);
    CHECK(quantities[ReminderKind::DueSoon] == 58);
    CHECK(quantities[ReminderKind::NotReclaimed] == 24); // 12 under each directive
    CHECK(quantities[ReminderKind::ExemptionEnding] == 8);
    CHECK(quantities[ReminderKind::NotSeen] > 100);
    CHECK(quantities[ReminderKind::LeaverReturn] == 0);
}

TEST_CASE("undoing the nine weeks deed by deed and doing them again gives the same figures")
{
    OfficeLedger office("2026-09-25");
    const auto before = toJson(must(office.directives.progress(std::nullopt)), {});
    const std::string empty = toJson({}, {});
    int undone = 0;
    while (must(office.ledger.undo(std::nullopt, deed())).undone != ActionKind::Register
           || must(office.directives.all()).size() > 0)
        ++undone;
    CHECK(undone > 15);
    CHECK(toJson(must(office.directives.progress(std::nullopt)), {}) == empty);
    office.checkClean();
    for (int i = 0; i <= undone; ++i)
        must(office.ledger.redo(deed()));
    CHECK(toJson(must(office.directives.progress(std::nullopt)), {}) == before);
    office.checkClean();
}
