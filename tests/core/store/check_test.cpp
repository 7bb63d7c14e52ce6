// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlite/connection.h"
#include "tests/core/store/ledger_fixture.h"
#include "tests/support/random_text.h"

#include <fstream>

using namespace homeward;
using namespace homeward::test;

namespace {

/// A small ledger with some of everything in its history, as one file.
std::string smallLedger(const std::filesystem::path &copy)
{
    Office office;
    Registration phone = registrationOf(huaweiPhone());
    phone.fields.unit = "Audit";
    phone.fields.holder = "Li Si";
    const AssetId first = office.add(phone).asset;
    const AssetId second = office.add(registrationOf(motorolaPhone())).asset;
    office.set(first, Column::Notes, "scratched");
    must(office.ledger.undo(std::nullopt, deed()));
    Decision decision;
    decision.scope = Decision::Scope::Rule;
    decision.vid = 0x22b8;
    decision.pid = 0x2e76;
    decision.brand = "Lenovo";
    must(office.ledger.decide(decision, deed()));
    must(office.ledger.merge(first, second, deed()));
    office.addAll(
        {registrationOf(huaweiPhone("CLONE0001", "1-1")), registrationOf(huaweiPhone("CLONE0001", "1-2"))});
    must(office.ledger.backup(copy));
    return must(readFile(copy));
}

sqlite::Connection raw(const std::filesystem::path &path)
{
    auto connection = must(sqlite::Connection::open(path, sqlite::Connection::Mode::ReadWrite));
    must(connection.execute("PRAGMA foreign_keys = OFF"));
    return connection;
}

/// What check says of the file: nothing, faults, or that it cannot even be opened or read.
bool isNoticed(const std::filesystem::path &path)
{
    const ManualClock clock;
    auto ledger = Ledger::open(path, Ledger::Access::ReadOnly, clock);
    if (!ledger)
        return true;
    const auto faults = ledger->check();
    return !faults || !faults->empty();
}

std::vector<std::int64_t> idsOf(sqlite::Connection &connection, const std::string &table)
{
    std::vector<std::int64_t> ids;
    sqlite::Query query = connection.query("SELECT id FROM " + table + " ORDER BY id");
    while (must(query.step()))
        ids.push_back(query.integer(0));
    return ids;
}

/// Changes one byte of a blob and back; checks in between.
void flipEveryByte(const std::filesystem::path &path, const std::string &table, const std::string &column)
{
    sqlite::Connection connection = raw(path);
    for (const std::int64_t id : idsOf(connection, table)) {
        Bytes bytes;
        {
            sqlite::Query query = connection.query("SELECT " + column + " FROM " + table + " WHERE id = ?");
            REQUIRE(must(query.bind(1, id).step()));
            bytes.assign(query.bytes(0).begin(), query.bytes(0).end());
        }
        const auto write = [&] {
            sqlite::Query query =
                connection.query("UPDATE " + table + " SET " + column + " = ? WHERE id = ?");
            must(query.bind(1, ByteView(bytes)).bind(2, id).run());
        };
        const std::size_t stride = 1 + bytes.size() / 16; // of long ones a part, at other places in each row
        for (std::size_t i = static_cast<std::size_t>(id) % stride; i < bytes.size(); i += stride) {
            bytes[i] ^= 0x01;
            write();
            INFO(table << "." << column << " " << id << ", byte " << i);
            CHECK(isNoticed(path));
            bytes[i] ^= 0x01;
        }
        write();
    }
}

} // namespace

TEST_CASE("a byte changed anywhere in the history is noticed")
{
    const TempFolder folder;
    const auto path = folder / "ledger";
    smallLedger(path);
    CHECK_FALSE(isNoticed(path));
    flipEveryByte(path, "action", "body");
    flipEveryByte(path, "action", "link");
    flipEveryByte(path, "entry", "body");
    flipEveryByte(path, "replica", "head");
    flipEveryByte(path, "replica", "start");
    flipEveryByte(path, "replica", "uuid");
    CHECK_FALSE(isNoticed(path));
}

TEST_CASE("a number changed in the history is noticed")
{
    const TempFolder folder;
    const auto path = folder / "ledger";
    const std::string good = smallLedger(path);
    const auto changed = [&](const std::string &sql) {
        std::ofstream(path, std::ios::binary | std::ios::trunc) << good;
        INFO(sql);
        CHECK((!raw(path).execute(sql) || isNoticed(path)));
    };
    for (const char *column : {"replica_id", "sequence", "kind", "day", "clock", "undoes", "undone_by",
                               "first_entry", "entry_count", "id"})
        for (const char *action : {"2", "4", "(SELECT max(id) FROM action)"})
            changed(std::string("UPDATE action SET ") + column + " = " + column
                    + " + 1 WHERE id = " + action);
    for (const char *column : {"action_id", "kind", "subject_id", "id"})
        for (const char *entry : {"2", "5", "(SELECT max(id) FROM entry)"})
            changed(std::string("UPDATE entry SET ") + column + " = " + column
                    + " + 100 WHERE id = " + entry);
    for (const char *sql :
         {"DELETE FROM entry WHERE id = 4", "DELETE FROM entry WHERE id = (SELECT max(id) FROM entry)",
          "DELETE FROM action WHERE id = 3", "DELETE FROM action WHERE id = (SELECT max(id) FROM action)",
          "INSERT INTO entry SELECT id + 100, action_id, kind, subject_id, body FROM entry WHERE id = 3",
          "INSERT INTO entry VALUES (999, 999, 1, 1, x'')",
          "INSERT INTO entry VALUES (999, 999, 1, 77, x'00')", "UPDATE replica SET sequence = sequence - 1",
          "UPDATE replica SET reason = 'x'", "UPDATE replica SET parent = 1"})
        changed(sql);
}

TEST_CASE("a row changed behind the history's back is noticed and named")
{
    const TempFolder folder;
    const auto path = folder / "ledger";
    const std::string good = smallLedger(path);
    for (const char *sql :
         {"UPDATE asset SET notes = 'x' WHERE id = 1",
          "UPDATE asset SET search = 'x' WHERE id = 1",
          "UPDATE asset SET quantity = 2 WHERE id = 2",
          "UPDATE asset SET ended = 1 WHERE id = 1",
          "UPDATE asset SET tag_key = 'x' WHERE id = 1",
          "UPDATE asset SET strength = 2 WHERE id = 1",
          "DELETE FROM identity WHERE asset_id = 1",
          "UPDATE identity SET value = 'x' WHERE asset_id = 1",
          "INSERT INTO identity SELECT kind, 'zzz', vid, asset_id, strength, value FROM identity LIMIT 1",
          "UPDATE model SET brand = 'Other' WHERE id = 1",
          "UPDATE unit SET name = 'Other' WHERE id = 1",
          "UPDATE unit SET path = 'Other' WHERE id = 1",
          "UPDATE holder SET name = 'Other' WHERE id = 1",
          "UPDATE setting SET home = 'US'",
          "UPDATE decision SET brand = 'Other'",
          "UPDATE junk_serial SET key = 'X'",
          "UPDATE catalogue SET bytes = x'00'",
          "DELETE FROM decision",
          "DELETE FROM junk_serial",
          "INSERT INTO unit SELECT 99, live, uuid, name, parent_id, from_day, until_day, name_key, path, "
          "search FROM unit "
          "WHERE id = 1"}) {
        std::ofstream(path, std::ios::binary | std::ios::trunc) << good;
        must(raw(path).execute(sql));
        INFO(sql);
        CHECK(isNoticed(path));
    }
}

TEST_CASE("a file with a changed byte opens, or says that it is damaged, and never goes wrong")
{
    const TempFolder folder;
    const auto path = folder / "ledger";
    const std::string good = smallLedger(path);
    RandomText random(77);
    const ManualClock clock;
    for (int i = 0; i < 120; ++i) {
        std::string bad = good;
        const std::size_t at = random.below(i < 40 ? 4096 : bad.size());
        bad[at] = static_cast<char>(bad[at] ^ (1 << random.below(8)));
        std::ofstream(path, std::ios::binary | std::ios::trunc) << bad;
        INFO("byte " << at);
        for (const auto access : {Ledger::Access::ReadOnly, Ledger::Access::ReadWrite}) {
            auto ledger = Ledger::open(path, access, clock);
            if (!ledger) {
                CHECK(ledger.error().code != ErrorCode::NotFound);
                continue;
            }
            static_cast<void>(ledger->check());
            const auto ids = ledger->select({});
            if (ids)
                static_cast<void>(ledger->rows(*ids));
            static_cast<void>(ledger->history({}));
            const Registration phone = registrationOf(huaweiPhone("OTHER1234"));
            static_cast<void>(ledger->registerAll({&phone, 1}, deed()));
        }
    }
}
