// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/stocktake/sheet_writer.h"

#include "core/base/file.h"
#include "core/exchange/stock_take_sheet.h"

#include <QBuffer>
#include <QMarginsF>
#include <QPageLayout>
#include <QPageSize>
#include <QPdfWriter>
#include <QTextDocument>

namespace homeward::ui {

namespace {

std::string pdfOf(const StockTake &take, Language language)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Landscape,
                                         QMarginsF(15, 15, 15, 15), QPageLayout::Millimeter));
        writer.setCreator(QStringLiteral("Homeward"));
        QTextDocument document;
        document.setHtml(QString::fromStdString(stockTakeHtml(take, language)));
        document.print(&writer);
    }
    return bytes.toStdString();
}

Result<std::string> contentOf(const StockTake &take, const std::string &ending, Language language)
{
    if (ending == ".csv")
        return stockTakeCsv(take, language);
    if (ending == ".html" || ending == ".htm")
        return stockTakeHtml(take, language);
    return pdfOf(take, language);
}

} // namespace

Result<void> writeSheet(const StockTake &take, const std::filesystem::path &path, Language language)
{
    const auto content = contentOf(take, path.extension().string(), language);
    if (!content)
        return fail(content);
    auto file = AtomicFile::create(path);
    if (!file)
        return fail(file);
    if (auto written = file->write(*content); !written)
        return written;
    return file->commit();
}

} // namespace homeward::ui
