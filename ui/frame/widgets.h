// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QLabel>

class QFontMetrics;
class QPushButton;
class QTableView;

namespace homeward::ui {

/// A label in bold that heads a group of rows.
QLabel *sectionLabel(const QString &text = {});
/// Text that can be selected and copied, also by keyboard; wraps. `name` is what a screen reader calls it.
QLabel *valueLabel(const QString &text = {}, const QString &name = {});
/// A symbol of the text's size. It is told to screen readers by the word beside it, not by itself.
QLabel *symbolLabel(const QString &icon, int side = 16);
/// Makes the font `factor` times as large.
void enlarge(QWidget &widget, double factor, bool bold = false);

/// By what columns and windows are measured: the width of a Latin letter. The average of a font that has Chinese is that
/// of a Chinese character, almost twice as wide.
int characterWidth(const QFontMetrics &metrics);

/// A table as a list: whole rows, no grid, every other one shaded, at least so many lines high.
void setUpRows(QTableView &table, int lines = 0);

/// A framed strip with a symbol and a sentence, and perhaps a button: something the operator should know
/// here.
class Banner final : public QFrame {
    Q_OBJECT
public:
    explicit Banner(const QString &icon, QWidget *parent = nullptr);

    /// An empty text hides it.
    void setText(const QString &text);
    QString text() const { return text_->text(); }
    /// An empty text takes the button away.
    void setButton(const QString &text);

Q_SIGNALS:
    void clicked();

private:
    QLabel *text_;
    QPushButton *button_;
};

/// What stands where nothing is: a symbol, a heading and what to do next.
class EmptyState final : public QWidget {
    Q_OBJECT
public:
    explicit EmptyState(const QString &icon, QWidget *parent = nullptr);
    void setWords(const QString &heading, const QString &text);
    /// An empty text takes the button away.
    void setButton(const QString &text);
    /// Whether there is something to press; it takes the focus for the whole.
    bool hasButton() const;

Q_SIGNALS:
    void clicked();

private:
    QLabel *heading_;
    QLabel *text_;
    QPushButton *button_;
};

} // namespace homeward::ui
