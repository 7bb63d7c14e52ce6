// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/homewardctl/context.h"
#include "app/homewardctl/device_view.h"
#include "core/text/messages_app.h"

#include <nlohmann/json.hpp>

#include <map>

namespace homeward::ctl {
namespace {

struct ScanOptions {
    bool all = false;
    bool registerThem = false;
    std::string unit;
    std::string holder;
    std::string location;
    std::string weak;
};

std::vector<Registration> registrationsOf(const std::vector<Device> &devices, const ScanOptions &options,
                                          const std::string &workstation)
{
    std::vector<Registration> registrations;
    for (const Device &device : devices) {
        Registration registration;
        registration.device = device;
        registration.fields.unit = options.unit;
        registration.fields.holder = options.holder;
        registration.fields.location = options.location;
        registration.workstation = workstation;
        if (options.weak == "new")
            registration.weak = Registration::Weak::New;
        else if (options.weak == "same-port")
            registration.weak = Registration::Weak::SamePort;
        registrations.push_back(std::move(registration));
    }
    return registrations;
}

void tellOutcome(const Context &context, const Device &device, const Registered &registered)
{
    if (registered.outcome == RegisterOutcome::LeftWeak)
        context.tell(context.say(AppMsg::DeviceLeftWeak, {shortName(device)}));
    if (registered.outcome == RegisterOutcome::NeedsConfirmation)
        context.tell(context.say(AppMsg::DeviceNeedsConfirmation, {shortName(device), registered.tag}));
    if (registered.kept.empty())
        return;
    std::string fields;
    for (const std::string &field : registered.kept)
        fields += (fields.empty() ? "" : ", ") + field;
    context.tell(context.say(AppMsg::KeptFields, {registered.tag, fields}));
}

/// The exit code: Partly if a device was left out.
Result<int> registerDevices(const Context &context, const std::vector<Device> &devices,
                            const ScanOptions &options)
{
    auto ledger = context.openLedger(Ledger::Access::ReadWrite);
    if (!ledger)
        return fail(ledger);
    const auto registrations = registrationsOf(devices, options, context.workstation());
    const auto results = ledger->registerAll(registrations, context.deed());
    if (!results)
        return fail(results);
    std::map<RegisterOutcome, int> counts;
    for (std::size_t i = 0; i < results->size(); ++i) {
        ++counts[(*results)[i].outcome];
        tellOutcome(context, devices[i], (*results)[i]);
    }
    const int leftOut = counts[RegisterOutcome::LeftWeak] + counts[RegisterOutcome::NeedsConfirmation];
    context.tell(
        context.say(AppMsg::ScanRegistered,
                    {std::to_string(counts[RegisterOutcome::Created]),
                     std::to_string(counts[RegisterOutcome::Updated] + counts[RegisterOutcome::AddedToLot]),
                     std::to_string(counts[RegisterOutcome::Unchanged]), std::to_string(leftOut)}));
    return leftOut == 0 ? Exit::Done : Exit::Partly;
}

bool tellProblems(const Context &context, const std::vector<Device> &devices)
{
    bool any = false;
    for (const Device &device : devices)
        for (const Problem &problem : device.problems) {
            any = true;
            context.tell(context.say(AppMsg::DeviceProblem, {shortName(device), device.port.toText(),
                                                          context.say(problem.message, problem.parameters)}));
        }
    return any;
}

Result<std::vector<Device>> devicesToShow(const Context &context, bool all)
{
    auto bus = context.openBus();
    if (!bus)
        return fail(bus);
    auto listed = (*bus)->list();
    if (!listed || all)
        return listed;
    const std::size_t before = listed->size();
    std::vector<Device> shown = withoutBuiltIns(std::move(*listed));
    if (shown.empty())
        context.tell(before == 0 ? context.say(AppMsg::NoDevices)
                                 : context.say(AppMsg::OnlyHiddenDevices, {std::to_string(before)}));
    return shown;
}

Result<int> scan(const Context &context, const ScanOptions &options)
{
    auto devices = devicesToShow(context, options.all);
    if (!devices)
        return fail(devices);
    int exit = tellProblems(context, *devices) ? Exit::Partly : Exit::Done;
    if (options.registerThem) {
        const auto registered = registerDevices(context, *devices, options);
        if (!registered)
            return registered;
        exit = std::max(exit, *registered);
    }
    auto ledger = context.ledgerIfAny();
    if (!ledger)
        return fail(ledger);
    const bool withLedger = ledger->has_value();
    auto sorter = DeviceSorter::make(context, std::move(*ledger));
    if (!sorter)
        return fail(sorter);
    const auto seen = sorter->sort(std::move(*devices), context.workstation());
    if (!seen)
        return fail(seen);
    std::vector<nlohmann::ordered_json> objects;
    for (const SeenDevice &device : *seen)
        objects.push_back(toJson(device, context.language()));
    if (auto printed = printListing(context.format(), context.language(), deviceColumns(withLedger), objects);
        !printed)
        return fail(printed);
    return exit;
}

} // namespace

void addScan(CLI::App &app, Context &context)
{
    auto options = std::make_shared<ScanOptions>();
    CLI::App *verb = app.add_subcommand("scan", "What is on the bus, sorted");
    verb->footer("Example: homewardctl scan --register --unit Finance --weak new");
    verb->add_flag("--all", options->all, "Also root hubs and built-in devices");
    CLI::Option *registering = verb->add_flag("--register", options->registerThem,
                                              "Put new ones into the ledger, update known ones");
    verb->add_option("--unit", options->unit, "Unit of new assets")->needs(registering);
    verb->add_option("--holder", options->holder, "Holder of new assets")->needs(registering);
    verb->add_option("--location", options->location, "Location of new assets")->needs(registering);
    verb->add_option("--weak", options->weak, "What a device without a serial number becomes")
        ->check(CLI::IsMember({"new", "same-port"}))
        ->needs(registering);
    verb->callback(
        [&context, options] { context.run = [&context, options] { return scan(context, *options); }; });
}

} // namespace homeward::ctl
