// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import/line_words.h"

#include "core/inventory/columns.h"
#include "core/inventory/import_field.h"
#include "core/text/messages_import.h"
#include "core/text/utf8.h"

namespace homeward {
namespace {

bool isTold(ImportField field)
{
    using enum ImportField;
    switch (field) {
    case Uuid:
    case Tag: // the result has it
    case Category: // these three stand in front
    case Brand:
    case Model:
    case Currency: // goes with the price
    case Connected:
        return false;
    default:
        return isImported(field);
    }
}

std::string wordOf(ImportField field, std::string_view cell, Language language)
{
    const auto column = columnOf(field);
    return toVisible(column ? wordFor(*column, cell, language) : std::string(cell));
}

void join(std::string &text, std::string_view separator, std::string_view part)
{
    if (!text.empty() && !part.empty())
        text += separator;
    text += part;
}

} // namespace

std::string wordsOf(const ImportLine &line, Language language)
{
    const auto cell = [&line](ImportField field) { return trimmed(line.at(field)); };
    std::string thing = toVisible(cell(ImportField::Brand));
    join(thing, " ", toVisible(cell(ImportField::Model)));
    std::string words = wordOf(ImportField::Category, cell(ImportField::Category), language);
    join(words, say(ImportMsg::WordsBeside, language), thing);
    for (std::size_t i = 0; i < importFieldCount; ++i) {
        const auto field = static_cast<ImportField>(i);
        if (!isTold(field) || cell(field).empty())
            continue;
        std::string value = wordOf(field, cell(field), language);
        if (field == ImportField::Price)
            join(value, " ", toVisible(cell(ImportField::Currency)));
        join(words, say(ImportMsg::WordsApart, language),
             say(ImportMsg::WordsOfField, language, {headingOf(field, language), value}));
    }
    return words;
}

std::string wordsOfNew(const LineResult &result, const ImportLine &line, Language language)
{
    return result.outcome == LineOutcome::Created ? wordsOf(line, language) : std::string();
}

} // namespace homeward
