// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/export_target.h"
#include "core/text/messages_base.h"
#include "core/text/messages_exchange.h"
#include "tests/support/catch.h"
#include "tests/support/stdout_pipe.h"
#include "tests/support/temp_folder.h"

#include <sys/resource.h>
#include <sys/stat.h>

#include <cerrno>
#include <csignal>
#include <fstream>

using namespace homeward;
using Delivery = ExportTarget::Delivery;

namespace {

std::size_t filesIn(const test::TempFolder &folder)
{
    return static_cast<std::size_t>(std::distance(std::filesystem::directory_iterator(folder.path()), {}));
}

/// Files of this process may not grow beyond so many bytes, as on a full disk.
class FileSizeLimit {
public:
    explicit FileSizeLimit(rlim_t bytes)
        : signal_(std::signal(SIGXFSZ, SIG_IGN))
    {
        ::getrlimit(RLIMIT_FSIZE, &before_);
        const rlimit limited{bytes, before_.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &limited);
    }
    ~FileSizeLimit()
    {
        ::setrlimit(RLIMIT_FSIZE, &before_);
        std::signal(SIGXFSZ, signal_);
    }
    FileSizeLimit(const FileSizeLimit &) = delete;
    FileSizeLimit &operator=(const FileSizeLimit &) = delete;

private:
    void (*signal_)(int);
    rlimit before_{};
};

} // namespace

TEST_CASE("a file appears when it is complete")
{
    const test::TempFolder folder;
    auto target = ExportTarget::open(folder / "a.csv", Delivery::Streamed);
    REQUIRE(target);
    REQUIRE(target->write("a,b\r\n"));
    CHECK_FALSE(std::filesystem::exists(folder / "a.csv"));
    REQUIRE(target->commit());
    CHECK(readFile(folder / "a.csv") == "a,b\r\n");
    CHECK(filesIn(folder) == 1);
}

TEST_CASE("an export that is given up leaves the old file and nothing beside it")
{
    const test::TempFolder folder;
    std::ofstream(folder / "a.csv") << "old";
    {
        auto target = ExportTarget::open(folder / "a.csv", Delivery::Streamed);
        REQUIRE(target);
        REQUIRE(target->write("new"));
    }
    CHECK(readFile(folder / "a.csv") == "old");
    CHECK(filesIn(folder) == 1);
}

TEST_CASE("a folder, a missing folder and one that may not be written are errors at once")
{
    const test::TempFolder folder;
    CHECK(ExportTarget::open(folder.path(), Delivery::Streamed).error().message == BaseMsg::FileNotWritable);
    CHECK(ExportTarget::open(folder / "none/a.csv", Delivery::Streamed).error().message
          == BaseMsg::FileNotWritable);
    CHECK_FALSE(ExportTarget::open("/proc/a.csv", Delivery::Streamed));
}

TEST_CASE("a disk that is full is an error, and the old file stays")
{
    const test::TempFolder folder;
    std::ofstream(folder / "a.csv") << "old";
    const FileSizeLimit limit(4096);
    {
        auto target = ExportTarget::open(folder / "a.csv", Delivery::Streamed);
        REQUIRE(target);
        const auto written = target->write(std::string(10000, 'x'));
        REQUIRE_FALSE(written);
        CHECK(written.error().code == ErrorCode::Io);
        CHECK(written.error().native == EFBIG);
    }
    CHECK(readFile(folder / "a.csv") == "old");
}

TEST_CASE("a device takes the bytes and tells when it is full")
{
    auto none = ExportTarget::open("/dev/null", Delivery::Streamed);
    REQUIRE(none);
    CHECK(none->write("x"));
    CHECK(none->commit());
    CHECK(std::filesystem::is_character_file("/dev/null"));
    auto full = ExportTarget::open("/dev/full", Delivery::Streamed);
    REQUIRE(full);
    const auto written = full->write("x");
    REQUIRE_FALSE(written);
    CHECK(written.error().native == ENOSPC);
    CHECK(written.error().message == ExchangeMsg::ExportStreamFailed);
}

TEST_CASE("standard output gets the bytes as they come")
{
    test::StdoutPipe pipe;
    auto target = ExportTarget::open("-", Delivery::Streamed);
    REQUIRE(target);
    REQUIRE(target->write("a,b\r\n"));
    CHECK(pipe.readSome() == "a,b\r\n");
    CHECK(target->commit());
}

TEST_CASE("standard output gets nothing before the end if all must be right first")
{
    test::StdoutPipe pipe;
    {
        auto target = ExportTarget::open("-", Delivery::Whole);
        REQUIRE(target);
        REQUIRE(target->write("given up"));
    }
    auto target = ExportTarget::open("-", Delivery::Whole);
    REQUIRE(target);
    REQUIRE(target->write("a"));
    REQUIRE(target->write("b"));
    CHECK(pipe.isEmpty());
    REQUIRE(target->commit());
    CHECK(pipe.readSome() == "ab");
}

TEST_CASE("a reader that has gone is an error and no signal")
{
    for (const Delivery delivery : {Delivery::Streamed, Delivery::Whole}) {
        test::StdoutPipe pipe;
        pipe.closeReader();
        auto target = ExportTarget::open("-", delivery);
        REQUIRE(target);
        const auto written = target->write("a");
        const auto outcome = written ? target->commit() : written;
        REQUIRE_FALSE(outcome);
        CHECK(outcome.error().message == ExchangeMsg::ExportReaderGone);
    }
    sigset_t pending;
    ::sigpending(&pending);
    CHECK(::sigismember(&pending, SIGPIPE) == 0);
}
