// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/homewardctl/attribution_change_view.h"
#include "app/homewardctl/context.h"
#include "core/store/catalogues.h"
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

void tellDigest(const Context &context, const Catalogue &catalogue)
{
    context.tell(context.say(AppMsg::CatalogueIs, {std::string(catalogue.version()), toHex(catalogue.digest())}));
}

Result<int> preview(const Context &context, Ledger &ledger, const Catalogue &next)
{
    tellDigest(context, next);
    if (next.digest() == ledger.sorter().catalogue().digest())
        context.tell(context.say(AppMsg::CatalogueSame));
    const auto changes = ledger.previewCatalogue(next);
    if (!changes)
        return fail(changes);
    return printAttributionChanges(context, *changes, ledger.settings());
}

Result<int> previewFile(const Context &context, const std::string &path)
{
    auto next = Catalogue::open(path);
    if (!next)
        return fail(next);
    auto ledger = context.openLedger(Ledger::Access::ReadOnly);
    if (!ledger)
        return fail(ledger);
    return preview(context, *ledger, *next);
}

Result<int> install(const Context &context, Ledger &ledger, const Catalogue &next)
{
    const auto changes = ledger.installCatalogue(next, context.deed());
    if (!changes)
        return fail(changes);
    const auto printed = printAttributionChanges(context, *changes, ledger.settings());
    if (!printed)
        return printed;
    std::int64_t assets = 0;
    for (const AttributionChange &change : *changes)
        assets += change.assets;
    context.tell(context.say(AppMsg::CatalogueInstalled, {std::string(next.version()) + " " + toHex(next.digest()),
                                                       std::to_string(changes->size()), std::to_string(assets)}));
    return Exit::Done;
}

Result<int> installFile(const Context &context, const std::string &path)
{
    auto next = Catalogue::open(path);
    if (!next)
        return fail(next);
    auto ledger = context.openLedger(Ledger::Access::ReadWrite);
    if (!ledger)
        return fail(ledger);
    return install(context, *ledger, *next);
}

Result<int> listKept(const Context &context)
{
    auto ledger = context.openLedger(Ledger::Access::ReadOnly);
    if (!ledger)
        return fail(ledger);
    Catalogues book(*ledger);
    auto kept = book.all();
    if (context.asOf()) {
        const auto then = book.asOf(*context.asOf());
        if (!then)
            return fail(then);
        kept = std::vector{*then};
    }
    if (!kept)
        return fail(kept);
    std::vector<ordered_json> objects;
    for (const KeptCatalogue &one : *kept)
        objects.push_back({{"version", one.version},
                           {"since", toIso(one.since)},
                           {"in_use", one.inUse},
                           {"sha256", toHex(one.digest)}});
    const std::vector<OutputColumn> columns = {{"version", AppMsg::HeadVersion},
                                               {"since", AppMsg::HeadInUseSince},
                                               {"in_use", AppMsg::HeadInUse},
                                               {"sha256", AppMsg::HeadDigest}};
    if (auto printed = printListing(context.format(), context.language(), columns, objects); !printed)
        return fail(printed);
    return Exit::Done;
}

/// Without a reference the one that was in use before.
Result<int> goBack(const Context &context, const std::string &reference, bool dryRun)
{
    auto ledger = context.openLedger(dryRun ? Ledger::Access::ReadOnly : Ledger::Access::ReadWrite);
    if (!ledger)
        return fail(ledger);
    Catalogues book(*ledger);
    std::string wanted = reference;
    if (wanted.empty()) {
        const auto previous = book.previous();
        if (!previous)
            return fail(previous);
        wanted = toHex(previous->digest);
    }
    const auto earlier = book.load(wanted);
    if (!earlier)
        return fail(earlier);
    return dryRun ? preview(context, *ledger, *earlier) : install(context, *ledger, *earlier);
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
        context.run = [&context, options] { return previewFile(context, options->file); };
    });
    CLI::App *put = catalogue.add_subcommand("install", "Makes the ledger use another catalogue");
    put->footer("Example: homewardctl catalogue install new.bin --dry-run");
    put->add_option("new", options->file, "A compiled catalogue")->required();
    put->add_flag("--dry-run", options->dryRun, "Only say what would change");
    put->callback([&context, options] {
        context.run = [&context, options] {
            return options->dryRun ? previewFile(context, options->file) : installFile(context, options->file);
        };
    });
    catalogue.add_subcommand("list", "The catalogues that the ledger keeps; with --as-of the one of that day")
        ->footer("Example: homewardctl catalogue list")
        ->callback([&context] { context.run = [&context] { return listKept(context); }; });
    auto back = std::make_shared<Options>();
    CLI::App *earlier = catalogue.add_subcommand("back", "Makes the ledger use an earlier catalogue again");
    earlier->footer("Example: homewardctl catalogue back --dry-run");
    earlier->add_option("which", back->file, "SHA-256 (eight digits or more) or version; else the one before");
    earlier->add_flag("--dry-run", back->dryRun, "Only say what would change");
    earlier->callback([&context, back] {
        context.run = [&context, back] { return goBack(context, back->file, back->dryRun); };
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
