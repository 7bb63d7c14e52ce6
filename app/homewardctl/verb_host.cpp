// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/homewardctl/context.h"
#include "app/homewardctl/device_view.h"
#include "core/text/messages_app.h"
#include "core/text/utf8.h"

#include <nlohmann/json.hpp>

namespace homeward::ctl {
namespace {

using nlohmann::ordered_json;

Result<Host> theHost(const Context &context)
{
    auto scan = context.replayedScan();
    if (!scan)
        return fail(scan);
    return *scan ? std::move((*scan)->host) : readHost();
}

/// The workstation and its external monitors, each to be registered; a built-in panel is part of its
/// computer.
std::vector<Registration> registrationsOf(const Host &host)
{
    std::vector<Registration> registrations;
    Registration computer;
    computer.host = host;
    computer.workstation = host.name;
    registrations.push_back(std::move(computer));
    for (const Display &display : host.displays) {
        if (display.builtIn || display.edid.empty())
            continue;
        Registration monitor;
        monitor.display = display;
        monitor.workstation = host.name;
        registrations.push_back(std::move(monitor));
    }
    return registrations;
}

class HostView {
public:
    HostView(const Context &context, const Sorter *builtIn, Ledger *ledger)
        : context_(context)
        , builtIn_(builtIn)
        , ledger_(ledger)
        , home_(context.home(ledger == nullptr ? nullptr : &ledger->settings()))
    {
    }

    Result<ordered_json> row(const Subject &subject, const std::string &serial,
                             const std::vector<Problem> &problems)
    {
        auto attribution = ledger_ == nullptr ? Result<Attribution>(builtIn_->attribute(subject))
                                              : ledger_->attribute(subject);
        if (!attribution)
            return fail(attribution);
        ordered_json object;
        object["kind"] = subject.kind == Subject::Kind::Computer ? "workstation" : "monitor";
        object["manufacturer"] =
            toValidUtf8(subject.manufacturer.empty() ? subject.makerCode : subject.manufacturer);
        object["product"] = toValidUtf8(subject.product);
        object["serial"] = serial.empty() ? ordered_json(nullptr) : ordered_json(toValidUtf8(serial));
        addAttribution(object, *attribution,
                       originOf(attribution->brandCountry, attribution->ownerCountry, home_),
                       context_.language());
        object["problems"] = ordered_json::array();
        for (const Problem &problem : problems)
            object["problems"].push_back(context_.say(problem.message, problem.parameters));
        return object;
    }

private:
    const Context &context_;
    const Sorter *builtIn_;
    Ledger *ledger_;
    HomeSetting home_;
};

const std::vector<OutputColumn> hostColumns = {
    {"kind", AppMsg::HeadDevice},
    {"origin", AppMsg::HeadOrigin},
    {"brand", AppMsg::HeadBrand},
    {"brand_country", AppMsg::HeadCountry},
    {"owner", AppMsg::HeadOwner, false},
    {"owner_country", AppMsg::HeadOwnerCountry, false},
    {"category", AppMsg::HeadCategory},
    {"manufacturer", AppMsg::HeadManufacturer},
    {"product", AppMsg::HeadProduct},
    {"serial", AppMsg::HeadSerial},
    {"evidence", AppMsg::HeadEvidence, false},
    {"problems", AppMsg::HeadProblems, false},
};

Result<int> registerHost(const Context &context, const Host &host)
{
    auto ledger = context.openLedger(Ledger::Access::ReadWrite);
    if (!ledger)
        return fail(ledger);
    const auto results = ledger->registerAll(registrationsOf(host), context.deed());
    if (!results)
        return fail(results);
    int left = 0;
    for (const Registered &registered : *results) {
        if (registered.outcome == RegisterOutcome::Created)
            context.tell(context.say(AppMsg::AssetAdded, {registered.tag}));
        if (registered.outcome == RegisterOutcome::LeftWeak) {
            ++left;
            context.tell(context.say(AppMsg::HostLeftWeak, {host.name}));
        }
    }
    return left == 0 ? Exit::Done : Exit::Partly;
}

Result<std::vector<ordered_json>> hostRows(const Context &context, const Host &host)
{
    auto ledger = context.ledgerIfAny();
    if (!ledger)
        return fail(ledger);
    std::optional<Sorter> builtIn;
    if (!*ledger) {
        auto sorter = context.builtInSorter();
        if (!sorter)
            return fail(sorter);
        builtIn = std::move(*sorter);
    }
    HostView view(context, builtIn ? &*builtIn : nullptr, *ledger ? &**ledger : nullptr);
    std::vector<ordered_json> rows;
    auto computer = view.row(subjectOf(host), host.serial, host.problems);
    if (!computer)
        return fail(computer);
    rows.push_back(std::move(*computer));
    for (const Display &display : host.displays) {
        auto monitor = view.row(subjectOf(display), display.serial, display.problems);
        if (!monitor)
            return fail(monitor);
        (*monitor)["connector"] = display.connector;
        (*monitor)["built_in"] = display.builtIn;
        rows.push_back(std::move(*monitor));
    }
    return rows;
}

Result<int> showHost(const Context &context, bool registerIt)
{
    const auto host = theHost(context);
    if (!host)
        return fail(host);
    int exit = Exit::Done;
    for (const Problem &problem : host->problems)
        context.tell(context.say(problem.message, problem.parameters));
    if (registerIt) {
        const auto registered = registerHost(context, *host);
        if (!registered)
            return registered;
        exit = *registered;
    }
    const auto rows = hostRows(context, *host);
    if (!rows)
        return fail(rows);
    if (auto printed = printListing(context.format(), context.language(), hostColumns, *rows); !printed)
        return fail(printed);
    return exit;
}

} // namespace

void addHost(CLI::App &app, Context &context)
{
    auto registerIt = std::make_shared<bool>(false);
    CLI::App *verb = app.add_subcommand("host", "This workstation and its monitors");
    verb->footer(
        "Example: sudo homewardctl host --register   (some firmware shows its serial number to root only)");
    verb->add_flag("--register", *registerIt, "Put them into the ledger, update known ones");
    verb->callback([&context, registerIt] {
        context.run = [&context, registerIt] { return showHost(context, *registerIt); };
    });
}

} // namespace homeward::ctl
