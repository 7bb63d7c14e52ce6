// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/columns_page.h"

#include "ui/bridge/text.h"
#include "ui/frame/widgets.h"
#include "ui/import/import_field_delegate.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace homeward::ui {

ColumnsPage::ColumnsPage(QWidget *parent)
    : ImportPage(parent)
    , model_(new ImportColumnModel(this))
    , table_(new QTreeView)
    , dates_(new QComboBox)
    , match_(new QComboBox)
    , clears_(new QCheckBox(tr("An empty cell &clears the field")))
    , problem_(new Banner(QStringLiteral("warning")))
{
    table_->setObjectName(QStringLiteral("importColumns"));
    table_->setAccessibleName(tr("Columns and what they are read as"));
    table_->setModel(model_);
    table_->setRootIsDecorated(false);
    table_->setUniformRowHeights(true);
    table_->setItemDelegateForColumn(ImportColumnModel::FieldColumn, new ImportFieldDelegate(table_));
    table_->setEditTriggers(QAbstractItemView::SelectedClicked | QAbstractItemView::DoubleClicked
                            | QAbstractItemView::EditKeyPressed | QAbstractItemView::CurrentChanged);
    table_->setTabKeyNavigation(false);
    dates_->setObjectName(QStringLiteral("importDates"));
    dates_->addItem(tr("As the dates themselves tell"), -1);
    dates_->addItem(tr("Day first: 31/12/2026"), static_cast<int>(DateOrder::DayFirst));
    dates_->addItem(tr("Month first: 12/31/2026"), static_cast<int>(DateOrder::MonthFirst));
    match_->setObjectName(QStringLiteral("importMatch"));
    clears_->setObjectName(QStringLiteral("importClears"));
    problem_->setObjectName(QStringLiteral("importDatesProblem"));
    auto *form = new QFormLayout;
    form->addRow(tr("&Dates with the year last:"), dates_);
    form->addRow(tr("A line &finds its asset by:"), match_);
    form->addRow(QString(), clears_);
    auto *column = new QVBoxLayout(this);
    column->addWidget(problem_);
    column->addWidget(table_, 1);
    column->addLayout(form);
    connect(model_, &ImportColumnModel::mappingChanged, this, &ImportPage::completeChanged);
}

QString ColumnsPage::heading() const
{
    return tr("What do the columns hold?");
}

bool ColumnsPage::isComplete() const
{
    return std::ranges::any_of(model_->fields(), [](const auto &field) { return field && isImported(*field); });
}

QWidget *ColumnsPage::firstField()
{
    return table_;
}

void ColumnsPage::fillKeys()
{
    match_->clear();
    match_->addItem(tr("UUID, else any number or the tag"), -1);
    for (std::size_t i = 0; i < importFieldCount; ++i) {
        const auto field = static_cast<ImportField>(i);
        if (isKey(field))
            match_->addItem(tr("%1 alone").arg(fromCore(headingOf(field, coreLanguage()))), static_cast<int>(i));
    }
}

void ColumnsPage::show(const TableLayout &layout, const ImportMapping &mapping)
{
    problem_->setText({});
    model_->set(layout, mapping);
    fillKeys();
    const int width = characterWidth(fontMetrics());
    table_->header()->resizeSection(ImportColumnModel::HeadingColumn, width * 30);
    table_->header()->resizeSection(ImportColumnModel::SampleColumn, width * 48);
    dates_->setCurrentIndex(std::max(0, dates_->findData(mapping.dates ? static_cast<int>(*mapping.dates) : -1)));
    match_->setCurrentIndex(std::max(0, match_->findData(mapping.matchBy ? static_cast<int>(*mapping.matchBy) : -1)));
    clears_->setChecked(mapping.emptyClears);
    Q_EMIT completeChanged();
}

ImportMapping ColumnsPage::mapping() const
{
    ImportMapping mapping;
    mapping.columns = model_->fields();
    if (const int order = dates_->currentData().toInt(); order >= 0)
        mapping.dates = static_cast<DateOrder>(order);
    if (const int key = match_->currentData().toInt(); key >= 0)
        mapping.matchBy = static_cast<ImportField>(key);
    mapping.emptyClears = clears_->isChecked();
    return mapping;
}

void ColumnsPage::askDates(const QString &why)
{
    problem_->setText(why);
    dates_->setFocus();
}

} // namespace homeward::ui
