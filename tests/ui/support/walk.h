// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QTranslator>
#include <QWidget>

namespace homeward::ui::test {

/// What is wrong for keyboard and screen reader with the widgets that are visible below `root`, one line a
/// fault: controls without a name, controls that Tab does not reach, a mnemonic that two of them have.
QStringList accessibilityFaults(const QWidget &root);

/// Labels and buttons whose text does not fit, one line each.
QStringList cutOffTexts(const QWidget &root);

/// Makes every text of the program 40 % longer, as some languages do.
class LongTranslator final : public QTranslator {
public:
    using QTranslator::QTranslator;
    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *source, const char *disambiguation,
                      int n) const override;
};

} // namespace homeward::ui::test
