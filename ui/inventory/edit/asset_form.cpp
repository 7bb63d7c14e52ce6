// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inventory/edit/asset_form.h"

#include "ui/bridge/enum_text.h"
#include "ui/bridge/text.h"
#include "ui/inventory/edit/field_value.h"
#include "ui/inventory/filter/word_lists.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>

#include <algorithm>
#include <array>

namespace homeward::ui {

namespace {

constexpr int largestLot = 1'000'000;

// In the order in which a box's barcodes and a person's knowledge come.
constexpr std::array wholeFields{Column::Tag,      Column::SerialPrinted, Column::Imei,     Column::AssetNumber,
                                 Column::Quantity, Column::Unit,          Column::Holder,   Column::Location,
                                 Column::Status,   Column::Ownership,     Column::Acquired, Column::Price,
                                 Column::Currency, Column::Notes};
constexpr std::array sharedFields{Column::Unit,      Column::Holder,   Column::Location, Column::Status,
                                  Column::Ownership, Column::Acquired, Column::Price,    Column::Currency,
                                  Column::Notes};

QString labelOf(std::optional<Column> column)
{
    return column ? fromCore(headingOf(*column, coreLanguage())) : AssetForm::tr("Place of use");
}

template <class Value>
void addChoice(QComboBox &box, Value value)
{
    box.addItem(wordFor(value), fromCore(toText(value)));
}

} // namespace

AssetForm::AssetForm(Kind kind, WordLists &words, QWidget *parent)
    : QWidget(parent)
    , kind_(kind)
    , words_(words)
{
    auto *form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    const auto addAll = [&](const auto &columns) {
        for (const Column column : columns) {
            add(*form, column);
            if (column == Column::Holder)
                add(*form, std::nullopt);
        }
    };
    if (kind == Kind::Whole)
        addAll(wholeFields);
    else
        addAll(sharedFields);
    words_.refresh();
}

void AssetForm::add(QFormLayout &form, std::optional<Column> column)
{
    Field field;
    field.column = column;
    field.editor = newEditor(column);
    field.editor->setObjectName(column ? fromCore(nameOf(*column)) : QStringLiteral("place"));
    field.editor->setAccessibleName(labelOf(column));
    field.editor->installEventFilter(this);
    connectEdited(field.editor, this, [this, editor = field.editor] {
        for (const Field &mine : fields_)
            if (mine.editor == editor && mine.chosen && !mine.chosen->isChecked())
                mine.chosen->setChecked(true);
        Q_EMIT edited();
    });
    if (kind_ == Kind::Shared) {
        field.chosen = new QCheckBox(labelOf(column));
        field.chosen->setObjectName(QStringLiteral("choose-") + field.editor->objectName());
        //: %1 is a field such as "Holder".
        field.chosen->setAccessibleName(tr("Change %1").arg(labelOf(column)));
        connect(field.chosen, &QCheckBox::toggled, this, &AssetForm::edited);
        form.addRow(field.chosen, field.editor);
    } else {
        //: A field of a form; %1 is its name.
        form.addRow(tr("%1:").arg(labelOf(column)), field.editor);
    }
    if (column == Column::Imei) {
        imeiNote_ = new QLabel;
        imeiNote_->setObjectName(QStringLiteral("imeiNote"));
        imeiNote_->setWordWrap(true);
        imeiNote_->hide();
        form.addRow(QString(), imeiNote_);
        connectEdited(field.editor, this, [this] { checkImei(); });
    }
    fields_.push_back(std::move(field));
}

QWidget *AssetForm::newEditor(std::optional<Column> column)
{
    auto *box = new QComboBox;
    if (!column) {
        for (const Place place : {Place::Office, Place::Home, Place::Field, Place::Store})
            addChoice(*box, place);
        return box;
    }
    if (*column == Column::Ownership) {
        for (const Ownership ownership : {Ownership::Department, Ownership::Personal, Ownership::Leased})
            addChoice(*box, ownership);
        return box;
    }
    if (*column == Column::Status) {
        for (const Status status : {Status::InUse, Status::Stored})
            addChoice(*box, status);
        return box;
    }
    delete box;
    if (*column == Column::Quantity) {
        auto *spin = new QSpinBox;
        spin->setRange(1, largestLot);
        spin->setGroupSeparatorShown(true);
        return spin;
    }
    if (*column == Column::Notes) {
        auto *notes = new QPlainTextEdit;
        notes->setTabChangesFocus(true);
        notes->setFixedHeight(notes->fontMetrics().height() * 4);
        return notes;
    }
    auto *line = new QLineEdit;
    words_.complete(line, *column);
    if (*column == Column::Tag)
        line->setPlaceholderText(tr("given out by the ledger if left empty"));
    else if (*column == Column::Acquired)
        line->setPlaceholderText(tr("YYYY-MM-DD"));
    else if (*column == Column::Price)
        line->setPlaceholderText(tr("5999.00"));
    else if (*column == Column::Imei)
        line->setPlaceholderText(tr("15 digits; a second one after a blank"));
    else if (*column == Column::Unit)
        line->setPlaceholderText(tr("from the top, as in: Finance / Audit"));
    return line;
}

void AssetForm::setFields(const AssetFields &fields)
{
    for (Field &field : fields_) {
        field.before = field.column ? machineValue(fields, *field.column) : std::string(toText(fields.place));
        setFieldValue(field.editor, field.before);
        // A status that ended is no choice here; the list then begins with "in use".
        if (field.column == Column::Status && fields.status != Status::InUse && fields.status != Status::Stored) {
            field.before = fieldValue(field.editor);
            field.editor->setEnabled(false);
        }
    }
    checkImei();
}

bool AssetForm::isEdited(const Field &field) const
{
    return field.chosen ? field.chosen->isChecked() : fieldValue(field.editor) != field.before;
}

AssetEdit AssetForm::edit() const
{
    AssetEdit edit;
    for (const Field &field : fields_) {
        if (!isEdited(field))
            continue;
        std::string value = fieldValue(field.editor);
        if (field.column)
            edit.set.emplace_back(*field.column, std::move(value));
        else
            edit.place = std::move(value);
    }
    return edit;
}

int AssetForm::editedCount() const
{
    return static_cast<int>(std::ranges::count_if(fields_, [this](const Field &field) { return isEdited(field); }));
}

QWidget *AssetForm::field(Column column) const
{
    const auto found = std::ranges::find(fields_, std::optional(column), &Field::column);
    return found == fields_.end() ? nullptr : found->editor;
}

void AssetForm::focusOn(Column column)
{
    QWidget *editor = field(column);
    if (!editor)
        editor = fields_.front().editor;
    editor->setFocus();
    if (auto *line = qobject_cast<QLineEdit *>(editor))
        line->selectAll();
}

void AssetForm::setEnterGoesOn(bool on)
{
    enterGoesOn_ = on;
}

void AssetForm::showRefused(const Error &error)
{
    for (const std::string &parameter : error.parameters)
        if (const auto column = columnNamed(parameter); column && field(*column)) {
            focusOn(*column);
            return;
        }
}

void AssetForm::checkImei()
{
    if (!imeiNote_)
        return;
    const QStringList numbers =
        fromCore(fieldValue(field(Column::Imei))).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    QStringList wrong;
    for (const QString &number : numbers)
        if (!isImei(number.toStdString()))
            wrong << number;
    imeiNote_->setVisible(!wrong.isEmpty());
    if (!wrong.isEmpty())
        imeiNote_->setText(tr("%1 is no IMEI: 15 digits, of which the last is a check digit.")
                               .arg(wrong.join(QStringLiteral(", "))));
}

bool AssetForm::eventFilter(QObject *watched, QEvent *event)
{
    if (enterGoesOn_ && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (enter && key->modifiers() == Qt::NoModifier && qobject_cast<QLineEdit *>(watched)) {
            if (watched == fields_.back().editor)
                Q_EMIT finished();
            else
                focusNextChild();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

std::string machineValue(const AssetFields &fields, Column column)
{
    switch (column) {
    case Column::Tag:
        return fields.tag;
    case Column::SerialPrinted:
        return fields.serialPrinted;
    case Column::Imei:
        return fields.imei;
    case Column::AssetNumber:
        return fields.assetNumber;
    case Column::Quantity:
        return std::to_string(fields.quantity);
    case Column::Unit:
        return fields.unit;
    case Column::Holder:
        return fields.holder;
    case Column::Location:
        return fields.location;
    case Column::Status:
        return std::string(toText(fields.status));
    case Column::Ownership:
        return std::string(toText(fields.ownership));
    case Column::Acquired:
        return fields.acquired ? toIso(*fields.acquired) : std::string();
    case Column::Price:
        return fields.price ? QString::asprintf("%lld.%02lld", static_cast<long long>(fields.price->minor / 100),
                                                static_cast<long long>(fields.price->minor % 100))
                                  .toStdString()
                            : std::string();
    case Column::Currency:
        return fields.price ? fields.price->currency : std::string();
    case Column::Notes:
        return fields.notes;
    default:
        return {};
    }
}

} // namespace homeward::ui
