// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/directives/office.h"

#include "core/base/date.h"
#include "core/base/file.h"
#include "core/directives/terms/directive_json.h"
#include "tests/support/catch.h"

namespace homeward::test {
namespace {

constexpr std::uint32_t newPhones = 300; // 300 to 309, and 315 to 324

AssetFacts asset(Office::Model model, Office::Unit unit, Ownership ownership = Ownership::Department,
                 Place place = Place::Office, std::uint32_t quantity = 1)
{
    return {model, unit, quantity, AssetFacts::packHow(ownership, place, Status::InUse)};
}

AssetFacts withStatus(AssetFacts facts, Status status, Place place)
{
    facts.how = AssetFacts::packHow(facts.ownership(), place, status);
    return facts;
}

Directive fromFixture(const std::string &name, const char *id)
{
    const auto text =
        readFile(std::string(HOMEWARD_SOURCE_DIR "/tests/fixtures/directives/") + name, 1 << 20);
    REQUIRE(text);
    auto directive = parseDirective(*text);
    REQUIRE(directive);
    directive->id = *Uuid::parse(id);
    return *directive;
}

} // namespace

Day day(std::string_view iso)
{
    const auto parsed = parseDay(iso);
    if (!parsed)
        FAIL("no day: " << iso);
    return *parsed;
}

Directive barredDirective()
{
    return fromFixture("foreign-devices-barred.json", "01900000-0000-7000-8000-00000000000a");
}

Directive iphoneDirective()
{
    return fromFixture("iphones-out.json", "01900000-0000-7000-8000-00000000000b");
}

Office::Office(Day until)
    : until_(until)
{
    weekOfRegistration();
    weeksOfPlanning();
    weeksOfDeadline();
    weeksOfDelivery();
    weeksOfLateEntries();
    weekOfDisposal();
}

bool Office::isDue(std::string_view recorded)
{
    now_ = day(recorded);
    return now_ <= until_;
}

When Office::when(std::string_view effective) const
{
    return {numberOf(now_), numberOf(effective.empty() ? now_ : day(effective))};
}

void Office::put(std::uint32_t first, std::uint32_t last, AssetFacts facts)
{
    for (std::uint32_t i = first; i <= last; ++i)
        chronicle_.assets.put(i, facts, when({}));
}

void Office::status(std::uint32_t first, std::uint32_t last, Status status, std::string_view effective)
{
    for (std::uint32_t i = first; i <= last; ++i) {
        const AssetFacts &before = chronicle_.assets.newest(i).value;
        chronicle_.assets.put(i, withStatus(before, status, before.place()), when(effective));
    }
}

WorkFacts Office::workOf(std::uint32_t asset) const
{
    WorkFacts work;
    if (chronicle_.works.exists(asset))
        work = chronicle_.works.newest(asset).value;
    work.asset = asset;
    return work;
}

void Office::stage(std::uint32_t first, std::uint32_t last, ReplacementStage stage,
                   std::string_view effective)
{
    for (std::uint32_t i = first; i <= last; ++i) {
        WorkFacts work = workOf(i);
        work.stage = stage;
        chronicle_.works.put(i, work, when(effective));
    }
}

void Office::stopped(std::uint32_t first, std::uint32_t last)
{
    for (std::uint32_t i = first; i <= last; ++i) {
        WorkFacts work = workOf(i);
        work.stopped = true;
        work.withoutSuccessor = true;
        chronicle_.works.put(i, work, when({}));
    }
    status(first, last, Status::Retired);
}

void Office::promise(std::uint32_t first, std::uint32_t last, std::string_view promised)
{
    for (std::uint32_t i = first; i <= last; ++i) {
        WorkFacts work = workOf(i);
        work.stage = ReplacementStage::Ordered;
        work.promised = day(promised);
        chronicle_.works.put(i, work, when({}));
    }
}

void Office::reclaim(std::uint32_t first, std::uint32_t last, std::string_view effective)
{
    stage(first, last, ReplacementStage::Reclaimed, effective);
    for (std::uint32_t i = first; i <= last; ++i)
        chronicle_.assets.put(i, withStatus(chronicle_.assets.newest(i).value, Status::Stored, Place::Store),
                              when(effective));
}

void Office::remodel(std::uint32_t first, std::uint32_t last, Model model)
{
    for (std::uint32_t i = first; i <= last; ++i) {
        AssetFacts facts = chronicle_.assets.newest(i).value;
        facts.model = model;
        chronicle_.assets.put(i, facts, when({}));
    }
}

void Office::exempt(std::uint32_t first, std::uint32_t last, std::string_view until)
{
    for (std::uint32_t i = first; i <= last; ++i) {
        const auto next = static_cast<std::uint32_t>(chronicle_.exemptions.size());
        chronicle_.exemptions.put(next, {i, barred, true, numberOf(now_), numberOf(day(until))}, when({}));
    }
}

void Office::weekOfRegistration()
{
    if (!isDue("2026-08-14"))
        return;
    const auto model = [this](Model index, const char *name, const char *brand, const char *country,
                              Category category) {
        chronicle_.models.put(index, {name, brand, country, country, category, false}, when({}));
    };
    model(IPhone, "iPhone 15", "Apple", "US", Category::Smartphone);
    model(Galaxy, "Galaxy S23", "Samsung", "KR", Category::Smartphone);
    model(Mate, "Mate 60", "Huawei", "CN", Category::Smartphone);
    model(ThinkPad, "ThinkPad X1", "Lenovo", "CN", Category::Laptop);
    model(MacBook, "MacBook Air", "Apple", "US", Category::Laptop);
    model(NoName, "Android", "", "", Category::Smartphone);
    model(IPad, "iPad", "Apple", "US", Category::Tablet);
    model(Keyboard, "K120", "Logitech", "CH", Category::Keyboard);
    model(Moto, "moto g", "Motorola", "US", Category::Smartphone);
    model(Camera, "EOS 90D", "Canon", "JP", Category::Camera);
    chronicle_.units.put(NoUnit, {}, when({}));
    chronicle_.units.put(Finance, {"Finance", 0, {}}, when({}));
    chronicle_.units.put(Research, {"Research", 0, {}}, when({}));
    chronicle_.units.put(Lab, {"Research / Lab", Research, {}}, when({}));
    chronicle_.units.put(Field, {"Field", 0, {}}, when({}));
    put(0, 19, asset(IPhone, Finance));
    put(20, 34, asset(IPhone, Research));
    put(35, 39, asset(IPhone, Lab));
    put(40, 59, asset(IPhone, Field));
    put(60, 69, asset(Galaxy, Finance));
    put(70, 79, asset(Galaxy, Research));
    put(80, 99, asset(Galaxy, Field));
    put(100, 129, asset(Mate, Finance));
    put(130, 159, asset(Mate, Research));
    put(160, 179, asset(Mate, Field));
    put(180, 199, asset(ThinkPad, Finance));
    put(200, 219, asset(ThinkPad, Research));
    put(220, 231, asset(MacBook, Research));
    put(232, 239, asset(MacBook, Lab));
    put(240, 249, asset(NoName, Field));
    put(250, 255, asset(IPad, Finance, Ownership::Personal, Place::Home));
    put(256, 285, asset(Keyboard, Finance));
    put(286, 293, asset(Moto, Finance));
    put(294, 294, asset(Camera, Field, Ownership::Department, Place::Field, 12));
    put(295, 299, asset(IPhone, Research, Ownership::Personal, Place::Home));
}

void Office::weeksOfPlanning()
{
    const Directive b = iphoneDirective();
    Directive a = barredDirective();
    if (isDue("2026-08-17"))
        chronicle_.directives.put(barred, {a, {}, true}, when({}));
    if (isDue("2026-08-24"))
        chronicle_.directives.put(iphones, {b, {}, true}, when({}));
    if (isDue("2026-08-26"))
        stage(0, 19, ReplacementStage::Planned);
    a.standing = Standing::Confirmed;
    a.confirmedBy = "Director Chen";
    if (isDue("2026-09-01"))
        chronicle_.directives.put(barred, {a, {}, true}, when({}));
    if (isDue("2026-09-02"))
        promise(0, 19, "2026-09-14");
    if (isDue("2026-09-03"))
        stopped(250, 253); // personal tablets: declared by their holders
    if (isDue("2026-09-04"))
        status(60, 64, Status::Stored);
}

void Office::weeksOfDeadline()
{
    if (isDue("2026-09-08"))
        exempt(232, 239, "2026-09-30");
    if (isDue("2026-09-09"))
        chronicle_.models.put(Moto, {"moto g", "Motorola", "CN", "CN", Category::Smartphone, false},
                              when({}));
    if (isDue("2026-09-10"))
        remodel(240, 243, Galaxy);
}

void Office::weeksOfDelivery()
{
    if (isDue("2026-09-14")) {
        stage(0, 19, ReplacementStage::Delivered);
        put(newPhones, newPhones + 9, asset(Mate, Finance));
    }
    if (isDue("2026-09-15"))
        stage(0, 9, ReplacementStage::Deployed);
    if (isDue("2026-09-16"))
        reclaim(0, 7);
    if (isDue("2026-09-17"))
        status(65, 67, Status::Stored, "2026-09-02"); // told a fortnight late
    if (isDue("2026-09-18"))
        status(59, 59, Status::Lost);
    if (isDue("2026-09-21"))
        put(294, 294, asset(Camera, Field, Ownership::Department, Place::Field, 10));
    if (isDue("2026-09-22"))
        put(310, 314, asset(IPhone, Field));
    if (isDue("2026-09-23"))
        put(40, 44, asset(IPhone, Finance));
    if (isDue("2026-09-24"))
        stopped(295, 297);
}

void Office::weeksOfLateEntries()
{
    if (isDue("2026-09-28")) {
        stage(10, 19, ReplacementStage::Deployed);
        put(315, 324, asset(Mate, Finance));
    }
    if (isDue("2026-09-29"))
        reclaim(8, 19);
    if (isDue("2026-10-05"))
        reclaim(45, 52, "2026-09-30"); // in time, but recorded after the deadline
    if (isDue("2026-10-06"))
        status(240, 240, Status::Transferred);
    if (isDue("2026-10-07")) { // the reclaim of one was a mistake, and undone
        stage(19, 19, ReplacementStage::Deployed);
        put(19, 19, asset(IPhone, Finance));
    }
}

void Office::weekOfDisposal()
{
    if (isDue("2026-10-12"))
        reclaim(19, 19);
    if (isDue("2026-10-13")) {
        stage(0, 7, ReplacementStage::Disposed);
        status(0, 7, Status::Retired);
    }
    if (isDue("2026-10-14"))
        remodel(244, 249, Mate);
    if (isDue("2026-10-15")) {
        stage(220, 224, ReplacementStage::Planned);
        status(294, 294, Status::Stored);
    }
}

} // namespace homeward::test
