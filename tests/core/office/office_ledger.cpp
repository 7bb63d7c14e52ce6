// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/office/office_ledger.h"

#include "core/directives/terms/directive_json.h"

namespace homeward::test {
namespace {

constexpr std::size_t newPhones = 300; // 300 to 309, and 315 to 324

AssetEdit edit(Column column, const char *text)
{
    return {{{column, text}}, {}, {}, {}};
}

} // namespace

Directive fieldDirective(const std::string &name)
{
    return must(parseDirective(
        must(readFile(std::string(HOMEWARD_SOURCE_DIR "/tests/fixtures/directives/") + name))));
}

OfficeLedger::OfficeLedger(std::string_view until, const AtClose &atClose)
{
    const Day last = dayAt(until);
    for (Day day = dayAt("2026-08-14"); day <= last; day += std::chrono::days(1)) {
        clock.set(Moment{day} + std::chrono::hours{6});
        doDay(toIso(day));
        if (atClose)
            atClose(*this, day);
    }
}

std::vector<AssetId> OfficeLedger::range(std::size_t first, std::size_t last) const
{
    std::vector<AssetId> ids;
    for (std::size_t i = first; i <= last; ++i)
        ids.push_back(assets_.at(i));
    return ids;
}

Progress OfficeLedger::progressOf(DirectiveId directive, std::string_view on, const ProgressOptions &options)
{
    const auto all = must(directives.progress(dayAt(on), options, directive));
    REQUIRE(all.size() == 1);
    return all.front();
}

void OfficeLedger::checkClean()
{
    for (const CheckFault &fault : must(ledger.check())) {
        INFO(say(fault.message, Language::English, fault.parameters));
        CHECK(false);
    }
}

Deed OfficeLedger::deedOn(std::string_view effective) const
{
    Deed deed = test::deed();
    if (!effective.empty())
        deed.effective = dayAt(effective);
    return deed;
}

void OfficeLedger::add(std::size_t first, std::size_t last, const char *brand, const char *model,
                       Category category, const char *unit, Ownership ownership, Place place,
                       std::int64_t quantity)
{
    std::vector<Registration> registrations;
    for (std::size_t i = first; i <= last; ++i) {
        Registration registration;
        registration.brand = brand;
        registration.model = ownership == Ownership::Personal ? "" : model;
        registration.category = category;
        registration.weak = Registration::Weak::New;
        registration.fields.unit = unit;
        registration.fields.ownership = ownership;
        registration.fields.place = place;
        registration.fields.quantity = quantity;
        if (ownership == Ownership::Personal)
            registration.fields.holder = "Person " + std::to_string(i);
        registrations.push_back(std::move(registration));
    }
    assets_.resize(std::max(assets_.size(), last + 1));
    const auto registered = must(ledger.registerAll(registrations, deed("intake")));
    for (std::size_t i = 0; i < registered.size(); ++i)
        assets_[first + i] = registered[i].asset;
}

void OfficeLedger::set(std::size_t first, std::size_t last, Column column, const char *text,
                       std::string_view effective)
{
    must(ledger.edit(range(first, last), edit(column, text), deedOn(effective)));
}

void OfficeLedger::remodel(std::size_t first, std::size_t last, const char *brand, const char *model)
{
    AssetEdit change;
    change.brandWords = brand;
    change.modelWords = model;
    must(ledger.edit(range(first, last), change, deed("looked at closely")));
}

void OfficeLedger::advance(std::size_t first, std::size_t last, ReplacementStage stage,
                           std::vector<AssetId> news, std::string_view effective)
{
    StageRequest request;
    request.oldAssets = range(first, last);
    request.newAssets = std::move(news);
    request.stage = stage;
    request.document = "paper";
    must(replacements.advance(request, deedOn(effective)));
}

void OfficeLedger::doDay(std::string_view iso)
{
    if (iso == "2026-08-14")
        setUp();
    planning(iso);
    deadline(iso);
    delivery(iso);
    lateEntries(iso);
}

void OfficeLedger::setUp()
{
    using enum Category;
    add(0, 19, "Apple", "iPhone 15", Smartphone, "Finance");
    add(20, 34, "Apple", "iPhone 15", Smartphone, "Research");
    add(35, 39, "Apple", "iPhone 15", Smartphone, "Research / Lab");
    add(40, 59, "Apple", "iPhone 15", Smartphone, "Field");
    add(60, 69, "Samsung", "Galaxy S23", Smartphone, "Finance");
    add(70, 79, "Samsung", "Galaxy S23", Smartphone, "Research");
    add(80, 99, "Samsung", "Galaxy S23", Smartphone, "Field");
    add(100, 129, "Huawei", "Mate 60", Smartphone, "Finance");
    add(130, 159, "Huawei", "Mate 60", Smartphone, "Research");
    add(160, 179, "Huawei", "Mate 60", Smartphone, "Field");
    add(180, 199, "Lenovo", "ThinkPad X1", Laptop, "Finance");
    add(200, 219, "Lenovo", "ThinkPad X1", Laptop, "Research");
    add(220, 231, "Apple", "MacBook Air", Laptop, "Research");
    add(232, 239, "Apple", "MacBook Air", Laptop, "Research / Lab");
    add(240, 249, "", "Handset 5", Smartphone, "Field");
    add(250, 255, "Apple", "iPad", Tablet, "Finance", Ownership::Personal, Place::Home);
    add(256, 285, "Logitech", "K120", Keyboard, "Finance");
    add(286, 293, "Sony", "Xperia 5", Smartphone, "Finance");
    add(294, 294, "Canon", "EOS 90D", Camera, "Field", Ownership::Department, Place::Field, 12);
    add(295, 299, "Apple", "iPhone 15", Smartphone, "Research", Ownership::Personal, Place::Home);
}

void OfficeLedger::planning(std::string_view iso)
{
    if (iso == "2026-08-17")
        barred = must(directives.add(fieldDirective("foreign-devices-barred.json"), deed())).directive;
    if (iso == "2026-08-24")
        iphones = must(directives.add(fieldDirective("iphones-out.json"), deed())).directive;
    if (iso == "2026-08-26") {
        PlanRequest request;
        request.oldAssets = range(0, 19);
        request.placeholder = {"Huawei", "Mate 60", Category::Smartphone};
        request.due = dayAt("2026-09-20");
        must(replacements.plan(request, deed()));
    }
    if (iso == "2026-09-01")
        must(directives.confirm(barred, "Director Chen", "", deed()));
    if (iso == "2026-09-02") {
        StageRequest request;
        request.oldAssets = range(0, 19);
        request.stage = ReplacementStage::Ordered;
        request.promised = dayAt("2026-09-14");
        must(replacements.advance(request, deed()));
    }
    if (iso == "2026-09-03")
        must(replacements.stopUse(range(250, 253), "declarations of 3 September", deed()));
    if (iso == "2026-09-04")
        set(60, 64, Column::Status, "stored");
}

void OfficeLedger::deadline(std::string_view iso)
{
    if (iso == "2026-09-08") {
        Exemption terms;
        terms.reason = "microscope software";
        terms.approver = "Director Chen";
        terms.from = dayAt("2026-09-08");
        terms.expiry = dayAt("2026-09-30");
        must(directives.exempt(barred, range(232, 239), terms, deed()));
    }
    if (iso == "2026-09-09") {
        Decision decision;
        decision.id = Uuid::make(clock.now());
        decision.scope = Decision::Scope::Model;
        decision.modelKey = modelKey(must(ledger.asset(at(286))).subject);
        decision.brand = "Lenovo";
        decision.who = "clerk";
        decision.why = "sold as Lenovo's own";
        decision.at = clock.now();
        must(ledger.decide(decision, deed()));
    }
    if (iso == "2026-09-10")
        remodel(240, 243, "Samsung", "Galaxy S23");
}

void OfficeLedger::delivery(std::string_view iso)
{
    if (iso == "2026-09-14") {
        add(newPhones, newPhones + 9, "Huawei", "Mate 60", Category::Smartphone, "Finance");
        advance(0, 9, ReplacementStage::Delivered, range(newPhones, newPhones + 9));
        advance(10, 19, ReplacementStage::Delivered);
    }
    if (iso == "2026-09-15")
        advance(0, 9, ReplacementStage::Deployed);
    if (iso == "2026-09-16")
        advance(0, 7, ReplacementStage::Reclaimed);
    if (iso == "2026-09-17")
        set(65, 67, Column::Status, "stored", "2026-09-02"); // told a fortnight late
    if (iso == "2026-09-18")
        must(ledger.retire(range(59, 59), Status::Lost, deed()));
    if (iso == "2026-09-21")
        set(294, 294, Column::Quantity, "10");
    if (iso == "2026-09-22")
        add(310, 314, "Apple", "iPhone 15", Category::Smartphone, "Field");
    if (iso == "2026-09-23")
        set(40, 44, Column::Unit, "Finance");
    if (iso == "2026-09-24")
        must(replacements.stopUse(range(295, 297), "declarations of 24 September", deed()));
}

void OfficeLedger::lateEntries(std::string_view iso)
{
    if (iso == "2026-09-28") {
        add(315, 324, "Huawei", "Mate 60", Category::Smartphone, "Finance");
        advance(10, 19, ReplacementStage::Deployed, range(315, 324));
    }
    if (iso == "2026-09-29") {
        advance(8, 18, ReplacementStage::Reclaimed);
        advance(19, 19, ReplacementStage::Reclaimed);
        mistake_ = must(ledger.history({})).front().id;
    }
    if (iso == "2026-10-05")
        advance(45, 52, ReplacementStage::Reclaimed, {},
                "2026-09-30"); // in time, but recorded after the deadline
    if (iso == "2026-10-06")
        must(ledger.retire(range(240, 240), Status::Transferred, deed()));
    if (iso == "2026-10-07")
        CHECK(must(ledger.undo(mistake_, deed("it had not come back"))).kept.empty());
    if (iso == "2026-10-12")
        advance(19, 19, ReplacementStage::Reclaimed);
    if (iso == "2026-10-13")
        must(replacements.dispose(
            range(0, 7), {Disposal::Scrapped, "shredder", "Li Wei", "Wang Fang", "certificate 7"}, deed()));
    if (iso == "2026-10-14")
        remodel(244, 249, "Huawei", "Mate 60");
    if (iso == "2026-10-15") {
        PlanRequest request;
        request.oldAssets = range(220, 224);
        request.placeholder = {"Lenovo", "ThinkPad X1", Category::Laptop};
        must(replacements.plan(request, deed()));
        set(294, 294, Column::Status, "stored");
    }
}

} // namespace homeward::test
