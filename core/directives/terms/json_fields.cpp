// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/directives/terms/json_fields.h"

#include "core/base/date.h"
#include "core/text/messages_directives.h"
#include "core/text/utf8.h"

#include <nlohmann/json.hpp>

namespace homeward {
namespace {

using Json = nlohmann::ordered_json;

constexpr std::size_t longestText = 4000;
constexpr std::size_t mostElements = 10000;

} // namespace

JsonFields::JsonFields(const Json &object, std::string path)
    : object_(&object)
    , path_(std::move(path))
{
}

std::string JsonFields::pathOf(const std::string &name) const
{
    if (path_.empty() || name.empty())
        return path_ + name;
    return path_ + "." + name;
}

void JsonFields::fault(Msg message, const std::string &name, std::vector<std::string> more)
{
    if (failure_)
        return;
    more.insert(more.begin(), toVisible(pathOf(name)));
    failure_ = Error{ErrorCode::InvalidInput, message, std::move(more)};
}

const Json *JsonFields::find(const char *name)
{
    known_.emplace(name);
    if (!object_->is_object())
        return nullptr;
    const auto place = object_->find(name);
    return place == object_->end() ? nullptr : &*place;
}

void JsonFields::text(const char *name, std::string &into)
{
    const Json *value = find(name);
    if (value == nullptr)
        return;
    const auto *words = value->get_ptr<const std::string *>();
    if (words == nullptr || words->size() > longestText)
        fault(DirectivesMsg::FieldNotText, name);
    else
        into = std::string(trimmed(*words));
}

void JsonFields::texts(const char *name, std::vector<std::string> &into)
{
    wordList(
        name, "", [&] { into.clear(); },
        [&](std::string_view words) {
            into.emplace_back(trimmed(words));
            return !into.back().empty();
        });
}

void JsonFields::number(const char *name, int &into)
{
    const Json *value = find(name);
    if (value == nullptr)
        return;
    const auto *number = value->get_ptr<const Json::number_integer_t *>();
    const auto *natural = value->get_ptr<const Json::number_unsigned_t *>();
    if (natural != nullptr && *natural <= 1000000)
        into = static_cast<int>(*natural);
    else if (natural == nullptr && number != nullptr && *number >= -1000000 && *number <= 1000000)
        into = static_cast<int>(*number);
    else
        fault(DirectivesMsg::FieldNotNumber, name);
}

void JsonFields::day(const char *name, Day &into)
{
    std::optional<Day> found;
    day(name, found);
    into = found.value_or(into);
}

void JsonFields::day(const char *name, std::optional<Day> &into)
{
    const Json *value = find(name);
    if (value == nullptr)
        return;
    const auto *words = value->get_ptr<const std::string *>();
    const auto parsed = parseDay(words == nullptr ? std::string_view() : std::string_view(*words));
    if (parsed)
        into = *parsed;
    else
        fault(DirectivesMsg::FieldNotDate, name);
}

void JsonFields::uuid(const char *name, Uuid &into)
{
    const Json *value = find(name);
    if (value == nullptr)
        return;
    const auto *words = value->get_ptr<const std::string *>();
    const auto parsed = Uuid::parse(words == nullptr ? std::string_view() : std::string_view(*words));
    if (parsed)
        into = *parsed;
    else
        fault(DirectivesMsg::FieldNotUuid, name);
}

void JsonFields::word(const char *name, const char *all, const Accept &accept)
{
    const Json *value = find(name);
    if (value == nullptr)
        return;
    const auto *words = value->get_ptr<const std::string *>();
    if (words == nullptr || !accept(*words))
        fault(DirectivesMsg::FieldNotOneOf, name, {all});
}

void JsonFields::wordList(const char *name, const char *all, const std::function<void()> &start,
                          const Accept &accept)
{
    const Json *value = find(name);
    if (value == nullptr)
        return;
    if (!value->is_array() || value->size() > mostElements)
        return fault(DirectivesMsg::FieldNotList, name);
    start();
    for (std::size_t i = 0; i < value->size(); ++i) {
        const auto *words = (*value)[i].get_ptr<const std::string *>();
        const std::string element = name + ("[" + std::to_string(i) + "]");
        if (words == nullptr || words->size() > longestText)
            return fault(DirectivesMsg::FieldNotText, element);
        if (!accept(*words))
            return *all == '\0' ? fault(DirectivesMsg::FieldEmpty, element) : fault(DirectivesMsg::FieldNotOneOf, element, {all});
    }
}

void JsonFields::object(const char *name, const std::function<void(JsonFields &)> &read)
{
    const Json *value = find(name);
    if (value == nullptr)
        return;
    if (!value->is_object())
        return fault(DirectivesMsg::FieldNotObject, name);
    JsonFields inner(*value, pathOf(name));
    read(inner);
    if (!failure_)
        failure_ = inner.failure();
}

void JsonFields::objects(const char *name, const std::function<void(JsonFields &)> &read,
                         const std::function<void()> &start)
{
    const Json *value = find(name);
    if (value == nullptr)
        return;
    if (!value->is_array() || value->size() > mostElements)
        return fault(DirectivesMsg::FieldNotList, name);
    start();
    for (std::size_t i = 0; i < value->size() && !failure_; ++i) {
        const std::string element = name + ("[" + std::to_string(i) + "]");
        if (!(*value)[i].is_object() && !(*value)[i].is_string())
            return fault(DirectivesMsg::FieldNotObject, element);
        JsonFields inner((*value)[i], pathOf(element));
        read(inner);
        failure_ = inner.failure();
    }
}

bool JsonFields::plainText(std::string &into) const
{
    const auto *words = object_->get_ptr<const std::string *>();
    if (words != nullptr)
        into = std::string(trimmed(*words));
    return words != nullptr && !into.empty() && into.size() <= longestText;
}

void JsonFields::require(const char *name, bool isThere)
{
    if (!isThere)
        fault(DirectivesMsg::FieldMissing, name);
}

void JsonFields::end()
{
    if (!object_->is_object())
        return fault(DirectivesMsg::FieldNotObject, "");
    for (const auto &[name, value] : object_->items())
        if (!known_.contains(name))
            fault(DirectivesMsg::FieldUnknown, name);
}

} // namespace homeward
