// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/unit_dialogs.h"

#include "ui/bridge/text.h"
#include "ui/frame/widgets.h"
#include "ui/inventory/edit/deed_form.h"
#include "ui/people/asset_ticks.h"
#include "ui/people/unit_tree_model.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace homeward::ui {

namespace {

QLabel *leadLabel(const QString &text)
{
    auto *label = new QLabel(text);
    label->setWordWrap(true);
    return label;
}

QFormLayout *form(const QString &label, QWidget *field)
{
    auto *made = new QFormLayout;
    made->addRow(label, field);
    return made;
}

} // namespace

UnitPathDialog::UnitPathDialog(const Services &services, const std::string &above, QWidget *parent)
    : AssetDialog(services, parent)
    , path_(new QLineEdit)
    , deed_(new DeedForm(tr("for example: set up by order No. 12")))
{
    setObjectName(QStringLiteral("newUnitDialog"));
    setWindowTitle(tr("New Unit"));
    acceptButton().setText(tr("Add &Unit"));
    build(tr("The whole path, with \" / \" between a department and its section. What is above it is made "
             "too, if it "
             "is not there yet."),
          above.empty() ? QString() : fromCore(above) + QStringLiteral(" / "));
}

UnitPathDialog::UnitPathDialog(const Services &services, const UnitEntry &unit, QWidget *parent)
    : AssetDialog(services, parent)
    , unit_(unit.id)
    , before_(unit.path)
    , path_(new QLineEdit)
    , deed_(new DeedForm(tr("for example: renamed by order No. 12")))
{
    setObjectName(QStringLiteral("moveUnitDialog"));
    setWindowTitle(tr("Rename or Move a Unit"));
    acceptButton().setText(tr("&Rename or Move"));
    build(tr("Another name, another place in the tree, or both. Its sections, assets and people go with it; "
             "figures of "
             "past days keep the old name."),
          fromCore(unit.path));
}

void UnitPathDialog::build(const QString &lead, const QString &path)
{
    path_->setObjectName(QStringLiteral("unitPath"));
    path_->setAccessibleName(tr("Path"));
    path_->setText(path);
    content().addWidget(leadLabel(lead));
    content().addLayout(form(tr("&Path:"), path_));
    content().addWidget(deed_);
    const auto enable = [this] {
        const std::string typed = toCore(path_->text());
        acceptButton().setEnabled(!typed.empty() && !typed.ends_with('/') && typed != before_);
    };
    connect(path_, &QLineEdit::textChanged, this, enable);
    enable();
    path_->setFocus();
    resize(characterWidth(fontMetrics()) * 70, sizeHint().height());
}

void UnitPathDialog::accept()
{
    const std::string path = toCore(path_->text());
    write(
        [unit = unit_, path, deed = deed_->deed(services_)](Ledger &ledger) -> Result<ActionId> {
            Organisation organisation(ledger);
            return unit ? organisation.moveUnit(unit, path, deed) : organisation.addUnit(path, deed);
        },
        unit_ ? tr("%1 is now %2.").arg(fromCore(before_), fromCore(path))
              : tr("The unit %1 was added.").arg(fromCore(path)));
}

UnitMergeDialog::UnitMergeDialog(const Services &services, const UnitEntry &unit,
                                 const std::vector<UnitEntry> &others, QWidget *parent)
    : AssetDialog(services, parent)
    , unit_(unit)
    , into_(new QComboBox)
    , deed_(new DeedForm(tr("for example: merged by order No. 12")))
{
    setObjectName(QStringLiteral("mergeUnitDialog"));
    //: %1 is a unit.
    setWindowTitle(tr("Merge %1 into Another Unit").arg(lastName(unit.path)));
    acceptButton().setText(tr("&Merge"));
    into_->setObjectName(QStringLiteral("mergeInto"));
    into_->setAccessibleName(tr("Into"));
    for (const UnitEntry &other : others)
        into_->addItem(fromCore(other.path), static_cast<qlonglong>(other.id.value));
    into_->setCurrentIndex(-1);
    content().addWidget(
        leadLabel(tr("%1 ends on the day given. Its present assets, people and sections go to the "
                     "other unit, and directives on it count there from then on.")
                      .arg(fromCore(unit.path))));
    content().addLayout(form(tr("&Into:"), into_));
    content().addWidget(deed_);
    const auto enable = [this] { acceptButton().setEnabled(into_->currentIndex() >= 0); };
    connect(into_, &QComboBox::currentIndexChanged, this, enable);
    enable();
    resize(characterWidth(fontMetrics()) * 70, sizeHint().height());
}

void UnitMergeDialog::accept()
{
    const UnitId into{into_->currentData().toLongLong()};
    write([from = unit_.id, into, deed = deed_->deed(services_)](
              Ledger &ledger) { return Organisation(ledger).mergeUnits(from, into, deed); },
          tr("%1 was merged into %2.").arg(fromCore(unit_.path), into_->currentText()));
}

UnitSplitDialog::UnitSplitDialog(const Services &services, const UnitEntry &unit, QWidget *parent)
    : AssetDialog(services, parent)
    , unit_(unit)
    , path_(new QLineEdit)
    , assets_(new AssetTicks(
          services.ledger,
          [path = unit.path](Ledger &ledger) {
              AssetQuery query;
              Where where;
              where.column = Column::Unit;
              where.values = {path};
              query.where = std::move(where);
              return ledger.select(query);
          },
          false))
    , deed_(new DeedForm(tr("for example: split off by order No. 12")))
{
    setObjectName(QStringLiteral("splitUnitDialog"));
    setWindowTitle(tr("Split a Unit"));
    acceptButton().setText(tr("&Split"));
    path_->setObjectName(QStringLiteral("splitPath"));
    path_->setAccessibleName(tr("Path of the new unit"));
    content().addWidget(
        leadLabel(tr("A new unit takes over the ticked assets of %1, with the people who hold them. "
                     "Directives on %1 count for both.")
                      .arg(fromCore(unit.path))));
    content().addLayout(form(tr("&Path of the new unit:"), path_));
    content().addWidget(assets_, 1);
    content().addWidget(deed_);
    connect(path_, &QLineEdit::textChanged, this, &UnitSplitDialog::enable);
    connect(assets_, &AssetTicks::changed, this, &UnitSplitDialog::enable);
    enable();
    path_->setFocus();
    resize(characterWidth(fontMetrics()) * 90, fontMetrics().height() * 34);
}

void UnitSplitDialog::enable()
{
    acceptButton().setEnabled(!toCore(path_->text()).empty() && !assets_->ticked().empty());
}

void UnitSplitDialog::accept()
{
    const std::string path = toCore(path_->text());
    write([from = unit_.id, path, assets = assets_->ticked(), deed = deed_->deed(services_)](
              Ledger &ledger) { return Organisation(ledger).splitUnit(from, path, assets, deed); },
          tr("%1 was split off from %2.").arg(fromCore(path), fromCore(unit_.path)));
}

UnitEndDialog::UnitEndDialog(const Services &services, const UnitEntry &unit, QWidget *parent)
    : AssetDialog(services, parent)
    , unit_(unit)
    , deed_(new DeedForm(tr("for example: dissolved by order No. 12")))
{
    setObjectName(QStringLiteral("endUnitDialog"));
    setWindowTitle(tr("End a Unit"));
    acceptButton().setText(tr("&End"));
    content().addWidget(
        leadLabel(tr("%1 ends on the day given. It must be empty: no assets, no people, no sections.")
                      .arg(fromCore(unit.path))));
    content().addWidget(deed_);
    resize(characterWidth(fontMetrics()) * 70, sizeHint().height());
}

void UnitEndDialog::accept()
{
    write([unit = unit_.id, deed = deed_->deed(services_)](
              Ledger &ledger) { return Organisation(ledger).endUnit(unit, deed); },
          tr("%1 has ended.").arg(fromCore(unit_.path)));
}

} // namespace homeward::ui
