// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/homewardctl/attribution_change_view.h"
#include "app/homewardctl/context.h"
#include "core/brands/decision_rows.h"
#include "core/store/decisions.h"
#include "core/text/messages_app.h"
#include "core/text/messages_store.h"

#include <nlohmann/json.hpp>

namespace homeward::ctl {
namespace {

using nlohmann::ordered_json;

std::string_view scopeName(Decision::Scope scope)
{
    switch (scope) {
    case Decision::Scope::Asset:
        return "asset";
    case Decision::Scope::Model:
        return "model";
    case Decision::Scope::Rule:
        break;
    }
    return "rule";
}

Result<int> list(const Context &context)
{
    auto ledger = context.openLedger(Ledger::Access::ReadOnly);
    if (!ledger)
        return fail(ledger);
    const auto rows = Decisions(*ledger).all();
    if (!rows)
        return fail(rows);
    std::vector<ordered_json> objects;
    for (const DecisionRow &row : *rows)
        objects.push_back({{"id", row.decision.id.toText()},
                           {"scope", scopeName(row.decision.scope)},
                           {"about", row.tag.empty() ? row.words : row.tag + " " + row.words},
                           {"brand", row.decision.brand},
                           {"country", row.decision.country},
                           {"category", toText(row.decision.category)},
                           {"who", row.decision.who},
                           {"why", row.decision.why},
                           {"at", toRfc3339(row.decision.at)}});
    const std::vector<OutputColumn> columns = {
        {"id", AppMsg::HeadId},         {"scope", AppMsg::HeadDecisionScope},    {"about", AppMsg::HeadModel},
        {"brand", AppMsg::HeadBrand},   {"country", AppMsg::HeadCountry, false}, {"category", AppMsg::HeadCategory},
        {"who", AppMsg::HeadWho},       {"why", AppMsg::HeadWhy},        {"at", AppMsg::HeadWhen, false}};
    if (auto printed = printListing(context.format(), context.language(), columns, objects); !printed)
        return fail(printed);
    return Exit::Done;
}

struct WithdrawOptions {
    std::vector<std::string> ids;
    std::string why;
    bool dryRun = false;
};

Result<int> withdraw(const Context &context, const WithdrawOptions &options)
{
    std::vector<Uuid> ids;
    for (const std::string &text : options.ids) {
        const auto id = Uuid::parse(text);
        if (!id)
            return Error{ErrorCode::NotFound, StoreMsg::NoSuchDecision, {text}};
        ids.push_back(*id);
    }
    auto ledger = context.openLedger(options.dryRun ? Ledger::Access::ReadOnly : Ledger::Access::ReadWrite);
    if (!ledger)
        return fail(ledger);
    Decisions decisions(*ledger);
    const auto changes =
        options.dryRun ? decisions.previewWithdrawal(ids) : decisions.withdraw(ids, context.deed(options.why));
    if (!changes)
        return fail(changes);
    return printAttributionChanges(context, *changes, ledger->settings());
}

Msg messageOf(RowRefusal reason)
{
    switch (reason) {
    case RowRefusal::OneAsset:
        return AppMsg::RowOneAsset;
    case RowRefusal::Undetermined:
        return AppMsg::RowUndetermined;
    case RowRefusal::NoUsbId:
        return AppMsg::RowNoUsbId;
    case RowRefusal::Pattern:
        return AppMsg::RowPattern;
    case RowRefusal::NoSource:
        break;
    }
    return AppMsg::RowNoSource;
}

Result<int> exportRows(const Context &context, const std::string &folder, const std::string &source)
{
    auto ledger = context.openLedger(Ledger::Access::ReadOnly);
    if (!ledger)
        return fail(ledger);
    const auto rows = Decisions(*ledger).all();
    if (!rows)
        return fail(rows);
    std::vector<DecidedSubject> decided;
    for (const DecisionRow &row : *rows)
        decided.push_back({row.decision, row.subject, ledger->zone().dayOf(row.decision.at)});
    const CatalogueRows table = catalogueRows(decided, ledger->sorter().catalogue(), source);
    if (const auto done = writeCatalogueRows(table, folder); !done)
        return fail(done);
    for (const CatalogueRows::Refused &refused : table.refused)
        context.tell(
            context.say(AppMsg::RowRefused, {(*rows)[refused.index].words, context.say(messageOf(refused.reason))}));
    context.tell(context.say(AppMsg::RowsWritten, {std::to_string(decided.size() - table.refused.size()), folder}));
    return table.refused.empty() ? Exit::Done : Exit::Partly;
}

} // namespace

void addDecisions(CLI::App &app, Context &context)
{
    CLI::App *verb = app.add_subcommand("decisions", "The operators' decisions in force");
    verb->require_subcommand(1);
    verb->footer("Example: homewardctl decisions list");
    verb->add_subcommand("list", "Who decided what, when and why")
        ->footer("Example: homewardctl decisions list --format json")
        ->callback([&context] { context.run = [&context] { return list(context); }; });

    auto options = std::make_shared<WithdrawOptions>();
    CLI::App *away = verb->add_subcommand("withdraw", "Leaves what was decided to the sort again");
    away->footer("Example: homewardctl decisions withdraw 0192f3c1-... --why \"another label was found\"");
    away->add_option("id", options->ids, "The decision's ID")->required();
    away->add_option("--why", options->why, "The reason")->required();
    away->add_flag("--dry-run", options->dryRun, "Only say what would change");
    away->callback([&context, options] { context.run = [&context, options] { return withdraw(context, *options); }; });

    struct ExportOptions {
        std::string folder;
        std::string source;
    };
    auto wanted = std::make_shared<ExportOptions>();
    CLI::App *out = verb->add_subcommand("export", "Decisions as rows of the catalogue, for other offices");
    out->footer("Example: homewardctl decisions export rows --source https://assets.example.org/labels");
    out->add_option("folder", wanted->folder, "Where brands.tsv and products.tsv are written")->required();
    out->add_option("--source", wanted->source, "A web address for those whose reason has none");
    out->callback([&context, wanted] {
        context.run = [&context, wanted] { return exportRows(context, wanted->folder, wanted->source); };
    });
}

} // namespace homeward::ctl
