// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/stock_take_sheet.h"
#include "core/text/messages_directives.h"
#include "core/text/messages_progress.h"
#include "core/text/messages_store.h"
#include "tests/core/office/office_ledger.h"

#include <memory>

using namespace homeward;
using test::deed;
using test::must;

namespace {

struct Tree : test::Office {
    Organisation organisation{ledger};
    StockTakes takes{ledger};
    std::vector<AssetId> phones;

    Tree()
    {
        const char *units[] = {"Finance", "Finance / Audit", "Archive"};
        for (int i = 0; i < 3; ++i) {
            auto phone = test::registrationOf(
                test::motorolaPhone("ZY22F3K" + std::to_string(i), "1-" + std::to_string(i + 1)));
            phone.fields.unit = units[i];
            phone.fields.holder = i < 2 ? "Li Wei" : "Wang Fang";
            phones.push_back(add(phone).asset);
        }
    }
    UnitId unit(const std::string &name) { return must(organisation.findUnit(name)); }
    std::string unitOf(std::size_t phone, std::optional<Day> asOf = std::nullopt)
    {
        return cell(phones[phone], Column::Unit, asOf);
    }
    StockTakeRequest counting(std::vector<std::string> read)
    {
        StockTakeRequest request;
        request.unit = "Finance";
        request.read = std::move(read);
        return request;
    }
};

template <class T>
Msg refusal(const Result<T> &result)
{
    REQUIRE_FALSE(result);
    return result.error().message;
}

} // namespace

TEST_CASE("a unit that is moved or renamed takes its sub-units along, and the past keeps the old names")
{
    Tree tree;
    tree.clock.advance(std::chrono::days(2));
    must(tree.organisation.moveUnit(tree.unit("Finance"), "Treasury", deed()));
    CHECK(tree.unitOf(1) == "Treasury / Audit");
    CHECK(tree.unitOf(1, test::dayAt("2026-09-07")) == "Finance / Audit");
    must(tree.organisation.moveUnit(tree.unit("Treasury"), "Bureau / Treasury", deed()));
    CHECK(tree.unitOf(1) == "Bureau / Treasury / Audit");
    CHECK(
        refusal(tree.organisation.moveUnit(tree.unit("Bureau"), "Bureau / Treasury / Audit / Bureau", deed()))
        == DirectivesMsg::UnitRing);
    CHECK(refusal(tree.organisation.moveUnit(tree.unit("Archive"), "Bureau", deed()))
          == ProgressMsg::UnitThereAlready);
    must(tree.ledger.undo(std::nullopt, deed()));
    CHECK(tree.unitOf(1) == "Treasury / Audit");
    tree.checkClean();
}

TEST_CASE("a merged unit's things go to the other, and a directive on it goes with them")
{
    Tree tree;
    Directives directives(tree.ledger);
    Directive terms;
    terms.title = "Archive first";
    terms.standing = Standing::Confirmed;
    terms.confirmedBy = "Director";
    terms.received = test::dayAt("2026-09-01");
    terms.deadline = test::dayAt("2026-10-01");
    terms.scope.units = {"Archive"};
    const DirectiveId id = must(directives.add(terms, deed())).directive;
    CHECK(must(directives.assets(id, {})).size() == 1);
    tree.clock.advance(std::chrono::days(1));
    const UnitMoved moved =
        must(tree.organisation.mergeUnits(tree.unit("Archive"), tree.unit("Finance"), deed()));
    CHECK(moved.assets == 1);
    CHECK(tree.unitOf(2) == "Finance");
    const auto covered = must(directives.assets(id, {}));
    CHECK(std::ranges::find(covered, tree.phones[2]) != covered.end());
    CHECK(must(directives.assets(id, {}, test::dayAt("2026-09-07"))).size() == 1);
    const auto names = must(tree.ledger.units());
    CHECK(std::ranges::find(names, "Archive", &UnitRow::path) == names.end());
    // Who still writes the old name means the new one.
    auto late = test::registrationOf(test::motorolaPhone("ZY55", "2-2"));
    late.fields.unit = "Archive";
    CHECK(tree.cell(tree.add(late).asset, Column::Unit) == "Finance");
    CHECK(refusal(tree.organisation.mergeUnits(tree.unit("Finance"), tree.unit("Finance"), deed()))
          == ProgressMsg::UnitMergedWithItself);
    must(tree.ledger.undo(std::nullopt, deed())); // the late phone
    must(tree.ledger.undo(std::nullopt, deed()));
    CHECK(tree.unitOf(2) == "Archive");
    CHECK(must(directives.assets(id, {})).size() == 1);
    tree.checkClean();
}

TEST_CASE("a split takes the assets that are named, and an empty unit ends")
{
    Tree tree;
    must(tree.organisation.splitUnit(tree.unit("Archive"), "Records", std::vector{tree.phones[2]}, deed()));
    CHECK(tree.unitOf(2) == "Records");
    CHECK(refusal(
              tree.organisation.splitUnit(tree.unit("Archive"), "Files", std::vector{tree.phones[0]}, deed()))
          == DirectivesMsg::NotOfUnit);
    CHECK(refusal(tree.organisation.endUnit(tree.unit("Finance"), deed())) == ProgressMsg::UnitNotEmpty);
    must(tree.organisation.endUnit(tree.unit("Archive"), deed()));
    CHECK(refusal(tree.organisation.endUnit(tree.unit("Archive"), deed())) == DirectivesMsg::UnitEndedAlready);
    Deed tomorrow = deed();
    tomorrow.effective = test::dayAt("2026-09-08");
    CHECK(refusal(tree.organisation.addUnit("Later", tomorrow)) == DirectivesMsg::DayInTheFuture);
    must(tree.organisation.addUnit("Archive", deed())); // a new one of the old name
    tree.checkClean();
}

TEST_CASE("a unit became what it ended in, and a part came from the unit that lives on")
{
    Tree tree;
    must(tree.organisation.splitUnit(tree.unit("Finance"), "Treasury", std::vector{tree.phones[0]}, deed()));
    tree.clock.advance(std::chrono::days(1));
    must(tree.organisation.mergeUnits(tree.unit("Archive"), tree.unit("Treasury"), deed()));
    const auto entry = [&](const std::string &path) {
        const auto units = must(tree.organisation.units(true));
        const auto found = std::ranges::find(units, path, &UnitEntry::path);
        REQUIRE(found != units.end());
        return *found;
    };
    using Paths = std::vector<std::string>;
    CHECK(entry("Finance").successors.empty());
    CHECK(entry("Treasury").cameFrom == Paths{"Finance"});
    CHECK(entry("Archive").successors == Paths{"Treasury"});
    CHECK(entry("Archive").cameFrom.empty());
    must(tree.organisation.mergeUnits(tree.unit("Finance"), tree.unit("Treasury"), deed()));
    CHECK(entry("Finance").successors == Paths{"Treasury"});
}

TEST_CASE("a leaver's things are to be returned, and are handed over in one action")
{
    Tree tree;
    const PersonEntry li = must(tree.organisation.findPerson("li wei"));
    CHECK(li.assets == 2);
    must(tree.organisation.personLeft(li.id, deed()));
    CHECK(refusal(tree.organisation.personLeft(li.id, deed())) == ProgressMsg::PersonHasLeft);
    CHECK(must(tree.organisation.returnList(li.id)).size() == 2);
    Directives directives(tree.ledger);
    const auto reminders = must(directives.reminders(std::nullopt, 0));
    REQUIRE(reminders.size() == 1);
    CHECK(reminders[0].kind == ReminderKind::LeaverReturn);
    CHECK(reminders[0].quantity == 2);
    const PersonEntry wang = must(tree.organisation.findPerson("Wang Fang"));
    CHECK(refusal(tree.organisation.handOver(wang.id, li.id, {}, deed())) == ProgressMsg::PersonHasLeft);
    CHECK(must(tree.organisation.handOver(li.id, wang.id, {}, deed())).assets == 2);
    CHECK(tree.cell(tree.phones[0], Column::Holder) == "Wang Fang");
    CHECK(must(directives.reminders(std::nullopt, 0)).empty());
    must(tree.ledger.undo(std::nullopt, deed()));
    CHECK(tree.cell(tree.phones[0], Column::Holder) == "Li Wei");
    must(tree.organisation.personBack(li.id, deed()));
    CHECK(must(directives.reminders(std::nullopt, 0)).empty());
    tree.checkClean();
}

TEST_CASE("what nobody has seen for so long is asked about until a stock-take finds it")
{
    Tree tree; // three phones, plugged in on 2026-09-07
    Directives directives(tree.ledger);
    const auto unseen = [&](int days, std::optional<Day> on = std::nullopt) {
        std::vector<std::uint32_t> assets;
        for (const Reminder &reminder : must(directives.reminders(on, days)))
            if (reminder.kind == ReminderKind::NotSeen)
                assets.insert(assets.end(), reminder.assets.begin(), reminder.assets.end());
        return assets;
    };
    tree.clock.advance(std::chrono::days(30));
    CHECK(unseen(30).empty()); // seen within them, on the first of them
    CHECK(unseen(29).size() == 3);
    CHECK(unseen(0).empty()); // not asked
    must(tree.takes.record(tree.counting({tree.cell(tree.phones[0], Column::Tag)}), deed()));
    const std::vector<std::uint32_t> others = {static_cast<std::uint32_t>(tree.phones[1].value),
                                               static_cast<std::uint32_t>(tree.phones[2].value)};
    CHECK(unseen(29) == others);
    // What has left is not looked for.
    must(tree.ledger.retire(std::span(tree.phones).subspan(1, 1), Status::Lost, deed()));
    CHECK(unseen(29) == std::vector<std::uint32_t>{others[1]});
    tree.clock.advance(std::chrono::days(29));
    CHECK(unseen(29).size() == 1);
    tree.clock.advance(std::chrono::days(1));
    CHECK(unseen(29).size() == 2); // the one that was found is due again
}

TEST_CASE("a list of assets narrows every query to itself, in the order of the query")
{
    Tree tree;
    AssetQuery query;
    query.sortBy = Column::Unit;
    query.only = std::make_shared<const std::vector<AssetId>>(
        std::vector<AssetId>{tree.phones[0], tree.phones[2], AssetId{9999}});
    // Archive goes before Finance; what is not in the ledger is not listed.
    CHECK(must(tree.ledger.select(query)) == std::vector<AssetId>{tree.phones[2], tree.phones[0]});
    query.search = "ZY22F3K2";
    CHECK(must(tree.ledger.select(query)) == std::vector<AssetId>{tree.phones[2]});
    query.search = "ZY22F3K1"; // there, but not on the list
    CHECK(must(tree.ledger.select(query)).empty());
    query.search.clear();
    query.where = must(parseWhere("unit = Finance"));
    CHECK(must(tree.ledger.select(query)) == std::vector<AssetId>{tree.phones[0]});
    query.only = std::make_shared<const std::vector<AssetId>>();
    CHECK(must(tree.ledger.select(query)).empty());
    query.only.reset();
    CHECK(must(tree.ledger.select(query)).size() == 1); // not narrowed: the units are told apart
}

TEST_CASE("people of one name are told apart by their numbers")
{
    Tree tree;
    CHECK(refusal(tree.organisation.addPerson({"Li Wei", "", ""}, deed())) == ProgressMsg::PersonThereAlready);
    must(tree.organisation.addPerson({"Li Wei", "10412", "Archive"}, deed()));
    CHECK(refusal(tree.organisation.findPerson("Li Wei")) == StoreMsg::HolderAmbiguous);
    CHECK(must(tree.organisation.findPerson("10412")).unit == "Archive");
    must(tree.organisation.changePerson(must(tree.organisation.findPerson("10412")).id,
                                        {"Li Wei (Archive)", "", ""}, deed()));
    CHECK(must(tree.organisation.findPerson("Li Wei")).employeeNumber.empty());
}

TEST_CASE("one strong number at two units is asked about")
{
    Tree tree;
    CHECK(must(tree.organisation.sharedIdentities()).empty());
    auto first = test::typedPhone("Motorola", "moto g");
    first.fields.imei = "356938035643809";
    first.fields.unit = "Finance";
    tree.add(first);
    auto second = test::typedPhone("Motorola", "moto g");
    second.fields.imei = "356938035643809";
    second.fields.unit = "Archive";
    second.asNew = true;
    tree.add(second);
    const auto shared = must(tree.organisation.sharedIdentities());
    REQUIRE(shared.size() == 1);
    CHECK(shared[0].value == "356938035643809");
    CHECK(shared[0].firstUnit == "Finance");
    CHECK(shared[0].secondUnit == "Archive");
}

TEST_CASE("a stock-take tells found, missing, misplaced and extra, and is one action")
{
    Tree tree;
    const std::string first = tree.cell(tree.phones[0], Column::Tag);
    const std::string other = tree.cell(tree.phones[2], Column::Tag);
    tree.clock.advance(std::chrono::days(5));
    StockTakeRequest request = tree.counting({first, other, " ", "A-9999\t=1+1"});
    request.devices = {test::huaweiPhone("UNKNOWN7")};
    request.workstation = "desk";
    const StockTake take = must(tree.takes.record(request, deed()));
    CHECK(take.counts == std::array<std::int64_t, 4>{1, 1, 1, 2});
    CHECK(take.lines[1].finding == Finding::Missing);
    CHECK(take.lines[1].asset == tree.phones[1]); // of the sub-unit
    CHECK(take.lines[2].unit == "Archive");
    CHECK(std::ranges::count(take.lines, "HUAWEI P40 UNKNOWN7", &StockTakeLine::read) == 1);
    CHECK(tree.cell(tree.phones[0], Column::LastSeen) == "2026-09-12");
    CHECK(tree.cell(tree.phones[1], Column::LastSeen) == "2026-09-07");
    const StockTake kept = must(tree.takes.find(take.id));
    CHECK(kept.counts == take.counts);
    CHECK(kept.who == "clerk");
    CHECK(kept.day == test::dayAt("2026-09-12"));
    CHECK(must(tree.takes.all()).size() == 1);
    must(tree.ledger.undo(std::nullopt, deed()));
    CHECK(must(tree.takes.all()).empty());
    tree.checkClean();
}

TEST_CASE("what is extra is named as it names itself, its maker once")
{
    Tree tree;
    const auto extra = [&](const char *maker, const char *product) {
        Device device = test::logitechMouse();
        device.manufacturer = maker ? std::optional<std::string>(maker) : std::nullopt;
        device.product = product;
        StockTakeRequest request = tree.counting({});
        request.devices = {device};
        request.workstation = "desk";
        return must(tree.takes.record(request, deed())).lines.back().read;
    };
    CHECK(extra("HP", "HP LaserJet") == "HP LaserJet");
    CHECK(extra("Logitech", "USB Optical Mouse") == "Logitech USB Optical Mouse");
    CHECK(extra(nullptr, "USB Serial") == "USB Serial");
}

TEST_CASE("a stock-take of nothing is asked about, and of a unit that there is not refused")
{
    Tree tree;
    CHECK(refusal(tree.takes.record(tree.counting({}), deed())) == ProgressMsg::StockTakeEmpty);
    StockTakeRequest nothing = tree.counting({});
    nothing.nothingFound = true;
    CHECK(must(tree.takes.preview(nothing)).counts[static_cast<std::size_t>(Finding::Missing)] == 2);
    StockTakeRequest nowhere = tree.counting({"x"});
    nowhere.unit = "Nowhere";
    CHECK(refusal(tree.takes.preview(nowhere)) == DirectivesMsg::NoSuchUnit);
}

TEST_CASE("the sheet to sign has every line, its sums and places for the names, and runs nothing")
{
    Tree tree;
    StockTakeRequest request = tree.counting({tree.cell(tree.phones[0], Column::Tag), "=cmd<b>"});
    const StockTake take = must(tree.takes.record(request, deed()));
    const std::string html = stockTakeHtml(take, Language::English);
    CHECK(html.find("=cmd&lt;b&gt;") != std::string::npos);
    CHECK(html.find("<b>") == std::string::npos);
    CHECK(html.find("Found 1, missing 1, misplaced 0, extra 1") != std::string::npos);
    CHECK(html.find("Counted by") != std::string::npos);
    const std::string csv = must(stockTakeCsv(take, Language::Chinese));
    CHECK(csv.starts_with("\xEF\xBB\xBF"));
    CHECK(csv.find("'=cmd<b>") != std::string::npos);
    CHECK(csv.find("盘点人") != std::string::npos);
}
