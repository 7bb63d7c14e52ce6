// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/declaration_pdf.h"

#include "core/inventory/columns.h"
#include "core/text/messages_exchange.h"
#include "ui/bridge/text.h"
#include "ui/report/document_builder.h"
#include "ui/report/pdf_pages.h"

namespace homeward::ui {

namespace {

constexpr int emptyRows = 6;

QString words(Msg id, Language language)
{
    return fromCore(say(id, language));
}

/// What is not known is left to be written in.
QString orLine(const std::string &text)
{
    return text.empty() ? QString(24, QLatin1Char('_')) : shown(text);
}

void writeForm(DocumentBuilder &builder, const Declaration &one, Language language, bool newPage)
{
    builder.heading(words(ExchangeMsg::DeclarationTitle, language), newPage);
    builder.pairs({{words(ExchangeMsg::DeclarationHolder, language), orLine(one.holder)},
                   {words(ExchangeMsg::DeclarationEmployee, language), orLine(one.employeeNumber)},
                   {words(ExchangeMsg::DeclarationUnit, language), orLine(one.unit)},
                   {words(ExchangeMsg::SummaryDepartment, language), shown(one.department)}});
    builder.paragraph(words(ExchangeMsg::DeclarationIntro, language));
    std::vector<QStringList> rows;
    for (const DeclaredDevice &device : one.devices)
        rows.push_back({shown(device.tag),
                        fromCore(wordFor(Column::Category, toText(device.category), language)),
                        shown(device.brand),
                        fromCore(wordFor(Column::Ownership, toText(device.ownership), language)),
                        {},
                        {}});
    for (int i = 0; i < emptyRows; ++i)
        rows.push_back({QStringLiteral("\u00A0"), {}, {}, {}, {}, {}});
    builder.form({words(ExchangeMsg::DeclarationTag, language), words(ExchangeMsg::DeclarationCategory, language),
                  words(ExchangeMsg::DeclarationBrand, language),
                  words(ExchangeMsg::DeclarationOwnership, language),
                  words(ExchangeMsg::DeclarationInUse, language),
                  words(ExchangeMsg::DeclarationStopped, language)},
                 rows);
    builder.paragraph(words(ExchangeMsg::DeclarationPromise, language));
    builder.paragraph({});
    builder.paragraph(words(ExchangeMsg::DeclarationSign, language));
}

} // namespace

Result<std::string> declarationPdf(const std::vector<Declaration> &declarations, Language language)
{
    PageFrame frame;
    frame.language = language;
    frame.title = words(ExchangeMsg::DeclarationTitle, language);
    if (!declarations.empty())
        frame.topRight = fromCore(declarations.front().department);
    return pdfPages(frame, [&](QTextDocument &document) {
        DocumentBuilder builder(document);
        bool first = true;
        for (const Declaration &one : declarations) {
            writeForm(builder, one, language, !first);
            first = false;
        }
    });
}

} // namespace homeward::ui
