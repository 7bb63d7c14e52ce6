// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/messages_import.h"
#include "core/text/messages_store.h"
#include "tests/core/import/import_room.h"

using namespace homeward;
using namespace homeward::test;

namespace {

constexpr std::string_view office = "某局固定资产登记表,,,,,,,\n"
                                    "序号,资产编号,资产名称,品牌,规格型号,序列号,使用部门,使用人\n"
                                    "1,ZC-1,笔记本电脑,联想,ThinkPad X1,PF1ABCDE,财务处,王一\n"
                                    "2,ZC-2,智能手机,Apple,iPhone 12,8.93E+14,财务处,李二\n"
                                    "3,ZC-3,打印机,HP,LaserJet 1020,CNB1234567,办公室,/\n"
                                    "合计,,,,,,,3\n";

std::string readAll(const std::filesystem::path &path)
{
    return must(readFile(path));
}

} // namespace

TEST_CASE("a register is brought in, with its lines told one by one")
{
    ImportRoom room;
    const auto outcome = room.bringText(office);
    INFO(outcome.text());
    CHECK(outcome.count(LineOutcome::Created) == 2);
    CHECK(outcome.count(LineOutcome::Refused) == 1);
    CHECK(outcome.count(LineOutcome::Skipped) == 1);
    CHECK(outcome.lines[1].line == 4);
    CHECK(outcome.lines[1].reason->message == ImportMsg::NumberLostDigits);
    const AssetId asset = must(room.ledger.find("ZC-1"));
    CHECK(room.cell(asset, Column::Category) == "laptop");
    CHECK(room.cell(asset, Column::Unit) == "财务处");
    CHECK(room.cell(asset, Column::Holder) == "王一");
    CHECK(room.cell(asset, Column::SerialPrinted) == "PF1ABCDE");
    CHECK(must(room.ledger.find("CNB1234567")) == must(room.ledger.find("ZC-3")));
    room.checkClean();
}

TEST_CASE("a dry run tells the same as the import and writes nothing")
{
    ImportRoom room;
    room.bringText("资产编号,品牌,型号,序列号,使用人\nA,华为,P40,S1111,王\nB,华为,P40,S2222,李\n");
    const std::string_view next = "资产编号,品牌,型号,序列号,使用人\nA,华为,P40,S1111,赵\nB,华为,P40,S2222,李\nC,联想,X1,S3333,孙\n"
                                  "C,联想,X1,S4444,孙\nD,联想,X1,S3333,孙\nE,联想,X1,S2222,孙\n,,,,\n,,,,钱\n";
    const std::string before = room.everything();
    const auto dry = room.bringText(next, true);
    CHECK(room.everything() == before);
    CHECK(room.actions() == 2);
    const auto wet = room.bringText(next);
    INFO(dry.text());
    INFO(wet.text());
    REQUIRE(dry.lines.size() == wet.lines.size());
    for (std::size_t i = 0; i < dry.lines.size(); ++i) {
        CHECK(dry.lines[i].outcome == wet.lines[i].outcome);
        CHECK(dry.lines[i].changes == wet.lines[i].changes);
        CHECK(dry.lines[i].reason.has_value() == wet.lines[i].reason.has_value());
    }
    CHECK(dry.counts() == wet.counts());
    CHECK(wet.lines[0].outcome == LineOutcome::Updated);
    CHECK(wet.lines[1].outcome == LineOutcome::Unchanged);
    CHECK(wet.lines[2].outcome == LineOutcome::Created);
    for (std::size_t i = 3; i < 7; ++i)
        CHECK(wet.lines[i].outcome == LineOutcome::Refused);
    room.checkClean();
}

TEST_CASE("changes are told field by field")
{
    ImportRoom room;
    room.bringText("资产编号,品牌,型号,使用人,存放地点\nA,华为,P40,王,101\n");
    const auto outcome = room.bringText("资产编号,品牌,型号,使用人,存放地点\nA,华为,P50,李,102\n", true);
    CHECK(outcome.text() == "2: updated A model[P40>P50] location[101>102] holder[王>李]\n");
}

TEST_CASE("an empty cell keeps what is there, unless the file tells all that is known")
{
    ImportRoom room;
    room.bringText("资产编号,品牌,型号,使用人\nA,华为,P40,王\n");
    CHECK(room.bringText("资产编号,品牌,型号,使用人\nA,,,\n").count(LineOutcome::Unchanged) == 1);
    const auto clearing = room.bring(room.folder / "register.csv", false,
                                     [](RegisterImport &how) { how.mapping.emptyClears = true; });
    CHECK(clearing.text() == "2: updated A holder[王>]\n");
    CHECK(room.cell(must(room.ledger.find("A")), Column::Holder).empty());
}

TEST_CASE("a brand by another of its names is the same brand")
{
    ImportRoom room;
    room.bringText("资产编号,品牌,型号\nA,HUAWEI,P40\n");
    const AssetId asset = must(room.ledger.find("A"));
    CHECK(room.cell(asset, Column::Brand) == "Huawei");
    CHECK(room.bringText("资产编号,品牌,型号\nA,华为,P40\n").count(LineOutcome::Unchanged) == 1);
    // The words as they were imported are what the entry keeps.
    CHECK(must(room.ledger.asset(asset)).subject.manufacturer == "HUAWEI");
}

TEST_CASE("a line finds the device that was read from the bus by its serial number")
{
    ImportRoom room;
    const Registered phone = room.add(registrationOf(huaweiPhone("HW1234567")));
    const auto outcome = room.bringText("序列号,使用人,品牌,VID,PID\nHW1234567,王,Apple,,\n", true);
    CHECK(outcome.text() == "2: updated " + phone.tag + " holder[>王]\n");
    CHECK(outcome.lines.front().ignored == std::vector<std::string>{"brand"});
}

TEST_CASE("what belongs to two entries is refused, and so is a number of another one")
{
    ImportRoom room;
    room.bringText("资产编号,品牌,序列号,固定资产编号\nA,华为,S1111,G1\nB,华为,S2222,G2\n");
    const auto outcome = room.bringText("资产编号,品牌,序列号,固定资产编号\nA,华为,S2222,\n");
    REQUIRE(outcome.lines.front().reason);
    CHECK(outcome.lines.front().reason->message == ImportMsg::LineFitsSeveral);
    const auto byTag = room.bring(room.folder / "register.csv", false,
                                  [](RegisterImport &how) { how.mapping.matchBy = ImportField::Tag; });
    REQUIRE(byTag.lines.front().reason);
    CHECK(byTag.lines.front().reason->message == ImportMsg::NumberBelongsTo);
}

TEST_CASE("refused lines come out as a file that is imported again when it is corrected")
{
    ImportRoom room;
    const auto rejects = room.folder / "refused.csv";
    const auto outcome = room.bring(room.write("register.csv", office), false,
                                    [&](RegisterImport &how) { how.rejects = rejects; });
    CHECK(outcome.summary->rejectsWritten);
    std::string text = readAll(rejects);
    const std::string lost = "8.93E+14";
    REQUIRE(text.find(lost) != std::string::npos);
    text.replace(text.find(lost), lost.size(), "F17ABC123");
    const auto again = room.bring(room.write("corrected.csv", text));
    INFO(again.text());
    CHECK(again.count(LineOutcome::Created) == 1);
    CHECK(again.count(LineOutcome::Refused) == 0);
    CHECK(room.cell(must(room.ledger.find("ZC-2")), Column::SerialPrinted) == "F17ABC123");
    const auto clean = room.bring(room.folder / "corrected.csv", false,
                                  [&](RegisterImport &how) { how.rejects = room.folder / "none.csv"; });
    CHECK_FALSE(clean.summary->rejectsWritten);
    CHECK_FALSE(std::filesystem::exists(room.folder / "none.csv"));
}

TEST_CASE("refused lines are written over neither the register nor the ledger")
{
    ImportRoom room;
    const auto file = room.write("register.csv", office);
    for (const auto &taken : {file, room.folder / "." / "register.csv", room.path}) {
        const std::string before = readAll(taken);
        const auto outcome = room.bring(file, false, [&](RegisterImport &how) { how.rejects = taken; });
        REQUIRE_FALSE(outcome.summary);
        CHECK(outcome.summary.error().message == ImportMsg::RejectsOverSource);
        CHECK(readAll(taken) == before);
    }
    CHECK(room.assets() == 0);
}

TEST_CASE("a word that cannot stand in a cell is told with its own column")
{
    ImportRoom room;
    const auto outcome = room.bringText(std::string_view("资产编号,品牌,型号\nT1,华为,P\0" "40\n", 42));
    CHECK(outcome.count(LineOutcome::Refused) == 1);
    CHECK(outcome.text().find("column model") != std::string::npos);
}

TEST_CASE("how a register was read is remembered by its headings")
{
    ImportRoom room;
    const auto file = room.write("register.csv", "东西,谁的\n华为 P40,王\n");
    CHECK_FALSE(room.bring(file).summary);
    const auto first = room.bring(file, false, [](RegisterImport &how) {
        how.mapping.columns = {ImportField::Model, ImportField::Holder};
    });
    INFO(say(first.summary ? Msg() : first.summary.error().message, Language::English));
    REQUIRE(first.summary);
    CHECK(must(must(RegisterFile::open(room.write("next.csv", "东西,谁的\n华为 P50,李\n"))).mapping(room.ledger)).columns
          == std::vector<std::optional<ImportField>>{ImportField::Model, ImportField::Holder});
}

TEST_CASE("dates that could be either are asked for")
{
    ImportRoom room;
    const auto file = room.write("register.csv", "asset tag,make,purchase date\nA,Huawei,3/5/2019\n");
    const auto asked = room.bring(file);
    REQUIRE_FALSE(asked.summary);
    CHECK(asked.summary.error().message == ImportMsg::DatesAmbiguous);
    CHECK(room.assets() == 0);
    room.bring(file, false, [](RegisterImport &how) { how.mapping.dates = DateOrder::DayFirst; });
    CHECK(room.cell(must(room.ledger.find("A")), Column::Acquired) == "2019-05-03");
    // One date of the file that can only be read in one way tells for all.
    room.bring(room.write("more.csv", "asset tag,make,purchase date\nB,Huawei,3/5/2019\nC,Huawei,3/25/2019\n"), false,
               [](RegisterImport &how) { how.mapping.dates.reset(); });
    CHECK(room.cell(must(room.ledger.find("B")), Column::Acquired) == "2019-03-05");
}

TEST_CASE("USBDeview's list brings in what is connected, by vendor and serial")
{
    ImportRoom room;
    const auto outcome = room.bringText(
        "Device Name,Description,Device Type,Connected,Serial Number,VendorID,ProductID\n"
        "Port_#1,HUAWEI P40,Mass Storage,Yes,HW1234567,12d1,1037\n"
        "Port_#2,Old stick,Mass Storage,No,ABC123,0951,1666\n");
    INFO(outcome.text());
    CHECK(outcome.count(LineOutcome::Created) == 1);
    CHECK(outcome.count(LineOutcome::Skipped) == 1);
    const auto match = must(room.ledger.match(std::vector<Device>{huaweiPhone("HW1234567")}, "desk"));
    CHECK(match.front().kind == MatchKind::Known);
    CHECK(room.cell(match.front().asset, Column::Brand) == "Huawei");
    CHECK(room.cell(match.front().asset, Column::LastSeen).empty());
}

TEST_CASE("a Snipe-IT export is read by its own columns")
{
    ImportRoom room;
    const auto outcome = room.bringText("Asset Name,Asset Tag,Model,Category,Manufacturer,Serial,Status,Checked Out To,Purchase Date,Purchase Cost\n"
                                        "desk 4,SN-1,P40,Smartphone,Huawei,ABC12345,Deployed,Wang,2020-01-02,\"1,299.00\"\n");
    INFO(outcome.text());
    CHECK(outcome.count(LineOutcome::Created) == 1);
    const AssetId asset = must(room.ledger.find("SN-1"));
    CHECK(room.cell(asset, Column::Category) == "smartphone");
    CHECK(room.cell(asset, Column::Price) == "1299.00");
    CHECK(room.cell(asset, Column::Status) == "in-use");
    CHECK(room.cell(asset, Column::Holder) == "Wang");
}

TEST_CASE("a personal device keeps no number in plain text")
{
    ImportRoom room;
    const auto outcome = room.bringText("资产编号,品牌,型号,序列号,权属,使用人\nP,华为,P40,SECRET123,个人,王\n");
    INFO(outcome.text());
    REQUIRE(outcome.count(LineOutcome::Created) == 1);
    const Asset asset = must(room.ledger.asset(must(room.ledger.find("P"))));
    CHECK(asset.fields.serialPrinted.empty());
    for (const Identity &identity : asset.identities)
        CHECK(identity.value.find("SECRET") == std::string::npos);
    CHECK(room.bringText("资产编号,品牌,序列号,权属,使用人\nP,华为,SECRET123,个人,王\n").count(LineOutcome::Unchanged) == 1);
}

TEST_CASE("a file that is broken somewhere brings nothing in")
{
    ImportRoom room;
    std::string many = "资产编号,品牌,型号\n";
    for (int i = 0; i < 5000; ++i)
        many += fmt::format("A{},华为,P40\n", i);
    const std::pair<const char *, std::string> broken[] = {
        {"a quote that never closes", many + "B,\"华为,P40\n"},
        {"cut off in a character", (many + "B,华为").substr(0, many.size() + 4)},
        {"a byte of another encoding", many + "B,\xCC\xEF,P40\n"},
        {"a line of ten megabytes", many + "B," + std::string(10U << 20U, 'x') + ",P40\n"},
        {"ten thousand columns", many + std::string(10000, ',') + "\n"},
        {"no bytes at all", ""},
        {"NULs", std::string(5000, '\0')}};
    for (const auto &[what, bytes] : broken) {
        INFO(what);
        const auto outcome = room.bringText(bytes);
        REQUIRE_FALSE(outcome.summary);
        CHECK_FALSE(say(outcome.summary.error(), Language::English).empty());
        CHECK(room.assets() == 0);
        CHECK(must(Imports(room.ledger).all()).empty());
    }
    CHECK(room.actions() == 1);
}

TEST_CASE("an import that is stopped leaves nothing behind")
{
    ImportRoom room;
    std::string many = "资产编号,品牌,型号\n";
    for (int i = 0; i < 30000; ++i)
        many += fmt::format("A{},华为,P40\n", i);
    const auto file = room.write("register.csv", many);
    int asked = 0;
    const auto outcome = room.bring(file, false, {}, [&](double part) {
        ++asked;
        return part < 0.6;
    });
    REQUIRE_FALSE(outcome.summary);
    CHECK(outcome.summary.error().code == ErrorCode::Cancelled);
    CHECK(asked > 3);
    CHECK_FALSE(outcome.lines.empty());
    CHECK(room.assets() == 0);
    const auto batches = must(Imports(room.ledger).all());
    REQUIRE(batches.size() == 1);
    CHECK(batches.front().state == BatchState::Undone);
    room.checkClean();
    CHECK(room.bring(file).count(LineOutcome::Created) == 30000);
}
