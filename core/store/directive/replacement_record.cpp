// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/directive/replacement_record.h"

#include "core/store/directive/directive_record.h"
#include "core/store/directive/thing_desk.h"

namespace homeward::store {
namespace {

/// The field of a stage's day; its paper is the next.
ReplacementField dayField(std::size_t stage)
{
    return static_cast<ReplacementField>(static_cast<std::size_t>(ReplacementField::FirstStageDay)
                                         + 2 * (stage - 1));
}
ReplacementField paperField(std::size_t stage)
{
    return static_cast<ReplacementField>(static_cast<std::size_t>(dayField(stage)) + 1);
}

} // namespace

Record replacementRecord(const Replacement &line, std::int64_t oldAsset, std::int64_t newAsset)
{
    using enum ReplacementField;
    Record record(SubjectKind::Replacement);
    record.at(0).value = std::int64_t{1};
    setText(record, ReplacementField::Uuid, asText(line.id.bytes));
    record.set(Old, numberValue(oldAsset));
    record.set(New, numberValue(newAsset));
    setText(record, PlannedBrand, line.placeholder.brand);
    setText(record, PlannedModel, line.placeholder.model);
    setText(record, PlannedCategory, toText(line.placeholder.category));
    record.set(Without, numberValue(line.withoutSuccessor ? 1 : 0));
    record.set(Stage, numberValue(static_cast<std::int64_t>(line.stage)));
    setDay(record, Due, line.due);
    setDay(record, Promised, line.promised);
    for (std::size_t stage = 1; stage < replacementStageCount; ++stage) {
        setDay(record, dayField(stage), line.stages[stage].day);
        setText(record, paperField(stage), line.stages[stage].document);
    }
    if (line.price) {
        record.set(Price, Value(line.price->minor));
        setText(record, Currency, line.price->currency);
    }
    setText(record, BudgetCode, line.budgetCode);
    setDay(record, StoppedOn, line.stopped);
    setText(record, StoppedPaper, line.stoppedDocument);
    setText(record, ReplacementField::Disposal, toText(line.disposal.kind));
    setText(record, Method, line.disposal.method);
    setText(record, FirstPerson, line.disposal.firstPerson);
    setText(record, SecondPerson, line.disposal.secondPerson);
    setText(record, Certificate, line.disposal.certificate);
    setText(record, OverrideReason, line.overruled.reason);
    setText(record, OverrideSecond, line.overruled.secondName);
    setText(record, FormerHolder, line.formerHolder);
    setDay(record, WipedOn, line.wiped);
    setText(record, WipeMethod, line.wiping.method);
    setText(record, WipeFirst, line.wiping.firstPerson);
    setText(record, WipeSecond, line.wiping.secondPerson);
    setText(record, WipeCertificate, line.wiping.certificate);
    return record;
}

Replacement replacementOf(const Record &record)
{
    using enum ReplacementField;
    Replacement line;
    line.id = uuidOf(record.text(ReplacementField::Uuid));
    line.placeholder = {std::string(record.text(PlannedBrand)), std::string(record.text(PlannedModel)),
                        parseCategory(record.text(PlannedCategory)).value_or(Category::Unknown)};
    line.withoutSuccessor = record.number(Without) != 0;
    line.stage = static_cast<ReplacementStage>(record.number(Stage));
    line.due = dayAt(record, Due);
    line.promised = dayAt(record, Promised);
    for (std::size_t stage = 1; stage < replacementStageCount; ++stage)
        line.stages[stage] = {dayAt(record, dayField(stage)), std::string(record.text(paperField(stage)))};
    if (!isNothing(record[Price].value))
        line.price = Money{record.number(Price), std::string(record.text(Currency))};
    line.budgetCode = record.text(BudgetCode);
    line.stopped = dayAt(record, StoppedOn);
    line.stoppedDocument = record.text(StoppedPaper);
    line.disposal = {
        parseDisposal(record.text(ReplacementField::Disposal)).value_or(homeward::Disposal::None),
        std::string(record.text(Method)), std::string(record.text(FirstPerson)),
        std::string(record.text(SecondPerson)), std::string(record.text(Certificate))};
    line.formerHolder = record.text(FormerHolder);
    line.wiped = dayAt(record, WipedOn);
    line.wiping = {line.wiped ? homeward::Disposal::Wiped : homeward::Disposal::None,
                   std::string(record.text(WipeMethod)), std::string(record.text(WipeFirst)),
                   std::string(record.text(WipeSecond)), std::string(record.text(WipeCertificate))};
    line.overruled = {std::string(record.text(OverrideReason)), std::string(record.text(OverrideSecond))};
    return line;
}

} // namespace homeward::store
