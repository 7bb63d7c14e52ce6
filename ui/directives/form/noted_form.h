// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <map>

class QFormLayout;
class QLabel;

namespace homeward::ui {

/// A form whose fields can each have a remark below them: why core refuses what stands there.
class NotedForm final : public QWidget {
    Q_OBJECT
public:
    explicit NotedForm(QWidget *parent = nullptr);

    /// `name`: the editor's object name, by which it is spoken of here.
    void add(const QString &label, QWidget *editor, const char *name);
    /// A row without a remark of its own.
    void addPlain(const QString &label, QWidget *widget);
    void setShown(const QString &name, bool shown);
    bool has(const QString &name) const { return rows_.contains(name); }

    /// Puts the sentence below the field and the focus into it; false if there is no such field here.
    bool note(const QString &name, const QString &text);
    void clearNotes();
    void focusFirst();
    QString noteOf(const QString &name) const;

private:
    struct Row {
        QWidget *whole;
        QWidget *editor;
        QWidget *strip;
        QLabel *text;
    };
    QFormLayout *form_;
    std::map<QString, Row> rows_;
    QWidget *first_ = nullptr;
};

} // namespace homeward::ui
