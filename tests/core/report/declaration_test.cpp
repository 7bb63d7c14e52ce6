// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/declaration.h"
#include "core/text/messages_exchange.h"
#include "tests/core/store/ledger_fixture.h"
#include "tests/core/table/table_text.h"
#include "tests/support/catch.h"

using namespace homeward;
using test::must;

namespace {

AssetId addDevice(test::Office &office, const std::string &holder, Ownership ownership, Place place)
{
    Registration phone = test::typedPhone("Apple", "iPhone 15");
    phone.fields.holder = holder;
    phone.fields.ownership = ownership;
    phone.fields.place = place;
    return office.add(phone).asset;
}

DeclarationOutcome take(test::Office &office, const std::string &csv, bool dryRun = false)
{
    const auto file = office.folder / "form.csv";
    test::writeText(file, csv);
    const auto table = must(openTable(file));
    return must(takeDeclarations(office.ledger, *table, dryRun, test::deed()));
}

const std::string heads = "holder,employee_number,tag,category,brand,still_used,stopped_on\r\n";

} // namespace

TEST_CASE("personal devices and those at home are asked for, the others are not")
{
    test::Office office;
    addDevice(office, "张三", Ownership::Personal, Place::Office);
    addDevice(office, "张三", Ownership::Department, Place::Home);
    addDevice(office, "张三", Ownership::Department, Place::Office);
    addDevice(office, "李四", Ownership::Department, Place::Office);
    const auto all = must(declarationsOf(office.ledger));
    REQUIRE(all.size() == 1);
    CHECK(all.front().holder == "张三");
    CHECK(all.front().devices.size() == 2);
    CHECK(must(declarationsOf(office.ledger, "李四")).front().devices.empty());
    CHECK(declarationsOf(office.ledger, "nobody").error().code == ErrorCode::NotFound);
}

TEST_CASE("a form that was not filled in changes nothing")
{
    test::Office office;
    addDevice(office, "张三", Ownership::Personal, Place::Home);
    const auto before = must(office.ledger.info()).actions;
    const auto csv = must(declarationCsv(must(declarationsOf(office.ledger)), Language::Chinese));
    const auto outcome = take(office, csv);
    CHECK(outcome.faults.empty());
    CHECK(outcome.stillUsed + outcome.ended + outcome.added == 0);
    CHECK(must(office.ledger.info()).actions == before);
}

TEST_CASE("a device ends on the day declared, and a new one is added with holder, category and brand")
{
    test::Office office;
    const AssetId kept = addDevice(office, "张三", Ownership::Personal, Place::Home);
    const AssetId gone = addDevice(office, "张三", Ownership::Personal, Place::Home);
    const std::string first = must(office.ledger.asset(kept)).fields.tag;
    const std::string second = must(office.ledger.asset(gone)).fields.tag;
    const std::string csv = heads + "张三,," + first + ",智能手机,Apple,是,\r\n张三,," + second
                            + ",智能手机,Apple,否,2026-08-01\r\n张三,,,laptop,Lenovo,yes,\r\n";
    const auto dry = take(office, csv, true);
    CHECK(dry.stillUsed == 1);
    CHECK(dry.ended == 1);
    CHECK(dry.added == 1);
    CHECK(must(office.ledger.asset(gone)).fields.status == Status::InUse);
    const auto outcome = take(office, csv);
    for (const DeclarationFault &fault : outcome.faults)
        UNSCOPED_INFO(say(fault.why, Language::English));
    CHECK(outcome.faults.empty());
    CHECK(must(office.ledger.asset(kept)).fields.status == Status::InUse);
    CHECK(must(office.ledger.asset(gone)).fields.status == Status::Retired);
    AssetQuery laptops;
    laptops.where = *parseWhere("category = laptop and ownership = personal and holder = 张三");
    CHECK(must(office.ledger.select(laptops)).size() == 1);
    CHECK(must(office.ledger.check()).empty());
}

TEST_CASE("lines that do not fit are told with their number, and the others are taken")
{
    test::Office office;
    const AssetId asset = addDevice(office, "张三", Ownership::Personal, Place::Home);
    const std::string tag = must(office.ledger.asset(asset)).fields.tag;
    const auto outcome = take(office, heads + "张三,," + tag + ",smartphone,Apple,maybe,\r\n"
                                          + "张三,," + tag + ",smartphone,Apple,no,\r\n"
                                          + "张三,,X-99,smartphone,Apple,yes,\r\n"
                                          + "张三,,,spaceship,Acme,yes,\r\n"
                                          + "张三,," + tag + ",smartphone,Apple,yes,\r\n");
    REQUIRE(outcome.faults.size() == 4);
    CHECK(outcome.faults[0].line == 2);
    CHECK(outcome.faults[0].why.message == ExchangeMsg::DeclarationAnswerWrong);
    CHECK(outcome.faults[1].why.message == ExchangeMsg::DeclarationDayNeeded);
    CHECK(outcome.faults[2].why.message == ExchangeMsg::DeclarationTagUnknown);
    CHECK(outcome.faults[3].why.message == ExchangeMsg::DeclarationCategoryWrong);
    CHECK(outcome.stillUsed == 1);
    const auto file = office.folder / "other.csv";
    test::writeText(file, "a,b\r\n1,2\r\n");
    const auto table = must(openTable(file));
    CHECK(takeDeclarations(office.ledger, *table, false, test::deed()).error().message
          == ExchangeMsg::DeclarationColumnsMissing);
}

TEST_CASE("the same form taken twice adds nothing the second time, and its new devices are one action")
{
    test::Office office;
    const AssetId old = addDevice(office, "张三", Ownership::Personal, Place::Home);
    const std::string tag = must(office.ledger.asset(old)).fields.tag;
    const std::string form = heads + "张三,," + tag + ",smartphone,Apple,yes,\r\n"
                             + "张三,,,smartphone,Apple,yes,\r\n张三,,,smartphone,苹果,yes,\r\n"
                             + "李四,,,laptop,Nobody Knows,yes,\r\n";
    const auto before = must(office.ledger.info());
    CHECK(take(office, form).added == 3);
    const auto after = must(office.ledger.info());
    CHECK(after.assets == before.assets + 3);
    CHECK(after.actions == before.actions + 1);
    const auto again = take(office, form);
    CHECK(again.added == 0);
    CHECK(again.stillUsed == 4);
    CHECK(again.faults.empty());
    CHECK(must(office.ledger.info()).actions == after.actions);
    CHECK(take(office, heads + "张三,,,smartphone,Huawei,yes,\r\n").added == 1);
    const auto next = must(declarationCsv(must(declarationsOf(office.ledger)), Language::English));
    CHECK(next.find("Nobody Knows") != std::string::npos);
}

TEST_CASE("a new device that cannot be added leaves the others")
{
    test::Office office;
    const auto outcome = take(office, heads + "张三,,,smartphone,Apple,yes,\r\n"
                                          + std::string(500, 'x') + ",,,smartphone,Apple,yes,\r\n"
                                          + "李四,,,laptop,Lenovo,yes,\r\n");
    CHECK(outcome.added == 2);
    REQUIRE(outcome.faults.size() == 1);
    CHECK(outcome.faults.front().line == 3);
}
