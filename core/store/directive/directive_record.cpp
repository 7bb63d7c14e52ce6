// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/directive/directive_record.h"

#include "core/base/date.h"
#include "core/store/directive/thing_desk.h"

#include <charconv>

namespace homeward::store {
namespace {

std::vector<std::string> linesOf(std::string_view text)
{
    std::vector<std::string> lines;
    while (!text.empty()) {
        const std::size_t end = text.find('\n');
        lines.emplace_back(text.substr(0, end));
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    }
    return lines;
}

/// Line ends and tabs part the elements, so that none may stand in one.
void append(std::string &text, std::string_view element, char separator)
{
    if (!text.empty())
        text += separator;
    for (const char c : element)
        text += c == '\n' || c == '\t' || c == '\r' ? ' ' : c;
}

std::string joined(const std::vector<std::string> &lines)
{
    std::string text;
    for (const std::string &line : lines)
        append(text, line, '\n');
    return text;
}

template <class T>
std::string joinedWords(const std::vector<T> &values)
{
    std::string text;
    for (const T &value : values)
        append(text, toText(value), '\n');
    return text;
}

template <class T>
std::vector<T> wordsOf(std::string_view text, std::optional<T> (*parse)(std::string_view))
{
    std::vector<T> values;
    for (const std::string &line : linesOf(text))
        if (const auto value = parse(line))
            values.push_back(*value);
    return values;
}

std::string approvedText(const std::vector<ApprovedModel> &list)
{
    std::string text;
    for (const ApprovedModel &line : list) {
        append(text, line.brand, '\n');
        append(text, line.model, '\t');
    }
    return text;
}

std::vector<ApprovedModel> approvedOf(std::string_view text)
{
    std::vector<ApprovedModel> list;
    for (const std::string &line : linesOf(text)) {
        const std::size_t tab = line.find('\t');
        list.push_back({line.substr(0, tab), tab == std::string::npos ? "" : line.substr(tab + 1)});
    }
    return list;
}

std::string interimText(const std::vector<InterimTarget> &interim)
{
    std::string text;
    for (const InterimTarget &target : interim)
        append(text, toIso(target.day) + " " + std::to_string(target.percent), '\n');
    return text;
}

std::vector<InterimTarget> interimOf(std::string_view text)
{
    constexpr std::size_t dayLength = 10;
    std::vector<InterimTarget> interim;
    for (const std::string &line : linesOf(text)) {
        const auto day = parseDay(std::string_view(line).substr(0, dayLength));
        int percent = 0;
        if (line.size() > dayLength + 1)
            std::from_chars(line.data() + dayLength + 1, line.data() + line.size(), percent);
        if (day)
            interim.push_back({*day, percent});
    }
    return interim;
}

void setMoney(Record &record, RecommendationField price, RecommendationField currency,
              const std::optional<Money> &money)
{
    if (!money)
        return;
    record.set(price, Value(money->minor));
    setText(record, currency, money->currency);
}

} // namespace

Uuid uuidOf(std::string_view bytes)
{
    return Uuid::fromBytes(asBytes(bytes)).value_or(Uuid{});
}

Record directiveRecord(const Directive &directive, const std::vector<Uuid> &units)
{
    using enum DirectiveField;
    Record record(SubjectKind::Directive);
    record.at(0).value = std::int64_t{1};
    setText(record, DirectiveField::Uuid, asText(directive.id.bytes));
    setText(record, Title, directive.title);
    setText(record, Number, directive.number);
    setText(record, Issuer, directive.issuer);
    setText(record, DirectiveField::SourceKind, toText(directive.source.kind));
    setText(record, RelayedBy, directive.source.relayedBy);
    setDay(record, RelayedOn, directive.source.relayedOn);
    setText(record, Reference, directive.source.reference);
    setText(record, DirectiveField::Standing, toText(directive.standing));
    setText(record, ConfirmedBy, directive.confirmedBy);
    setDay(record, ConfirmedOn, directive.confirmedOn);
    setDay(record, Received, directive.received);
    setDay(record, Effective, directive.effective);
    setDay(record, Deadline, directive.deadline);
    setText(record, DirectiveField::Completion, toText(directive.completion));
    setText(record, Categories, joinedWords(directive.scope.categories));
    std::vector<std::string> unitTexts;
    for (const homeward::Uuid &unit : units)
        unitTexts.push_back(unit.toText());
    setText(record, Units, joined(unitTexts));
    setText(record, Places, joinedWords(directive.scope.places));
    setText(record, DirectiveField::Ownership, joinedWords(directive.scope.ownership));
    setText(record, BrandsIn, joined(directive.scope.brandsIn));
    setText(record, BrandsOut, joined(directive.scope.brandsOut));
    setText(record, DirectiveField::Basis, toText(directive.basis));
    setText(record, DirectiveField::Home, joined(directive.home));
    setText(record, ApprovedList, approvedText(directive.approvedList));
    setText(record, ApprovedDocument, directive.approvedDocument);
    setDay(record, ApprovedOn, directive.approvedOn);
    record.set(Target, numberValue(directive.targetPercent));
    setText(record, Interim, interimText(directive.interim));
    setText(record, Notes, directive.notes);
    return record;
}

Directive directiveOf(const Record &record)
{
    using enum DirectiveField;
    Directive directive;
    directive.id = uuidOf(record.text(DirectiveField::Uuid));
    directive.title = record.text(Title);
    directive.number = record.text(Number);
    directive.issuer = record.text(Issuer);
    directive.source.kind =
        parseSourceKind(record.text(DirectiveField::SourceKind)).value_or(homeward::SourceKind::Written);
    directive.source.relayedBy = record.text(RelayedBy);
    directive.source.relayedOn = dayAt(record, RelayedOn);
    directive.source.reference = record.text(Reference);
    directive.standing =
        parseStanding(record.text(DirectiveField::Standing)).value_or(homeward::Standing::Reported);
    directive.confirmedBy = record.text(ConfirmedBy);
    directive.confirmedOn = dayAt(record, ConfirmedOn);
    directive.received = dayAt(record, Received).value_or(Day{});
    directive.effective = dayAt(record, Effective);
    directive.deadline = dayAt(record, Deadline).value_or(Day{});
    directive.completion =
        parseCompletion(record.text(DirectiveField::Completion)).value_or(homeward::Completion::Reclaimed);
    directive.scope.categories = wordsOf(record.text(Categories), parseCategory);
    directive.scope.places = wordsOf(record.text(Places), parsePlace);
    directive.scope.ownership = wordsOf(record.text(DirectiveField::Ownership), parseOwnership);
    directive.scope.brandsIn = linesOf(record.text(BrandsIn));
    directive.scope.brandsOut = linesOf(record.text(BrandsOut));
    directive.basis = parseDirectiveBasis(record.text(DirectiveField::Basis)).value_or(DirectiveBasis::Brand);
    directive.home = linesOf(record.text(DirectiveField::Home));
    directive.approvedList = approvedOf(record.text(ApprovedList));
    directive.approvedDocument = record.text(ApprovedDocument);
    directive.approvedOn = dayAt(record, ApprovedOn);
    directive.targetPercent = static_cast<int>(record.number(Target));
    directive.interim = interimOf(record.text(Interim));
    directive.notes = record.text(Notes);
    return directive;
}

std::vector<Uuid> unitsOf(const Record &directive)
{
    std::vector<Uuid> units;
    for (const std::string &line : linesOf(directive.text(DirectiveField::Units)))
        units.push_back(Uuid::parse(line).value_or(Uuid{}));
    return units;
}

Record exemptionRecord(const Exemption &exemption, std::int64_t directive, std::int64_t asset)
{
    using enum ExemptionField;
    Record record(SubjectKind::Exemption);
    record.at(0).value = std::int64_t{1};
    setText(record, ExemptionField::Uuid, asText(exemption.id.bytes));
    record.set(ExemptionField::Directive, numberValue(directive));
    record.set(ExemptionField::Asset, numberValue(asset));
    setText(record, Reason, exemption.reason);
    setText(record, Approver, exemption.approver);
    setDay(record, From, exemption.from);
    setDay(record, Expiry, exemption.expiry);
    setText(record, Paper, exemption.document);
    return record;
}

Exemption exemptionOf(const Record &record)
{
    using enum ExemptionField;
    Exemption exemption;
    exemption.id = uuidOf(record.text(ExemptionField::Uuid));
    exemption.reason = record.text(Reason);
    exemption.approver = record.text(Approver);
    exemption.from = dayAt(record, From).value_or(Day{});
    exemption.expiry = dayAt(record, Expiry);
    exemption.document = record.text(Paper);
    return exemption;
}

Record settlementRecord(const Settlement &settlement, std::int64_t first, std::int64_t second)
{
    using enum SettlementField;
    Record record(SubjectKind::Settlement);
    record.at(0).value = std::int64_t{1};
    record.set(First, numberValue(first));
    record.set(Second, numberValue(second));
    setText(record, Kind, toText(settlement.kind));
    setText(record, FirstValue, settlement.firstValue);
    setText(record, SecondValue, settlement.secondValue);
    setText(record, Ruling, settlement.ruling);
    setText(record, Who, settlement.who);
    setDay(record, SettlementField::Day, settlement.day);
    setText(record, Paper, settlement.document);
    return record;
}

Settlement settlementOf(const Record &record)
{
    using enum SettlementField;
    Settlement settlement;
    settlement.kind = parseConflictKind(record.text(Kind)).value_or(ConflictKind::Deadline);
    settlement.firstValue = record.text(FirstValue);
    settlement.secondValue = record.text(SecondValue);
    settlement.ruling = record.text(Ruling);
    settlement.who = record.text(Who);
    settlement.day = dayAt(record, SettlementField::Day).value_or(homeward::Day{});
    settlement.document = record.text(Paper);
    return settlement;
}

Record recommendationRecord(const Recommendation &recommendation)
{
    using enum RecommendationField;
    Record record(SubjectKind::Recommendation);
    record.at(0).value = std::int64_t{1};
    setText(record, RecommendationField::Uuid, asText(recommendation.id.bytes));
    setText(record, RecommendationField::Category, toText(recommendation.category));
    setText(record, OldModel, recommendation.oldModel);
    setText(record, NewBrand, recommendation.successor.brand);
    setText(record, NewModel, recommendation.successor.model);
    setMoney(record, Price, Currency, recommendation.price);
    setText(record, BudgetCode, recommendation.budgetCode);
    return record;
}

Recommendation recommendationOf(const Record &record)
{
    using enum RecommendationField;
    Recommendation recommendation;
    recommendation.id = uuidOf(record.text(RecommendationField::Uuid));
    recommendation.category =
        parseCategory(record.text(RecommendationField::Category)).value_or(homeward::Category::Unknown);
    recommendation.oldModel = record.text(OldModel);
    recommendation.successor = {std::string(record.text(NewBrand)), std::string(record.text(NewModel)),
                                recommendation.category};
    if (!isNothing(record[Price].value))
        recommendation.price = Money{record.number(Price), std::string(record.text(Currency))};
    recommendation.budgetCode = record.text(BudgetCode);
    return recommendation;
}

} // namespace homeward::store
