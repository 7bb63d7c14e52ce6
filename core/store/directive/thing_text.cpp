// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/directive/thing_text.h"

#include "core/base/date.h"
#include "core/base/uuid.h"
#include "core/directives/replacing/replacement.h"
#include "core/store/record/directive_specs.h"
#include "core/store/record/report_specs.h"
#include "core/store/register/field_text.h"
#include "core/text/utf8.h"

#include <algorithm>
#include <array>

namespace homeward::store {
namespace {

enum class Means { Text, Day, Price, Stage, Asset, Directive, Unit, Units, Nothing };

Means meaningOf(SubjectKind kind, const FieldSpec &field)
{
    const auto is = [&](auto... columns) { return ((field.column == columns) || ...); };
    if (field.type == FieldType::Bytes)
        return Means::Nothing;
    if (is("price"))
        return Means::Price;
    if (is("stage"))
        return Means::Stage;
    if (is("asset_id") || (kind == SubjectKind::Replacement && is("old_id", "new_id")))
        return Means::Asset;
    if (is("directive_id", "first_id", "second_id"))
        return Means::Directive;
    if (is("unit_id", "old_id", "new_id"))
        return Means::Unit;
    if (is("units"))
        return Means::Units;
    return field.type == FieldType::Optional ? Means::Day : Means::Text;
}

Result<std::string> cellOf(sqlite::Connection &connection, std::string_view sql, std::int64_t id)
{
    sqlite::Query query = connection.query(sql);
    const auto row = query.bind(1, id).step();
    if (!row)
        return fail(row);
    return *row ? toVisible(query.text(0)) : std::string();
}

Result<std::string> tagOf(sqlite::Connection &connection, std::int64_t asset)
{
    return cellOf(connection, "SELECT tag FROM asset WHERE id = ?", asset);
}
Result<std::string> directiveName(sqlite::Connection &connection, std::int64_t directive)
{
    return cellOf(connection,
                  "SELECT CASE number WHEN '' THEN title ELSE number END FROM directive WHERE id = ?",
                  directive);
}
Result<std::string> unitPath(sqlite::Connection &connection, std::int64_t unit)
{
    return cellOf(connection, "SELECT path FROM unit WHERE id = ?", unit);
}

/// Lists lie one element a line; units by UUID.
Result<std::string> unitsText(sqlite::Connection &connection, std::string_view list)
{
    std::string text;
    while (!list.empty()) {
        const std::string_view line = list.substr(0, list.find('\n'));
        list.remove_prefix(std::min(line.size() + 1, list.size()));
        const auto uuid = Uuid::parse(line);
        if (!uuid)
            continue;
        sqlite::Query query = connection.query("SELECT path FROM unit WHERE uuid = ? ORDER BY id LIMIT 1");
        const auto row = query.bind(1, ByteView(uuid->bytes)).step();
        if (!row)
            return fail(row);
        if (*row)
            text += (text.empty() ? "" : "; ") + toVisible(query.text(0));
    }
    return text;
}

std::string listText(std::string_view list)
{
    std::string text(list);
    while (!text.empty() && text.back() == '\n')
        text.pop_back();
    std::string shown;
    for (const char c : text)
        shown += c == '\n' ? std::string("; ") : std::string(1, c == '\t' ? ' ' : c);
    return shown;
}

Result<std::string> after(const char *word, Result<std::string> name)
{
    return name ? Result<std::string>(word + *name) : name;
}

} // namespace

bool isDirectiveThing(SubjectKind kind)
{
    constexpr std::array kinds = {
        SubjectKind::Directive, SubjectKind::Exemption,  SubjectKind::Replacement,   SubjectKind::Settlement,
        SubjectKind::StockTake, SubjectKind::Succession, SubjectKind::Recommendation,
        SubjectKind::Preset,    SubjectKind::IssuedReport};
    return std::ranges::find(kinds, kind) != kinds.end();
}

Result<std::string> thingName(sqlite::Connection &connection, const Record &record)
{
    switch (record.kind()) {
    case SubjectKind::Directive: {
        const std::string_view number = record.text(DirectiveField::Number);
        return "directive " + toVisible(number.empty() ? record.text(DirectiveField::Title) : number);
    }
    case SubjectKind::Exemption:
        return after("exemption of ", tagOf(connection, record.number(ExemptionField::Asset)));
    case SubjectKind::Replacement:
        return after("replacement of ", tagOf(connection, record.number(ReplacementField::Old)));
    case SubjectKind::Settlement:
        return after("settlement over ", directiveName(connection, record.number(SettlementField::First)));
    case SubjectKind::StockTake:
        return after("stock-take of ", unitPath(connection, record.number(StockTakeField::Unit)));
    case SubjectKind::Succession:
        return after("succession of ", unitPath(connection, record.number(SuccessionField::Old)));
    case SubjectKind::Preset:
        return "preset " + toVisible(record.text(PresetField::Name));
    case SubjectKind::IssuedReport:
        return "report " + toVisible(record.text(IssuedReportField::Number));
    default:
        return "recommendation for " + std::string(record.text(RecommendationField::Category));
    }
}

Result<std::string> thingValueText(sqlite::Connection &connection, SubjectKind kind, std::uint8_t field,
                                   const Value &value)
{
    if (isNothing(value))
        return std::string();
    const std::int64_t number = integerOf(value);
    switch (meaningOf(kind, specOf(kind).fields[field])) {
    case Means::Day:
        return toIso(Day(std::chrono::days(number)));
    case Means::Price:
        return priceText(number);
    case Means::Stage:
        return std::string(toText(static_cast<ReplacementStage>(number)));
    case Means::Asset:
        return tagOf(connection, number);
    case Means::Directive:
        return directiveName(connection, number);
    case Means::Unit:
        return unitPath(connection, number);
    case Means::Units:
        return unitsText(connection, textOf(value));
    case Means::Nothing:
        return std::string();
    case Means::Text:
        break;
    }
    return std::holds_alternative<std::int64_t>(value) ? std::to_string(number) : listText(textOf(value));
}

} // namespace homeward::store
