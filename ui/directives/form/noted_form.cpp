// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/directives/form/noted_form.h"

#include "ui/frame/widgets.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace homeward::ui {

NotedForm::NotedForm(QWidget *parent)
    : QWidget(parent)
    , form_(new QFormLayout(this))
{
    form_->setContentsMargins(0, 0, 0, 0);
    form_->setVerticalSpacing(8);
    form_->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
}

void NotedForm::add(const QString &label, QWidget *editor, const char *name)
{
    editor->setObjectName(QLatin1String(name));
    if (editor->accessibleName().isEmpty())
        editor->setAccessibleName(QString(label).remove(QLatin1Char('&')).remove(QLatin1Char(':')));
    Row row{};
    row.editor = editor;
    row.whole = new QWidget;
    row.strip = new QWidget;
    row.text = new QLabel;
    row.text->setObjectName(QLatin1String(name) + QStringLiteral("-note"));
    row.text->setTextFormat(Qt::PlainText);
    row.text->setWordWrap(true);
    auto *remark = new QHBoxLayout(row.strip);
    remark->setContentsMargins(0, 0, 0, 4);
    remark->addWidget(symbolLabel(QStringLiteral("problem")), 0, Qt::AlignTop);
    remark->addWidget(row.text, 1);
    row.strip->hide();
    auto *column = new QVBoxLayout(row.whole);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(editor);
    column->addWidget(row.strip);
    column->addStretch(1);
    auto *caption = new QLabel(label);
    caption->setBuddy(editor->focusProxy() ? editor->focusProxy() : editor); // a mnemonic goes to no proxy itself
    form_->addRow(caption, row.whole);
    rows_.emplace(QLatin1String(name), row);
    if (!first_)
        first_ = editor;
}

void NotedForm::addPlain(const QString &label, QWidget *widget)
{
    form_->addRow(label, widget);
}

void NotedForm::setShown(const QString &name, bool shown)
{
    if (const auto row = rows_.find(name); row != rows_.end())
        form_->setRowVisible(row->second.whole, shown);
}

bool NotedForm::note(const QString &name, const QString &text)
{
    const auto row = rows_.find(name);
    if (row == rows_.end())
        return false;
    row->second.text->setText(text);
    row->second.strip->show();
    row->second.editor->setAccessibleDescription(text);
    row->second.editor->setFocus();
    return true;
}

void NotedForm::clearNotes()
{
    for (auto &[name, row] : rows_) {
        row.text->clear();
        row.strip->hide();
        row.editor->setAccessibleDescription({});
    }
}

void NotedForm::focusFirst()
{
    if (first_)
        first_->setFocus();
}

QString NotedForm::noteOf(const QString &name) const
{
    const auto row = rows_.find(name);
    return row == rows_.end() ? QString() : row->second.text->text();
}

} // namespace homeward::ui
