// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/directives/wizard/source_step.h"

#include "ui/bridge/text.h"
#include "ui/directives/directive_text.h"

#include <QComboBox>
#include <QPlainTextEdit>

namespace homeward::ui {

SourceStep::SourceStep(QWidget *parent)
    : WizardStep(parent)
    , title_(addText(tr("&Title:"), "title", tr("for example: No foreign phones")))
    , number_(addText(tr("Document &number:"), "number", tr("none for what was only said")))
    , issuer_(addText(tr("&Issuer:"), "issuer"))
    , kind_(new QComboBox)
    , received_(nullptr)
    , relayedBy_(nullptr)
    , relayedOn_(nullptr)
    , reference_(nullptr)
    , standing_(new QComboBox)
    , confirmedBy_(nullptr)
    , confirmedOn_(nullptr)
    , notes_(new QPlainTextEdit)
{
    for (const SourceKind kind :
         {SourceKind::Written, SourceKind::Meeting, SourceKind::Message, SourceKind::Verbal})
        kind_->addItem(wordFor(kind), static_cast<int>(kind));
    for (const Standing standing : {Standing::Reported, Standing::Confirmed})
        standing_->addItem(wordFor(standing), static_cast<int>(standing));
    form().add(tr("How it &came:"), kind_, "sourceKind");
    received_ = addDay(tr("&Received:"), "received");
    relayedBy_ = addText(tr("Relayed &by:"), "relayedBy", tr("who passed it on"));
    relayedOn_ = addDay(tr("Relayed &on:"), "relayedOn");
    reference_ = addText(tr("&Paper:"), "reference", tr("minutes, message, letter"));
    form().add(tr("&Standing:"), standing_, "standing");
    confirmedBy_ = addText(tr("Con&firmed by:"), "confirmedBy");
    confirmedOn_ = addDay(tr("Confirmed &day:"), "confirmedOn");
    notes_->setTabChangesFocus(true);
    notes_->setFixedHeight(notes_->fontMetrics().height() * 4);
    form().add(tr("Not&es:"), notes_, "notes");
    for (QComboBox *box : {kind_, standing_})
        connect(box, &QComboBox::currentIndexChanged, this, &WizardStep::edited);
    connect(notes_, &QPlainTextEdit::textChanged, this, &WizardStep::edited);
}

QString SourceStep::title() const
{
    return tr("Source");
}

void SourceStep::show(const Directive &directive)
{
    title_->setText(fromCore(directive.title));
    number_->setText(fromCore(directive.number));
    issuer_->setText(fromCore(directive.issuer));
    kind_->setCurrentIndex(kind_->findData(static_cast<int>(directive.source.kind)));
    received_->setDay(directive.received);
    relayedBy_->setText(fromCore(directive.source.relayedBy));
    relayedOn_->setDay(directive.source.relayedOn);
    reference_->setText(fromCore(directive.source.reference));
    // One that has ended is amended without coming back to life.
    if (standing_->findData(static_cast<int>(directive.standing)) < 0)
        standing_->addItem(wordFor(directive.standing), static_cast<int>(directive.standing));
    standing_->setCurrentIndex(standing_->findData(static_cast<int>(directive.standing)));
    confirmedBy_->setText(fromCore(directive.confirmedBy));
    confirmedOn_->setDay(directive.confirmedOn);
    notes_->setPlainText(fromCore(directive.notes));
}

std::optional<FieldFault> SourceStep::fill(Directive &directive) const
{
    directive.title = toCore(title_->text());
    directive.number = toCore(number_->text());
    directive.issuer = toCore(issuer_->text());
    directive.source.kind = static_cast<SourceKind>(kind_->currentData().toInt());
    directive.source.relayedBy = toCore(relayedBy_->text());
    directive.source.reference = toCore(reference_->text());
    directive.standing = static_cast<Standing>(standing_->currentData().toInt());
    directive.confirmedBy = toCore(confirmedBy_->text());
    directive.notes = toCore(notes_->toPlainText());
    if (auto fault = take(*received_, directive.received, "received"))
        return fault;
    if (auto fault = take(*relayedOn_, directive.source.relayedOn))
        return fault;
    return take(*confirmedOn_, directive.confirmedOn);
}

} // namespace homeward::ui
