// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the planner that compares brand, model, category and what a device says of itself.
#include "core/store/import/line_planner.h"
#include "core/text/messages_store.h"
#include "core/text/utf8.h"

#include <string>
#include <utility>

namespace homeward::store {
namespace {

/// Whether a register's word for a brand is the one that the ledger has, by whatever name.
bool isSameBrand(std::string_view word, const ModelFacts &facts, const Catalogue &catalogue)
{
    const std::string key = normalisedKey(word);
    const Attribution &known = facts.attribution;
    for (const std::string *name : {&known.brand, &known.brandZh, &facts.wanted.subject.manufacturer})
        if (!name->empty() && normalisedKey(*name) == key)
            return true;
    const auto brand = known.decided() ? catalogue.findBrand(word) : std::nullopt;
    return brand && brand->name == known.brand;
}

bool isSameText(std::string_view cell, std::string_view known)
{
    return cell == known || normalisedKey(cell) == normalisedKey(known);
}

void ignore(LinePlan &plan, ImportField field)
{
    plan.result.ignored.emplace_back(nameOf(field));
}

/// What was read from the device is not typed over.
void compareIdentifiers(const ImportLine &line, const homeward::Subject &subject, LinePlan &plan)
{
    const std::string_view serial = trimmed(line.at(ImportField::Serial));
    const std::string_view known = plan.before.text(AssetField::Serial);
    if (!serial.empty() && !isSameText(serial, known) && !isSameText(serial, plan.before.text(AssetField::SerialPrinted)))
        ignore(plan, ImportField::Serial);
    const auto vid = usbIdIn(line.at(ImportField::Vid));
    if (vid && vid != subject.vid)
        ignore(plan, ImportField::Vid);
    const auto pid = usbIdIn(line.at(ImportField::Pid));
    if (pid && pid != subject.pid)
        ignore(plan, ImportField::Pid);
}

} // namespace

Result<void> LinePlanner::setModel(const ImportLine &line, LinePlan &plan)
{
    const std::string_view brand = trimmed(line.at(ImportField::Brand));
    const std::string_view model = trimmed(line.at(ImportField::Model));
    const std::string_view word = trimmed(line.at(ImportField::Category));
    const auto category = parseCategory(word);
    if (!word.empty() && !category)
        return Error{ErrorCode::InvalidInput, StoreMsg::BadCell, {"category", toVisible(word)}};
    for (const auto &[name, text] : {std::pair("brand", brand), std::pair("model", model)})
        if (text != toVisible(text) || text.size() > 1000)
            return Error{ErrorCode::InvalidInput, StoreMsg::BadCell, {name, toVisible(text.substr(0, 80))}};
    if (!plan.before.live()) {
        const bool personal = plan.next.number(AssetField::Ownership) == static_cast<std::int64_t>(Ownership::Personal);
        plan.model = &models_.named(pinned_, line, personal);
        return {};
    }
    if (brand.empty() && model.empty() && word.empty() && line.at(ImportField::Serial).empty()
        && line.at(ImportField::Vid).empty())
        return {};
    const auto facts = models_.facts(books_.models, plan.before.number(AssetField::Model));
    if (!facts)
        return fail(facts);
    const ModelFacts &known = **facts;
    compareIdentifiers(line, known.wanted.subject, plan);
    const bool typed = known.wanted.subject.kind == homeward::Subject::Kind::Words && known.wanted.own.isNil();
    ModelWanted wanted = known.wanted;
    const auto change = [&](ImportField field, std::string name, std::string from, std::string_view to,
                            std::string &place) {
        if (!typed)
            return ignore(plan, field);
        place = to;
        if (rules_.withChanges)
            plan.result.changes.push_back({std::move(name), std::move(from), std::string(to)});
    };
    if (!brand.empty() && !isSameBrand(brand, known, pinned_.sorter->catalogue()))
        change(ImportField::Brand, "brand",
               known.attribution.decided() ? known.attribution.brand : wanted.subject.manufacturer, brand,
               wanted.subject.manufacturer);
    if (!model.empty() && !isSameText(model, known.name))
        change(ImportField::Model, "model", known.name, model, wanted.subject.product);
    if (!word.empty() && *category != known.attribution.category) {
        if (rules_.withChanges)
            plan.result.changes.push_back({"category", std::string(toText(known.attribution.category)), std::string(word)});
        wanted.typedCategory = *category;
    }
    const bool same = wanted.subject == known.wanted.subject && wanted.typedCategory == known.wanted.typedCategory;
    if (!same)
        plan.model = &models_.wanted(std::move(wanted));
    return {};
}

} // namespace homeward::store
