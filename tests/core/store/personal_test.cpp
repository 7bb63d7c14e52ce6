// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlite/connection.h"
#include "tests/core/store/ledger_fixture.h"

using namespace homeward;
using namespace homeward::test;

namespace {

/// Whether any file of the ledger's folder holds the text: rows, history, freed pages and what is not yet
/// folded in.
bool anywhere(const Office &office, const std::string &text)
{
    for (const auto &file : std::filesystem::directory_iterator(office.folder.path()))
        if (must(readFile(file.path())).find(text) != std::string::npos)
            return true;
    return false;
}

void checkNowhere(const Office &office, std::initializer_list<std::string> secrets)
{
    for (const std::string &secret : secrets) {
        INFO(secret);
        CHECK_FALSE(anywhere(office, secret));
        CHECK_FALSE(anywhere(office, identityKey(IdentityKind::UsbSerial, secret)));
    }
}

Registration personal(Registration registration)
{
    registration.fields.ownership = Ownership::Personal;
    registration.fields.holder = "Zhang San";
    return registration;
}

} // namespace

TEST_CASE("no file of a ledger ever holds a personal device's number, folded in or not")
{
    Office office;
    Registration phone = personal(registrationOf(huaweiPhone("SECRET7788")));
    phone.fields.imei = "490154203237518";
    phone.fields.serialPrinted = "PRINTED-8899";
    const Registered added = office.add(phone);
    CHECK(anywhere(office, "Zhang San")); // the reading finds what is there
    checkNowhere(office, {"SECRET7788", "490154203237518", "PRINTED-8899"});
    must(office.ledger.match(std::vector{huaweiPhone("SECRET7788")}, "desk"));
    office.add(registrationOf(huaweiPhone("SECRET7788")));
    must(office.ledger.retire({&added.asset, 1}, Status::Retired, deed()));
    must(office.ledger.undo(std::nullopt, deed()));
    must(office.ledger.backup(office.folder / "copy"));
    checkNowhere(office, {"SECRET7788", "490154203237518", "PRINTED-8899"});
    must(office.ledger.compact());
    checkNowhere(office, {"SECRET7788", "490154203237518", "PRINTED-8899"});
    office.checkClean();
}

TEST_CASE("a personal device that is seen twice leaves no number as junk either")
{
    Office office;
    const auto both =
        office.addAll({personal(registrationOf(huaweiPhone("SECRET7788", "1-1"), Registration::Weak::New)),
                       personal(registrationOf(huaweiPhone("SECRET7788", "1-2"), Registration::Weak::New))});
    CHECK(both[0].asset != both[1].asset);
    CHECK(office.add(registrationOf(huaweiPhone("SECRET7788", "1-9"))).outcome == RegisterOutcome::LeftWeak);
    CHECK(office.reopen().match(std::vector{huaweiPhone("SECRET7788")}, "desk")->front().kind
          == MatchKind::Weak);
    checkNowhere(office, {"SECRET7788"});
    office.checkClean();
}

TEST_CASE("a personal device that was registered strong and is seen twice later leaves no number")
{
    Office office;
    const Registered first = office.add(personal(registrationOf(huaweiPhone("SECRET7788"))));
    office.addAll(
        {registrationOf(huaweiPhone("SECRET7788", "1-1")), registrationOf(huaweiPhone("SECRET7788", "1-2"))});
    checkNowhere(office, {"SECRET7788"});
    CHECK(office.cell(first.asset, Column::Identity) == "weak");
    office.checkClean();
}

TEST_CASE("two ledgers hash the same personal number differently")
{
    Office one;
    Office other;
    for (Office *office : {&one, &other})
        office->add(personal(registrationOf(huaweiPhone("SECRET7788"))));
    const auto key = [](Office &office) {
        auto connection = must(sqlite::Connection::open(office.path, sqlite::Connection::Mode::ReadOnly));
        sqlite::Query query = connection.query("SELECT key FROM identity ORDER BY key LIMIT 1");
        must(query.step());
        return std::string(query.text(0));
    };
    CHECK(key(one).starts_with("#"));
    CHECK(key(one) != key(other));
}
