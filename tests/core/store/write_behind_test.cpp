// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlite/connection.h"
#include "core/store/sqlite/transaction.h"
#include "tests/support/catch.h"
#include "tests/support/temp_folder.h"

using namespace homeward;
using namespace homeward::sqlite;
using namespace homeward::test;

namespace {

Connection opened(const std::filesystem::path &path)
{
    REQUIRE(createPrivateFile(path));
    auto connection = Connection::open(path, Connection::Mode::ReadWrite);
    REQUIRE(connection);
    return std::move(*connection);
}

struct Table {
    Table()
        : connection(opened(folder / "rows.db"))
    {
        REQUIRE(connection.execute("CREATE TABLE item (id INTEGER PRIMARY KEY, name TEXT, bytes BLOB, number INTEGER)"));
    }
    Result<void> add(std::int64_t id)
    {
        const std::string name = "name " + std::to_string(id) + std::string(static_cast<std::size_t>(id % 300), 'x');
        Write write = connection.later("INSERT INTO item (id, name, bytes, number) VALUES (?, ?, ?, ?)");
        write.bind(1, id).bind(2, name).bind(3, asBytes(name));
        if (id % 2 == 0)
            write.bindNull(4);
        else
            write.bind(4, -id);
        return write.run();
    }
    std::int64_t count() { return *connection.integer("SELECT count(*) FROM item"); }
    std::int64_t wrong()
    {
        return *connection.integer("SELECT count(*) FROM item WHERE name NOT LIKE 'name ' || id || '%' "
                                   "OR CAST(bytes AS TEXT) <> name OR typeof(bytes) <> 'blob' "
                                   "OR number IS NOT iif(id % 2, -id, NULL)");
    }

    TempFolder folder;
    Connection connection;
};

} // namespace

TEST_CASE("without a thread behind it, a later write is done at once")
{
    Table table;
    REQUIRE(table.add(1));
    REQUIRE(table.add(2));
    CHECK(table.count() == 2);
    CHECK(table.wrong() == 0);
    CHECK(table.connection.lastInsertId() == 2);
    CHECK_FALSE(table.add(2));
}

TEST_CASE("a query sees all that was to be written before it, and the order is kept")
{
    Table table;
    auto transaction = Transaction::begin(table.connection, Transaction::Kind::Write);
    REQUIRE(transaction);
    {
        WriteBehind behind(table.connection);
        for (std::int64_t id = 1; id <= 20000; ++id) {
            REQUIRE(table.add(id));
            behind.pass();
            if (id % 4999 == 0) {
                CHECK(table.count() == id);
                CHECK(table.connection.lastInsertId() == id);
            }
        }
        REQUIRE(behind.finish());
    }
    CHECK(table.count() == 20000);
    CHECK(table.wrong() == 0);
    REQUIRE(transaction->commit());
}

TEST_CASE("the first failure is told by whatever comes next, and nothing is written after it")
{
    Table table;
    {
        auto transaction = Transaction::begin(table.connection, Transaction::Kind::Write);
        REQUIRE(transaction);
        WriteBehind behind(table.connection);
        for (std::int64_t id = 1; id <= 3000; ++id) {
            REQUIRE(table.add(id == 1500 ? 7 : id));
            behind.pass();
        }
        SECTION("a query") { CHECK_FALSE(table.connection.integer("SELECT 1")); }
        SECTION("a statement") { CHECK_FALSE(table.connection.execute("SELECT 1")); }
        SECTION("a new text") { CHECK_FALSE(table.connection.queryOnce("SELECT 1").step()); }
        CHECK_FALSE(behind.finish());
    }
    CHECK(table.count() == 0);
    REQUIRE(table.add(1));
    CHECK(table.count() == 1);
}

TEST_CASE("what was not finished goes with its transaction")
{
    Table table;
    {
        auto transaction = Transaction::begin(table.connection, Transaction::Kind::Write);
        REQUIRE(transaction);
        WriteBehind behind(table.connection);
        for (std::int64_t id = 1; id <= 3000; ++id) {
            REQUIRE(table.add(id));
            behind.pass();
        }
    }
    CHECK(table.count() == 0);
}
