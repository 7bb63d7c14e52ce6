// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/preset_dialog.h"

#include "core/exchange/preset_shelf.h"
#include "ui/bridge/text.h"
#include "ui/export/export_options.h"
#include "ui/frame/widgets.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QGroupBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace homeward::ui {

PresetDialog::PresetDialog(const Services &services, const ExportPreset &preset, QWidget *parent)
    : QDialog(parent)
    , services_(services)
    , start_(preset)
    , name_(new QLineEdit)
    , where_(new QLineEdit)
    , sort_(new QComboBox)
    , language_(new QComboBox)
    , descending_(new QCheckBox(tr("The &other way round")))
    , ended_(new QCheckBox(tr("Also &ended entries")))
    , options_(new ExportOptions(buildWhich()))
    , problem_(new Banner(QStringLiteral("problem")))
    , keep_(new QPushButton(tr("&Keep in the Ledger")))
{
    setObjectName(QStringLiteral("presetDialog"));
    setWindowTitle(tr("Preset"));
    auto *cancel = new QPushButton(tr("Cancel"));
    keep_->setObjectName(QStringLiteral("keep"));
    keep_->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(keep_);
    buttons->addWidget(cancel);
    auto *column = new QVBoxLayout(this);
    column->addWidget(options_, 1);
    column->addWidget(problem_);
    column->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(keep_, &QPushButton::clicked, this, &PresetDialog::keep);
    connect(options_, &ExportOptions::edited, this, &PresetDialog::check);
    for (QLineEdit *edit : {name_, where_})
        connect(edit, &QLineEdit::textChanged, this, &PresetDialog::check);
    show(preset);
    resize(characterWidth(fontMetrics()) * 120, fontMetrics().height() * 36);
}

QWidget *PresetDialog::buildWhich()
{
    name_->setObjectName(QStringLiteral("name"));
    name_->setAccessibleName(tr("Name"));
    where_->setObjectName(QStringLiteral("where"));
    where_->setAccessibleName(tr("Which assets"));
    where_->setPlaceholderText(tr("all, or for instance: origin = foreign and unit ~ Finance"));
    sort_->setObjectName(QStringLiteral("sort"));
    sort_->setAccessibleName(tr("Sorted by"));
    for (const Column column : allColumns())
        sort_->addItem(fromCore(headingOf(column, coreLanguage())), static_cast<int>(column));
    language_->setObjectName(QStringLiteral("headings"));
    language_->setAccessibleName(tr("Language of headings and words"));
    language_->addItem(tr("As the reader's"), -1);
    language_->addItem(QStringLiteral("English"), static_cast<int>(Language::English));
    language_->addItem(QStringLiteral("简体中文"), static_cast<int>(Language::Chinese));
    descending_->setObjectName(QStringLiteral("descending"));
    ended_->setObjectName(QStringLiteral("ended"));
    auto *box = new QGroupBox(tr("Preset"));
    auto *form = new QFormLayout(box);
    form->addRow(tr("N&ame:"), name_);
    form->addRow(tr("&Which assets:"), where_);
    form->addRow(tr("&Sorted by:"), sort_);
    form->addRow(descending_);
    form->addRow(ended_);
    form->addRow(tr("&Headings in:"), language_);
    return box;
}

void PresetDialog::show(const ExportPreset &preset)
{
    name_->setText(builtInPreset(preset.name) ? QString() : fromCore(preset.name));
    where_->setText(preset.query.where ? fromCore(toText(*preset.query.where)) : QString());
    sort_->setCurrentIndex(sort_->findData(static_cast<int>(preset.query.sortBy)));
    descending_->setChecked(preset.query.descending);
    ended_->setChecked(preset.query.includeEnded);
    language_->setCurrentIndex(
        language_->findData(preset.language ? static_cast<int>(*preset.language) : -1));
    options_->show(preset);
    name_->setFocus();
}

Result<ExportPreset> PresetDialog::preset() const
{
    ExportPreset preset = options_->preset();
    preset.name = toCore(name_->text());
    preset.overdueOnly = start_.overdueOnly;
    preset.query.search = start_.query.search;
    preset.query.sortBy = static_cast<Column>(sort_->currentData().toInt());
    preset.query.descending = descending_->isChecked();
    preset.query.includeEnded = ended_->isChecked();
    if (const int language = language_->currentData().toInt(); language >= 0)
        preset.language = static_cast<Language>(language);
    if (const std::string expression = toCore(where_->text()); !expression.empty()) {
        auto where = parseWhere(expression);
        if (!where)
            return fail(where);
        preset.query.where = std::move(*where);
    }
    if (auto checked = checkPreset(preset); !checked)
        return fail(checked);
    return preset;
}

void PresetDialog::check()
{
    const auto made = preset();
    problem_->setText(made ? QString() : sentence(made.error()));
    keep_->setEnabled(made && !made->name.empty());
}

void PresetDialog::keep()
{
    const auto made = preset();
    if (!made)
        return;
    keep_->setEnabled(false);
    services_.ledger.write(
        this,
        [preset = *made, deed = services_.deed()](Ledger &ledger) { return keepPreset(ledger, preset, deed); },
        [this, name = fromCore(made->name)](const Result<ActionId> &done) {
            problem_->setText(done ? QString() : sentence(done.error()));
            keep_->setEnabled(true);
            if (!done)
                return;
            Q_EMIT kept(name);
            accept();
        });
}

} // namespace homeward::ui
