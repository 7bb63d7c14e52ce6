// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import/scan_collection.h"
#include "core/text/messages_import.h"
#include "tests/core/import/import_room.h"

#include <algorithm>

using namespace homeward;
using namespace homeward::test;

namespace {

struct Scans : ImportRoom {
    Scans()
    {
        std::filesystem::create_directory(scans);
        Scan first;
        first.host.name = "desk-1";
        first.host.vendor = "LENOVO";
        first.host.product = "ThinkCentre M70";
        first.host.serial = "PC0ABCD1";
        first.devices = {huaweiPhone("HW1234567"), logitechMouse()};
        put("desk-1.json", toJson(first));
        Scan second;
        second.host.name = "desk-2";
        second.devices = {huaweiPhone("HW1234567", "1-4"), motorolaPhone("ZY22F3K9")};
        put("desk-2.json", toJson(second));
        put("usb-of-desk-3.csv", "Device Name,Description,Device Type,Connected,Serial Number,VendorID,ProductID\n"
                                 "Port_#1,DataTraveler,Mass Storage,Yes,001A92053B6A,0951,1666\n"
                                 "Port_#2,Old stick,Mass Storage,No,ABC12345,0951,1666\n");
        put("notes.txt", "nothing of interest\n");
    }
    void put(const std::string &name, const std::string &text)
    {
        std::filesystem::create_directories((scans / name).parent_path());
        std::ofstream(scans / name, std::ios::binary) << text;
    }
    Result<ImportSummary> bringScans(bool dryRun, Registration::Weak weak = Registration::Weak::Refuse)
    {
        told.clear();
        ScanImport how;
        how.weak = weak;
        how.dryRun = dryRun;
        ScanImportSink sink;
        sink.file = [this](const ScanFileNote &file) {
            told += file.name + ": " + (file.refused ? "refused" : file.workstation) + "\n";
        };
        return importScans(ledger, scans, must(scanFilesIn(scans)), how, deed("scans"), sink);
    }

    std::filesystem::path scans = folder / "scans";
    std::string told;
};

std::int64_t count(const Result<ImportSummary> &summary, LineOutcome outcome)
{
    return summary->batch.counts.of(outcome);
}

} // namespace

TEST_CASE("a folder of scan files is one batch, each with its workstation")
{
    Scans room;
    const auto summary = room.bringScans(false);
    REQUIRE(summary);
    CHECK(room.told == "desk-1.json: desk-1\ndesk-2.json: desk-2\nnotes.txt: refused\nusb-of-desk-3.csv: usb-of-desk-3\n");
    CHECK(count(summary, LineOutcome::Created) == 4); // the computer, two phones, the stick
    CHECK(count(summary, LineOutcome::Refused) == 1); // the mouse has no serial
    const auto batches = must(Imports(room.ledger).all());
    REQUIRE(batches.size() == 1);
    CHECK(batches.front().state == BatchState::Done);
    const auto match = must(room.ledger.match(std::vector<Device>{motorolaPhone("ZY22F3K9")}, "desk-2"));
    CHECK(match.front().kind == MatchKind::Known);
    must(room.ledger.undo(std::nullopt, deed("undo")));
    CHECK(room.assets() == 0);
    room.checkClean();
}

TEST_CASE("a dry run of scans tells the same counts and writes nothing")
{
    Scans room;
    const auto dry = room.bringScans(true);
    REQUIRE(dry);
    CHECK(room.actions() == 1);
    CHECK(room.assets() == 0);
    const auto wet = room.bringScans(false);
    CHECK(count(dry, LineOutcome::Created) == count(wet, LineOutcome::Created));
    CHECK(count(dry, LineOutcome::Refused) == count(wet, LineOutcome::Refused));
}

TEST_CASE("the same scans again change nothing, things without a serial by their port")
{
    Scans room;
    REQUIRE(room.bringScans(false, Registration::Weak::SamePort));
    const std::int64_t assets = room.assets();
    CHECK(assets == 5);
    const auto again = room.bringScans(false, Registration::Weak::SamePort);
    REQUIRE(again);
    CHECK(count(again, LineOutcome::Created) == 0);
    CHECK(room.assets() == assets);
}

TEST_CASE("folders in the folder are read too, each once, in one order")
{
    Scans room;
    Scan finance;
    finance.host.name = "finance-1";
    finance.devices = {motorolaPhone("ZY22F3K8")};
    room.put("finance/2 floor/pc.json", toJson(finance));
    room.put("audit/.hidden/pc.json", toJson(finance));
    room.put("audit/usb.csv", "Device Name,Description,Device Type,Connected,Serial Number,VendorID,ProductID\n"
                              "Port_#1,DataTraveler,Mass Storage,Yes,001A92053B6B,0951,1666\n");
    std::filesystem::create_directory_symlink(room.scans, room.scans / "finance" / "all");
    std::filesystem::create_directory_symlink(room.scans / "audit", room.scans / "zz audit again");
    const auto summary = room.bringScans(false);
    REQUIRE(summary);
    // The list names no computer, so its place in the folder does.
    const std::string link = room.told.find("zz audit again/usb.csv") == std::string::npos ? "audit" : "zz audit again";
    CHECK(room.told.find(link + "/usb.csv: " + link + "/usb\n") != std::string::npos);
    CHECK(room.told.find("finance/2 floor/pc.json: finance-1\n") != std::string::npos);
    CHECK(room.told.find("all/") == std::string::npos);
    CHECK(room.told.find(".hidden") == std::string::npos);
    CHECK(std::ranges::count(room.told, '\n') == 6);
    CHECK(count(summary, LineOutcome::Created) == 6);
    CHECK(must(room.ledger.match(std::vector<Device>{motorolaPhone("ZY22F3K8")}, "finance-1")).front().kind
          == MatchKind::Known);
}

TEST_CASE("a printer on the network is one asset, from whichever computer and by whichever driver it is told of")
{
    const auto weak = GENERATE(Registration::Weak::Refuse, Registration::Weak::SamePort);
    Scans room;
    Scan linux_;
    linux_.host.name = "linux-1";
    linux_.host.printers = {{"office", "ipp://192.168.1.20/ipp/print", "Lenovo LJ2655, driverless"},
                            {"colour", "socket://192.168.1.20:9100", "Lenovo LJ2655 PCL 6"},
                            {"pdf", "cups-pdf:/", "Generic CUPS-PDF Printer"}};
    Scan windows;
    windows.host.name = "windows-1";
    windows.host.printers = {{"Printer 1", "IP_192.168.1.20", "Universal PCL 6"},
                             {"Sharp", "IP_192.168.1.21", "SHARP MX-2640"},
                             {"PDF", "PORTPROMPT:", "Microsoft Print To PDF"}};
    room.put("printers/linux.json", toJson(linux_));
    room.put("printers/windows.json", toJson(windows));
    const auto dry = room.bringScans(true, weak);
    const std::int64_t before = room.assets();
    const auto summary = room.bringScans(false, weak);
    REQUIRE(summary);
    CHECK(count(dry, LineOutcome::Created) == count(summary, LineOutcome::Created));
    AssetQuery printers;
    printers.where = must(parseWhere("category = printer"));
    CHECK(must(room.ledger.select(printers)).size() == 2);
    const std::size_t actions = room.actions();
    const auto again = room.bringScans(false, weak);
    REQUIRE(again);
    CHECK(count(again, LineOutcome::Created) + count(again, LineOutcome::Updated) == 0);
    CHECK(room.assets() == before + count(summary, LineOutcome::Created));
    CHECK(room.actions() == actions);
    room.checkClean();
}

TEST_CASE("another brand at a printer's address is for a person to settle")
{
    Scans room;
    Scan scan;
    scan.host.name = "pc";
    scan.host.printers = {{"office", "ipp://print.example/ipp/print", "HUAWEI PixLab X1"}};
    room.put("printers/a.json", toJson(scan));
    REQUIRE(room.bringScans(false));
    scan.host.printers.front().makeModel = "Lenovo LJ2655";
    room.put("printers/a.json", toJson(scan));
    const auto summary = room.bringScans(false);
    CHECK(count(summary, LineOutcome::Created) == 0);
    CHECK(count(summary, LineOutcome::Refused) == 2); // the mouse, and this one
}

TEST_CASE("a folder without scans is refused")
{
    ImportRoom room;
    std::filesystem::create_directory(room.folder / "empty");
    const auto summary = importScans(room.ledger, room.folder / "empty/", must(scanFilesIn(room.folder / "empty/")), {}, deed());
    REQUIRE_FALSE(summary);
    CHECK(summary.error().message == ImportMsg::FolderWithoutScans);
    CHECK(summary.error().parameters == std::vector<std::string>{"empty"});
    CHECK(room.actions() == 1);
}

TEST_CASE("scans are told from registers")
{
    Scans room;
    CHECK(must(isScanCollection(room.scans)));
    CHECK(must(isScanCollection(room.scans / "desk-1.json")));
    CHECK_FALSE(must(isScanCollection(room.write("register.csv", "tag,brand\nA,B\n"))));
    CHECK(isScanCollection(room.folder / "nothing").error().code == ErrorCode::NotFound);
}
