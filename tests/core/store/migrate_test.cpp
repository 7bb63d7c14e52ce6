// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/schema/migrate.h"
#include "core/text/messages_store.h"
#include "tests/core/store/ledger_fixture.h"

#include <fmt/format.h>

using namespace homeward;
using namespace homeward::test;
using store::Step;

namespace {

constexpr auto readWrite = sqlite::Connection::Mode::ReadWrite;

sqlite::Connection raw(const std::filesystem::path &path)
{
    return must(sqlite::Connection::open(path, readWrite));
}

int versionOf(const std::filesystem::path &path)
{
    auto connection = must(sqlite::Connection::open(path, sqlite::Connection::Mode::ReadOnly));
    return static_cast<int>(must(connection.integer("PRAGMA user_version")));
}

/// The steps of this version and those that a later one might add.
std::vector<Step> stepsWith(std::initializer_list<Step> more)
{
    std::vector<Step> steps(store::schemaSteps().begin(), store::schemaSteps().end());
    steps.insert(steps.end(), more);
    return steps;
}

/// Drops the tables that the newest step made, last one first.
std::string takesBackNewest()
{
    constexpr std::string_view create = "CREATE TABLE ";
    const std::string_view sql = store::schemaSteps().back().sql;
    std::string drops;
    for (std::size_t at = sql.find(create); at != std::string_view::npos; at = sql.find(create, at + 1)) {
        const std::string_view rest = sql.substr(at + create.size());
        drops = fmt::format("DROP TABLE {};", rest.substr(0, rest.find(' '))) + drops;
    }
    constexpr std::string_view alter = "ALTER TABLE ";
    constexpr std::string_view add = " ADD COLUMN ";
    for (std::size_t at = sql.find(alter); at != std::string_view::npos; at = sql.find(alter, at + 1)) {
        const std::string_view rest = sql.substr(at + alter.size());
        const std::string_view column = rest.substr(rest.find(add) + add.size());
        drops = fmt::format("ALTER TABLE {} DROP COLUMN {};", rest.substr(0, rest.find(' ')),
                            column.substr(0, column.find(' ')))
                + drops;
    }
    return drops;
}

/// A ledger with two assets, closed, as one file.
struct OldLedger {
    TempFolder folder;
    std::filesystem::path path = folder / "ledger.homeward";
    ManualClock clock;

    OldLedger()
    {
        Office office;
        office.addAll({registrationOf(huaweiPhone()), registrationOf(motorolaPhone())});
        must(office.ledger.backup(path));
        raw(path); // a copy comes without the file that the log leaves when it is folded in
    }
    std::string bytes() const { return must(readFile(path)); }
    std::filesystem::path kept(int version, int number = 1) const
    {
        const std::string suffix = number == 1 ? "" : "-" + std::to_string(number);
        return path.string() + "-v" + std::to_string(version) + suffix + ".bak";
    }
    Result<void> upgrade(std::span<const Step> steps)
    {
        auto connection = raw(path);
        return store::upgrade(connection, path, versionOf(path), steps);
    }
};

const int newest = static_cast<int>(store::schemaSteps().size());
constexpr Step addsTable{"adds a table",
                         "CREATE TABLE extra (id INTEGER PRIMARY KEY) STRICT; INSERT INTO extra VALUES (1)"};
constexpr Step fails{"fails half-way",
                     "CREATE TABLE half (id INTEGER PRIMARY KEY) STRICT; DELETE FROM identity; "
                     "INSERT INTO nowhere VALUES (1);"};

} // namespace

TEST_CASE("an older ledger is brought up to date after a copy is laid beside it")
{
    OldLedger old;
    {
        auto connection = raw(old.path);
        must(connection.execute(takesBackNewest() + fmt::format("PRAGMA user_version = {}", newest - 1)));
    }
    const auto refused = Ledger::open(old.path, Ledger::Access::ReadOnly, old.clock);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().message == StoreMsg::LedgerNeedsUpgrade);
    CHECK_FALSE(std::filesystem::exists(old.kept(newest - 1)));

    auto ledger = must(Ledger::open(old.path, Ledger::Access::ReadWrite, old.clock));
    CHECK(must(ledger.info()).schemaVersion == newest);
    CHECK(must(ledger.info()).assets == 2);
    CHECK(must(ledger.check()).empty());
    const Registration phone = registrationOf(huaweiPhone("NEWONE123"));
    must(ledger.registerAll({&phone, 1}, deed()));
    CHECK(versionOf(old.kept(newest - 1)) == newest - 1);
    CHECK((std::filesystem::status(old.kept(newest - 1)).permissions() & std::filesystem::perms::mask)
          == (std::filesystem::perms::owner_read | std::filesystem::perms::owner_write));
}

TEST_CASE("a step that fails leaves the file as it was, byte for byte, and the copy beside it")
{
    OldLedger old;
    const std::string before = old.bytes();
    const auto failed = old.upgrade(stepsWith({fails}));
    REQUIRE_FALSE(failed);
    CHECK(failed.error().message == StoreMsg::MigrationFailed);
    CHECK(say(failed.error(), Language::English).find("fails half-way") != std::string::npos);
    CHECK(old.bytes() == before);
    CHECK(versionOf(old.path) == newest);
    CHECK(versionOf(old.kept(newest)) == newest);
    auto ledger = must(Ledger::open(old.path, Ledger::Access::ReadWrite, old.clock));
    CHECK(must(ledger.check()).empty());
    CHECK(must(ledger.find("HW1234567")) == AssetId{1});
}

TEST_CASE("a step that fails takes those before it back, and a later try takes them all")
{
    OldLedger old;
    const std::string before = old.bytes();
    CHECK_FALSE(old.upgrade(stepsWith({addsTable, fails})));
    CHECK(old.bytes() == before);
    CHECK(versionOf(old.path) == newest);
    constexpr Step mended{"mended", "CREATE TABLE half (id INTEGER PRIMARY KEY) STRICT"};
    must(old.upgrade(stepsWith({addsTable, mended})));
    CHECK(versionOf(old.path) == newest + 2);
    CHECK(must(raw(old.path).integer("SELECT count(*) FROM extra")) == 1);
}

TEST_CASE("a copy from an earlier try is not written over")
{
    OldLedger old;
    CHECK_FALSE(old.upgrade(stepsWith({fails})));
    const std::string first = must(readFile(old.kept(newest)));
    must(old.upgrade(stepsWith({addsTable})));
    CHECK(must(readFile(old.kept(newest))) == first);
    CHECK(versionOf(old.kept(newest, 2)) == newest);
}

TEST_CASE("a step that leaves a reference to nothing is refused")
{
    OldLedger old;
    constexpr Step dangling{"loses models",
                            "PRAGMA defer_foreign_keys = ON; UPDATE asset SET model_id = 999"};
    const auto failed = old.upgrade(stepsWith({dangling}));
    REQUIRE_FALSE(failed);
    CHECK(failed.error().message == StoreMsg::MigrationFailed);
    CHECK(must(raw(old.path).integer("SELECT count(*) FROM asset WHERE model_id = 999")) == 0);
}

TEST_CASE("steps that another process has taken meanwhile are not taken twice")
{
    OldLedger old;
    const auto steps = stepsWith({addsTable});
    auto slow = raw(old.path);
    must(old.upgrade(steps));
    must(store::migrate(slow, steps));
    CHECK(must(slow.integer("SELECT count(*) FROM extra")) == 1);
}

TEST_CASE("without room for the copy nothing is brought up to date")
{
    OldLedger old;
    const std::string before = old.bytes();
    auto connection = raw(old.path);
    const auto failed =
        store::upgrade(connection, old.folder / "missing/ledger.homeward", newest, stepsWith({addsTable}));
    CHECK_FALSE(failed);
    CHECK(old.bytes() == before);
}

TEST_CASE("a ledger of a newer program, or another program's file, is left as it is")
{
    OldLedger old;
    const auto code = [&](const std::string &pragma) {
        must(raw(old.path).execute(pragma));
        const std::string before = old.bytes();
        for (const auto access : {Ledger::Access::ReadOnly, Ledger::Access::ReadWrite}) {
            const auto opened = Ledger::open(old.path, access, old.clock);
            CHECK_FALSE(opened);
        }
        CHECK(old.bytes() == before);
        return Ledger::open(old.path, Ledger::Access::ReadWrite, old.clock).error().code;
    };
    CHECK(code(fmt::format("PRAGMA user_version = {}", newest + 1)) == ErrorCode::TooNew);
    CHECK(code("PRAGMA user_version = 0") == ErrorCode::InvalidInput);
    CHECK(code("PRAGMA user_version = -3") == ErrorCode::InvalidInput);
    CHECK(code("PRAGMA application_id = 252006675") == ErrorCode::InvalidInput);
    CHECK(std::distance(std::filesystem::directory_iterator(old.folder.path()), {}) == 1);
}
