// SPDX-License-Identifier: GPL-3.0-or-later
// homeward_generate_ledger FILE ASSETS MODELS: a ledger of any size with the same content each time, made through the
// ledger's own actions over two imagined years, for measuring and for trying things out.
#include "core/store/ledger.h"
#include "core/text/messages.h"
#include "tests/support/manual_clock.h"
#include "tests/support/random_text.h"

#include <fmt/format.h>

#include <charconv>
#include <cstdio>

using namespace homeward;

namespace {

constexpr std::size_t chunk = 5000;

struct Model {
    std::uint16_t vid;
    std::uint16_t pid;
    std::string brand;
    std::string product;
    Category category;
};

/// The values are the first ones of each list, so that a smaller ledger is the beginning of a larger one.
class Generator {
public:
    Generator(const Catalogue &catalogue, std::size_t models)
        : random_(20260907)
    {
        const auto brands = catalogue.brandNames();
        constexpr Category kinds[] = {Category::Smartphone, Category::Laptop, Category::Printer, Category::Mouse,
                                      Category::Keyboard, Category::Storage, Category::Camera, Category::Monitor};
        for (std::size_t i = 0; i < models; ++i) {
            const std::string brand(brands[i * 7 % brands.size()]);
            models_.push_back({static_cast<std::uint16_t>(0x2000 + i % 900), static_cast<std::uint16_t>(i), brand,
                               fmt::format("{} {}{}", brand, "XTS"[i % 3], 100 + i), kinds[i % std::size(kinds)]});
        }
    }

    Registration next(std::size_t number, Day day)
    {
        const Model &model = models_[random_.below(models_.size())];
        Registration registration;
        registration.workstation = fmt::format("desk-{}", random_.below(40));
        const std::size_t kind = random_.below(10);
        if (kind == 0) {
            registration.brand = model.brand;
            registration.model = model.product;
            registration.category = model.category;
            registration.fields.serialPrinted = fmt::format("PR{:08}K", number);
        } else {
            registration.device = deviceOf(model, number, kind > 2);
            registration.weak = Registration::Weak::New;
        }
        fillFields(registration.fields, number, day);
        return registration;
    }

private:
    Device deviceOf(const Model &model, std::size_t number, bool serial)
    {
        Device device;
        device.vid = model.vid;
        device.pid = model.pid;
        device.bcdDevice = 0x0100;
        device.manufacturer = model.brand;
        device.product = model.product;
        if (serial)
            device.serial = fmt::format("{:04X}{:010X}", model.pid, number * 2654435761U);
        device.port = {1 + static_cast<int>(random_.below(4)), {static_cast<std::uint8_t>(1 + random_.below(8))}};
        return device;
    }

    void fillFields(AssetFields &fields, std::size_t number, Day day)
    {
        constexpr std::string_view divisions[] = {"财务处", "办公室", "人事处", "信息中心", "审计科", "采购科"};
        constexpr std::string_view surnames[] = {"王", "李", "张", "刘", "陈", "杨", "赵", "黄"};
        const std::size_t unit = random_.below(60);
        fields.unit = fmt::format("{} / 第{}组", divisions[unit % std::size(divisions)], unit / std::size(divisions) + 1);
        const std::size_t person = random_.below(20000);
        fields.holder = fmt::format("{}{:05}", surnames[person % std::size(surnames)], person);
        fields.location = fmt::format("Building {}, {}", 1 + random_.below(9), 100 + random_.below(600));
        fields.acquired = day - std::chrono::days{static_cast<int>(random_.below(1800))};
        fields.price = Money{static_cast<std::int64_t>(5000 + random_.below(900'000)), "CNY"};
        if (random_.below(3) == 0)
            fields.assetNumber = fmt::format("ZC-2024-{:07}", number);
        if (random_.below(20) == 0)
            fields.notes = "备用";
        const std::size_t status = random_.below(40);
        if (status < 4)
            fields.status = status < 2 ? Status::Stored : Status::Retired;
    }

    test::RandomText random_;
    std::vector<Model> models_;
};

template <class T>
bool failed(const Result<T> &result)
{
    if (!result)
        fmt::print(stderr, "{}\n", say(result.error(), Language::English));
    return !result;
}

bool parseCount(const char *text, std::size_t &count)
{
    const std::string_view view(text);
    const auto [end, error] = std::from_chars(view.data(), view.data() + view.size(), count);
    return error == std::errc{} && end == view.data() + view.size() && count > 0;
}

/// Some of what was registered changes its place, as it does in an office.
Result<ActionId> moveSome(Ledger &ledger, const std::vector<Registered> &some)
{
    std::vector<AssetId> moved;
    for (std::size_t i = 0; i < some.size(); i += 50)
        moved.push_back(some[i].asset);
    return ledger.edit(moved, AssetEdit{{{Column::Location, "Store room"}, {Column::Status, "stored"}}, {}, {}, {}},
                       Deed{"generator", "moved", {}, {}});
}

bool fill(Ledger &ledger, Generator &generator, test::ManualClock &clock, std::size_t assets)
{
    const std::size_t chunks = (assets + chunk - 1) / chunk;
    const auto pause = std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::days{700}) / (chunks + 1);
    for (std::size_t done = 0; done < assets;) {
        clock.advance(pause);
        std::vector<Registration> some;
        while (some.size() < chunk && done < assets)
            some.push_back(generator.next(done++, ledger.zone().dayOf(clock.now())));
        const auto registered = ledger.registerAll(some, Deed{"generator", "intake", {}, {}});
        if (failed(registered) || failed(moveSome(ledger, *registered)))
            return false;
    }
    return true;
}

} // namespace

int main(int count, char **arguments)
{
    std::size_t assets = 0;
    std::size_t models = 0;
    if (count != 4 || !parseCount(arguments[2], assets) || !parseCount(arguments[3], models) || models > 60000) {
        fmt::print(stderr, "usage: homeward_generate_ledger FILE ASSETS MODELS (up to 60000)\n");
        return 2;
    }
    const auto catalogue = Catalogue::builtIn();
    if (failed(catalogue))
        return 1;
    test::ManualClock clock("2024-10-01");
    const LedgerSettings settings{{{"CN"}, Basis::Brand}, "Generated", "Asia/Shanghai", "A-", "CNY"};
    auto ledger = Ledger::create(arguments[1], settings, *catalogue, Deed{"generator", "begin", {}, {}}, clock);
    if (failed(ledger))
        return 1;
    Generator generator(*catalogue, models);
    return fill(*ledger, generator, clock, assets) ? 0 : 1;
}
