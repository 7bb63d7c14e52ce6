// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/directives/wizard/directive_wizard.h"

#include "ui/bridge/text.h"
#include "ui/directives/directive_text.h"
#include "ui/directives/wizard/refused_field.h"
#include "ui/directives/wizard/scope_counter.h"
#include "ui/directives/wizard/scope_step.h"
#include "ui/directives/wizard/source_step.h"
#include "ui/directives/wizard/target_step.h"
#include "ui/frame/widgets.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QScreen>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace homeward::ui {

DirectiveWizard::DirectiveWizard(const Services &services, WordLists &words, std::optional<DirectiveId> amended,
                                 const Directive &start, QWidget *parent)
    : AssetDialog(services, parent)
    , amended_(amended)
    , start_(start)
    , list_(new QListWidget)
    , stack_(new QStackedWidget)
    , counter_(new ScopeCounter(services.ledger))
    , why_(new QLineEdit)
    , back_(buttons().addButton(tr("Bac&k"), QDialogButtonBox::ActionRole))
    , next_(buttons().addButton(tr("Ne&xt"), QDialogButtonBox::ActionRole))
{
    setObjectName(QStringLiteral("directiveWizard"));
    setWindowTitle(isNew() ? tr("New Directive") : tr("Amend %1").arg(directiveName(start)));
    steps_ = {new SourceStep, new ScopeStep(words), new TargetStep};
    build();
    for (WizardStep *step : steps_) {
        step->show(start_);
        connect(step, &WizardStep::edited, this, &DirectiveWizard::edited);
    }
    acceptButton().setText(isNew() ? tr("&Add Directive") : tr("Sa&ve Changes"));
    const QSize room = screen()->availableSize();
    resize(qMin(characterWidth(fontMetrics()) * 108, room.width() - 40),
           qMin(fontMetrics().height() * 42, room.height() - 80));
    goTo(0);
    edited();
}

void DirectiveWizard::build()
{
    list_->setObjectName(QStringLiteral("steps"));
    list_->setAccessibleName(tr("Steps"));
    stack_->setObjectName(QStringLiteral("step"));
    for (std::size_t i = 0; i < steps_.size(); ++i) {
        //: A step of a wizard: %1 is its number, %2 its name.
        list_->addItem(tr("%1. %2").arg(i + 1).arg(steps_[i]->title()));
        stack_->addWidget(steps_[i]);
    }
    list_->setFixedWidth(characterWidth(fontMetrics()) * 22);
    auto *row = new QHBoxLayout;
    row->setSpacing(16);
    row->addWidget(list_);
    row->addWidget(stack_, 1);
    content().addLayout(row, 1);
    content().addWidget(counter_);
    why_->setObjectName(QStringLiteral("why"));
    why_->setAccessibleName(tr("Why"));
    why_->setPlaceholderText(isNew() ? tr("may be left out") : tr("for example: extended by the director"));
    auto *form = new QFormLayout;
    form->addRow(tr("Wh&y:"), why_);
    content().addLayout(form);
    back_->setObjectName(QStringLiteral("back"));
    next_->setObjectName(QStringLiteral("next"));
    for (QPushButton *button : {back_, next_})
        button->setAutoDefault(false);
    connect(list_, &QListWidget::currentRowChanged, this, [this](int chosen) {
        stack_->setCurrentIndex(chosen);
        showButtons();
    });
    connect(back_, &QPushButton::clicked, this, [this] { step(-1); });
    connect(next_, &QPushButton::clicked, this, [this] { step(1); });
}

void DirectiveWizard::goTo(int step)
{
    list_->setCurrentRow(step);
    steps_[static_cast<std::size_t>(step)]->form().focusFirst();
}

void DirectiveWizard::step(int by)
{
    goTo(qBound(0, list_->currentRow() + by, list_->count() - 1));
}

void DirectiveWizard::showButtons()
{
    back_->setEnabled(list_->currentRow() > 0);
    next_->setEnabled(list_->currentRow() < list_->count() - 1);
    (next_->isEnabled() ? next_ : &acceptButton())->setDefault(true);
}

/// Fills what there is; a fault leaves the rest as it was, for a count needs the scope alone.
std::optional<FieldFault> DirectiveWizard::fill(Directive &directive) const
{
    std::optional<FieldFault> first;
    for (const WizardStep *step : steps_)
        if (auto fault = step->fill(directive); fault && !first)
            first = std::move(fault);
    return first;
}

void DirectiveWizard::edited()
{
    Directive directive = start_;
    fill(directive);
    counter_->count(directive);
}

void DirectiveWizard::showFault(const FieldFault &fault)
{
    for (std::size_t i = 0; i < steps_.size(); ++i)
        if (steps_[i]->form().has(fault.field)) {
            list_->setCurrentRow(static_cast<int>(i));
            steps_[i]->form().note(fault.field, sentence(fault.error));
            return;
        }
    showProblem(sentence(fault.error));
}

void DirectiveWizard::accept()
{
    for (WizardStep *step : steps_)
        step->form().clearNotes();
    showProblem({});
    wanted_ = start_;
    if (const auto fault = fill(wanted_)) {
        showFault(*fault);
        return;
    }
    save(wanted_);
}

void DirectiveWizard::save(const Directive &directive)
{
    setWaiting(true);
    services_.ledger.write(
        this,
        [directive, amended = amended_, deed = services_.deed(why_->text())](Ledger &ledger) {
            Directives directives(ledger);
            return amended ? directives.amend(*amended, directive, deed) : directives.add(directive, deed);
        },
        [this](const Result<DirectiveWritten> &written) {
            setWaiting(false);
            if (!written) {
                refused(written.error());
                return;
            }
            const QString name = directiveName(wanted_);
            Q_EMIT said(isNew() ? tr("Added: %1.").arg(name)
                                : written->action ? tr("Amended: %1.").arg(name) : tr("Nothing was changed."));
            QStringList remarks;
            for (const Warning &warning : written->warnings)
                remarks << sentence(warning.message, warning.parameters);
            Q_EMIT this->written(written->directive, remarks);
            QDialog::accept();
        });
}

void DirectiveWizard::refused(const Error &error)
{
    showFault({refusedField(error, wanted_), error});
}

} // namespace homeward::ui
