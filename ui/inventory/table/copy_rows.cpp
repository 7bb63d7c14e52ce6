// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inventory/table/copy_rows.h"

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

QString copiedRows(const QStringList &headings, std::span<const Column> columns, std::span<const AssetCells> rows)
{
    QStringList lines{headings.join(QLatin1Char('\t'))};
    for (const AssetCells &row : rows) {
        QStringList cells;
        for (const Column column : columns)
            cells << guardedCell(row.at(column));
        lines << cells.join(QLatin1Char('\t'));
    }
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

} // namespace homeward::ui
