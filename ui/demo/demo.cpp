// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/demo/demo.h"

#include "core/base/date.h"
#include "core/base/defaults.h"
#include "ui/demo/demo_deeds.h"
#include "ui/demo/demo_table.h"

#include <algorithm>
#include <chrono>

namespace homeward::ui {

namespace {

/// The days of the sample's history.
class DemoClock final : public Clock {
public:
    Moment now() const override { return now_; }
    void set(Day day) { now_ = Moment{day} + std::chrono::hours{2}; }
    void tick() { now_ += std::chrono::minutes{3}; }

private:
    Moment now_{};
};

std::uint16_t hexOf(const std::string &text)
{
    return static_cast<std::uint16_t>(std::strtoul(text.c_str(), nullptr, 16));
}

std::optional<std::string> wordsOf(const std::string &text)
{
    return text.empty() ? std::nullopt : std::optional(text);
}

Result<Registration> registrationOf(const DemoRow &row)
{
    Registration registration;
    registration.workstation = "fin-ws-07";
    registration.weak = Registration::Weak::New;
    if (!row.at("vid").empty()) {
        Device device;
        device.vid = hexOf(row.at("vid"));
        device.pid = hexOf(row.at("pid"));
        device.manufacturer = wordsOf(row.at("manufacturer"));
        device.product = wordsOf(row.at("product"));
        device.serial = wordsOf(row.at("serial"));
        device.port = {1, {9}};
        registration.device = std::move(device);
    } else {
        registration.brand = row.at("brand");
        registration.model = row.at("model");
        registration.category = parseCategory(row.at("category")).value_or(Category::Unknown);
    }
    AssetEdit edit;
    for (const char *name : {"serial_printed", "imei", "asset_number", "unit", "holder", "location", "status",
                             "ownership", "quantity", "acquired", "price", "currency", "notes"})
        if (const auto column = columnNamed(name); column && !row.at(name).empty())
            edit.set.emplace_back(*column, row.at(name));
    if (!row.at("place").empty())
        edit.place = row.at("place");
    if (const auto applied = applyEdit(registration.fields, edit); !applied)
        return fail(applied);
    return registration;
}

/// The last Monday of the sample, from which it looks at its past and its deadlines.
constexpr Day sampleToday = std::chrono::sys_days{std::chrono::year{2026} / 8 / 31};

/// By how many days the sample is moved so that it always ends this week.
std::chrono::days shiftTo(Day today)
{
    return std::chrono::floor<std::chrono::weeks>(today - sampleToday);
}

struct Event {
    Day day{};
    const DemoRow *row = nullptr;
    bool isAsset = false;
};

/// Assets and deeds in the order of their days, of one day the assets first.
Result<std::vector<Event>> eventsOf(const std::vector<DemoRow> &assets, const std::vector<DemoRow> &deeds)
{
    std::vector<Event> events;
    for (const auto *rows : {&assets, &deeds})
        for (const DemoRow &row : *rows) {
            const auto day = parseDay(row.at("date"));
            if (!day)
                return fail(day);
            events.push_back({*day, &row, rows == &assets});
        }
    std::ranges::stable_sort(events, {}, &Event::day);
    return events;
}

Result<void> registerRow(Ledger &ledger, const DemoRow &row)
{
    const auto registration = registrationOf(row);
    if (!registration)
        return fail(registration);
    Deed deed;
    deed.who = row.at("who");
    if (const auto registered = ledger.registerAll(std::span(&*registration, 1), deed); !registered)
        return fail(registered);
    return {};
}

Result<Ledger> emptyLedger(const std::filesystem::path &path, const std::string &who, const Clock &clock)
{
    const auto catalogue = Catalogue::builtIn();
    if (!catalogue)
        return fail(catalogue);
    LedgerSettings settings;
    settings.home.countries = parseCountries(defaultHome).value_or(std::vector<std::string>());
    settings.department = "Demo Bureau 示例局";
    settings.timeZone = "Asia/Shanghai";
    settings.currency = "CNY";
    Deed deed;
    deed.who = who;
    return Ledger::create(path, settings, *catalogue, deed, clock);
}

} // namespace

Result<void> makeDemoLedger(const std::filesystem::path &path, Day today)
{
    const auto assets = demoTable(QStringLiteral("assets.tsv"));
    if (!assets)
        return fail(assets);
    const auto deeds = demoTable(QStringLiteral("deeds.tsv"));
    if (!deeds)
        return fail(deeds);
    const auto events = eventsOf(*assets, *deeds);
    if (!events)
        return fail(events);
    const std::chrono::days shift = shiftTo(today);
    DemoClock clock;
    clock.set(events->front().day + shift);
    auto ledger = emptyLedger(path, events->front().row->at("who"), clock);
    if (!ledger)
        return fail(ledger);
    DemoDeeds office(*ledger, shift);
    Day day = events->front().day;
    for (const Event &event : *events) {
        if (event.day != day)
            clock.set(event.day + shift);
        day = event.day;
        clock.tick();
        if (const auto done = event.isAsset ? registerRow(*ledger, *event.row) : office.perform(*event.row);
            !done)
            return fail(done);
    }
    return {};
}

Result<Scan> demoScan()
{
    const auto text = demoResource(QStringLiteral("bus.json"));
    if (!text)
        return fail(text);
    return parseScan(*text, "bus.json");
}

} // namespace homeward::ui
