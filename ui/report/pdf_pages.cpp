// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/pdf_pages.h"

#include "core/text/messages_exchange.h"
#include "ui/bridge/text.h"
#include "ui/report/page_font.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>
#include <QTextCursor>

namespace homeward::ui {

namespace {

constexpr int dotsPerInch = 300;
constexpr double millimetre = dotsPerInch / 25.4;
constexpr double sideMargin = 18;
constexpr double endMargin = 20;
constexpr double paperWidth = 210;
constexpr double paperHeight = 297;

const QRectF textArea(sideMargin *millimetre, endMargin *millimetre, (paperWidth - 2 * sideMargin) * millimetre,
                      (paperHeight - 2 * endMargin) * millimetre);

void drawFrame(QPainter &painter, const PageFrame &frame, int page, int pages)
{
    const double line = 7 * millimetre;
    const QRectF top(textArea.left(), textArea.top() - line, textArea.width(), line * 0.7);
    const QRectF bottom(textArea.left(), textArea.bottom() + line * 0.3, textArea.width(), line * 0.7);
    painter.setPen(QColor(0x50, 0x50, 0x50));
    painter.drawText(top, Qt::AlignLeft | Qt::AlignTop, printable(frame.title));
    painter.drawText(top, Qt::AlignRight | Qt::AlignTop, printable(frame.topRight));
    painter.drawText(bottom, Qt::AlignLeft | Qt::AlignTop, printable(frame.bottomLeft));
    const std::string words = say(ExchangeMsg::ReportPage, frame.language,
                                  {std::to_string(page + 1), std::to_string(pages)});
    painter.drawText(bottom, Qt::AlignRight | Qt::AlignTop, fromCore(words));
    painter.setPen(QPen(QColor(0xa0, 0xa0, 0xa0), 0.2 * millimetre));
    painter.drawLine(top.bottomLeft(), top.bottomRight());
}

void drawPage(QPainter &painter, QTextDocument &document, int page)
{
    const double height = document.pageSize().height();
    const QRectF part(0, page * height, document.pageSize().width(), height);
    painter.save();
    painter.translate(textArea.left(), textArea.top() - part.top());
    QAbstractTextDocumentLayout::PaintContext context;
    context.clip = part;
    context.palette.setColor(QPalette::Text, Qt::black);
    painter.setClipRect(part);
    document.documentLayout()->draw(&painter, context);
    painter.restore();
}

} // namespace

Result<std::string> pdfPages(const PageFrame &frame, const std::function<void(QTextDocument &document)> &fill)
{
    auto font = pageFont();
    if (!font)
        return fail(font);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(dotsPerInch);
    writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait, QMarginsF()));
    writer.setTitle(frame.title);
    writer.setCreator(QStringLiteral("Homeward"));
    QTextDocument document;
    document.documentLayout()->setPaintDevice(&writer);
    document.setDefaultFont(*font);
    document.setDocumentMargin(0);
    document.setPageSize(textArea.size());
    document.setProperty("dotsPerInch", dotsPerInch);
    // One layout at the end: without the block every cell lays out all that stands there already.
    QTextCursor edit(&document);
    edit.beginEditBlock();
    fill(document);
    edit.endEditBlock();
    QPainter painter(&writer);
    painter.setFont(*font);
    const int pages = document.pageCount();
    for (int page = 0; page < pages; ++page) {
        if (page > 0)
            writer.newPage();
        drawPage(painter, document, page);
        drawFrame(painter, frame, page, pages);
    }
    painter.end();
    return buffer.data().toStdString();
}

} // namespace homeward::ui
