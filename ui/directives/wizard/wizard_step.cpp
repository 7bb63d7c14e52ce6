// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/directives/wizard/wizard_step.h"

#include "core/text/messages_directives.h"

#include <QVBoxLayout>

namespace homeward::ui {

WizardStep::WizardStep(QWidget *parent)
    : QScrollArea(parent)
    , form_(new NotedForm)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *whole = new QWidget;
    auto *column = new QVBoxLayout(whole);
    column->setContentsMargins(0, 0, 8, 0);
    column->addWidget(form_);
    column->addStretch(1); // few fields stand at the top
    setWidget(whole);
}

QLineEdit *WizardStep::addText(const QString &label, const char *name, const QString &hint)
{
    auto *edit = new QLineEdit;
    edit->setPlaceholderText(hint);
    connect(edit, &QLineEdit::textChanged, this, &WizardStep::edited);
    form_->add(label, edit, name);
    return edit;
}

DayField *WizardStep::addDay(const QString &label, const char *name)
{
    auto *edit = new DayField;
    connect(edit, &QLineEdit::textChanged, this, &WizardStep::edited);
    form_->add(label, edit, name);
    return edit;
}

std::optional<FieldFault> WizardStep::take(const DayField &field, std::optional<Day> &into)
{
    const auto day = field.day();
    if (!day)
        return FieldFault{field.objectName(), day.error()};
    into = *day;
    return std::nullopt;
}

std::optional<FieldFault> WizardStep::take(const DayField &field, Day &into, const char *missing)
{
    std::optional<Day> day;
    if (const auto fault = take(field, day))
        return fault;
    if (!day)
        return FieldFault{field.objectName(), Error(ErrorCode::InvalidInput, DirectivesMsg::FieldMissing, {missing})};
    into = *day;
    return std::nullopt;
}

} // namespace homeward::ui
