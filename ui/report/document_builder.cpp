// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/document_builder.h"

#include "ui/report/page_font.h"

#include <QTextTable>

namespace homeward::ui {

namespace {

constexpr double bodyPoints = 9;
constexpr double tablePoints = 8;
constexpr double pointsPerInch = 72;

/// A length in points, on the paper that the document is laid out for.
double onPaper(const QTextDocument &document, double points)
{
    return points * document.property("dotsPerInch").toDouble() / pointsPerInch;
}

} // namespace

DocumentBuilder::DocumentBuilder(QTextDocument &document)
    : document_(document)
    , cursor_(&document)
{
}

void DocumentBuilder::block(const QString &text, double points, bool bold, double above, bool newPage)
{
    QTextBlockFormat format;
    format.setTopMargin(onPaper(document_, above));
    format.setBottomMargin(onPaper(document_, 2));
    if (newPage)
        format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
    QTextCharFormat letters;
    letters.setFontPointSize(points);
    letters.setFontWeight(bold ? QFont::Bold : QFont::Normal);
    cursor_.movePosition(QTextCursor::End);
    if (first_) {
        cursor_.setBlockFormat(format);
        cursor_.setBlockCharFormat(letters);
    } else {
        cursor_.insertBlock(format, letters);
    }
    first_ = false;
    cursor_.insertText(printable(text), letters);
}

void DocumentBuilder::title(const QString &text)
{
    block(text, 18, true, 0);
}

void DocumentBuilder::heading(const QString &text, bool newPage)
{
    block(text, 13, true, 12, newPage);
}

void DocumentBuilder::smallHeading(const QString &text)
{
    block(text, 10, true, 8);
}

void DocumentBuilder::paragraph(const QString &text)
{
    block(text, bodyPoints, false, 2);
}

void DocumentBuilder::bigFigure(const QString &text)
{
    block(text, 22, true, 4);
}

void DocumentBuilder::cell(QTextTable &table, int row, int column, const QString &text, bool bold, bool right)
{
    QTextCursor cursor = table.cellAt(row, column).firstCursorPosition();
    QTextBlockFormat format;
    format.setAlignment(right ? Qt::AlignRight : Qt::AlignLeft);
    cursor.setBlockFormat(format);
    QTextCharFormat letters;
    letters.setFontPointSize(tablePoints);
    letters.setFontWeight(bold ? QFont::Bold : QFont::Normal);
    cursor.insertText(printable(text), letters);
}

void DocumentBuilder::table(const QStringList &heads, const std::vector<QStringList> &rows,
                            const std::vector<bool> &numbers)
{
    QTextTableFormat format;
    format.setHeaderRowCount(1);
    format.setBorderCollapse(true);
    format.setBorder(onPaper(document_, 0.5));
    format.setBorderBrush(QColor(0xa0, 0xa0, 0xa0));
    format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    format.setCellPadding(onPaper(document_, 2));
    format.setCellSpacing(0);
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    format.setTopMargin(onPaper(document_, 4));
    cursor_.movePosition(QTextCursor::End);
    QTextTable *table =
        cursor_.insertTable(static_cast<int>(rows.size()) + 1, static_cast<int>(heads.size()), format);
    const auto isNumber = [&](qsizetype column) { return numbers[static_cast<std::size_t>(column)]; };
    for (qsizetype column = 0; column < heads.size(); ++column)
        cell(*table, 0, static_cast<int>(column), heads[column], true, isNumber(column));
    for (std::size_t row = 0; row < rows.size(); ++row)
        for (qsizetype column = 0; column < heads.size(); ++column)
            cell(*table, static_cast<int>(row) + 1, static_cast<int>(column), rows[row].value(column), false,
                 isNumber(column));
}

void DocumentBuilder::pairs(const std::vector<QStringList> &rows)
{
    QTextTableFormat format;
    format.setBorder(0);
    format.setCellPadding(onPaper(document_, 1));
    format.setCellSpacing(0);
    format.setTopMargin(onPaper(document_, 4));
    cursor_.movePosition(QTextCursor::End);
    QTextTable *table = cursor_.insertTable(static_cast<int>(rows.size()), 2, format);
    for (std::size_t row = 0; row < rows.size(); ++row)
        for (int column = 0; column < 2; ++column)
            cell(*table, static_cast<int>(row), column, rows[row].value(column), column == 0, false);
}

void DocumentBuilder::object(int type, int property, int number)
{
    block({}, bodyPoints, false, 2);
    QTextCharFormat format;
    format.setObjectType(type);
    format.setProperty(property, number);
    cursor_.insertText(QString(QChar::ObjectReplacementCharacter), format);
}

} // namespace homeward::ui
