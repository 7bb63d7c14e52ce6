// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/directive/chronicle_loader.h"
#include "core/store/directive/directive_record.h"
#include "core/store/directive/thing_desk.h"
#include "core/store/record/derived.h"
#include "core/store/record/subject_pack.h"

namespace homeward::store {
namespace {

std::uint32_t indexOf(std::int64_t id)
{
    return static_cast<std::uint32_t>(id);
}

template <class T>
T newestOr(const Track<T> &track, std::int64_t id, T fallback)
{
    return track.exists(indexOf(id)) ? track.newest(indexOf(id)).value : std::move(fallback);
}

Record &recordIn(std::unordered_map<std::int64_t, Record> &records, SubjectKind kind, std::int64_t id,
                 const std::vector<FieldChange> &changes)
{
    Record &record = records.try_emplace(id, kind).first->second;
    for (const FieldChange &change : changes)
        apply(record, change);
    return record;
}

} // namespace

void ChronicleLoader::take(SubjectKind kind, std::int64_t id, const std::vector<FieldChange> &changes,
                           When when)
{
    switch (kind) {
    case SubjectKind::Model:
        return takeModel(id, changes, when);
    case SubjectKind::Unit:
        return takeUnit(id, changes, when);
    case SubjectKind::Succession:
        return takeSuccession(id, changes, when);
    case SubjectKind::Directive:
        return takeDirective(id, changes, when);
    case SubjectKind::Exemption:
        return takeExemption(id, changes, when);
    case SubjectKind::Replacement:
        return takeReplacement(id, changes, when);
    default:
        return;
    }
}

void ChronicleLoader::takeModel(std::int64_t id, const std::vector<FieldChange> &changes, When when)
{
    ModelFacts facts = newestOr(chronicle_->models, id, ModelFacts{});
    for (const FieldChange &change : changes) {
        const std::string text(textOf(change.to.value));
        switch (static_cast<ModelField>(change.field)) {
        case ModelField::Subject:
            facts.name = modelName(unpackSubject(text).value_or(homeward::Subject{}));
            break;
        case ModelField::Brand:
            facts.brand = text;
            break;
        case ModelField::BrandCountry:
            facts.brandCountry = text;
            break;
        case ModelField::OwnerCountry:
            facts.ownerCountry = text;
            break;
        case ModelField::Owners:
            facts.owners = text;
            break;
        case ModelField::Category:
            facts.category = parseCategory(text).value_or(Category::Unknown);
            break;
        case ModelField::Flags: {
            Record flags(SubjectKind::Model);
            flags.set(ModelField::Flags, change.to.value);
            facts.virtualDevice = attributionOf(flags).virtualDevice;
            break;
        }
        default:
            break;
        }
    }
    const bool isKnown = chronicle_->models.exists(indexOf(id));
    if (isKnown && chronicle_->models.newest(indexOf(id)).value == facts)
        return;
    chronicle_->models.put(indexOf(id), facts, when);
    growth_.anew = growth_.anew || isKnown;
}

std::string ChronicleLoader::pathOf(std::int64_t unit) const
{
    std::string path;
    // A tree deeper than this is a ring.
    constexpr int deepest = 100;
    for (int depth = 0; unit != 0 && depth < deepest; ++depth) {
        const auto place = units_.find(unit);
        if (place == units_.end())
            break;
        const std::string name(place->second.text(UnitField::Name));
        path = path.empty() ? name : name + std::string(pathSeparator) + path;
        unit = place->second.number(UnitField::Parent);
    }
    return path;
}

void ChronicleLoader::takeUnit(std::int64_t id, const std::vector<FieldChange> &changes, When when)
{
    const bool isNew = !units_.contains(id);
    const Record &unit = recordIn(units_, SubjectKind::Unit, id, changes);
    unitByUuid_[std::string(unit.text(UnitField::Uuid))] = indexOf(id);
    if (!isNew)
        return putUnits(when);
    UnitFacts facts;
    facts.path = pathOf(id);
    facts.parent = indexOf(unit.number(UnitField::Parent));
    chronicle_->units.put(indexOf(id), facts, when);
}

/// A unit that was renamed or moved takes its sub-units' paths with it.
void ChronicleLoader::putUnits(When when)
{
    for (const auto &[id, record] : units_) {
        UnitFacts facts = newestOr(chronicle_->units, id, UnitFacts{});
        facts.path = pathOf(id);
        facts.parent = indexOf(record.number(UnitField::Parent));
        facts.successors.clear();
        for (const auto &[number, succession] : successions_)
            if (succession.live() && succession.number(SuccessionField::Old) == id)
                facts.successors.push_back(indexOf(succession.number(SuccessionField::New)));
        if (facts == chronicle_->units.newest(indexOf(id)).value)
            continue;
        chronicle_->units.put(indexOf(id), facts, when);
        growth_.anew = true;
    }
}

void ChronicleLoader::takeSuccession(std::int64_t id, const std::vector<FieldChange> &changes, When when)
{
    recordIn(successions_, SubjectKind::Succession, id, changes);
    putUnits(when);
}

void ChronicleLoader::takeDirective(std::int64_t id, const std::vector<FieldChange> &changes, When when)
{
    const Record &record = recordIn(directives_, SubjectKind::Directive, id, changes);
    DirectiveFacts facts;
    facts.terms = directiveOf(record);
    facts.live = record.live();
    for (const Uuid &uuid : unitsOf(record)) {
        const auto place = unitByUuid_.find(std::string(asText(uuid.bytes)));
        if (place == unitByUuid_.end())
            continue;
        facts.units.push_back(place->second);
        facts.terms.scope.units.push_back(pathOf(place->second));
    }
    chronicle_->directives.put(indexOf(id), facts, when);
    growth_.directives.push_back(indexOf(id));
}

void ChronicleLoader::takeExemption(std::int64_t id, const std::vector<FieldChange> &changes, When when)
{
    ExemptionFacts facts = newestOr(chronicle_->exemptions, id, ExemptionFacts{0, 0, false, 0, INT32_MAX});
    if (chronicle_->exemptions.exists(indexOf(id)))
        growth_.assets.push_back(facts.asset);
    for (const FieldChange &change : changes) {
        const std::int64_t number = integerOf(change.to.value);
        switch (static_cast<ExemptionField>(change.field)) {
        case ExemptionField::Live:
            facts.live = number != 0;
            break;
        case ExemptionField::Directive:
            facts.directive = indexOf(number);
            break;
        case ExemptionField::Asset:
            facts.asset = indexOf(number);
            break;
        case ExemptionField::From:
            facts.from = static_cast<DayNumber>(number);
            break;
        case ExemptionField::Expiry:
            facts.until = isNothing(change.to.value) ? INT32_MAX : static_cast<DayNumber>(number);
            break;
        default:
            break;
        }
    }
    chronicle_->exemptions.put(indexOf(id), facts, when);
    growth_.assets.push_back(facts.asset);
}

void ChronicleLoader::takeReplacement(std::int64_t id, const std::vector<FieldChange> &changes, When when)
{
    WorkFacts facts =
        newestOr(chronicle_->works, id, WorkFacts{0, false, ReplacementStage::None, false, false, {}});
    if (chronicle_->works.exists(indexOf(id)))
        growth_.assets.push_back(facts.asset);
    for (const FieldChange &change : changes) {
        const std::int64_t number = integerOf(change.to.value);
        const bool isThere = !isNothing(change.to.value);
        switch (static_cast<ReplacementField>(change.field)) {
        case ReplacementField::Live:
            facts.live = number != 0;
            break;
        case ReplacementField::Old:
            facts.asset = indexOf(number);
            break;
        case ReplacementField::Stage:
            facts.stage = static_cast<ReplacementStage>(number);
            break;
        case ReplacementField::StoppedOn:
            facts.stopped = isThere;
            break;
        case ReplacementField::Without:
            facts.withoutSuccessor = number != 0;
            break;
        case ReplacementField::Promised:
            facts.promised = isThere ? std::optional(Day(std::chrono::days(number))) : std::nullopt;
            break;
        default:
            break;
        }
    }
    chronicle_->works.put(indexOf(id), facts, when);
    growth_.assets.push_back(facts.asset);
}

} // namespace homeward::store
