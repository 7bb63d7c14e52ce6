// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/demo/demo_deeds.h"

#include "core/base/date.h"
#include "core/directives/terms/directive_json.h"
#include "core/text/messages_base.h"

#include <nlohmann/json.hpp>

namespace homeward::ui {
namespace {

Deed deedOf(const DemoRow &row)
{
    Deed deed;
    deed.who = row.at("who");
    return deed;
}

/// The details of a row by their place; empty beyond the last.
std::string detail(const DemoRow &row, std::size_t at)
{
    const std::vector<std::string> parts = splitText(row.at("details"), '|');
    return at < parts.size() ? parts[at] : std::string();
}

template <class T>
Result<void> onlyWhether(const Result<T> &result)
{
    if (!result)
        return fail(result);
    return {};
}

void move(Directive &directive, std::chrono::days shift)
{
    const auto later = [shift](std::optional<Day> &day) {
        if (day)
            *day += shift;
    };
    directive.received += shift;
    directive.deadline += shift;
    later(directive.effective);
    later(directive.confirmedOn);
    later(directive.source.relayedOn);
    for (InterimTarget &target : directive.interim)
        target.day += shift;
}

} // namespace

DemoDeeds::DemoDeeds(Ledger &ledger, std::chrono::days shift)
    : ledger_(ledger)
    , shift_(shift)
    , directives_(ledger)
    , replacements_(ledger)
{
}

Result<void> DemoDeeds::perform(const DemoRow &row)
{
    const std::string &deed = row.at("deed");
    if (deed == "directive")
        return receive(row);
    if (deed == "confirm")
        return confirm(row);
    if (deed == "exempt")
        return exempt(row);
    if (deed == "plan")
        return plan(row);
    if (deed == "approve")
        return advance(row, ReplacementStage::Approved);
    if (deed == "order")
        return advance(row, ReplacementStage::Ordered);
    if (deed == "deliver")
        return advance(row, ReplacementStage::Delivered);
    if (deed == "deploy")
        return advance(row, ReplacementStage::Deployed);
    if (deed == "reclaim")
        return advance(row, ReplacementStage::Reclaimed);
    if (deed == "stop")
        return stopUse(row);
    if (deed == "wipe")
        return wipe(row);
    return Error(ErrorCode::InvalidInput, BaseMsg::Internal, {deed});
}

Result<void> DemoDeeds::receive(const DemoRow &row)
{
    const auto text = demoResource(QStringLiteral("directives.json"));
    if (!text)
        return fail(text);
    for (const nlohmann::json &entry : nlohmann::json::parse(*text)) {
        auto directive = parseDirective(entry.dump());
        if (!directive)
            return fail(directive);
        if (nameOf(*directive) != row.at("document"))
            continue;
        move(*directive, shift_);
        return onlyWhether(directives_.add(*directive, deedOf(row)));
    }
    return Error(ErrorCode::NotFound, BaseMsg::FileNotFound, {row.at("document")});
}

Result<void> DemoDeeds::confirm(const DemoRow &row)
{
    const auto found = directives_.find(row.at("document"));
    if (!found)
        return fail(found);
    return onlyWhether(directives_.confirm(found->id, detail(row, 0), row.at("document"), deedOf(row)));
}

Result<void> DemoDeeds::exempt(const DemoRow &row)
{
    const auto assets = assetsOf(row.at("assets"));
    const auto expiry = dayOf(row.at("until"));
    const auto from = dayOf(row.at("date"));
    const auto all = directives_.all();
    if (!assets)
        return fail(assets);
    if (!expiry)
        return fail(expiry);
    if (!from)
        return fail(from);
    if (!all)
        return fail(all);
    Exemption terms;
    terms.reason = detail(row, 0);
    terms.approver = detail(row, 1);
    terms.from = **from;
    terms.expiry = *expiry;
    terms.document = row.at("document");
    return onlyWhether(directives_.exempt(all->front().id, *assets, terms, deedOf(row)));
}

Result<void> DemoDeeds::plan(const DemoRow &row)
{
    PlanRequest request;
    auto assets = assetsOf(row.at("assets"));
    const auto due = dayOf(row.at("until"));
    const auto price = priceOf(row.at("price"));
    if (!assets)
        return fail(assets);
    if (!due)
        return fail(due);
    if (!price)
        return fail(price);
    request.oldAssets = std::move(*assets);
    request.due = *due;
    request.price = *price;
    request.placeholder = {detail(row, 0), detail(row, 1),
                           parseCategory(detail(row, 2)).value_or(Category::Unknown)};
    request.budgetCode = detail(row, 3);
    request.document = row.at("document");
    return onlyWhether(replacements_.plan(request, deedOf(row)));
}

Result<void> DemoDeeds::advance(const DemoRow &row, ReplacementStage stage)
{
    StageRequest request;
    auto assets = assetsOf(row.at("assets"));
    auto news = assetsOf(row.at("new_assets"));
    const auto promised = dayOf(row.at("until"));
    if (!assets)
        return fail(assets);
    if (!news)
        return fail(news);
    if (!promised)
        return fail(promised);
    request.oldAssets = std::move(*assets);
    request.newAssets = std::move(*news);
    request.promised = *promised;
    request.stage = stage;
    request.document = row.at("document");
    return onlyWhether(replacements_.advance(request, deedOf(row)));
}

Result<void> DemoDeeds::stopUse(const DemoRow &row)
{
    const auto assets = assetsOf(row.at("assets"));
    if (!assets)
        return fail(assets);
    return onlyWhether(replacements_.stopUse(*assets, row.at("document"), deedOf(row)));
}

Result<void> DemoDeeds::wipe(const DemoRow &row)
{
    const auto assets = assetsOf(row.at("assets"));
    if (!assets)
        return fail(assets);
    DisposalRecord record;
    record.kind = Disposal::Wiped;
    record.method = detail(row, 0);
    record.firstPerson = detail(row, 1);
    record.secondPerson = detail(row, 2);
    record.certificate = row.at("document");
    return onlyWhether(replacements_.dispose(*assets, record, deedOf(row)));
}

Result<std::vector<AssetId>> DemoDeeds::assetsOf(const std::string &tags)
{
    std::vector<AssetId> assets;
    if (tags.empty())
        return assets;
    for (const std::string &tag : splitText(tags, ' ')) {
        const auto asset = ledger_.find(tag);
        if (!asset)
            return fail(asset);
        assets.push_back(*asset);
    }
    return assets;
}

Result<std::optional<Money>> DemoDeeds::priceOf(const std::string &text) const
{
    AssetFields fields;
    AssetEdit edit;
    edit.set = {{Column::Price, text}, {Column::Currency, ledger_.settings().currency}};
    if (const auto applied = applyEdit(fields, edit); !applied)
        return fail(applied);
    return fields.price;
}

Result<std::optional<Day>> DemoDeeds::dayOf(const std::string &text) const
{
    if (text.empty())
        return std::optional<Day>();
    const auto day = parseDay(text);
    if (!day)
        return fail(day);
    return std::optional(*day + shift_);
}

} // namespace homeward::ui
