// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/directives/deeds/deed_dialog.h"

#include "ui/bridge/text.h"
#include "ui/frame/widgets.h"

#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>

namespace homeward::ui {

DeedDialog::DeedDialog(const Services &services, QWidget *parent)
    : AssetDialog(services, parent)
    , lead_(new QLabel)
    , form_(new NotedForm)
{
    lead_->setObjectName(QStringLiteral("lead"));
    lead_->setWordWrap(true);
    lead_->setTextFormat(Qt::PlainText);
    lead_->hide();
    auto *area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    form_->setContentsMargins(0, 0, 8, 0);
    area->setWidget(form_);
    content().addWidget(lead_);
    content().addWidget(area, 1);
}

void DeedDialog::setLead(const QString &text)
{
    lead_->setText(text);
    lead_->setVisible(!text.isEmpty());
}

QLineEdit *DeedDialog::addText(const QString &label, const char *name, const QString &hint)
{
    auto *edit = new QLineEdit;
    edit->setPlaceholderText(hint);
    form_->add(label, edit, name);
    return edit;
}

DayField *DeedDialog::addDay(const QString &label, const char *name)
{
    auto *edit = new DayField;
    form_->add(label, edit, name);
    return edit;
}

void DeedDialog::addDeed(const QString &dayLabel, const QString &whyHint)
{
    happened_ = addDay(dayLabel, "happened");
    happened_->setPlaceholderText(tr("today, or YYYY-MM-DD"));
    why_ = addText(tr("Wh&y:"), "why", whyHint);
}

void DeedDialog::sizeToFields(int characters)
{
    const QSize room = screen()->availableSize();
    const int height = form_->sizeHint().height() + fontMetrics().height() * 10;
    resize(qMin(characterWidth(fontMetrics()) * characters, room.width() - 40), qMin(height, room.height() - 80));
}

std::optional<Deed> DeedDialog::deed()
{
    Deed deed = services_.deed(why_ ? why_->text() : QString());
    if (happened_ && !take(*happened_, deed.effective))
        return std::nullopt;
    return deed;
}

bool DeedDialog::take(const DayField &field, std::optional<Day> &into)
{
    const auto day = field.day();
    if (!day) {
        form_->note(field.objectName(), sentence(day.error()));
        return false;
    }
    into = *day;
    return true;
}

void DeedDialog::beginTry()
{
    form_->clearNotes();
    showProblem({});
}

QString DeedDialog::fieldOf(const Error & /*error*/) const
{
    return {};
}

void DeedDialog::refused(const Error &error)
{
    if (!form_->note(fieldOf(error), sentence(error)))
        AssetDialog::refused(error);
}

} // namespace homeward::ui
