// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlite/connection.h"
#include "tests/core/store/ledger_fixture.h"

#include <fstream>

using namespace homeward;
using namespace homeward::test;

namespace {

Uuid replicaOf(Ledger &ledger)
{
    return must(ledger.info()).replica;
}

void registerIn(Ledger &ledger, const char *serial)
{
    const Registration phone = registrationOf(huaweiPhone(serial));
    must(ledger.registerAll({&phone, 1}, deed()));
}

} // namespace

TEST_CASE("a ledger keeps its replica as long as it stays where it is")
{
    Office office;
    const Uuid replica = replicaOf(office.ledger);
    must(office.ledger.compact());
    Ledger again = office.reopen();
    CHECK(replicaOf(again) == replica);
    CHECK(must(again.info()).actions == 1);
    std::filesystem::rename(office.path, office.folder / "renamed");
    Ledger renamed = must(Ledger::open(office.folder / "renamed", Ledger::Access::ReadWrite, office.clock));
    CHECK(replicaOf(renamed) == replica);
}

TEST_CASE("a restored ledger is a replica of its own, whose history goes on from the backup")
{
    Office office;
    office.add(registrationOf(huaweiPhone()));
    const auto backup = office.folder / "backup";
    must(office.ledger.backup(backup));
    office.add(registrationOf(motorolaPhone()));

    const auto place = office.folder / "restored.homeward";
    must(Ledger::restore(backup, place, false, office.clock));
    Ledger restored = must(Ledger::open(place, Ledger::Access::ReadWrite, office.clock));
    CHECK(replicaOf(restored) != replicaOf(office.ledger));
    CHECK(must(restored.info()).assets == 1);
    registerIn(restored, "AFTERWARD1");
    const auto history = must(restored.history({}));
    CHECK(history.front().replica == replicaOf(restored));
    CHECK(history.front().sequence == 2); // the first is its own beginning
    CHECK(history.back().replica == replicaOf(office.ledger));
    CHECK(must(restored.check()).empty());
    must(restored.undo(history[2].id, deed())); // of the time before it was restored
    CHECK(must(restored.info()).assets == 1);
    CHECK(must(restored.check()).empty());
    office.checkClean();
}

TEST_CASE("restoring over a ledger keeps the old file beside it")
{
    Office office;
    const auto backup = office.folder / "backup";
    must(office.ledger.backup(backup));
    office.add(registrationOf(huaweiPhone()));
    const Uuid old = replicaOf(office.ledger);

    const auto refused = Ledger::restore(backup, office.path, false, office.clock);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::Conflict);
    must(Ledger::restore(backup, office.path, true, office.clock));
    Ledger restored = office.reopen();
    CHECK(must(restored.info()).assets == 0);
    CHECK(replicaOf(restored) != old);
    Ledger kept =
        must(Ledger::open(office.path.string() + ".before-restore", Ledger::Access::ReadOnly, office.clock));
    CHECK(must(kept.info()).assets == 1);
    CHECK(replicaOf(kept) == old);
    CHECK(must(kept.check()).empty());
    CHECK(must(restored.check()).empty());
}

TEST_CASE("what is no ledger, or damaged, is not restored, and the ledger in its place stays")
{
    Office office;
    office.add(registrationOf(huaweiPhone()));
    std::ofstream(office.folder / "junk") << std::string(10000, 'x');
    const auto files = [&] {
        return std::distance(std::filesystem::directory_iterator(office.folder.path()), {});
    };
    const auto before = files();
    for (const char *bad : {"junk", "missing"})
        CHECK_FALSE(Ledger::restore(office.folder / bad, office.path, true, office.clock));
    CHECK_FALSE(Ledger::restore(office.path, office.path, true, office.clock));
    CHECK(files() == before);
    CHECK(must(office.ledger.info()).assets == 1);
}

TEST_CASE("a copied file is another replica once it is written to, and not before")
{
    Office office;
    office.add(registrationOf(huaweiPhone()));
    must(office.ledger.compact());
    const auto copy = office.folder / "copy.homeward";
    std::filesystem::copy_file(office.path, copy);
    {
        Ledger reader = must(Ledger::open(copy, Ledger::Access::ReadOnly, office.clock));
        CHECK(replicaOf(reader) == replicaOf(office.ledger));
    }
    Ledger writer = must(Ledger::open(copy, Ledger::Access::ReadWrite, office.clock));
    CHECK(replicaOf(writer) != replicaOf(office.ledger));
    registerIn(writer, "ONTHECOPY1");
    registerIn(office.ledger, "ONTHEFIRST");
    CHECK(must(writer.check()).empty());
    office.checkClean();
    CHECK(must(writer.history({})).front().sequence == 2);
    CHECK(must(office.ledger.history({})).front().sequence == 3);
}

TEST_CASE("the same file on another machine is another replica")
{
    Office office;
    const Uuid replica = replicaOf(office.ledger);
    {
        auto connection = must(sqlite::Connection::open(office.path, sqlite::Connection::Mode::ReadWrite));
        must(connection.execute("UPDATE local SET machine = zeroblob(32)"));
    }
    Ledger elsewhere = office.reopen();
    CHECK(replicaOf(elsewhere) != replica);
    const auto history = must(elsewhere.history({}));
    CHECK(history.front().kind == ActionKind::Setup);
    CHECK(history.front().why == "opened in another place");
    registerIn(elsewhere, "ELSEWHERE1");
    CHECK(must(elsewhere.check()).empty());
    Ledger again = office.reopen();
    CHECK(replicaOf(again) == replicaOf(elsewhere));
}

TEST_CASE("a backup that is taken while another writes holds one state")
{
    Office office;
    Ledger other = office.reopen();
    for (int i = 0; i < 10; ++i) {
        registerIn(other, ("SERIAL000" + std::to_string(i)).c_str());
        const auto copy = office.folder / ("copy" + std::to_string(i));
        must(office.ledger.backup(copy));
        Ledger read = must(Ledger::open(copy, Ledger::Access::ReadOnly, office.clock));
        CHECK(must(read.info()).assets == i + 1);
        CHECK(must(read.check()).empty());
    }
    CHECK_FALSE(office.ledger.backup(office.folder / "copy0"));
    CHECK_FALSE(office.ledger.backup(office.folder / "missing/copy"));
}
