// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv_reader.h"
#include "core/exchange/export.h"
#include "tests/core/import/import_room.h"

using namespace homeward;
using namespace homeward::test;

namespace {

using Rows = std::vector<std::vector<std::string>>;

/// An office with what is awkward on the way out and in.
void furnish(ImportRoom &room)
{
    Registration phone = registrationOf(huaweiPhone());
    phone.fields.holder = "王";
    phone.fields.unit = "财务处 / 审计科";
    phone.fields.notes = "=cmd|' /C calc'!A0";
    phone.fields.price = Money{129950, "CNY"};
    Registration guarded = typedPhone("联想", "+86 phone");
    guarded.fields.location = "-1 floor";
    guarded.fields.notes = "'quoted\nsecond \"line\"";
    guarded.fields.imei = "490154203237518";
    guarded.fields.acquired = *parseDay("2024-02-29");
    Registration own = typedPhone("Apple", "iPhone 12");
    own.fields.ownership = Ownership::Personal;
    own.fields.holder = "李";
    own.fields.serialPrinted = "SECRET1";
    Registration lot = typedPhone("Logitech", "M100");
    lot.fields.quantity = 12;
    lot.category = Category::Mouse;
    room.addAll({phone, guarded, own, lot, registrationOf(logitechMouse(), Registration::Weak::New)});
}

Rows exported(ImportRoom &room, const ExportPreset &preset, Language language)
{
    const auto file = room.folder / "out.csv";
    must(exportCsv(room.ledger, preset, file, language));
    const std::string bytes = must(readFile(file));
    Rows rows;
    CsvReader reader(preset.dialect.delimiter, [&](std::span<const std::string_view> cells, std::uint64_t) {
        rows.emplace_back(cells.begin(), cells.end());
        return true;
    });
    std::string_view text = bytes;
    if (text.starts_with(utf8Bom))
        text.remove_prefix(utf8Bom.size());
    must(reader.feed(text));
    must(reader.finish());
    return rows;
}

std::string csvOf(const Rows &rows)
{
    std::string bytes;
    // A spreadsheet writes the cells as it has them.
    CsvWriter writer({',', Encoding::Utf8Bom, false}, [&](std::string_view block) {
        bytes += block;
        return Result<void>{};
    });
    for (const auto &row : rows) {
        for (const std::string &cell : row)
            writer.cell(cell);
        must(writer.endRow());
    }
    must(writer.finish());
    return bytes;
}

std::size_t columnOf(const Rows &rows, Column column)
{
    const auto found = std::ranges::find(rows.front(), nameOf(column));
    REQUIRE(found != rows.front().end());
    return static_cast<std::size_t>(found - rows.front().begin());
}

} // namespace

TEST_CASE("an export comes back without a change, in each language and encoding")
{
    ImportRoom room;
    furnish(room);
    const std::string before = room.everything();
    for (const Language language : {Language::English, Language::Chinese})
        for (const Encoding encoding : {Encoding::Utf8Bom, Encoding::Utf8, Encoding::Gb18030})
            for (const bool forPeople : {false, true}) {
                ExportPreset preset = *builtInPreset("inventory");
                preset.forPeople = forPeople;
                preset.dialect.encoding = encoding;
                must(exportCsv(room.ledger, preset, room.folder / "out.csv", language));
                const auto outcome = room.bring(room.folder / "out.csv");
                INFO(outcome.text());
                REQUIRE(outcome.summary);
                CHECK(outcome.count(LineOutcome::Unchanged) == 5);
                CHECK(outcome.lines.size() == 5);
            }
    CHECK(room.everything() == before);
}

TEST_CASE("three cells edited in an export are exactly three changes and no new asset")
{
    ImportRoom room;
    furnish(room);
    Rows rows = exported(room, *builtInPreset("inventory"), Language::English);
    const std::size_t holder = columnOf(rows, Column::Holder);
    const std::size_t notes = columnOf(rows, Column::Notes);
    const std::size_t location = columnOf(rows, Column::Location);
    rows[1][holder] = "赵";
    rows[2][location] = "Room 9";
    rows[2][notes].clear();
    const std::size_t actions = room.actions();
    const auto outcome = room.bringText(csvOf(rows));
    INFO(outcome.text());
    CHECK(outcome.count(LineOutcome::Updated) == 2);
    CHECK(outcome.count(LineOutcome::Unchanged) == 3);
    CHECK(outcome.count(LineOutcome::Created) == 0);
    std::size_t changes = 0;
    for (const LineResult &line : outcome.lines)
        changes += line.changes.size();
    CHECK(changes == 3);
    CHECK(room.actions() == actions + 1);
    std::string told;
    const auto history = must(room.ledger.history({}));
    for (const HistoryEntry &entry : history.front().entries)
        for (const Change &change : entry.changes)
            if (entry.asset)
                told += entry.subject + " " + change.field + "[" + change.from + ">" + change.to + "]\n";
    CHECK(told == "A-0001 holder[王>赵]\nA-0002 location[-1 floor>Room 9]\nA-0002 notes['quoted\nsecond \"line\">]\n");
    room.checkClean();
}

TEST_CASE("an export fills an empty ledger with the same entries")
{
    ImportRoom room;
    furnish(room);
    must(exportCsv(room.ledger, *builtInPreset("inventory"), room.folder / "out.csv", Language::Chinese));
    ImportRoom other;
    const auto outcome = other.bring(room.folder / "out.csv");
    INFO(outcome.text());
    CHECK(outcome.count(LineOutcome::Created) == 5);
    for (const AssetRow &row : must(room.ledger.rows(must(room.ledger.select({}))))) {
        const AssetId twin = must(other.ledger.find(row.at(Column::Uuid)));
        for (const Column column : {Column::Tag, Column::Category, Column::Brand, Column::Quantity, Column::Serial,
                                    Column::Imei, Column::Ownership, Column::Unit, Column::Holder, Column::Location,
                                    Column::Status, Column::Acquired, Column::Price, Column::Currency, Column::Notes}) {
            INFO(nameOf(column));
            CHECK(other.cell(twin, column) == row.at(column));
        }
    }
    other.checkClean();
}
