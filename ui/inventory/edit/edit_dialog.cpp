// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inventory/edit/edit_dialog.h"

#include "ui/bridge/text.h"
#include "ui/frame/widgets.h"
#include "ui/inventory/edit/asset_form.h"
#include "ui/inventory/edit/deed_form.h"
#include "ui/inventory/edit/field_value.h"
#include "ui/inventory/filter/word_lists.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace homeward::ui {

namespace {

QScrollArea *scrolled(QWidget *inner)
{
    auto *area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(inner);
    return area;
}

} // namespace

EditDialog::EditDialog(const Services &services, WordLists &words, const Asset &asset, Column focus, QWidget *parent)
    : AssetDialog(services, parent)
    , asset_(asset)
    , form_(new AssetForm(AssetForm::Kind::Whole, words))
    , deed_(new DeedForm(tr("for example: moved to the second floor")))
{
    setObjectName(QStringLiteral("editDialog"));
    //: %1 is an asset's tag.
    setWindowTitle(tr("Edit %1").arg(fromCore(asset.fields.tag)));
    auto *inner = new QWidget;
    auto *column = new QVBoxLayout(inner);
    column->setContentsMargins(0, 0, 8, 0);
    column->setSpacing(10);
    if (asset.subject.kind == Subject::Kind::Words) {
        brand_ = new QLineEdit(fromCore(asset.subject.manufacturer));
        model_ = new QLineEdit(fromCore(asset.subject.product));
        brand_->setObjectName(QStringLiteral("brandWords"));
        model_->setObjectName(QStringLiteral("modelWords"));
        brand_->setAccessibleName(tr("Brand, as typed"));
        model_->setAccessibleName(tr("Model, as typed"));
        words.complete(brand_, Column::Brand);
        auto *typed = new QFormLayout;
        typed->addRow(tr("Brand, as typed:"), brand_);
        typed->addRow(tr("Model, as typed:"), model_);
        column->addLayout(typed);
    }
    column->addWidget(form_);
    column->addWidget(deed_);
    column->addStretch(1);
    content().addWidget(scrolled(inner), 1);
    form_->setFields(asset.fields);
    acceptButton().setText(tr("&Save"));
    resize(characterWidth(fontMetrics()) * 72, fontMetrics().height() * 40);
    alignForms(*this);
    form_->focusOn(focus);
}

AssetEdit EditDialog::edit() const
{
    AssetEdit edit = form_->edit();
    if (brand_ && toCore(brand_->text()) != asset_.subject.manufacturer)
        edit.brandWords = toCore(brand_->text());
    if (model_ && toCore(model_->text()) != asset_.subject.product)
        edit.modelWords = toCore(model_->text());
    return edit;
}

void EditDialog::accept()
{
    const AssetEdit change = edit();
    if (change.set.empty() && !change.place && !change.brandWords && !change.modelWords) {
        Q_EMIT said(tr("Nothing was changed."));
        QDialog::accept();
        return;
    }
    AssetFields checked = asset_.fields;
    if (const auto fits = applyEdit(checked, change); !fits) {
        refused(fits.error());
        return;
    }
    write([id = asset_.id, change, deed = deed_->deed(services_)](
              Ledger &ledger) { return ledger.edit(std::span(&id, 1), change, deed); },
          tr("%1 changed.").arg(fromCore(asset_.fields.tag)));
}

void EditDialog::refused(const Error &error)
{
    AssetDialog::refused(error);
    form_->showRefused(error);
}

BulkEditDialog::BulkEditDialog(const Services &services, WordLists &words, std::vector<AssetId> assets,
                               QWidget *parent)
    : AssetDialog(services, parent)
    , assets_(std::move(assets))
    , form_(new AssetForm(AssetForm::Kind::Shared, words))
    , deed_(new DeedForm(tr("for example: moved to the second floor")))
{
    setObjectName(QStringLiteral("bulkEditDialog"));
    setWindowTitle(tr("Edit %n assets", nullptr, static_cast<int>(assets_.size())));
    auto *lead = new QLabel(tr("Only the fields that are ticked are changed, in all of them; the others stay as they "
                               "are. A ticked field that is empty is cleared."));
    lead->setWordWrap(true);
    content().addWidget(lead);
    content().addWidget(form_);
    content().addWidget(deed_);
    content().addStretch(1);
    alignForms(*this);
    connect(form_, &AssetForm::edited, this, &BulkEditDialog::showCount);
    showCount();
    resize(characterWidth(fontMetrics()) * 72, sizeHint().height());
}

void BulkEditDialog::showCount()
{
    const int fields = form_->editedCount();
    acceptButton().setEnabled(fields > 0);
    acceptButton().setText(tr("&Change %n assets", nullptr, static_cast<int>(assets_.size())));
}

void BulkEditDialog::accept()
{
    const AssetEdit change = form_->edit();
    AssetFields checked;
    if (const auto fits = applyEdit(checked, change); !fits) {
        refused(fits.error());
        return;
    }
    write([assets = assets_, change, deed = deed_->deed(services_)](
              Ledger &ledger) { return ledger.edit(assets, change, deed); },
          tr("%n assets changed.", nullptr, static_cast<int>(assets_.size())));
}

void BulkEditDialog::refused(const Error &error)
{
    AssetDialog::refused(error);
    form_->showRefused(error);
}

} // namespace homeward::ui
