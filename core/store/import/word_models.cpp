// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/import/word_models.h"

#include "core/store/import/line_match.h"
#include "core/store/record/subject_pack.h"
#include "core/text/utf8.h"

namespace homeward::store {
namespace {

constexpr std::size_t mostKept = 50000; // models, units or people: beyond that they are asked for again

template <class Map>
void makeRoom(Map &map)
{
    if (map.size() >= mostKept)
        map.clear();
}

homeward::Subject subjectOf(const ImportLine &line)
{
    const std::string brand(trimmed(line.at(ImportField::Brand)));
    const std::string model(trimmed(line.at(ImportField::Model)));
    const auto vid = vendorOf(line);
    homeward::Subject subject = subjectOfWords(brand, model);
    if (!vid)
        return subject;
    subject.kind = homeward::Subject::Kind::Usb;
    subject.vid = vid;
    subject.pid = usbIdIn(line.at(ImportField::Pid));
    return subject;
}

void makePersonal(ModelWanted &wanted, const Attribution &attribution)
{
    wanted.subject = personalSubject(wanted.subject, attribution);
    if (wanted.typedCategory == Category::Unknown)
        wanted.typedCategory = attribution.category;
}

} // namespace

void WordModels::forget()
{
    named_.clear();
    wanted_.clear();
    facts_.clear();
    paths_.clear();
    names_.clear();
}

WordedModel &WordModels::named(const Pinned &pinned, const ImportLine &line, bool personal)
{
    std::string key(personal ? "p" : "");
    for (const ImportField field : {ImportField::Brand, ImportField::Model, ImportField::Vid, ImportField::Pid,
                                    ImportField::Category})
        key.append(1, '\0').append(line.at(field));
    if (const auto found = named_.find(key); found != named_.end())
        return *found->second;
    ModelWanted wanted{subjectOf(line), Category::Unknown, {}};
    const Attribution attribution = pinned.attribute(wanted.subject);
    const Category given = parseCategory(line.at(ImportField::Category)).value_or(Category::Unknown);
    if (given != attribution.category)
        wanted.typedCategory = given;
    if (personal)
        makePersonal(wanted, attribution);
    auto made = std::make_unique<WordedModel>();
    made->wanted = std::move(wanted);
    makeRoom(named_);
    return *named_.emplace(std::move(key), std::move(made)).first->second;
}

WordedModel &WordModels::wanted(ModelWanted wanted)
{
    if (wanted_.size() >= mostKept)
        wanted_.clear();
    wanted_.push_back(std::make_unique<WordedModel>());
    wanted_.back()->wanted = std::move(wanted);
    return *wanted_.back();
}

Result<const ModelFacts *> WordModels::facts(ModelBook &models, std::int64_t model)
{
    if (const auto found = facts_.find(model); found != facts_.end())
        return static_cast<const ModelFacts *>(found->second.get());
    auto facts = std::make_unique<ModelFacts>();
    auto wanted = models.wantedOf(model);
    if (!wanted)
        return fail(wanted);
    auto attribution = models.attribution(model);
    if (!attribution)
        return fail(attribution);
    facts->wanted = std::move(*wanted);
    facts->attribution = std::move(*attribution);
    if (facts->wanted.typedCategory != Category::Unknown)
        facts->attribution.category = facts->wanted.typedCategory;
    facts->name = modelName(facts->wanted.subject);
    makeRoom(facts_);
    return static_cast<const ModelFacts *>((facts_[model] = std::move(facts)).get());
}

Result<std::string_view> WordModels::unitPath(UnitBook &units, std::int64_t unit)
{
    if (const auto found = paths_.find(unit); found != paths_.end())
        return std::string_view(found->second);
    auto path = units.pathOf(unit);
    if (!path)
        return fail(path);
    makeRoom(paths_);
    return std::string_view(paths_[unit] = std::move(*path));
}

Result<std::string_view> WordModels::holderName(HolderBook &holders, std::int64_t holder)
{
    if (const auto found = names_.find(holder); found != names_.end())
        return std::string_view(found->second);
    auto name = holders.nameOf(holder);
    if (!name)
        return fail(name);
    makeRoom(names_);
    return std::string_view(names_[holder] = std::move(*name));
}

} // namespace homeward::store
