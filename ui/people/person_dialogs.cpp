// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/person_dialogs.h"

#include "ui/bridge/text.h"
#include "ui/frame/widgets.h"
#include "ui/inventory/edit/deed_form.h"
#include "ui/people/asset_ticks.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace homeward::ui {

QString personName(const PersonEntry &person)
{
    const QString name = fromCore(person.name);
    return person.employeeNumber.empty()
               ? name
               : QStringLiteral("%1 (%2)").arg(name, fromCore(person.employeeNumber));
}

PersonDialog::PersonDialog(const Services &services, const std::optional<PersonEntry> &person,
                           const QStringList &units, QWidget *parent)
    : AssetDialog(services, parent)
    , person_(person ? person->id : HolderId{})
    , name_(new QLineEdit)
    , number_(new QLineEdit)
    , unit_(new QComboBox)
    , deed_(new DeedForm(tr("for example: new colleague, moved to another section")))
{
    setObjectName(QStringLiteral("personDialog"));
    setWindowTitle(person ? tr("Change a Person") : tr("New Person"));
    acceptButton().setText(person ? tr("&Change") : tr("Add &Person"));
    name_->setObjectName(QStringLiteral("personName"));
    number_->setObjectName(QStringLiteral("personNumber"));
    unit_->setObjectName(QStringLiteral("personUnit"));
    name_->setAccessibleName(tr("Name"));
    number_->setAccessibleName(tr("Employee number"));
    unit_->setAccessibleName(tr("Unit"));
    unit_->setEditable(true);
    unit_->addItem(QString());
    unit_->addItems(units);
    if (person) {
        name_->setText(fromCore(person->name));
        number_->setText(fromCore(person->employeeNumber));
        unit_->setCurrentText(fromCore(person->unit));
    }
    auto *form = new QFormLayout;
    form->addRow(tr("&Name:"), name_);
    form->addRow(tr("Employee n&umber:"), number_);
    form->addRow(tr("Un&it:"), unit_);
    content().addLayout(form);
    content().addWidget(deed_);
    const auto enable = [this] { acceptButton().setEnabled(!toCore(name_->text()).empty()); };
    connect(name_, &QLineEdit::textChanged, this, enable);
    enable();
    name_->setFocus();
    resize(characterWidth(fontMetrics()) * 64, sizeHint().height());
}

void PersonDialog::accept()
{
    const PersonFields fields{toCore(name_->text()), toCore(number_->text()), toCore(unit_->currentText())};
    write(
        [person = person_, fields, deed = deed_->deed(services_)](Ledger &ledger) -> Result<ActionId> {
            Organisation organisation(ledger);
            return person ? organisation.changePerson(person, fields, deed)
                          : organisation.addPerson(fields, deed);
        },
        person_ ? tr("%1 was changed.").arg(fromCore(fields.name))
                : tr("%1 was added.").arg(fromCore(fields.name)));
}

PersonLeftDialog::PersonLeftDialog(const Services &services, const PersonEntry &person, QWidget *parent)
    : AssetDialog(services, parent)
    , person_(person)
    , deed_(new DeedForm(person.leftOn ? tr("for example: entered by mistake") : tr("for example: retired")))
{
    setObjectName(QStringLiteral("personLeftDialog"));
    const QString name = personName(person);
    //: %1 is a person.
    setWindowTitle(person.leftOn ? tr("%1 Is Back").arg(name) : tr("%1 Leaves").arg(name));
    acceptButton().setText(person.leftOn ? tr("Is &Back") : tr("&Leaves"));
    const QString leaves =
        tr("From that day on, what %1 still holds (%n asset(s)) stands on the return list.", nullptr,
           static_cast<int>(person.assets))
            .arg(name);
    auto *lead =
        new QLabel(person.leftOn ? tr("From that day on, %1 counts as present again.").arg(name) : leaves);
    lead->setWordWrap(true);
    content().addWidget(lead);
    content().addWidget(deed_);
    resize(characterWidth(fontMetrics()) * 64, sizeHint().height());
}

void PersonLeftDialog::accept()
{
    const bool back = person_.leftOn.has_value();
    write(
        [person = person_.id, back, deed = deed_->deed(services_)](Ledger &ledger) -> Result<ActionId> {
            Organisation organisation(ledger);
            return back ? organisation.personBack(person, deed) : organisation.personLeft(person, deed);
        },
        back ? tr("%1 is back.").arg(personName(person_)) : tr("%1 has left.").arg(personName(person_)));
}

HandOverDialog::HandOverDialog(const Services &services, const PersonEntry &person,
                               const std::vector<PersonEntry> &others, QWidget *parent)
    : AssetDialog(services, parent)
    , person_(person)
    , to_(new QComboBox)
    , assets_(new AssetTicks(
          services.ledger, [id = person.id](Ledger &ledger) { return Organisation(ledger).returnList(id); },
          true))
    , deed_(new DeedForm(tr("for example: handed over on leaving")))
{
    setObjectName(QStringLiteral("handOverDialog"));
    //: %1 is a person.
    setWindowTitle(tr("Hand Over from %1").arg(personName(person)));
    acceptButton().setText(tr("&Hand Over"));
    to_->setObjectName(QStringLiteral("handOverTo"));
    to_->setAccessibleName(tr("To"));
    for (const PersonEntry &other : others)
        to_->addItem(personName(other), static_cast<qlonglong>(other.id.value));
    to_->setCurrentIndex(-1);
    auto *lead = new QLabel(
        tr("The ticked assets go to the other person, and into that person's unit if there is one."));
    lead->setWordWrap(true);
    content().addWidget(lead);
    auto *form = new QFormLayout;
    form->addRow(tr("&To:"), to_);
    content().addLayout(form);
    content().addWidget(assets_, 1);
    content().addWidget(deed_);
    connect(to_, &QComboBox::currentIndexChanged, this, &HandOverDialog::enable);
    connect(assets_, &AssetTicks::changed, this, &HandOverDialog::enable);
    enable();
    resize(characterWidth(fontMetrics()) * 90, fontMetrics().height() * 34);
}

void HandOverDialog::enable()
{
    acceptButton().setEnabled(to_->currentIndex() >= 0 && !assets_->ticked().empty());
}

void HandOverDialog::accept()
{
    const HolderId to{to_->currentData().toLongLong()};
    const std::vector<AssetId> assets = assets_->ticked();
    write([from = person_.id, to, assets, deed = deed_->deed(services_)](
              Ledger &ledger) { return Organisation(ledger).handOver(from, to, assets, deed); },
          tr("%n asset(s) went to %1.", nullptr, static_cast<int>(assets.size())).arg(to_->currentText()));
}

} // namespace homeward::ui
