// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/file.h"
#include "core/text/messages_base.h"
#include "tests/support/catch.h"
#include "tests/support/temp_folder.h"

#include <fstream>

using namespace homeward;
namespace fs = std::filesystem;

namespace {
std::size_t filesIn(const fs::path &folder)
{
    return static_cast<std::size_t>(std::distance(fs::directory_iterator(folder), fs::directory_iterator()));
}
} // namespace

TEST_CASE("an atomic file appears whole or not at all")
{
    const test::TempFolder folder;
    std::ofstream(folder / "out.csv") << "old";
    {
        auto file = AtomicFile::create(folder / "out.csv");
        REQUIRE(file);
        REQUIRE(file->write("half"));
    }
    CHECK(*readFile(folder / "out.csv") == "old");
    CHECK(filesIn(folder.path()) == 1);

    auto file = AtomicFile::create(folder / "out.csv");
    REQUIRE(file);
    REQUIRE(file->write("new"));
    REQUIRE(file->commit());
    CHECK(*readFile(folder / "out.csv") == "new");
    CHECK(filesIn(folder.path()) == 1);
}

TEST_CASE("a target that cannot be written is refused before anything is made")
{
    const test::TempFolder folder;
    CHECK_FALSE(AtomicFile::create(folder / "missing/out.csv"));
    CHECK_FALSE(AtomicFile::create(folder.path()));
    CHECK(filesIn(folder.path()) == 0);
}

TEST_CASE("a symbolic link keeps pointing at the file that was replaced")
{
    const test::TempFolder folder;
    std::ofstream(folder / "real.csv") << "old";
    fs::create_symlink(folder / "real.csv", folder / "link.csv");
    auto file = AtomicFile::create(folder / "link.csv");
    REQUIRE(file);
    REQUIRE(file->write("new"));
    REQUIRE(file->commit());
    CHECK(fs::is_symlink(folder / "link.csv"));
    CHECK(*readFile(folder / "real.csv") == "new");
}

TEST_CASE("reading names what is wrong")
{
    const test::TempFolder folder;
    const auto missing = readFile(folder / "none");
    REQUIRE_FALSE(missing);
    CHECK(missing.error().code == ErrorCode::NotFound);
    std::ofstream(folder / "big") << std::string(100, 'x');
    const auto big = readFile(folder / "big", 10);
    REQUIRE_FALSE(big);
    CHECK(big.error().message == BaseMsg::FileTooLarge);
}

TEST_CASE("a private folder is its owner's alone")
{
    const test::TempFolder folder;
    REQUIRE(makePrivateFolder(folder / "a/b"));
    CHECK((fs::status(folder / "a/b").permissions() & fs::perms::all) == fs::perms::owner_all);
    CHECK(makePrivateFolder(folder / "a/b"));
}
