// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/asset_ticks.h"

#include "ui/bridge/text.h"
#include "ui/sheet/sheet_view.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace homeward::ui {

namespace {

Sheet sheetOf(const std::vector<AssetRow> &rows, bool ticked)
{
    const auto heading = [](Column column) { return fromCore(headingOf(column, coreLanguage())); };
    Sheet sheet;
    sheet.checkable = true;
    constexpr std::array columns{Column::Tag, Column::Brand, Column::Model, Column::Holder, Column::Location};
    for (const Column column : columns)
        sheet.columns.push_back({heading(column)});
    for (const AssetRow &row : rows) {
        Sheet::Row line;
        for (const Column column : columns)
            line.cells << shown(row.at(column));
        line.key = row.id.value;
        line.ticked = ticked;
        sheet.rows.push_back(std::move(line));
    }
    return sheet;
}

} // namespace

AssetTicks::AssetTicks(LedgerService &service, Choice choice, bool ticked, QWidget *parent)
    : QWidget(parent)
    , table_(new SheetView)
    , count_(new QLabel)
    , all_(new QPushButton(tr("Tick &All")))
    , none_(new QPushButton(tr("Tick &None")))
{
    table_->setObjectName(QStringLiteral("assetTicks"));
    table_->setAccessibleName(tr("Assets to choose from; the space bar ticks one"));
    count_->setObjectName(QStringLiteral("assetTickCount"));
    all_->setAutoDefault(false);
    none_->setAutoDefault(false);
    auto *row = new QHBoxLayout;
    row->addWidget(count_, 1);
    row->addWidget(all_);
    row->addWidget(none_);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(table_, 1);
    column->addLayout(row);
    connect(all_, &QPushButton::clicked, this, [this] { table_->sheetModel().tickAll(true); });
    connect(none_, &QPushButton::clicked, this, [this] { table_->sheetModel().tickAll(false); });
    connect(&table_->sheetModel(), &SheetModel::ticksChanged, this, &AssetTicks::showCount);
    service.read(
        this,
        [choice = std::move(choice)](Ledger &ledger) -> Result<std::vector<AssetRow>> {
            const auto ids = choice(ledger);
            if (!ids)
                return fail(ids);
            return ledger.rows(*ids);
        },
        [this, ticked](const Result<std::vector<AssetRow>> &rows) {
            if (rows)
                table_->setSheet(sheetOf(*rows, ticked));
            else
                count_->setText(sentence(rows.error()));
            if (rows)
                showCount();
        });
}

std::vector<AssetId> AssetTicks::ticked() const
{
    std::vector<AssetId> ids;
    for (const std::int64_t key : table_->sheetModel().tickedKeys())
        ids.push_back({key});
    return ids;
}

void AssetTicks::showCount()
{
    //: %1 and %2 are counts.
    count_->setText(tr("%1 of %2 chosen")
                        .arg(table_->sheetModel().tickedKeys().size())
                        .arg(table_->sheetModel().rowCount()));
    Q_EMIT changed();
}

} // namespace homeward::ui
