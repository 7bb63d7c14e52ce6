// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/directives/terms/directive_json.h"

#include "core/base/date.h"
#include "core/directives/terms/json_fields.h"
#include "core/text/messages_directives.h"

#include <nlohmann/json.hpp>

namespace homeward {
namespace {

using Json = nlohmann::ordered_json;

void readSource(JsonFields &fields, Source &source)
{
    fields.choice("kind", source.kind, parseSourceKind, "written, meeting, message, verbal");
    fields.text("relayed_by", source.relayedBy);
    fields.day("relayed_on", source.relayedOn);
    fields.text("reference", source.reference);
    fields.end();
}

void readScope(JsonFields &fields, Scope &scope)
{
    fields.choices("categories", scope.categories, parseCategory, "smartphone, tablet, laptop ...");
    fields.texts("units", scope.units);
    fields.choices("locations", scope.places, parsePlace, "office, home, field, store");
    fields.choices("ownership", scope.ownership, parseOwnership, "department, personal, leased");
    fields.texts("brands_in", scope.brandsIn);
    fields.texts("brands_out", scope.brandsOut);
    fields.end();
}

void readApproved(JsonFields &fields, std::vector<ApprovedModel> &list)
{
    fields.objects(
        "approved_list",
        [&list](JsonFields &line) {
            ApprovedModel approved;
            if (!line.plainText(approved.brand)) {
                line.text("brand", approved.brand);
                line.text("model", approved.model);
                line.require("brand", !approved.brand.empty());
                line.end();
            }
            list.push_back(approved);
        },
        [&list] { list.clear(); });
}

void readInterim(JsonFields &fields, std::vector<InterimTarget> &interim)
{
    fields.objects(
        "interim",
        [&interim](JsonFields &line) {
            InterimTarget target;
            std::optional<Day> day;
            line.day("date", day);
            line.number("percent", target.percent);
            line.require("date", day.has_value());
            line.end();
            target.day = day.value_or(Day{});
            interim.push_back(target);
        },
        [&interim] { interim.clear(); });
}

void readWho(JsonFields &fields, Directive &directive)
{
    fields.uuid("id", directive.id);
    fields.text("title", directive.title);
    fields.text("number", directive.number);
    fields.text("issuer", directive.issuer);
    fields.object("source", [&](JsonFields &source) { readSource(source, directive.source); });
    fields.choice("standing", directive.standing, parseStanding,
                  "reported, confirmed, superseded, withdrawn");
    fields.text("confirmed_by", directive.confirmedBy);
    fields.day("confirmed_on", directive.confirmedOn);
    fields.text("notes", directive.notes);
}

void readTerms(JsonFields &fields, Directive &directive)
{
    fields.day("received", directive.received);
    fields.day("effective", directive.effective);
    fields.day("deadline", directive.deadline);
    fields.choice("completion", directive.completion, parseCompletion,
                  "use-stopped, replaced, reclaimed, disposed");
    fields.object("scope", [&](JsonFields &scope) { readScope(scope, directive.scope); });
    fields.choice("basis", directive.basis, parseDirectiveBasis, "brand, owner, list");
    fields.texts("home", directive.home);
    readApproved(fields, directive.approvedList);
    fields.text("approved_document", directive.approvedDocument);
    fields.day("approved_on", directive.approvedOn);
    fields.number("target_percent", directive.targetPercent);
    readInterim(fields, directive.interim);
}

Result<Directive> read(std::string_view text, Directive directive, bool isNew)
{
    const Json json = Json::parse(text, nullptr, false);
    if (json.is_discarded() || !json.is_object())
        return Error{ErrorCode::InvalidInput, DirectivesMsg::DirectiveNotJson};
    JsonFields fields(json, "");
    readWho(fields, directive);
    readTerms(fields, directive);
    fields.end();
    if (isNew) {
        fields.require("title", !directive.title.empty());
        fields.require("received", json.contains("received"));
        fields.require("deadline", json.contains("deadline"));
    }
    if (fields.failure())
        return *fields.failure();
    return directive;
}

void put(Json &json, const char *name, const std::optional<Day> &day)
{
    if (day)
        json[name] = toIso(*day);
}

void put(Json &json, const char *name, const std::string &text)
{
    if (!text.empty())
        json[name] = text;
}

template <class T>
Json words(const std::vector<T> &values)
{
    Json list = Json::array();
    for (const T &value : values)
        list.push_back(toText(value));
    return list;
}

Json scopeJson(const Scope &scope)
{
    return {{"categories", words(scope.categories)}, {"units", scope.units},
            {"locations", words(scope.places)},      {"ownership", words(scope.ownership)},
            {"brands_in", scope.brandsIn},           {"brands_out", scope.brandsOut}};
}

Json approvedJson(const std::vector<ApprovedModel> &list)
{
    Json json = Json::array();
    for (const ApprovedModel &line : list)
        json.push_back(line.model.empty() ? Json(line.brand)
                                          : Json{{"brand", line.brand}, {"model", line.model}});
    return json;
}

Json interimJson(const std::vector<InterimTarget> &interim)
{
    Json json = Json::array();
    for (const InterimTarget &target : interim)
        json.push_back({{"date", toIso(target.day)}, {"percent", target.percent}});
    return json;
}

} // namespace

Result<Directive> parseDirective(std::string_view json)
{
    return read(json, {}, true);
}

Result<Directive> amendDirective(const Directive &present, std::string_view json)
{
    return read(json, present, false);
}

std::string toJson(const Directive &directive)
{
    Json json;
    if (!directive.id.isNil())
        json["id"] = directive.id.toText();
    json["title"] = directive.title;
    json["number"] = directive.number;
    json["issuer"] = directive.issuer;
    json["source"] = {{"kind", toText(directive.source.kind)},
                      {"relayed_by", directive.source.relayedBy},
                      {"reference", directive.source.reference}};
    put(json["source"], "relayed_on", directive.source.relayedOn);
    json["standing"] = toText(directive.standing);
    put(json, "confirmed_by", directive.confirmedBy);
    put(json, "confirmed_on", directive.confirmedOn);
    json["received"] = toIso(directive.received);
    put(json, "effective", directive.effective);
    json["deadline"] = toIso(directive.deadline);
    json["completion"] = toText(directive.completion);
    json["scope"] = scopeJson(directive.scope);
    json["basis"] = toText(directive.basis);
    json["home"] = directive.home;
    json["approved_list"] = approvedJson(directive.approvedList);
    put(json, "approved_document", directive.approvedDocument);
    put(json, "approved_on", directive.approvedOn);
    json["target_percent"] = directive.targetPercent;
    json["interim"] = interimJson(directive.interim);
    put(json, "notes", directive.notes);
    return json.dump(2, ' ', false, Json::error_handler_t::replace);
}

} // namespace homeward
