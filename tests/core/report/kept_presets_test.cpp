// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/preset_shelf.h"
#include "core/text/messages_exchange.h"
#include "tests/core/store/ledger_fixture.h"
#include "tests/support/catch.h"

using namespace homeward;

namespace {

ExportPreset weekly()
{
    ExportPreset preset = *builtInPreset("leadership");
    preset.name = "每周报表";
    preset.title = "台账";
    preset.language = Language::Chinese;
    preset.query.where = *parseWhere("origin = foreign");
    preset.query.sortBy = Column::Unit;
    return preset;
}

std::vector<std::string> namesOf(Ledger &ledger)
{
    std::vector<std::string> names;
    for (const ExportPreset &preset : test::must(keptPresets(ledger)))
        names.push_back(preset.name);
    return names;
}

void checkClean(Ledger &ledger)
{
    CHECK(test::must(ledger.check()).empty());
}

} // namespace

TEST_CASE("a preset is kept in the ledger and found by name, also under another spelling")
{
    test::Office office;
    test::must(keepPreset(office.ledger, weekly(), test::deed()));
    CHECK(test::must(findPreset(office.ledger, "每周报表")) == weekly());
    ExportPreset upper = weekly();
    upper.name = "Weekly";
    test::must(keepPreset(office.ledger, upper, test::deed()));
    CHECK(test::must(findPreset(office.ledger, "WEEKLY ")) == upper);
    CHECK(namesOf(office.ledger) == std::vector<std::string>{"每周报表", "Weekly"});
    checkClean(office.ledger);
}

TEST_CASE("a preset of the same name is replaced, and undo brings the earlier one back")
{
    test::Office office;
    test::must(keepPreset(office.ledger, weekly(), test::deed()));
    ExportPreset changed = weekly();
    changed.title = "another";
    test::must(keepPreset(office.ledger, changed, test::deed()));
    CHECK(test::must(findPreset(office.ledger, changed.name)).title == "another");
    test::must(office.ledger.undo({}, test::deed()));
    CHECK(test::must(findPreset(office.ledger, changed.name)) == weekly());
    test::must(office.ledger.undo({}, test::deed()));
    CHECK(namesOf(office.ledger).empty());
    checkClean(office.ledger);
}

TEST_CASE("a deleted preset comes back by undo; keeping the same again is no action")
{
    test::Office office;
    test::must(keepPreset(office.ledger, weekly(), test::deed()));
    const auto actions = test::must(office.ledger.info()).actions;
    test::must(keepPreset(office.ledger, weekly(), test::deed()));
    CHECK(test::must(office.ledger.info()).actions == actions);
    test::must(dropPreset(office.ledger, "每周报表", test::deed()));
    CHECK(namesOf(office.ledger).empty());
    CHECK(dropPreset(office.ledger, "每周报表", test::deed()).error().message == ExchangeMsg::NoSuchPreset);
    test::must(office.ledger.undo({}, test::deed()));
    CHECK(namesOf(office.ledger) == std::vector<std::string>{"每周报表"});
    const auto history = test::must(office.ledger.history({}));
    CHECK(history.front().entries.front().subject == "preset 每周报表");
    checkClean(office.ledger);
}

TEST_CASE("built-in presets are neither replaced nor deleted, and a name is needed")
{
    test::Office office;
    ExportPreset preset = weekly();
    preset.name = "Inventory";
    CHECK(keepPreset(office.ledger, preset, test::deed()).error().message == ExchangeMsg::PresetNameTaken);
    CHECK(dropPreset(office.ledger, "leadership", test::deed()).error().code == ErrorCode::Conflict);
    preset.name = " ";
    CHECK(keepPreset(office.ledger, preset, test::deed()).error().message == ExchangeMsg::PresetWithoutName);
    CHECK(findPreset(office.ledger, "none").error().code == ErrorCode::NotFound);
}

TEST_CASE("every built-in preset comes back from its file")
{
    for (const std::string &name : builtInPresetNames()) {
        const auto preset = *builtInPreset(name);
        const auto again = presetFromJson(toJson(preset));
        REQUIRE(again);
        CHECK(*again == preset);
    }
}
