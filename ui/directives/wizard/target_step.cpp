// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/directives/wizard/target_step.h"

#include "ui/directives/directive_text.h"
#include "ui/directives/wizard/interim_field.h"

#include <QComboBox>
#include <QSpinBox>

namespace homeward::ui {

TargetStep::TargetStep(QWidget *parent)
    : WizardStep(parent)
    , effective_(addDay(tr("&Effective:"), "effective"))
    , deadline_(addDay(tr("&Deadline:"), "deadline"))
    , completion_(new QComboBox)
    , target_(new QSpinBox)
    , interim_(new InterimField)
{
    effective_->setToolTip(tr("Empty: since the day it was received"));
    for (const Completion completion :
         {Completion::UseStopped, Completion::Replaced, Completion::Reclaimed, Completion::Disposed})
        completion_->addItem(wordFor(completion), static_cast<int>(completion));
    target_->setRange(1, 100);
    target_->setSuffix(tr(" %"));
    form().add(tr("An asset is done &when"), completion_, "completion");
    form().add(tr("&Target:"), target_, "target");
    form().add(tr("&Interim targets:"), interim_, "interim");
    connect(completion_, &QComboBox::currentIndexChanged, this, &WizardStep::edited);
    connect(target_, &QSpinBox::valueChanged, this, &WizardStep::edited);
    connect(interim_, &InterimField::changed, this, &WizardStep::edited);
}

QString TargetStep::title() const
{
    return tr("Time and targets");
}

void TargetStep::show(const Directive &directive)
{
    effective_->setDay(directive.effective);
    deadline_->setDay(directive.deadline == Day{} ? std::nullopt : std::optional(directive.deadline));
    completion_->setCurrentIndex(completion_->findData(static_cast<int>(directive.completion)));
    target_->setValue(directive.targetPercent);
    interim_->setTargets(directive.interim);
}

std::optional<FieldFault> TargetStep::fill(Directive &directive) const
{
    directive.completion = static_cast<Completion>(completion_->currentData().toInt());
    directive.targetPercent = target_->value();
    if (auto fault = take(*effective_, directive.effective))
        return fault;
    if (auto fault = take(*deadline_, directive.deadline, "deadline"))
        return fault;
    const auto interim = interim_->targets();
    if (!interim)
        return FieldFault{interim_->objectName(), interim.error()};
    directive.interim = *interim;
    return std::nullopt;
}

} // namespace homeward::ui
