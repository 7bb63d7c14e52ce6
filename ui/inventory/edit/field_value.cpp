// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inventory/edit/field_value.h"

#include "ui/bridge/text.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>

namespace homeward::ui {

std::string fieldValue(const QWidget *editor)
{
    if (const auto *box = qobject_cast<const QComboBox *>(editor))
        return box->currentData().toString().toStdString();
    if (const auto *spin = qobject_cast<const QSpinBox *>(editor))
        return std::to_string(spin->value());
    if (const auto *notes = qobject_cast<const QPlainTextEdit *>(editor))
        return toCore(notes->toPlainText());
    return toCore(qobject_cast<const QLineEdit *>(editor)->text());
}

void setFieldValue(QWidget *editor, const std::string &value)
{
    const QSignalBlocker quiet(editor);
    const QString text = fromCore(value);
    if (auto *box = qobject_cast<QComboBox *>(editor))
        box->setCurrentIndex(qMax(box->findData(text), 0));
    else if (auto *spin = qobject_cast<QSpinBox *>(editor))
        spin->setValue(text.toInt());
    else if (auto *notes = qobject_cast<QPlainTextEdit *>(editor))
        notes->setPlainText(text);
    else if (auto *line = qobject_cast<QLineEdit *>(editor))
        line->setText(text);
}

void connectEdited(QWidget *editor, QObject *receiver, std::function<void()> call)
{
    if (auto *box = qobject_cast<QComboBox *>(editor))
        QObject::connect(box, &QComboBox::currentIndexChanged, receiver, call);
    else if (auto *spin = qobject_cast<QSpinBox *>(editor))
        QObject::connect(spin, &QSpinBox::valueChanged, receiver, call);
    else if (auto *notes = qobject_cast<QPlainTextEdit *>(editor))
        QObject::connect(notes, &QPlainTextEdit::textChanged, receiver, call);
    else if (auto *line = qobject_cast<QLineEdit *>(editor))
        QObject::connect(line, &QLineEdit::textChanged, receiver, call);
}

void alignForms(const QWidget &root)
{
    QList<QWidget *> labels;
    int widest = 0;
    for (const QFormLayout *form : root.findChildren<QFormLayout *>()) {
        for (int row = 0; row < form->rowCount(); ++row) {
            const QLayoutItem *item = form->itemAt(row, QFormLayout::LabelRole);
            if (!item || !item->widget())
                continue;
            labels << item->widget();
            widest = qMax(widest, item->widget()->sizeHint().width());
        }
    }
    for (QWidget *label : labels)
        label->setMinimumWidth(widest);
}

} // namespace homeward::ui
