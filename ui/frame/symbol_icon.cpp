// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/symbol_icon.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace homeward::ui {

namespace {

QColor colourFor(QIcon::Mode mode)
{
    const QPalette palette = QGuiApplication::palette();
    switch (mode) {
    case QIcon::Disabled:
        return palette.color(QPalette::Disabled, QPalette::WindowText);
    case QIcon::Selected:
        return palette.color(QPalette::Active, QPalette::HighlightedText);
    case QIcon::Normal:
    case QIcon::Active:
        break;
    }
    return palette.color(QPalette::Active, QPalette::WindowText);
}

QByteArray drawing(const QString &name)
{
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

class SymbolEngine final : public QIconEngine {
public:
    explicit SymbolEngine(QString name)
        : name_(std::move(name))
    {
    }

    QIconEngine *clone() const override { return new SymbolEngine(*this); }
    QString key() const override { return QStringLiteral("homeward-symbol"); }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal ratio = painter->device() ? painter->device()->devicePixelRatioF() : 1.0;
        QPixmap picture = pixmap(rect.size() * ratio, mode, state);
        picture.setDevicePixelRatio(ratio);
        painter->drawPixmap(rect, picture);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State /*state*/) override
    {
        const QColor colour = colourFor(mode);
        const QString cacheKey = QStringLiteral("homeward/%1/%2x%3/%4")
                                     .arg(name_, QString::number(size.width()),
                                          QString::number(size.height()), colour.name(QColor::HexArgb));
        QPixmap picture;
        if (QPixmapCache::find(cacheKey, &picture))
            return picture;
        picture = QPixmap(size);
        picture.fill(Qt::transparent);
        QByteArray svg = drawing(name_);
        svg.replace("currentColor", colour.name().toLatin1());
        QSvgRenderer renderer(svg);
        if (renderer.isValid()) {
            QPainter painter(&picture);
            const int side = qMin(size.width(), size.height());
            painter.setOpacity(colour.alphaF());
            renderer.render(&painter,
                            QRectF((size.width() - side) / 2.0, (size.height() - side) / 2.0, side, side));
        }
        QPixmapCache::insert(cacheKey, picture);
        return picture;
    }

private:
    QString name_;
};

} // namespace

QIcon symbolIcon(const QString &name)
{
    return QIcon(new SymbolEngine(name));
}

QIcon applicationIcon()
{
    return QIcon::fromTheme(QStringLiteral("org.homeward.Homeward"),
                            QIcon(QStringLiteral(":/icons/org.homeward.Homeward.svg")));
}

} // namespace homeward::ui
