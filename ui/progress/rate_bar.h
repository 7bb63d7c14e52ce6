// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/progress/counted.h"

#include <QRectF>
#include <QWidget>

namespace homeward::ui {

/// Where the parts of a rate's bar lie.
struct RateBarParts {
    QRectF worst; ///< certainly done
    QRectF range; ///< from worst to best
    double plan = 0; ///< x of the plan's mark
    double target = 0; ///< x of the target's mark
};
RateBarParts rateBarParts(const QRectF &whole, const CardFigures &card);

/// A rate as a bar: what is certainly done, the range to the best case, and marks for plan and target.
class RateBar final : public QWidget {
    Q_OBJECT
public:
    explicit RateBar(QWidget *parent = nullptr);

    void show(const CardFigures &card);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    CardFigures card_;
};

} // namespace homeward::ui
