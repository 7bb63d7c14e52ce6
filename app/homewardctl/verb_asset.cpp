// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/homewardctl/asset_columns.h"
#include "app/homewardctl/context.h"
#include "app/homewardctl/device_view.h"
#include "core/text/messages_app.h"

#include <nlohmann/json.hpp>

namespace homeward::ctl {
namespace {

using nlohmann::ordered_json;

struct AddOptions {
    std::string brand;
    std::string model;
    std::string category;
    std::vector<std::string> assignments;
    std::string why;
};

struct ListOptions {
    std::string where;
    std::string search;
    std::string sort = "tag";
    std::string columns;
    bool descending = false;
    bool all = false;
};

struct ChangeOptions {
    std::vector<std::string> references;
    std::vector<std::string> assignments;
    std::string as = "retired";
    std::string why;
};

/// "unit=Finance" pairs into an edit; `place`, `brand` and `model` are words of their own beside the columns.
Result<AssetEdit> parseAssignments(const std::vector<std::string> &assignments)
{
    AssetEdit edit;
    for (const std::string &assignment : assignments) {
        const auto equals = assignment.find('=');
        if (equals == std::string::npos || equals == 0)
            return Error{ErrorCode::InvalidInput, AppMsg::BadAssignment, {assignment}};
        const std::string name = assignment.substr(0, equals);
        const std::string value = assignment.substr(equals + 1);
        if (name == "place") {
            edit.place = value;
        } else if (name == "brand") {
            edit.brandWords = value;
        } else if (name == "model") {
            edit.modelWords = value;
        } else {
            const auto columns = parseColumns(name);
            if (!columns)
                return fail(columns);
            edit.set.emplace_back(columns->front(), value);
        }
    }
    return edit;
}

Result<std::vector<AssetId>> findAll(Ledger &ledger, const std::vector<std::string> &references)
{
    std::vector<AssetId> ids;
    for (const std::string &reference : references) {
        const auto id = ledger.find(reference);
        if (!id)
            return fail(id);
        ids.push_back(*id);
    }
    return ids;
}

Result<int> add(const Context &context, const AddOptions &options)
{
    const auto edit = parseAssignments(options.assignments);
    if (!edit)
        return fail(edit);
    auto ledger = context.openLedger(Ledger::Access::ReadWrite);
    if (!ledger)
        return fail(ledger);
    Registration registration;
    registration.brand = options.brand;
    registration.model = options.model;
    registration.weak = Registration::Weak::New;
    registration.workstation = context.workstation();
    if (!options.category.empty())
        registration.category = *parseCategory(options.category);
    if (auto applied = applyEdit(registration.fields, *edit); !applied)
        return fail(applied);
    const auto registered = ledger->registerAll({&registration, 1}, context.deed(options.why));
    if (!registered)
        return fail(registered);
    context.tell(context.say(AppMsg::AssetAdded, {registered->front().tag}));
    return Exit::Done;
}

Result<AssetQuery> queryOf(const Context &context, const ListOptions &options)
{
    AssetQuery query;
    if (!options.where.empty()) {
        auto where = parseWhere(options.where);
        if (!where)
            return fail(where);
        query.where = std::move(*where);
    }
    const auto sortBy = parseColumns(options.sort);
    if (!sortBy)
        return fail(sortBy);
    query.search = options.search;
    query.sortBy = sortBy->front();
    query.descending = options.descending;
    query.includeEnded = options.all;
    query.asOf = context.asOf();
    return query;
}

Result<int> list(const Context &context, const ListOptions &options)
{
    const auto query = queryOf(context, options);
    if (!query)
        return fail(query);
    auto columns = options.columns.empty() ? Result<std::vector<Column>>(listedColumns())
                                           : parseColumns(options.columns);
    if (!columns)
        return fail(columns);
    auto ledger = context.openLedger(Ledger::Access::ReadOnly);
    if (!ledger)
        return fail(ledger);
    std::vector<ordered_json> objects;
    const auto visited = ledger->visit(*query, *columns, [&](const RowView &row) {
        ordered_json object;
        for (std::size_t i = 0; i < columns->size(); ++i)
            object[std::string(nameOf((*columns)[i]))] = std::string(row.cells[i]);
        objects.push_back(std::move(object));
        return true;
    });
    if (!visited)
        return fail(visited);
    std::vector<OutputColumn> shown;
    for (const Column column : *columns)
        shown.push_back({std::string(nameOf(column)), headingMessageOf(column)});
    if (auto printed = printListing(context.format(), context.language(), shown, objects); !printed)
        return fail(printed);
    return Exit::Done;
}

ordered_json assetJson(const Asset &asset, const AssetRow &row, Language language)
{
    ordered_json object;
    for (const Column column : allColumns())
        object[std::string(nameOf(column))] = row.at(column);
    addAttribution(object, asset.attribution, row.origin, language);
    object["place"] = toText(asset.fields.place);
    object["identities"] = ordered_json::array();
    for (const Identity &identity : asset.identities)
        object["identities"].push_back({{"kind", toText(identity.kind)},
                                        {"strength", toText(identity.strength)},
                                        {"value", identity.value}});
    return object;
}

Result<int> show(const Context &context, const std::string &reference)
{
    auto ledger = context.openLedger(Ledger::Access::ReadOnly);
    if (!ledger)
        return fail(ledger);
    const auto id = ledger->find(reference);
    if (!id)
        return fail(id);
    const auto asset = ledger->asset(*id);
    if (!asset)
        return fail(asset);
    const auto rows = ledger->rows({&*id, 1}, context.asOf());
    if (!rows)
        return fail(rows);
    if (rows->empty())
        return Error{ErrorCode::NotFound, AppMsg::AssetNotThen, {reference, context.options.asOf}};
    std::vector<OutputColumn> columns;
    for (const Column column : allColumns())
        columns.push_back({std::string(nameOf(column)), headingMessageOf(column)});
    columns.push_back({"evidence", AppMsg::HeadEvidence});
    if (auto printed = printObject(context.format(), context.language(), columns,
                                   assetJson(*asset, rows->front(), context.language()));
        !printed)
        return fail(printed);
    return Exit::Done;
}

/// Opens the ledger, finds the assets, runs the change and says how many it was for.
template <class Change>
Result<int> change(const Context &context, const std::vector<std::string> &references, const Change &apply)
{
    auto ledger = context.openLedger(Ledger::Access::ReadWrite);
    if (!ledger)
        return fail(ledger);
    const auto ids = findAll(*ledger, references);
    if (!ids)
        return fail(ids);
    const Result<ActionId> done = apply(*ledger, *ids);
    if (!done)
        return fail(done);
    context.tell(context.say(AppMsg::AssetsChanged, {std::to_string(ids->size())}));
    return Exit::Done;
}

Result<int> set(const Context &context, const ChangeOptions &options)
{
    const auto edit = parseAssignments(options.assignments);
    if (!edit)
        return fail(edit);
    return change(context, options.references, [&](Ledger &ledger, const std::vector<AssetId> &ids) {
        return ledger.edit(ids, *edit, context.deed(options.why));
    });
}

Result<int> retire(const Context &context, const ChangeOptions &options)
{
    return change(context, options.references, [&](Ledger &ledger, const std::vector<AssetId> &ids) {
        return ledger.retire(ids, *parseStatus(options.as), context.deed(options.why));
    });
}

Result<int> merge(const Context &context, const ChangeOptions &options)
{
    auto ledger = context.openLedger(Ledger::Access::ReadWrite);
    if (!ledger)
        return fail(ledger);
    const auto ids = findAll(*ledger, options.references);
    if (!ids)
        return fail(ids);
    const auto done = ledger->merge((*ids)[0], (*ids)[1], context.deed(options.why));
    if (!done)
        return fail(done);
    context.tell(context.say(AppMsg::AssetMerged, {options.references[1], options.references[0]}));
    return Exit::Done;
}

void tellUndo(const Context &context, const UndoReport &report)
{
    context.tell(context.say(AppMsg::Undone, {std::string(toText(report.undone))}));
    for (const HistoryEntry &entry : report.kept)
        for (const Change &kept : entry.changes)
            context.tell(context.say(AppMsg::UndoKept, {entry.subject, kept.field}));
}

Result<int> undo(const Context &context, std::int64_t action, const std::string &why)
{
    auto ledger = context.openLedger(Ledger::Access::ReadWrite);
    if (!ledger)
        return fail(ledger);
    const auto chosen = action == 0 ? std::nullopt : std::optional<ActionId>(ActionId{action});
    const auto report = ledger->undo(chosen, context.deed(why));
    if (!report)
        return fail(report);
    tellUndo(context, *report);
    return Exit::Done;
}

Result<int> redo(const Context &context, const std::string &why)
{
    auto ledger = context.openLedger(Ledger::Access::ReadWrite);
    if (!ledger)
        return fail(ledger);
    const auto report = ledger->redo(context.deed(why));
    if (!report)
        return fail(report);
    tellUndo(context, *report);
    return Exit::Done;
}

CLI::IsMember categoryCheck()
{
    std::vector<std::string> names;
    for (int i = static_cast<int>(Category::Smartphone); i <= static_cast<int>(Category::Other); ++i)
        names.emplace_back(toText(static_cast<Category>(i)));
    return CLI::IsMember(names);
}

void addAdding(CLI::App &verb, Context &context)
{
    auto options = std::make_shared<AddOptions>();
    CLI::App *adding = verb.add_subcommand("add", "Registers something that was not plugged in");
    adding->footer("Example: homewardctl asset add --brand 华为 --model \"Mate 60\" --category smartphone "
                   "imei=356938035643809 unit=Finance");
    adding->add_option("--brand", options->brand, "Brand, in any words");
    adding->add_option("--model", options->model, "Model, in any words");
    adding->add_option("--category", options->category, "Category")->check(categoryCheck());
    adding->add_option("fields", options->assignments, "column=value ...");
    adding->add_option("--why", options->why, "Reason, for the history");
    adding->callback(
        [&context, options] { context.run = [&context, options] { return add(context, *options); }; });
}

void addListing(CLI::App &verb, Context &context)
{
    auto options = std::make_shared<ListOptions>();
    CLI::App *listing = verb.add_subcommand("list", "The inventory");
    listing->footer("Example: homewardctl asset list --where 'origin = foreign and category in (smartphone, "
                    "tablet)' --sort unit");
    listing->add_option("--where", options->where, "Which, for example: unit ~ Finance and price > 1000");
    listing->add_option("--search", options->search, "Words that must stand somewhere");
    listing->add_option("--sort", options->sort, "Column")->capture_default_str();
    listing->add_flag("--descending", options->descending, "The other way round");
    listing->add_option("--columns", options->columns, "Columns, separated by commas");
    listing->add_flag("--all", options->all, "Also retired, lost, transferred and merged entries");
    listing->callback(
        [&context, options] { context.run = [&context, options] { return list(context, *options); }; });
    auto reference = std::make_shared<std::string>();
    CLI::App *showing = verb.add_subcommand("show", "One asset with identities and evidence");
    showing->footer("Example: homewardctl asset show A-0031 --format json");
    showing->add_option("asset", *reference, "UUID, tag, serial, IMEI ...")->required();
    showing->callback(
        [&context, reference] { context.run = [&context, reference] { return show(context, *reference); }; });
}

void addChanges(CLI::App &verb, Context &context)
{
    auto options = std::make_shared<ChangeOptions>();
    CLI::App *setting = verb.add_subcommand("set", "Changes fields");
    setting->footer("Example: homewardctl asset set A-0031 --asset A-0032 unit=Finance holder=\"Li Wei\"");
    setting->add_option("--asset", options->references, "More assets to change in the same action");
    auto first = std::make_shared<std::string>();
    setting->add_option("asset", *first, "UUID, tag, serial, IMEI ...")->required();
    setting->add_option("fields", options->assignments, "column=value ...")->required();
    setting->add_option("--why", options->why, "Reason, for the history");
    setting->callback([&context, options, first] {
        options->references.insert(options->references.begin(), *first);
        context.run = [&context, options] { return set(context, *options); };
    });
    CLI::App *ending = verb.add_subcommand("retire", "Ends entries; nothing is deleted");
    ending->footer("Example: homewardctl asset retire A-0007 --as lost --why \"not found at stock-take\"");
    ending->add_option("assets", options->references, "UUIDs, tags, serials ...")->required();
    ending->add_option("--as", options->as, "How it ended")
        ->check(CLI::IsMember({"retired", "lost", "transferred"}))
        ->capture_default_str();
    ending->add_option("--why", options->why, "Reason, for the history");
    ending->callback(
        [&context, options] { context.run = [&context, options] { return retire(context, *options); }; });
    CLI::App *joining = verb.add_subcommand("merge", "Joins two entries that are one thing");
    joining->footer("Example: homewardctl asset merge A-0031 A-0044");
    joining->add_option("assets", options->references, "The one that stays, then the one that goes")
        ->required()
        ->expected(2);
    joining->add_option("--why", options->why, "Reason, for the history");
    joining->callback(
        [&context, options] { context.run = [&context, options] { return merge(context, *options); }; });
}

void addUndoing(CLI::App &verb, Context &context)
{
    auto action = std::make_shared<std::int64_t>(0);
    auto why = std::make_shared<std::string>();
    CLI::App *undoing = verb.add_subcommand("undo", "Undoes the newest action, or the one named");
    undoing->footer("Example: homewardctl asset undo 17   (the number that history shows)");
    undoing->add_option("action", *action, "Number of the action");
    undoing->add_option("--why", *why, "Reason, for the history");
    undoing->callback([&context, action, why] {
        context.run = [&context, action, why] { return undo(context, *action, *why); };
    });
    CLI::App *redoing = verb.add_subcommand("redo", "Undoes the newest undo");
    redoing->footer("Example: homewardctl asset redo");
    redoing->add_option("--why", *why, "Reason, for the history");
    redoing->callback([&context, why] { context.run = [&context, why] { return redo(context, *why); }; });
}

} // namespace

void addAsset(CLI::App &app, Context &context)
{
    CLI::App *verb = app.add_subcommand("asset", "The inventory");
    verb->require_subcommand(1);
    verb->footer("Example: homewardctl asset list --where 'origin = foreign'");
    addAdding(*verb, context);
    addListing(*verb, context);
    addChanges(*verb, context);
    addUndoing(*verb, context);
}

} // namespace homeward::ctl
