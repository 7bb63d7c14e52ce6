// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/messages_import.h"
#include "core/text/messages_store.h"
#include "tests/core/import/import_room.h"

#include <sys/wait.h>
#include <unistd.h>

#include <csignal>

using namespace homeward;
using namespace homeward::test;

namespace {

std::string registerOf(int lines, std::string_view brand = "华为")
{
    std::string text = "资产编号,品牌,型号,使用人\n";
    for (int i = 1; i <= lines; ++i)
        text += fmt::format("T{},{},P40,王{}\n", i, brand, i % 7);
    return text;
}

void beginAndVanish(ImportRoom &room, const std::filesystem::path &file)
{
    // The child has the ledger to itself and dies in the middle of the import, as after a crash.
    const pid_t child = ::fork();
    REQUIRE(child >= 0);
    if (child == 0) {
        auto ledger = Ledger::open(room.path, Ledger::Access::ReadWrite, room.clock);
        auto opened = RegisterFile::open(file);
        if (!ledger || !opened)
            ::_exit(2);
        RegisterImport how{suggestedMapping(opened->layout()), false, false, {}, Language::English};
        int lines = 0;
        static_cast<void>(importRegister(*ledger, *opened, how, deed("import"), [&](const LineResult &, const ImportLine &) {
            if (++lines == 9000)
                ::raise(SIGKILL);
        }));
        ::_exit(3);
    }
    int status = 0;
    REQUIRE(::waitpid(child, &status, 0) == child);
    REQUIRE(WIFSIGNALED(status));
    REQUIRE(WTERMSIG(status) == SIGKILL);
}

} // namespace

TEST_CASE("a small import is one action, and a batch that is known afterwards")
{
    ImportRoom room;
    const auto outcome = room.bringText(registerOf(3));
    CHECK(room.actions() == 2);
    const auto batches = must(Imports(room.ledger).all());
    REQUIRE(batches.size() == 1);
    CHECK(batches.front().id == outcome.summary->batch.id);
    CHECK(batches.front().state == BatchState::Done);
    CHECK(batches.front().source.name == "register.csv");
    CHECK(batches.front().who == "clerk");
    CHECK(batches.front().counts == outcome.counts());
    CHECK(must(Imports(room.ledger).find(batches.front().uuid.toText())).id == batches.front().id);
    CHECK(Imports(room.ledger).find("17").error().message == ImportMsg::NoSuchBatch);
    CHECK(Imports(room.ledger).find("x").error().code == ErrorCode::NotFound);
    room.checkClean();
}

TEST_CASE("what changes nothing is no action and no batch")
{
    ImportRoom room;
    room.bringText(registerOf(3));
    const auto outcome = room.bringText(registerOf(3));
    CHECK(outcome.count(LineOutcome::Unchanged) == 3);
    CHECK_FALSE(outcome.summary->batch.id);
    CHECK(room.actions() == 2);
}

TEST_CASE("one undo takes a batch of many actions back, and one redo brings it in again")
{
    ImportRoom room;
    room.bringText("资产编号,品牌,型号,使用人\nT1,联想,X1,李\n");
    const std::string before = room.everything();
    const auto outcome = room.bringText(registerOf(5000));
    CHECK(outcome.count(LineOutcome::Created) == 4999);
    CHECK(outcome.count(LineOutcome::Updated) == 1);
    const std::string after = room.everything();
    CHECK(room.actions() > 4);
    const UndoReport undone = must(room.ledger.undo(std::nullopt, deed("undo")));
    CHECK(undone.kept.empty());
    CHECK(undone.undone == ActionKind::Import);
    CHECK(room.everything() == before);
    CHECK(must(Imports(room.ledger).all()).front().state == BatchState::Undone);
    room.checkClean();
    CHECK(Imports(room.ledger).undo(outcome.summary->batch.id, deed()).error().message == ImportMsg::BatchUndone);
    must(room.ledger.redo(deed("redo")));
    CHECK(room.everything() == after);
    CHECK(must(Imports(room.ledger).all()).front().state == BatchState::Done);
    room.checkClean();
}

TEST_CASE("the undo of a batch keeps what somebody changed since, and tells it")
{
    ImportRoom room;
    room.bringText("资产编号,品牌,型号,使用人\nT1,联想,X1,李\n");
    const auto outcome = room.bringText(registerOf(3));
    room.set(must(room.ledger.find("T2")), Column::Location, "Room 5");
    room.set(must(room.ledger.find("T1")), Column::Holder, "赵");
    const UndoReport undone = must(Imports(room.ledger).undo(outcome.summary->batch.id, deed("undo")));
    REQUIRE(undone.kept.size() == 2);
    CHECK(undone.kept[0].subject == "T2");
    CHECK(undone.kept[1].subject == "T1");
    CHECK(room.cell(must(room.ledger.find("T2")), Column::Location) == "Room 5");
    CHECK(room.cell(must(room.ledger.find("T1")), Column::Holder) == "赵");
    CHECK(room.cell(must(room.ledger.find("T1")), Column::Brand) != "HUAWEI");
    CHECK(room.ledger.find("T3").error().code == ErrorCode::NotFound);
    room.checkClean();
}

TEST_CASE("a register whose import was undone is brought in again with the same UUIDs")
{
    ImportRoom room;
    const std::string text = "uuid,tag,brand,model\n0190a8c0-1111-7abc-8def-000000000001,U1,Huawei,P40\n";
    const auto first = room.bringText(text);
    INFO(first.text());
    REQUIRE(first.count(LineOutcome::Created) == 1);
    must(Imports(room.ledger).undo(first.summary->batch.id, deed("undo")));
    CHECK(room.assets() == 0);
    CHECK(room.bringText(text).count(LineOutcome::Created) == 1);
    CHECK(must(room.ledger.asset(must(room.ledger.find("U1")))).uuid.toText() == "0190a8c0-1111-7abc-8def-000000000001");
    room.checkClean();
}

TEST_CASE("an import that a crash cut off is undone when the ledger is opened for writing")
{
    ImportRoom room;
    room.bringText("资产编号,品牌,型号,使用人\nT1,联想,X1,李\n");
    const std::string before = room.everything();
    const auto file = room.write("big.csv", registerOf(18000));
    beginAndVanish(room, file);
    {
        // Who only reads sees what there is, and leaves it to one who may write.
        Ledger reader = room.reopen(Ledger::Access::ReadOnly);
        CHECK(must(Imports(reader).all()).front().state == BatchState::Running);
    }
    Ledger again = room.reopen();
    CHECK(must(Imports(again).all()).front().state == BatchState::Undone);
    CHECK(room.everything() == before);
    room.checkClean();
    CHECK_FALSE(std::filesystem::exists(room.path.string() + "-import"));
}

TEST_CASE("an import at work is left alone by others, who cannot begin another one")
{
    ImportRoom room;
    const auto file = room.write("big.csv", registerOf(17000));
    std::optional<Error> refused;
    const auto outcome = room.bring(file, false, {}, [&](double part) {
        if (part < 0.3 || refused)
            return true;
        Ledger other = room.reopen();
        refused = ImportRun::begin(other, {}, {}, deed()).error();
        CHECK(must(Imports(other).all()).front().state == BatchState::Running);
        return true;
    });
    REQUIRE(outcome.summary);
    REQUIRE(refused);
    CHECK(refused->message == ImportMsg::ImportAtWork);
    CHECK(outcome.count(LineOutcome::Created) == 17000);
    CHECK(must(Imports(room.ledger).all()).front().state == BatchState::Done);
}

TEST_CASE("edits of others between an import's actions stand")
{
    ImportRoom room;
    room.bringText(registerOf(10));
    std::string text = "资产编号,存放地点,品牌\n";
    for (int i = 1; i <= 10; ++i)
        text += fmt::format("T{},Store,\n", i);
    for (int i = 11; i < 10000; ++i)
        text += fmt::format("T{},Store,华为\n", i);
    Ledger other = room.reopen();
    bool edited = false;
    const auto outcome = room.bring(room.write("places.csv", text), false, {}, [&](double part) {
        if (part < 0.4 || edited)
            return true;
        edited = true;
        const AssetId asset = must(other.find("T1"));
        must(other.edit({&asset, 1}, AssetEdit{{{Column::Location, "Room 7"}}, {}, {}, {}}, deed("edit")));
        return true;
    });
    REQUIRE(outcome.summary);
    CHECK(edited);
    CHECK(room.cell(must(room.ledger.find("T1")), Column::Location) == "Room 7");
    const UndoReport undone = must(Imports(room.ledger).undo(outcome.summary->batch.id, deed("undo")));
    REQUIRE(undone.kept.size() == 1);
    CHECK(undone.kept.front().subject == "T1");
    room.checkClean();
}

TEST_CASE("history names a batch and its counts")
{
    ImportRoom room;
    room.bringText(registerOf(1));
    const auto history = must(room.ledger.history({}));
    REQUIRE(history.front().kind == ActionKind::Import);
    const HistoryEntry &entry = history.front().entries.back();
    CHECK(entry.subject == "import of register.csv");
    CHECK(std::ranges::find(entry.changes, Change{"created", "", "1"}) != entry.changes.end());
}
