// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/directives/progress/progress.h"

#include <QObject>
#include <QTextObjectInterface>

#include <vector>

namespace homeward::ui {

/// What a burn-down shows.
struct PaperBurnDown {
    std::vector<BurnPoint> points;
    Day deadline{};
    QString actual; ///< the words of the key
    QString plan;
};

/// Draws burn-downs among the text of a page, as lines and letters, so that they are sharp at any size and can
/// be searched. One to a document; its charts are numbered from 0.
class BurnDownObject final : public QObject, public QTextObjectInterface {
    Q_OBJECT
    Q_INTERFACES(QTextObjectInterface)
public:
    static constexpr int Type = QTextFormat::UserObject + 1;
    static constexpr int NumberProperty = 1;

    explicit BurnDownObject(QObject *parent = nullptr);

    /// Its number.
    int add(PaperBurnDown chart);

    QSizeF intrinsicSize(QTextDocument *document, int position, const QTextFormat &format) override;
    void drawObject(QPainter *painter, const QRectF &area, QTextDocument *document, int position,
                    const QTextFormat &format) override;

private:
    std::vector<PaperBurnDown> charts_;
};

} // namespace homeward::ui
