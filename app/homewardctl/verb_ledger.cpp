// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/homewardctl/context.h"
#include "core/text/messages_app.h"

#include <nlohmann/json.hpp>
#include <unistd.h>

namespace homeward::ctl {
namespace {

using nlohmann::ordered_json;

struct InitOptions {
    std::string department;
    std::string timeZone;
    std::string currency;
    std::string tagPrefix = "A-";
};

std::string joined(const std::vector<std::string> &parts)
{
    std::string text;
    for (const std::string &part : parts)
        text += (text.empty() ? "" : ",") + part;
    return text;
}

Result<int> init(const Context &context, const InitOptions &options)
{
    LedgerSettings settings;
    settings.home = context.home(nullptr);
    settings.department = options.department;
    settings.currency = options.currency;
    settings.tagPrefix = options.tagPrefix;
    const auto zone =
        options.timeZone.empty() ? Result<TimeZone>(TimeZone::local()) : TimeZone::find(options.timeZone);
    if (!zone)
        return fail(zone);
    settings.timeZone = zone->name();
    const auto catalogue = Catalogue::builtIn();
    if (!catalogue)
        return fail(catalogue);
    const auto ledger =
        Ledger::create(context.ledgerPath(), settings, *catalogue, context.deed(), context.clock());
    if (!ledger)
        return fail(ledger);
    context.tell(context.say(AppMsg::LedgerMade, {context.ledgerPath().string()}));
    return Exit::Done;
}

const std::vector<OutputColumn> infoColumns = {
    {"path", AppMsg::HeadPath},           {"department", AppMsg::HeadDepartment},
    {"home", AppMsg::HeadHome},           {"basis", AppMsg::HeadBasis},
    {"time_zone", AppMsg::HeadTimeZone},  {"currency", AppMsg::HeadCurrency},
    {"assets", AppMsg::HeadAssets},       {"quantity", AppMsg::HeadQuantity},
    {"models", AppMsg::HeadModels},       {"actions", AppMsg::HeadActions},
    {"catalogue", AppMsg::HeadCatalogue}, {"catalogue_sha256", AppMsg::HeadDigest},
    {"replica", AppMsg::HeadReplica},     {"head", AppMsg::HeadHead},
    {"schema", AppMsg::HeadSchema},
};

Result<int> info(const Context &context)
{
    auto ledger = context.openLedger(Ledger::Access::ReadOnly);
    if (!ledger)
        return fail(ledger);
    const auto facts = ledger->info();
    if (!facts)
        return fail(facts);
    const LedgerSettings &settings = ledger->settings();
    const ordered_json object{{"path", facts->path.string()},
                              {"department", settings.department},
                              {"home", joined(settings.home.countries)},
                              {"basis", toText(settings.home.basis)},
                              {"time_zone", settings.timeZone},
                              {"currency", settings.currency},
                              {"assets", facts->assets},
                              {"quantity", facts->quantity},
                              {"models", facts->models},
                              {"actions", facts->actions},
                              {"catalogue", facts->catalogueVersion},
                              {"catalogue_sha256", toHex(facts->catalogue)},
                              {"replica", facts->replica.toText()},
                              {"head", toHex(facts->head)},
                              {"schema", facts->schemaVersion}};
    if (auto printed = printObject(context.format(), context.language(), infoColumns, object); !printed)
        return fail(printed);
    return Exit::Done;
}

/// Percent on a terminal only.
std::function<void(double)> progressOnTerminal()
{
    if (::isatty(STDERR_FILENO) == 0)
        return {};
    return [](double share) {
        std::fprintf(stderr, "\r%3.0f %%", share * 100);
        if (share >= 1)
            std::fputs("\r      \r", stderr);
    };
}

Result<int> check(const Context &context)
{
    auto ledger = context.openLedger(Ledger::Access::ReadOnly);
    if (!ledger)
        return fail(ledger);
    const auto faults = ledger->check(progressOnTerminal());
    if (!faults)
        return fail(faults);
    for (const CheckFault &fault : *faults)
        context.tell(context.say(fault.message, fault.parameters));
    context.tell(faults->empty() ? context.say(AppMsg::LedgerClean)
                                 : context.say(AppMsg::LedgerFaults, {std::to_string(faults->size())}));
    return faults->empty() ? Exit::Done : Exit::Found;
}

Result<int> backup(const Context &context, const std::string &file)
{
    auto ledger = context.openLedger(Ledger::Access::ReadOnly);
    if (!ledger)
        return fail(ledger);
    if (auto done = ledger->backup(file); !done)
        return fail(done);
    context.tell(context.say(AppMsg::BackupWritten, {file}));
    return Exit::Done;
}

Result<int> restore(const Context &context, const std::string &file, bool replace)
{
    const auto target = context.ledgerPath();
    if (auto done = Ledger::restore(file, target, replace, context.clock()); !done)
        return fail(done);
    context.tell(context.say(AppMsg::LedgerRestored, {target.string(), file}));
    return Exit::Done;
}

Result<int> compact(const Context &context)
{
    auto ledger = context.openLedger(Ledger::Access::ReadWrite);
    if (!ledger)
        return fail(ledger);
    std::error_code error;
    const auto before = std::filesystem::file_size(context.ledgerPath(), error);
    if (auto done = ledger->compact(); !done)
        return fail(done);
    const auto after = std::filesystem::file_size(context.ledgerPath(), error);
    context.tell(context.say(AppMsg::LedgerCompacted, {std::to_string(before), std::to_string(after)}));
    return Exit::Done;
}

void addInit(CLI::App &ledger, Context &context)
{
    auto options = std::make_shared<InitOptions>();
    CLI::App *verb =
        ledger.add_subcommand("init", "Makes a new ledger; --home and --basis become its settings");
    verb->footer("Example: homewardctl ledger init --department Finance --home CN --time-zone Asia/Shanghai");
    verb->add_option("--department", options->department, "Whose ledger it is");
    verb->add_option("--time-zone", options->timeZone, "IANA name (default: the machine's)");
    verb->add_option("--currency", options->currency, "ISO 4217, the default for prices");
    verb->add_option("--tag-prefix", options->tagPrefix, "In front of the numbers of tags")
        ->capture_default_str();
    verb->callback(
        [&context, options] { context.run = [&context, options] { return init(context, *options); }; });
}

void addFileVerbs(CLI::App &ledger, Context &context)
{
    auto file = std::make_shared<std::string>();
    CLI::App *saving = ledger.add_subcommand("backup", "A copy in one file, also while the window is open");
    saving->footer("Example: homewardctl ledger backup /media/stick/ledger-2026-11-24.homeward");
    saving->add_option("file", *file, "The file to write")->required();
    saving->callback([&context, file] { context.run = [&context, file] { return backup(context, *file); }; });
    auto replace = std::make_shared<bool>(false);
    CLI::App *fetching = ledger.add_subcommand("restore", "Makes the ledger from a backup");
    fetching->footer("Example: homewardctl --ledger office.homeward ledger restore backup.homeward");
    fetching->add_option("file", *file, "The backup")->required();
    fetching->add_flag("--replace", *replace, "Although there is a ledger; the old file is kept beside it");
    fetching->callback([&context, file, replace] {
        context.run = [&context, file, replace] { return restore(context, *file, *replace); };
    });
}

} // namespace

void addLedger(CLI::App &app, Context &context)
{
    CLI::App *verb = app.add_subcommand("ledger", "The ledger file");
    verb->require_subcommand(1);
    verb->footer("Example: homewardctl ledger check");
    addInit(*verb, context);
    verb->add_subcommand("info", "Settings, counts, catalogue, history head")
        ->footer("Example: homewardctl ledger info --format json")
        ->callback([&context] { context.run = [&context] { return info(context); }; });
    verb->add_subcommand("check", "Whether the file and its history are whole (exit 4 if not)")
        ->footer("Example: homewardctl ledger check")
        ->callback([&context] { context.run = [&context] { return check(context); }; });
    addFileVerbs(*verb, context);
    verb->add_subcommand("compact", "Gives unused space back")
        ->footer("Example: homewardctl ledger compact")
        ->callback([&context] { context.run = [&context] { return compact(context); }; });
}

} // namespace homeward::ctl
