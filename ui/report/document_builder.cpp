// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/document_builder.h"

#include "ui/report/page_font.h"

#include <QPen>
#include <QTextTable>

namespace homeward::ui {

namespace {

constexpr double bodyPoints = 9;
constexpr double tablePoints = 8;
constexpr double pointsPerInch = 72;
constexpr QColor paleLine(0xb0, 0xb0, 0xb0);

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

QTextTable &DocumentBuilder::filled(const QStringList &heads, const std::vector<QStringList> &rows,
                                    const std::vector<bool> &numbers, double padding)
{
    QTextTableFormat format;
    format.setHeaderRowCount(1);
    format.setBorder(0);
    format.setCellPadding(onPaper(document_, padding));
    format.setCellSpacing(0);
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    format.setTopMargin(onPaper(document_, 4));
    cursor_.movePosition(QTextCursor::End);
    QTextTable *table =
        cursor_.insertTable(static_cast<int>(rows.size()) + 1, static_cast<int>(heads.size()), format);
    const auto isNumber = [&](qsizetype column) {
        return column < static_cast<qsizetype>(numbers.size()) && numbers[static_cast<std::size_t>(column)];
    };
    for (qsizetype column = 0; column < heads.size(); ++column)
        cell(*table, 0, static_cast<int>(column), heads[column], true, isNumber(column));
    for (std::size_t row = 0; row < rows.size(); ++row)
        for (qsizetype column = 0; column < heads.size(); ++column)
            cell(*table, static_cast<int>(row) + 1, static_cast<int>(column), rows[row].value(column), false,
                 isNumber(column));
    return *table;
}

/// Lines between rows alone: a frame would stand open where a page ends.
void DocumentBuilder::table(const QStringList &heads, const std::vector<QStringList> &rows,
                            const std::vector<bool> &numbers)
{
    QTextTable &table = filled(heads, rows, numbers, 2);
    for (int row = 0; row < table.rows(); ++row) {
        const QPen line(row == 0 ? QColor(Qt::black) : paleLine, onPaper(document_, row == 0 ? 0.8 : 0.4));
        for (int column = 0; column < table.columns(); ++column)
            rule(table, row, column, line, false);
    }
}

void DocumentBuilder::form(const QStringList &heads, const std::vector<QStringList> &rows)
{
    QTextTable &table = filled(heads, rows, {}, 5);
    const QPen line(QColor(0x60, 0x60, 0x60), onPaper(document_, 0.5));
    for (int row = 0; row < table.rows(); ++row)
        for (int column = 0; column < table.columns(); ++column)
            rule(table, row, column, line, true);
}

/// A line below the cell, or around it.
void DocumentBuilder::rule(QTextTable &table, int row, int column, const QPen &line, bool around)
{
    QTextTableCell cell = table.cellAt(row, column);
    QTextTableCellFormat format = cell.format().toTableCellFormat();
    format.setBottomBorder(line.widthF());
    format.setBottomBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    format.setBottomBorderBrush(line.color());
    if (around) {
        format.setRightBorder(line.widthF());
        format.setRightBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        format.setRightBorderBrush(line.color());
    }
    if (around && row == 0) {
        format.setTopBorder(line.widthF());
        format.setTopBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        format.setTopBorderBrush(line.color());
    }
    if (around && column == 0) {
        format.setLeftBorder(line.widthF());
        format.setLeftBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        format.setLeftBorderBrush(line.color());
    }
    cell.setFormat(format);
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
