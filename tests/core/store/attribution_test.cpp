// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/store/ledger_fixture.h"

using namespace homeward;
using namespace homeward::test;

namespace {

Decision ruleFor(const Device &device, std::string brand, std::string country = {})
{
    Decision decision;
    decision.scope = Decision::Scope::Rule;
    decision.vid = device.vid;
    decision.pid = device.pid;
    decision.brand = std::move(brand);
    decision.country = std::move(country);
    return decision;
}

/// The small catalogue with Logitech sold to a domestic company.
Catalogue nextCatalogue()
{
    TableFolder tables;
    std::string brands = must(readFile(tables.path() / "brands.tsv"));
    const std::string row = "Logitech\t罗技\tLogi\tCH";
    brands.replace(brands.find(row), row.size(), "Logitech\t罗技\tLogi\tCN");
    tables.write("brands.tsv", brands);
    const auto compiled = must(compileCatalogue(tables.path()));
    if (!compiled.faults.empty())
        throw std::runtime_error("the changed tables do not compile");
    return must(Catalogue::fromBytes(compiled.bytes));
}

} // namespace

TEST_CASE("a decision says what it would change and then changes it")
{
    Office office;
    const AssetId phone = office.add(registrationOf(motorolaPhone())).asset;
    office.add(registrationOf(motorolaPhone("OTHER12345")));
    office.add(registrationOf(huaweiPhone()));
    const Decision decision = ruleFor(motorolaPhone(), "Homegrown", "CN");
    const auto preview = must(office.ledger.previewDecision(decision));
    REQUIRE(preview.size() == 1);
    CHECK(preview.front().assets == 2);
    CHECK(preview.front().before.brand == "Motorola");
    CHECK(preview.front().after.brand == "Homegrown");
    CHECK(office.cell(phone, Column::Brand) == "Motorola");
    CHECK(must(office.ledger.decide(decision, deed("seen the box"))).size() == 1);
    CHECK(office.cell(phone, Column::Brand) == "Homegrown");
    CHECK(office.cell(phone, Column::Origin) == "domestic");
    const Asset asset = must(office.ledger.asset(phone));
    CHECK(asset.attribution.evidence.front().kind == EvidenceKind::Decision);
    const auto decisions = must(office.ledger.decisions());
    REQUIRE(decisions.size() == 1);
    CHECK(decisions.front().why == "seen the box");
    CHECK(decisions.front().who == "clerk");
    // It holds for those that come later as well.
    const AssetId later = office.add(registrationOf(motorolaPhone("LATER12345"))).asset;
    CHECK(office.cell(later, Column::Brand) == "Homegrown");
    office.checkClean();
}

TEST_CASE("a decision that is undone is as if it had not been")
{
    Office office;
    const AssetId phone = office.add(registrationOf(motorolaPhone())).asset;
    must(office.ledger.decide(ruleFor(motorolaPhone(), "Homegrown", "CN"), deed()));
    const AssetId later = office.add(registrationOf(motorolaPhone("LATER12345"))).asset;
    const ActionId decided = must(office.ledger.history({}))[1].id;
    must(office.ledger.undo(decided, deed()));
    CHECK(office.cell(phone, Column::Brand) == "Motorola");
    CHECK(office.cell(later, Column::Brand) == "Motorola");
    CHECK(must(office.ledger.decisions()).empty());
    must(office.ledger.redo(deed()));
    CHECK(office.cell(phone, Column::Brand) == "Homegrown");
    office.checkClean();
}

TEST_CASE("a decision on one asset leaves its model's others alone")
{
    Office office;
    const AssetId one = office.add(registrationOf(motorolaPhone())).asset;
    const AssetId other = office.add(registrationOf(motorolaPhone("OTHER12345"))).asset;
    Decision decision;
    decision.scope = Decision::Scope::Asset;
    decision.asset = must(office.ledger.asset(one)).uuid;
    decision.brand = "Lenovo";
    decision.category = Category::Tablet;
    CHECK(must(office.ledger.previewDecision(decision)).size() == 1);
    CHECK(must(office.ledger.decide(decision, deed())).size() == 1);
    CHECK(office.cell(one, Column::Brand) == "Lenovo");
    CHECK(office.cell(one, Column::Category) == "tablet");
    CHECK(office.cell(other, Column::Brand) == "Motorola");
    CHECK(office.add(registrationOf(motorolaPhone())).outcome == RegisterOutcome::Unchanged);
    must(office.ledger.undo(std::nullopt, deed()));
    CHECK(office.cell(one, Column::Brand) == "Motorola");
    must(office.ledger.redo(deed()));
    CHECK(office.cell(one, Column::Brand) == "Lenovo");
    office.checkClean();
}

TEST_CASE("a decision on the category leaves the brand that was decided")
{
    Office office;
    const AssetId phone = office.add(registrationOf(motorolaPhone())).asset;
    Decision decision;
    decision.modelKey = modelKey(subjectOf(motorolaPhone()));
    decision.brand = "Lenovo";
    must(office.ledger.decide(decision, deed()));
    decision.brand.clear();
    decision.category = Category::Tablet;
    must(office.ledger.decide(decision, deed()));
    CHECK(office.cell(phone, Column::Brand) == "Lenovo");
    CHECK(office.cell(phone, Column::Category) == "tablet");
}

TEST_CASE("a decision needs a brand or a category, and an unknown brand its country")
{
    Office office;
    CHECK(office.ledger.decide(ruleFor(motorolaPhone(), ""), deed()).error().code == ErrorCode::InvalidInput);
    CHECK(office.ledger.decide(ruleFor(motorolaPhone(), "Nobody"), deed()).error().code == ErrorCode::InvalidInput);
    CHECK(office.ledger.decide(ruleFor(motorolaPhone(), "Nobody", "XYZ"), deed()).error().code == ErrorCode::InvalidInput);
    Decision decision;
    decision.scope = Decision::Scope::Asset;
    decision.brand = "Lenovo";
    CHECK(office.ledger.decide(decision, deed()).error().code == ErrorCode::NotFound);
    CHECK(office.actions() == 1);
}

TEST_CASE("a ledger pins its catalogue until the next one is installed after a preview")
{
    Office office;
    const AssetId mouse = office.add(registrationOf(logitechMouse(), Registration::Weak::New)).asset;
    const Catalogue next = nextCatalogue();
    office.clock.advance(std::chrono::days{1});
    const auto preview = must(office.ledger.previewCatalogue(next));
    REQUIRE(preview.size() == 1);
    CHECK(preview.front().before.brandCountry == "CH");
    CHECK(preview.front().after.brandCountry == "CN");
    CHECK(office.cell(mouse, Column::Origin) == "foreign");
    CHECK(must(office.ledger.installCatalogue(next, deed())).size() == 1);
    CHECK(must(office.ledger.info()).catalogue == next.digest());
    CHECK(office.ledger.sorter().catalogue().digest() == next.digest());
    CHECK(office.cell(mouse, Column::Origin) == "domestic");
    CHECK(office.cell(mouse, Column::Origin, *parseDay("2026-09-07")) == "foreign");
    const auto actions = office.actions();
    CHECK(must(office.ledger.installCatalogue(next, deed())).empty());
    CHECK(office.actions() == actions);
    must(office.ledger.undo(std::nullopt, deed()));
    CHECK(must(office.ledger.info()).catalogue == smallCatalogue().digest());
    CHECK(office.cell(mouse, Column::Origin) == "foreign");
    must(office.ledger.redo(deed()));
    CHECK(office.cell(mouse, Column::Origin) == "domestic");
    office.checkClean();
}

TEST_CASE("origin follows the home setting and its basis, and is stored nowhere")
{
    Office office;
    const AssetId phone = office.add(registrationOf(motorolaPhone())).asset;
    CHECK(office.cell(phone, Column::Origin) == "foreign");
    LedgerSettings settings = officeSettings();
    settings.home.basis = Basis::Owner;
    must(office.ledger.changeSettings(settings, deed()));
    CHECK(office.cell(phone, Column::Origin) == "domestic");
    settings.home = {{"US"}, Basis::Brand};
    must(office.ledger.changeSettings(settings, deed()));
    CHECK(office.cell(phone, Column::Origin) == "domestic");
    CHECK(must(office.ledger.changeSettings(settings, deed())).value == 0);
    must(office.ledger.undo(std::nullopt, deed()));
    must(office.ledger.undo(std::nullopt, deed()));
    CHECK(office.ledger.settings() == officeSettings());
    office.checkClean();
}
