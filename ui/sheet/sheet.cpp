// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sheet/sheet.h"

#include "core/exchange/csv_writer.h"
#include "ui/bridge/text.h"

namespace homeward::ui {

namespace {

QString guardedCell(QString text)
{
    for (const QChar breaking : {u'\t', u'\n', u'\r'})
        text.replace(breaking, u' ');
    return fromCore(guarded(text.toStdString()));
}

} // namespace

QString copiedRows(const Sheet &sheet, const std::vector<int> &rows)
{
    QStringList headings;
    for (const Sheet::Column &column : sheet.columns)
        headings << guardedCell(column.heading);
    QStringList lines{headings.join(QLatin1Char('\t'))};
    for (const int row : rows) {
        QStringList cells;
        for (const QString &cell : sheet.rows[static_cast<std::size_t>(row)].cells)
            cells << guardedCell(cell);
        lines << cells.join(QLatin1Char('\t'));
    }
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

} // namespace homeward::ui
