// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/export_options.h"

#include "ui/bridge/text.h"
#include "ui/export/export_columns_model.h"
#include "ui/frame/symbol_icon.h"
#include "ui/frame/widgets.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QGroupBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace homeward::ui {

ExportOptions::ExportOptions(QWidget *scope, QWidget *parent)
    : QWidget(parent)
    , columns_(new ExportColumnsModel(this))
    , table_(new QTableView)
    , up_(new QPushButton(symbolIcon(QStringLiteral("up")), tr("Move &Up")))
    , down_(new QPushButton(symbolIcon(QStringLiteral("down")), tr("Move &Down")))
    , encoding_(new QComboBox)
    , delimiter_(new QComboBox)
    , forPeople_(new QCheckBox(tr("Words for &people instead of machine words")))
    , exact_(new QCheckBox(tr("E&xact, for programs: no guard against formulas")))
    , signatures_(new QCheckBox(tr("A last line to si&gn")))
    , title_(new QLineEdit)
{
    auto *right = new QVBoxLayout;
    right->addWidget(scope);
    right->addWidget(buildFile());
    right->addStretch(1);
    auto *all = new QHBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(buildColumns(), 3);
    all->addLayout(right, 2);
    follow();
}

QWidget *ExportOptions::buildColumns()
{
    table_->setObjectName(QStringLiteral("columns"));
    table_->setAccessibleName(tr("Columns of the file"));
    table_->setModel(columns_);
    table_->setSelectionBehavior(QAbstractItemView::SelectRows);
    table_->setSelectionMode(QAbstractItemView::SingleSelection);
    table_->setDragDropMode(QAbstractItemView::InternalMove);
    table_->setDragDropOverwriteMode(false);
    table_->setDropIndicatorShown(true);
    table_->setShowGrid(false);
    table_->setTabKeyNavigation(false);
    table_->setWordWrap(false);
    table_->verticalHeader()->hide();
    table_->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 10);
    table_->horizontalHeader()->setHighlightSections(false);
    table_->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table_->horizontalHeader()->setStretchLastSection(true);
    table_->horizontalHeader()->resizeSection(ExportColumnsModel::ColumnSection,
                                              characterWidth(fontMetrics()) * 30);
    up_->setObjectName(QStringLiteral("up"));
    down_->setObjectName(QStringLiteral("down"));
    up_->setShortcut(Qt::CTRL | Qt::Key_Up);
    down_->setShortcut(Qt::CTRL | Qt::Key_Down);
    up_->setToolTip(tr("Ctrl+Up, or drag the line"));
    down_->setToolTip(tr("Ctrl+Down, or drag the line"));
    auto *moving = new QHBoxLayout;
    moving->addWidget(up_);
    moving->addWidget(down_);
    moving->addStretch(1);
    auto *box = new QGroupBox(tr("Columns"));
    auto *column = new QVBoxLayout(box);
    column->addWidget(table_, 1);
    column->addLayout(moving);
    return box;
}

QWidget *ExportOptions::buildFile()
{
    encoding_->setObjectName(QStringLiteral("encoding"));
    encoding_->addItem(tr("UTF-8 with mark, for Excel"), static_cast<int>(Encoding::Utf8Bom));
    encoding_->addItem(tr("UTF-8"), static_cast<int>(Encoding::Utf8));
    encoding_->addItem(tr("GB18030"), static_cast<int>(Encoding::Gb18030));
    encoding_->setAccessibleName(tr("Encoding"));
    delimiter_->setObjectName(QStringLiteral("delimiter"));
    delimiter_->addItem(tr("Comma"), QChar::fromLatin1(','));
    delimiter_->addItem(tr("Semicolon"), QChar::fromLatin1(';'));
    delimiter_->addItem(tr("Tab"), QChar::fromLatin1('\t'));
    delimiter_->setAccessibleName(tr("Delimiter"));
    title_->setObjectName(QStringLiteral("title"));
    title_->setAccessibleName(tr("Title line"));
    title_->setPlaceholderText(tr("none"));
    forPeople_->setObjectName(QStringLiteral("forPeople"));
    exact_->setObjectName(QStringLiteral("exact"));
    signatures_->setObjectName(QStringLiteral("signatures"));
    auto *box = new QGroupBox(tr("File"));
    auto *form = new QFormLayout(box);
    form->addRow(tr("E&ncoding:"), encoding_);
    form->addRow(tr("Deli&miter:"), delimiter_);
    form->addRow(tr("&Title line:"), title_);
    form->addRow(signatures_);
    form->addRow(forPeople_);
    form->addRow(exact_);
    return box;
}

void ExportOptions::follow()
{
    connect(columns_, &ExportColumnsModel::edited, this, &ExportOptions::edited);
    connect(up_, &QPushButton::clicked, this, [this] { moveColumn(-1); });
    connect(down_, &QPushButton::clicked, this, [this] { moveColumn(1); });
    connect(encoding_, &QComboBox::activated, this, &ExportOptions::edited);
    connect(delimiter_, &QComboBox::activated, this, &ExportOptions::edited);
    connect(title_, &QLineEdit::textEdited, this, &ExportOptions::edited);
    for (QCheckBox *box : {forPeople_, exact_, signatures_})
        connect(box, &QCheckBox::toggled, this, &ExportOptions::edited);
    connect(this, &ExportOptions::edited, this, [this] {
        const bool exact = exact_->isChecked();
        columns_->setHeadings(forPeople_->isChecked(), exact);
        // The exact form leaves no choice in these.
        for (QWidget *widget : {static_cast<QWidget *>(encoding_), static_cast<QWidget *>(title_),
                                static_cast<QWidget *>(forPeople_), static_cast<QWidget *>(signatures_)})
            widget->setEnabled(!exact);
    });
}

void ExportOptions::show(const ExportPreset &preset)
{
    columns_->setColumns(preset.columns);
    table_->selectRow(0);
    encoding_->setCurrentIndex(encoding_->findData(static_cast<int>(preset.dialect.encoding)));
    delimiter_->setCurrentIndex(delimiter_->findData(QChar::fromLatin1(preset.dialect.delimiter)));
    title_->setText(fromCore(preset.title));
    forPeople_->setChecked(preset.forPeople);
    exact_->setChecked(preset.exact);
    signatures_->setChecked(preset.signatures);
    Q_EMIT edited();
}

ExportPreset ExportOptions::preset() const
{
    ExportPreset preset;
    preset.columns = columns_->columns();
    preset.forPeople = forPeople_->isChecked();
    preset.exact = exact_->isChecked();
    preset.dialect.encoding = static_cast<Encoding>(encoding_->currentData().toInt());
    preset.dialect.delimiter = delimiter_->currentData().toChar().toLatin1();
    preset.title = toCore(title_->text());
    preset.signatures = signatures_->isChecked();
    return preset;
}

void ExportOptions::moveColumn(int by)
{
    const QModelIndex current = table_->currentIndex();
    if (current.isValid() && columns_->move(current.row(), by))
        table_->scrollTo(table_->currentIndex());
}

} // namespace homeward::ui
