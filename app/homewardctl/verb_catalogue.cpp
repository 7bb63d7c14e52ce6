// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/homewardctl/attribution_change_view.h"
#include "app/homewardctl/context.h"
#include "core/text/messages_app.h"

#include <nlohmann/json.hpp>

namespace homeward::ctl {
namespace {

using nlohmann::ordered_json;

/// The ledger's pinned catalogue, or the built-in one.
Result<Catalogue> catalogueInUse(const Context &context)
{
    auto ledger = context.ledgerIfAny();
    if (!ledger)
        return fail(ledger);
    if (*ledger)
        return (*ledger)->sorter().catalogue();
    return Catalogue::builtIn();
}

Result<int> info(const Context &context)
{
    const auto catalogue = catalogueInUse(context);
    if (!catalogue)
        return fail(catalogue);
    const Catalogue::Counts counts = catalogue->counts();
    const ordered_json object{{"version", catalogue->version()},   {"sha256", toHex(catalogue->digest())},
                              {"registrants", counts.registrants}, {"brands", counts.brands},
                              {"products", counts.products},       {"bytes", catalogue->bytes().size()}};
    const std::vector<OutputColumn> columns = {{"version", AppMsg::HeadVersion},
                                               {"sha256", AppMsg::HeadDigest},
                                               {"registrants", AppMsg::HeadRegistrants},
                                               {"brands", AppMsg::HeadBrands},
                                               {"products", AppMsg::HeadProducts}};
    if (auto printed = printObject(context.format(), context.language(), columns, object); !printed)
        return fail(printed);
    return Exit::Done;
}

std::string_view roleName(Role role)
{
    switch (role) {
    case Role::Brand:
        return "brand";
    case Role::Supplier:
        return "supplier";
    case Role::Contract:
        return "contract";
    case Role::Shared:
        return "shared";
    case Role::Squatted:
        return "squatted";
    case Role::Boot:
        return "boot";
    case Role::Module:
        return "module";
    case Role::Unclassified:
        break;
    }
    return "";
}

struct UsbId {
    std::uint16_t vid = 0;
    std::optional<std::uint16_t> pid;
};

Result<UsbId> parseUsbId(const std::string &text)
{
    const auto colon = text.find(':');
    const auto vid = parseHex16(text.substr(0, colon));
    const auto pid = colon == std::string::npos ? std::nullopt : parseHex16(text.substr(colon + 1));
    if (!vid || (colon != std::string::npos && !pid))
        return Error{ErrorCode::InvalidInput, AppMsg::BadUsbId, {text}};
    return UsbId{*vid, pid};
}

Result<int> show(const Context &context, const std::string &text)
{
    const auto id = parseUsbId(text);
    if (!id)
        return fail(id);
    const auto catalogue = catalogueInUse(context);
    if (!catalogue)
        return fail(catalogue);
    const auto registrant = catalogue->registrant(id->vid);
    if (!registrant)
        return Error{ErrorCode::NotFound, AppMsg::NoSuchRegistrant, {toHex16(id->vid)}};
    Subject subject;
    subject.vid = id->vid;
    subject.pid = id->pid;
    const Attribution attribution = Sorter(*catalogue).attribute(subject);
    ordered_json object{{"vid", toHex16(id->vid)},
                        {"registrant", registrant->company},
                        {"role", roleName(registrant->role)},
                        {"registrant_country", registrant->country},
                        {"source", registrant->source},
                        {"brand", attribution.brand},
                        {"brand_country", attribution.brandCountry},
                        {"owner", attribution.owner},
                        {"owner_country", attribution.ownerCountry},
                        {"category", toText(attribution.category)}};
    for (const Evidence &evidence : attribution.evidence)
        object["evidence"].push_back({{"kind", toText(evidence.kind)},
                                      {"source", evidence.source},
                                      {"says", context.say(evidence.says, evidence.parameters)}});
    const std::vector<OutputColumn> columns = {
        {"vid", AppMsg::HeadVid},           {"registrant", AppMsg::HeadRegistrant},
        {"role", AppMsg::HeadRole},         {"source", AppMsg::HeadSource},
        {"brand", AppMsg::HeadBrand},       {"brand_country", AppMsg::HeadCountry},
        {"owner", AppMsg::HeadOwner},       {"owner_country", AppMsg::HeadOwnerCountry},
        {"category", AppMsg::HeadCategory}, {"evidence", AppMsg::HeadEvidence}};
    if (auto printed = printObject(context.format(), context.language(), columns, object); !printed)
        return fail(printed);
    return Exit::Done;
}

/// Opening a catalogue checks it whole; a damaged one is an error already.
Result<int> check(const Context &context)
{
    const auto catalogue = catalogueInUse(context);
    if (!catalogue)
        return fail(catalogue);
    const Catalogue::Counts counts = catalogue->counts();
    context.tell(
        context.say(AppMsg::CatalogueClean, {std::to_string(counts.registrants), std::to_string(counts.brands),
                                          std::to_string(counts.products)}));
    return Exit::Done;
}

Result<int> preview(const Context &context, const std::string &path)
{
    auto next = Catalogue::open(path);
    if (!next)
        return fail(next);
    auto ledger = context.openLedger(Ledger::Access::ReadOnly);
    if (!ledger)
        return fail(ledger);
    const auto changes = ledger->previewCatalogue(*next);
    if (!changes)
        return fail(changes);
    return printAttributionChanges(context, *changes, ledger->settings());
}

Result<int> install(const Context &context, const std::string &path)
{
    auto next = Catalogue::open(path);
    if (!next)
        return fail(next);
    auto ledger = context.openLedger(Ledger::Access::ReadWrite);
    if (!ledger)
        return fail(ledger);
    const auto changes = ledger->installCatalogue(*next, context.deed());
    if (!changes)
        return fail(changes);
    const auto printed = printAttributionChanges(context, *changes, ledger->settings());
    if (!printed)
        return printed;
    std::int64_t assets = 0;
    for (const AttributionChange &change : *changes)
        assets += change.assets;
    context.tell(
        context.say(AppMsg::CatalogueInstalled, {std::string(next->version()) + " " + toHex(next->digest()),
                                              std::to_string(changes->size()), std::to_string(assets)}));
    return Exit::Done;
}

void addNewCatalogueVerbs(CLI::App &catalogue, Context &context)
{
    struct Options {
        std::string file;
        bool dryRun = false;
    };
    auto options = std::make_shared<Options>();
    CLI::App *diff = catalogue.add_subcommand("diff", "What another catalogue would change in the ledger");
    diff->footer("Example: homewardctl catalogue diff new.bin");
    diff->add_option("new", options->file, "A compiled catalogue")->required();
    diff->callback([&context, options] {
        context.run = [&context, options] { return preview(context, options->file); };
    });
    CLI::App *put = catalogue.add_subcommand("install", "Makes the ledger use another catalogue");
    put->footer("Example: homewardctl catalogue install new.bin --dry-run");
    put->add_option("new", options->file, "A compiled catalogue")->required();
    put->add_flag("--dry-run", options->dryRun, "Only say what would change");
    put->callback([&context, options] {
        context.run = [&context, options] {
            return options->dryRun ? preview(context, options->file) : install(context, options->file);
        };
    });
}

} // namespace

void addCatalogue(CLI::App &app, Context &context)
{
    CLI::App *verb = app.add_subcommand("catalogue", "The brand catalogue");
    verb->require_subcommand(1);
    verb->footer("Example: homewardctl catalogue show 1a86:7523");
    verb->add_subcommand("info", "Version, SHA-256 and counts")
        ->footer("Example: homewardctl catalogue info")
        ->callback([&context] { context.run = [&context] { return info(context); }; });
    verb->add_subcommand("check", "Whether the catalogue in use is whole")
        ->footer("Example: homewardctl catalogue check")
        ->callback([&context] { context.run = [&context] { return check(context); }; });
    auto id = std::make_shared<std::string>();
    CLI::App *shown = verb->add_subcommand("show", "What is known of a vendor or product ID");
    shown->footer("Example: homewardctl catalogue show 12d1:107e");
    shown->add_option("id", *id, "VID or VID:PID, hex")->required();
    shown->callback([&context, id] { context.run = [&context, id] { return show(context, *id); }; });
    addNewCatalogueVerbs(*verb, context);
}

} // namespace homeward::ctl
