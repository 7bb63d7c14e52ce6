// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlite/connection.h"
#include "core/text/messages_store.h"
#include "tests/core/store/ledger_fixture.h"

#include <sys/resource.h>

#include <csignal>

using namespace homeward;
using namespace homeward::test;

namespace {

/// While it lives, no file grows beyond `bytes`, as on a full disk.
class FullDisk {
public:
    explicit FullDisk(std::uintmax_t bytes)
    {
        handler_ = std::signal(SIGXFSZ, SIG_IGN);
        ::getrlimit(RLIMIT_FSIZE, &before_);
        rlimit limit = before_;
        limit.rlim_cur = bytes;
        ::setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FullDisk()
    {
        ::setrlimit(RLIMIT_FSIZE, &before_);
        std::signal(SIGXFSZ, handler_);
    }
    FullDisk(const FullDisk &) = delete;
    FullDisk &operator=(const FullDisk &) = delete;

private:
    rlimit before_{};
    void (*handler_)(int) = nullptr;
};

std::vector<Registration> manyPhones()
{
    std::vector<Registration> phones;
    for (int i = 0; i < 2000; ++i)
        phones.push_back(typedPhone("Huawei", "P" + std::to_string(i)));
    return phones;
}

} // namespace

TEST_CASE("on a full disk nothing of the action stays, and what was there does")
{
    Office office;
    office.add(registrationOf(huaweiPhone()));
    const auto phones = manyPhones();
    const auto refused = [&] {
        const FullDisk full(std::filesystem::file_size(office.path));
        return office.ledger.registerAll(phones, deed());
    }();
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::Io);
    CHECK(must(office.ledger.info()).assets == 1);
    office.checkClean();
    // With room again the same deed goes through.
    CHECK(must(office.ledger.registerAll(phones, deed())).size() == phones.size());
    office.checkClean();
}

TEST_CASE("a full disk spoils no backup that is there already")
{
    Office office;
    office.addAll(manyPhones());
    const FullDisk full(64 * 1024);
    const auto refused = office.ledger.backup(office.folder / "copy");
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::Io);
    CHECK_FALSE(std::filesystem::exists(office.folder / "copy"));
}

TEST_CASE("a ledger that is moved while open takes nothing more, and loses nothing")
{
    Office office;
    office.add(registrationOf(huaweiPhone()));
    const auto moved = office.folder / "elsewhere.homeward";
    std::filesystem::rename(office.path, moved);
    const Registration mouse = registrationOf(logitechMouse(), Registration::Weak::New);
    const auto refused = office.ledger.registerAll({&mouse, 1}, deed());
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::NotFound);
    CHECK(refused.error().message == StoreMsg::LedgerMoved);
    std::filesystem::rename(moved, office.path);
    CHECK(must(office.ledger.registerAll({&mouse, 1}, deed())).size() == 1);
    CHECK(must(office.ledger.info()).assets == 2);
    office.checkClean();
}

TEST_CASE("a ledger that another process keeps locked is said to be busy, and nothing is lost")
{
    Office office;
    auto other = must(sqlite::Connection::open(office.path, sqlite::Connection::Mode::ReadWrite));
    must(other.execute("BEGIN IMMEDIATE"));
    const Registration phone = registrationOf(huaweiPhone());
    const auto refused = office.ledger.registerAll({&phone, 1}, deed());
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::Busy);
    // Reading goes on meanwhile.
    CHECK(must(office.ledger.select({})).empty());
    must(other.execute("ROLLBACK"));
    CHECK(must(office.ledger.registerAll({&phone, 1}, deed())).size() == 1);
    office.checkClean();
}
