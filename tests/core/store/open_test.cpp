// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/store/ledger_fixture.h"

#include <sys/stat.h>

#include <fstream>

using namespace homeward;
using namespace homeward::test;

namespace {

unsigned modeOf(const std::filesystem::path &path)
{
    struct stat status {};
    ::stat(path.c_str(), &status);
    return status.st_mode & 0777;
}

ErrorCode openingFails(const std::filesystem::path &path, Ledger::Access access = Ledger::Access::ReadWrite)
{
    const ManualClock clock;
    const auto opened = Ledger::open(path, access, clock);
    REQUIRE_FALSE(opened);
    CHECK_FALSE(say(opened.error(), Language::Chinese).empty());
    return opened.error().code;
}

} // namespace

TEST_CASE("a new ledger has its settings, its catalogue and one action")
{
    Office office;
    const LedgerInfo info = must(office.ledger.info());
    CHECK(info.assets == 0);
    CHECK(info.actions == 1);
    CHECK(info.catalogue == smallCatalogue().digest());
    CHECK(info.catalogueVersion == "2026-11-02");
    CHECK(info.head != Digest{});
    CHECK_FALSE(info.replica.isNil());
    CHECK(office.ledger.settings() == officeSettings());
    CHECK(office.ledger.zone().name() == "Asia/Shanghai");
    office.checkClean();
}

TEST_CASE("a new ledger is for its owner's eyes, and so is a folder made for it")
{
    const TempFolder folder;
    const ManualClock clock;
    const auto path = folder / "new/ledger.homeward";
    auto ledger = must(Ledger::create(path, officeSettings(), smallCatalogue(), deed(), clock));
    CHECK(modeOf(path) == 0600);
    CHECK(modeOf(path.parent_path()) == 0700);
    must(ledger.backup(folder / "copy"));
    CHECK(modeOf(folder / "copy") == 0600);
}

TEST_CASE("creating does not touch what is there already")
{
    const TempFolder folder;
    const ManualClock clock;
    std::ofstream(folder / "notes.txt") << "mine";
    const auto made = Ledger::create(folder / "notes.txt", officeSettings(), smallCatalogue(), deed(), clock);
    REQUIRE_FALSE(made);
    CHECK(made.error().code == ErrorCode::Conflict);
    CHECK(std::filesystem::file_size(folder / "notes.txt") == 4);
    CHECK(std::distance(std::filesystem::directory_iterator(folder.path()), {}) == 1);
}

TEST_CASE("settings that cannot be are refused before a file is made")
{
    const TempFolder folder;
    const ManualClock clock;
    const auto refused = [&](auto change) {
        LedgerSettings settings = officeSettings();
        change(settings);
        const auto made = Ledger::create(folder / "a", settings, smallCatalogue(), deed(), clock);
        return !made && made.error().code == ErrorCode::InvalidInput && !std::filesystem::exists(folder / "a");
    };
    CHECK(refused([](LedgerSettings &s) { s.home.countries = {"China"}; }));
    CHECK(refused([](LedgerSettings &s) { s.timeZone = "Mars/Olympus"; }));
    CHECK(refused([](LedgerSettings &s) { s.currency = "yuan"; }));
    CHECK(refused([](LedgerSettings &s) { s.tagPrefix = "A\n"; }));
}

TEST_CASE("what is no ledger is said to be none and left as it is")
{
    const TempFolder folder;
    CHECK(openingFails(folder / "missing") == ErrorCode::NotFound);
    CHECK(openingFails(folder.path()) == ErrorCode::InvalidInput);
    std::ofstream(folder / "text") << "tag,brand\nA-0001,Huawei\n" << std::string(8192, 'x');
    CHECK(openingFails(folder / "text") == ErrorCode::InvalidInput);
    std::ofstream(folder / "empty").flush();
    CHECK(openingFails(folder / "empty") == ErrorCode::InvalidInput);
    CHECK(std::filesystem::file_size(folder / "empty") == 0);
}

TEST_CASE("a ledger cut short is corrupt, not lost silently")
{
    Office office;
    for (int i = 0; i < 200; ++i)
        office.add(typedPhone("Huawei", "P" + std::to_string(i)));
    must(office.ledger.compact());
    const auto cut = office.folder / "cut";
    must(office.ledger.backup(cut));
    std::filesystem::resize_file(cut, std::filesystem::file_size(cut) / 2);
    auto opened = Ledger::open(cut, Ledger::Access::ReadOnly, office.clock);
    // SQLite notices at once or at the first reading beyond the end, but it always notices.
    const auto faults = opened ? opened->check() : Result<std::vector<CheckFault>>(opened.error());
    CHECK((!faults || !faults->empty()));
    if (!faults)
        CHECK(faults.error().code == ErrorCode::Corrupt);
}

TEST_CASE("a reader sees what another process records at its next call")
{
    Office office;
    Ledger reader = office.reopen(Ledger::Access::ReadOnly);
    const auto before = must(reader.dataVersion());
    CHECK(must(reader.select({})).empty());
    office.add(registrationOf(huaweiPhone()));
    CHECK(must(reader.dataVersion()) > before);
    CHECK(must(reader.select({})).size() == 1);
    LedgerSettings settings = officeSettings();
    settings.department = "Other";
    must(office.ledger.changeSettings(settings, deed()));
    must(reader.info());
    CHECK(reader.settings().department == "Other");
}

TEST_CASE("a reader cannot write")
{
    Office office;
    Ledger reader = office.reopen(Ledger::Access::ReadOnly);
    const Registration phone = registrationOf(huaweiPhone());
    const auto registered = reader.registerAll({&phone, 1}, deed());
    REQUIRE_FALSE(registered);
    CHECK(registered.error().code == ErrorCode::PermissionDenied);
    CHECK(must(reader.info()).readOnly);
}

TEST_CASE("two programs write to one ledger, and neither loses anything")
{
    Office office;
    Ledger other = office.reopen();
    for (int i = 0; i < 20; ++i) {
        office.add(typedPhone("Huawei", "A" + std::to_string(i)));
        const Registration mine = typedPhone("Xiaomi", "B" + std::to_string(i));
        must(other.registerAll({&mine, 1}, deed()));
    }
    CHECK(must(office.ledger.info()).assets == 40);
    CHECK(must(office.ledger.info()).actions == 41);
    office.checkClean();
}
