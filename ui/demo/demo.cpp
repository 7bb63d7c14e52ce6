// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/demo/demo.h"

#include "core/base/defaults.h"
#include "core/text/messages_base.h"

#include <QFile>

#include <algorithm>
#include <map>

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

using Row = std::map<std::string, std::string, std::less<>>;

std::vector<std::string> split(std::string_view line, char separator)
{
    std::vector<std::string> parts;
    while (true) {
        const std::size_t end = line.find(separator);
        parts.emplace_back(line.substr(0, end));
        if (end == std::string_view::npos)
            return parts;
        line.remove_prefix(end + 1);
    }
}

std::vector<Row> readRows(std::string_view table)
{
    const std::vector<std::string> lines = split(table, '\n');
    const std::vector<std::string> names = split(lines.front(), '\t');
    std::vector<Row> rows;
    for (std::size_t i = 1; i < lines.size(); ++i) {
        const std::vector<std::string> cells = split(lines[i], '\t');
        if (cells.size() != names.size())
            continue;
        Row row;
        for (std::size_t c = 0; c < names.size(); ++c)
            row.emplace(names[c], cells[c]);
        rows.push_back(std::move(row));
    }
    return rows;
}

std::uint16_t hexOf(const std::string &text)
{
    return static_cast<std::uint16_t>(std::strtoul(text.c_str(), nullptr, 16));
}

std::optional<std::string> wordsOf(const std::string &text)
{
    return text.empty() ? std::nullopt : std::optional(text);
}

Result<Registration> registrationOf(const Row &row)
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

Result<std::string> resource(const QString &name)
{
    QFile file(QStringLiteral(":/demo/") + name);
    if (!file.open(QIODevice::ReadOnly))
        return Error(ErrorCode::NotFound, BaseMsg::FileNotFound, {file.fileName().toStdString()});
    return file.readAll().toStdString();
}

} // namespace

Result<void> makeDemoLedger(const std::filesystem::path &path)
{
    const auto table = resource(QStringLiteral("assets.tsv"));
    if (!table)
        return fail(table);
    const auto catalogue = Catalogue::builtIn();
    if (!catalogue)
        return fail(catalogue);
    const std::vector<Row> rows = readRows(*table);
    const auto dayOf = [](const Row &row) { return parseDay(row.at("date")); };

    DemoClock clock;
    const auto first = dayOf(rows.front());
    if (!first)
        return fail(first);
    clock.set(*first);
    LedgerSettings settings;
    settings.home.countries = parseCountries(defaultHome).value_or(std::vector<std::string>());
    settings.department = "Demo Bureau 示例局";
    settings.timeZone = "Asia/Shanghai";
    settings.currency = "CNY";
    Deed deed;
    deed.who = rows.front().at("who");
    auto ledger = Ledger::create(path, settings, *catalogue, deed, clock);
    if (!ledger)
        return fail(ledger);
    std::string date = rows.front().at("date");
    for (const Row &row : rows) {
        if (row.at("date") != date) {
            date = row.at("date");
            if (const auto day = dayOf(row); day)
                clock.set(*day);
        }
        clock.tick();
        const auto registration = registrationOf(row);
        if (!registration)
            return fail(registration);
        deed.who = row.at("who");
        const auto registered = ledger->registerAll(std::span(&*registration, 1), deed);
        if (!registered)
            return fail(registered);
    }
    return {};
}

Result<Scan> demoScan()
{
    const auto text = resource(QStringLiteral("bus.json"));
    if (!text)
        return fail(text);
    return parseScan(*text, "bus.json");
}

} // namespace homeward::ui
