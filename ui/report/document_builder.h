// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QTextCursor>
#include <QTextDocument>

#include <vector>

class QPen;

namespace homeward::ui {

/// Writes headings, paragraphs and tables one below the other. All text is made printable. Any thread, one at
/// a time.
class DocumentBuilder {
public:
    explicit DocumentBuilder(QTextDocument &document);

    void title(const QString &text);
    void heading(const QString &text, bool newPage = false);
    void smallHeading(const QString &text);
    void paragraph(const QString &text);
    /// The figure that everybody looks for.
    void bigFigure(const QString &text);
    /// The heads are repeated on each page. Columns named in `numbers` stand at the right.
    void table(const QStringList &heads, const std::vector<QStringList> &rows, const std::vector<bool> &numbers);
    /// A table to write into: with room, and lines on all sides.
    void form(const QStringList &heads, const std::vector<QStringList> &rows);
    /// Words on the left, values on the right, without lines.
    void pairs(const std::vector<QStringList> &rows);
    /// An object of that type with a number.
    void object(int type, int property, int number);

private:
    void block(const QString &text, double points, bool bold, double above, bool newPage = false);
    QTextTable &filled(const QStringList &heads, const std::vector<QStringList> &rows,
                       const std::vector<bool> &numbers, double padding);
    static void rule(QTextTable &table, int row, int column, const QPen &line, bool around);
    void cell(QTextTable &table, int row, int column, const QString &text, bool bold, bool right);

    QTextDocument &document_;
    QTextCursor cursor_;
    bool first_ = true;
};

} // namespace homeward::ui
