// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/import_field_delegate.h"

#include "core/inventory/import_field.h"
#include "ui/bridge/text.h"
#include "ui/import/import_column_model.h"

#include <QComboBox>
#include <QTimer>

namespace homeward::ui {

QWidget *ImportFieldDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem & /*option*/,
                                           const QModelIndex & /*index*/) const
{
    auto *box = new QComboBox(parent);
    box->setAccessibleName(tr("Read as"));
    box->addItem(tr("Not read"), -1);
    for (std::size_t i = 0; i < importFieldCount; ++i) {
        const auto field = static_cast<ImportField>(i);
        if (isImported(field))
            box->addItem(fromCore(headingOf(field, coreLanguage())), static_cast<int>(i));
    }
    // A choice is complete when it is made.
    connect(box, &QComboBox::activated, this, [this, box] {
        auto *self = const_cast<ImportFieldDelegate *>(this);
        Q_EMIT self->commitData(box);
        Q_EMIT self->closeEditor(box);
    });
    QTimer::singleShot(0, box, &QComboBox::showPopup);
    return box;
}

void ImportFieldDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *box = qobject_cast<QComboBox *>(editor);
    box->setCurrentIndex(std::max(0, box->findData(index.data(ImportColumnModel::FieldRole))));
}

void ImportFieldDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    model->setData(index, qobject_cast<QComboBox *>(editor)->currentData());
}

} // namespace homeward::ui
