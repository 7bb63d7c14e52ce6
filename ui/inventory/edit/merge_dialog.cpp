// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inventory/edit/merge_dialog.h"

#include "ui/bridge/enum_text.h"
#include "ui/bridge/text.h"
#include "ui/frame/widgets.h"
#include "ui/inventory/edit/asset_form.h"
#include "ui/inventory/edit/deed_form.h"
#include "ui/inventory/table/asset_cells.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QRegularExpression>
#include <QTableWidget>
#include <QVBoxLayout>

namespace homeward::ui {

namespace {

enum Section { Field, First, Second, Result_, SectionCount };

constexpr std::array comparedFields{Column::Unit,     Column::Holder, Column::Location,      Column::Quantity,
                                    Column::Status,   Column::Imei,   Column::SerialPrinted, Column::AssetNumber,
                                    Column::Acquired, Column::Price,  Column::Notes};

QString identitiesOf(const Asset &asset)
{
    QStringList lines;
    for (const Identity &identity : asset.identities)
        lines << QStringLiteral("%1: %2").arg(wordFor(identity.kind), shown(identity.value));
    return lines.join(QLatin1Char('\n'));
}

QString modelOf(const Asset &asset)
{
    return QStringLiteral("%1 %2").arg(fromCore(asset.attribution.brand), shown(asset.subject.product)).trimmed();
}

} // namespace

MergeDialog::MergeDialog(const Services &services, const std::array<Asset, 2> &assets, QWidget *parent)
    : AssetDialog(services, parent)
    , assets_(assets)
    , stays_(new QButtonGroup(this))
    , table_(new QTableWidget(0, SectionCount))
    , deed_(new DeedForm(tr("for example: typed in by mistake, found on the bus later")))
{
    setObjectName(QStringLiteral("mergeDialog"));
    setWindowTitle(tr("Merge Two Entries"));
    auto *lead = new QLabel(tr("Both entries are one thing. One stays; it takes over the other's identities, and its "
                               "fields where it has none of its own. The other ends as merged; undo brings it back."));
    lead->setWordWrap(true);
    content().addWidget(lead);
    auto *choice = new QHBoxLayout;
    choice->addWidget(new QLabel(tr("What stays:")));
    for (std::size_t i = 0; i < assets_.size(); ++i) {
        auto *button = new QRadioButton(fromCore(assets_[i].fields.tag));
        button->setObjectName(i == 0 ? QStringLiteral("firstStays") : QStringLiteral("secondStays"));
        //: %1 is an asset's tag.
        button->setAccessibleName(tr("%1 stays").arg(button->text()));
        button->setChecked(i == 0);
        stays_->addButton(button, static_cast<int>(i));
        choice->addWidget(button);
    }
    choice->addStretch(1);
    content().addLayout(choice);
    table_->setObjectName(QStringLiteral("comparison"));
    table_->setAccessibleName(tr("Both entries, field by field"));
    table_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table_->setSelectionBehavior(QAbstractItemView::SelectRows);
    table_->setTabKeyNavigation(false);
    table_->verticalHeader()->hide();
    table_->horizontalHeader()->setHighlightSections(false);
    table_->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    content().addWidget(table_, 1);
    content().addWidget(deed_);
    connect(stays_, &QButtonGroup::idClicked, this, &MergeDialog::fill);
    fill();
    resize(characterWidth(fontMetrics()) * 110, fontMetrics().height() * 34);
}

std::size_t MergeDialog::staying() const
{
    return static_cast<std::size_t>(stays_->checkedId());
}

void MergeDialog::fill()
{
    table_->setRowCount(0);
    table_->setHorizontalHeaderLabels({tr("Field"), fromCore(assets_[0].fields.tag), fromCore(assets_[1].fields.tag),
                                       //: The column with what the entry that stays will hold.
                                       tr("Afterwards")});
    addLine(tr("Model"), modelOf(assets_[0]), modelOf(assets_[1]));
    for (const Column column : comparedFields) {
        const auto text = [column](const Asset &asset) {
            return cellText(column, machineValue(asset.fields, column), coreLanguage());
        };
        addLine(fromCore(headingOf(column, coreLanguage())), text(assets_[0]), text(assets_[1]));
    }
    const QString both = QStringList{identitiesOf(assets_[staying()]), identitiesOf(assets_[1 - staying()])}
                             .filter(QRegularExpression(QStringLiteral(".")))
                             .join(QLatin1Char('\n'));
    addLine(tr("Recognised by"), identitiesOf(assets_[0]), identitiesOf(assets_[1]));
    table_->item(table_->rowCount() - 1, Result_)->setText(both);
    table_->resizeRowsToContents(); // a dozen rows
    //: %1 and %2 are tags.
    acceptButton().setText(tr("&Merge %1 into %2")
                               .arg(fromCore(assets_[1 - staying()].fields.tag), fromCore(assets_[staying()].fields.tag)));
}

void MergeDialog::addLine(const QString &name, const QString &first, const QString &second)
{
    const int row = table_->rowCount();
    table_->insertRow(row);
    const QString &kept = staying() == 0 ? first : second;
    const QString &other = staying() == 0 ? second : first;
    const QStringList texts{name, first, second, kept.isEmpty() ? other : kept};
    for (int section = 0; section < SectionCount; ++section)
        table_->setItem(row, section, new QTableWidgetItem(texts[section]));
    QFont font = table_->font();
    font.setBold(first != second);
    table_->item(row, Result_)->setFont(font);
}

void MergeDialog::accept()
{
    const AssetId into = assets_[staying()].id;
    const AssetId away = assets_[1 - staying()].id;
    write([into, away, deed = deed_->deed(services_)](Ledger &ledger) { return ledger.merge(into, away, deed); },
          tr("%1 was merged into %2.")
              .arg(fromCore(assets_[1 - staying()].fields.tag), fromCore(assets_[staying()].fields.tag)));
}

} // namespace homeward::ui
