// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/label_pdf.h"

#include "ui/bridge/text.h"
#include "ui/report/page_font.h"

#include <QBuffer>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>

#include <algorithm>

namespace homeward::ui {

namespace {

constexpr int dotsPerInch = 600;
constexpr double millimetre = dotsPerInch / 25.4;
constexpr double padding = 2; ///< millimetres inside a label
constexpr int qrQuiet = 2; ///< squares left light around a code
constexpr int barQuiet = 10;
constexpr double barHeightShare = 0.42;
constexpr double millimetresPerPoint = 25.4 / 72;

QPageLayout layoutOf(const LabelSheet &sheet)
{
    const QSizeF size(sheet.pageWidth, sheet.pageHeight);
    const bool lies = size.width() > size.height();
    const QPageSize page(lies ? size.transposed() : size, QPageSize::Millimeter, QString(),
                         QPageSize::ExactMatch);
    return {page, lies ? QPageLayout::Landscape : QPageLayout::Portrait, QMarginsF()};
}

QRectF placeOf(const LabelSheet &sheet, int number)
{
    const int column = number % sheet.columns;
    const int row = number / sheet.columns;
    return {(sheet.left + column * (sheet.width + sheet.gapX)) * millimetre,
            (sheet.top + row * (sheet.height + sheet.gapY)) * millimetre, sheet.width * millimetre,
            sheet.height * millimetre};
}

/// Squares or bars of whole dots, so that none is thicker than the next.
void drawCode(QPainter &painter, const BarCode &code, const QRectF &area, CodeKind kind)
{
    const int quiet = kind == CodeKind::Qr ? qrQuiet : barQuiet;
    const double across = area.width() / (code.width + 2 * quiet);
    const double down = kind == CodeKind::Qr ? area.height() / (code.height + 2 * quiet) : across;
    const double module = std::max(1.0, std::floor(std::min(across, down)));
    const double high = kind == CodeKind::Qr ? module : area.height();
    const double left = area.left() + std::floor((area.width() - code.width * module) / 2);
    const double top =
        kind == CodeKind::Qr ? area.top() + std::floor((area.height() - code.height * module) / 2) : area.top();
    for (int y = 0; y < code.height; ++y) {
        for (int x = 0; x < code.width;) {
            const int from = x;
            while (x < code.width && code.isDark(x, y))
                ++x;
            if (x > from)
                painter.fillRect(QRectF(left + from * module, top + y * module, (x - from) * module, high),
                                 Qt::black);
            else
                ++x;
        }
    }
}

/// One line, smaller where it would not fit, and cut where it would be too small.
void drawLine(QPainter &painter, QRectF &area, const std::string &text, double points, bool bold)
{
    if (text.empty())
        return;
    QFont font = painter.font();
    font.setBold(bold);
    const QString words = printable(shown(text));
    const double smallest = std::max(4.5, points * 0.75); // beside each other they should not look like many sizes
    double size = points;
    do {
        font.setPointSizeF(size);
        painter.setFont(font);
        size -= 0.5;
    } while (size >= smallest && painter.fontMetrics().horizontalAdvance(words) > area.width());
    const double height = painter.fontMetrics().height();
    if (height > area.height())
        return;
    const QString fitting = painter.fontMetrics().elidedText(words, Qt::ElideRight, static_cast<int>(area.width()));
    painter.drawText(QRectF(area.left(), area.top(), area.width(), height), Qt::AlignLeft | Qt::AlignTop, fitting);
    area.setTop(area.top() + height);
}

void drawLabel(QPainter &painter, const Label &label, const BarCode &code, QRectF area, CodeKind kind)
{
    const double inside = padding * millimetre;
    area.adjust(inside, inside, -inside, -inside);
    const double points = area.height() / millimetre / millimetresPerPoint / 8;
    const double normal = std::clamp(points, 5.0, 8.0);
    QRectF letters = area;
    if (kind == CodeKind::Qr) {
        const double side = std::min(area.height(), area.width() * 0.42);
        drawCode(painter, code, QRectF(area.left(), area.top() + (area.height() - side) / 2, side, side), kind);
        letters.setLeft(area.left() + side + inside / 2);
    } else {
        const double high = area.height() * barHeightShare;
        drawCode(painter, code, QRectF(area.left(), area.top(), area.width(), high), kind);
        letters.setTop(area.top() + high + inside / 4);
    }
    painter.save();
    painter.setClipRect(letters);
    drawLine(painter, letters, label.tag, normal * 1.5, true);
    drawLine(painter, letters, label.thing, normal, false);
    drawLine(painter, letters, label.place, normal, false);
    drawLine(painter, letters, label.department, normal, false);
    painter.restore();
}

Result<std::vector<BarCode>> codesOf(const std::vector<Label> &labels, CodeKind kind)
{
    std::vector<BarCode> codes;
    for (const Label &label : labels) {
        auto code = encodeCode(label.tag, kind);
        if (!code)
            return fail(code);
        codes.push_back(std::move(*code));
    }
    return codes;
}

} // namespace

Result<LabelPages> labelPdf(const std::vector<Label> &labels, const LabelSheet &sheet, CodeKind kind, int first)
{
    auto font = pageFont();
    if (!font)
        return fail(font);
    const auto codes = codesOf(labels, kind);
    if (!codes)
        return fail(codes);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(dotsPerInch);
    writer.setPageLayout(layoutOf(sheet));
    writer.setCreator(QStringLiteral("Homeward"));
    QPainter painter(&writer);
    LabelPages made;
    made.pages = 1;
    int place = std::clamp(first, 1, sheet.perPage()) - 1;
    for (std::size_t i = 0; i < labels.size(); ++i, ++place) {
        if (place == sheet.perPage()) {
            writer.newPage();
            place = 0;
            ++made.pages;
        }
        painter.setFont(*font);
        drawLabel(painter, labels[i], (*codes)[i], placeOf(sheet, place), kind);
    }
    painter.end();
    made.pdf = buffer.data().toStdString();
    return made;
}

} // namespace homeward::ui
