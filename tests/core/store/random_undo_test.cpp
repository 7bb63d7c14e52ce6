// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/store/ledger_fixture.h"
#include "tests/support/random_text.h"

using namespace homeward;
using namespace homeward::test;

namespace {

/// Deeds of every kind, on whatever is there.
class EveryDeed {
public:
    explicit EveryDeed(std::uint64_t seed)
        : random_(seed)
    {
    }

    /// Everything that the ledger says of its assets, but for sightings, which are no part of its history.
    std::string printed(std::optional<Day> asOf = std::nullopt)
    {
        AssetQuery all;
        all.includeEnded = true;
        all.asOf = asOf;
        std::string text;
        for (AssetRow &row : must(office.ledger.rows(must(office.ledger.select(all)), asOf))) {
            row.cells[static_cast<std::size_t>(Column::FirstSeen)].clear();
            row.cells[static_cast<std::size_t>(Column::LastSeen)].clear();
            text += std::to_string(row.id.value);
            for (const std::string &cell : row.cells)
                text += "|" + cell;
            text += "\n";
        }
        return text;
    }

    /// One deed that may be refused; true if it was recorded.
    bool step()
    {
        const auto before = office.actions();
        switch (random_.below(9)) {
        case 0:
        case 1:
            scan();
            break;
        case 2:
            type();
            break;
        case 3:
            static_cast<void>(office.ledger.retire(some(), ending(), deed()));
            break;
        case 4:
            static_cast<void>(office.ledger.merge(one(), one(), deed()));
            break;
        case 5:
            decide();
            break;
        case 6:
            settings();
            break;
        default:
            edit();
        }
        return office.actions() > before;
    }

    Office office;

private:
    AssetId one() { return {1 + static_cast<std::int64_t>(random_.below(14))}; }
    std::vector<AssetId> some()
    {
        std::vector<AssetId> assets{one()};
        if (random_.below(2) == 0 && assets.front().value > 1)
            assets.push_back({assets.front().value - 1});
        return assets;
    }
    Status ending()
    {
        return std::vector{Status::Retired, Status::Lost, Status::Transferred}[random_.below(3)];
    }

    void scan()
    {
        using Weak = Registration::Weak;
        const std::string port = "1-" + std::to_string(1 + random_.below(4));
        const std::string serial = "SERIAL00" + std::to_string(random_.below(6));
        const Weak weak = std::vector{Weak::New, Weak::SamePort, Weak::AddToLot}[random_.below(3)];
        std::vector<Registration> bus;
        for (std::size_t count = 1 + random_.below(3); count > 0; --count)
            bus.push_back(registrationOf(random_.below(3) == 0   ? logitechMouse(port)
                                         : random_.below(2) == 0 ? huaweiPhone(serial, port)
                                                                 : motorolaPhone(serial, port),
                                         weak));
        bus.front().fields.location = random_.of({"Room 1", "Room 2"}, 1);
        if (random_.below(8) == 0)
            bus.front().fields.ownership = Ownership::Personal;
        static_cast<void>(office.ledger.registerAll(bus, deed()));
    }

    void type()
    {
        Registration boxed =
            typedPhone(random_.below(2) == 0 ? "Huawei" : "Motorola", random_.of({"P40", "g"}, 1));
        boxed.fields.serialPrinted = random_.of({"PRINTED-1", "PRINTED-2"}, 1);
        boxed.fields.unit = random_.of({"Finance / Audit", "Store"}, 1);
        static_cast<void>(office.ledger.registerAll({&boxed, 1}, deed()));
    }

    void edit()
    {
        AssetEdit change;
        const std::vector<std::pair<Column, std::vector<std::string_view>>> choices = {
            {Column::Location, {"Room 1", "Room 2"}},
            {Column::Holder, {"Li Si", "Zhang San"}},
            {Column::Unit, {"Finance", "Finance / Audit"}},
            {Column::Tag, {"T-1", "T-2", "T-3"}},
            {Column::Category, {"tablet"}},
            {Column::Status, {"stored", "lost", "in-use"}},
            {Column::SerialPrinted, {"PRINTED-1", "PRINTED-3"}}};
        for (const auto &[column, texts] : choices)
            if (random_.below(4) == 0)
                change.set.emplace_back(column, random_.of(texts, 1));
        static_cast<void>(office.ledger.edit(some(), change, deed()));
    }

    void decide()
    {
        Decision decision;
        decision.scope = Decision::Scope::Rule;
        decision.vid = random_.below(2) == 0 ? 0x12d1 : 0x22b8;
        if (const auto asset = office.ledger.asset(one()); asset && random_.below(2) == 0) {
            decision.scope = Decision::Scope::Asset;
            decision.asset = asset->uuid;
        }
        decision.brand = std::vector{"Lenovo", "Huawei", "Motorola"}[random_.below(3)];
        if (random_.below(2) == 0)
            decision.category = Category::Tablet;
        static_cast<void>(office.ledger.decide(decision, deed()));
    }

    void settings()
    {
        LedgerSettings next = officeSettings();
        next.home.countries = {random_.below(2) == 0 ? "CN" : "US"};
        next.home.basis = random_.below(2) == 0 ? Basis::Brand : Basis::Owner;
        must(office.ledger.changeSettings(next, deed()));
    }

    RandomText random_;
};

} // namespace

TEST_CASE("undoing everything brings back each state on the way, redoing everything the end")
{
    for (const std::uint64_t seed : {11U, 12U, 13U, 14U, 15U, 16U}) {
        EveryDeed play(seed);
        INFO("seed " << seed);
        std::vector<std::string> states{play.printed()};
        std::vector<std::pair<Day, std::string>> days;
        while (states.size() < 40) {
            if (!play.step())
                continue;
            states.push_back(play.printed());
            if (states.size() % 7 != 0)
                continue;
            days.emplace_back(play.office.ledger.zone().dayOf(play.office.clock.now()), states.back());
            play.office.clock.advance(std::chrono::hours{24});
        }
        play.office.checkClean();
        for (std::size_t at = states.size() - 1; at > 0; --at) {
            INFO("back to state " << at - 1);
            REQUIRE(must(play.office.ledger.undo(std::nullopt, deed())).kept.empty());
            REQUIRE(play.printed() == states[at - 1]);
        }
        CHECK_FALSE(play.office.ledger.undo(std::nullopt, deed()));
        play.office.checkClean();
        for (std::size_t at = 1; at < states.size(); ++at) {
            INFO("forth to state " << at);
            REQUIRE(must(play.office.ledger.redo(deed())).kept.empty());
            REQUIRE(play.printed() == states[at]);
        }
        CHECK_FALSE(play.office.ledger.redo(deed()));
        for (const auto &[day, rows] : days)
            CHECK(play.printed(day) == rows);
        play.office.checkClean();
    }
}
