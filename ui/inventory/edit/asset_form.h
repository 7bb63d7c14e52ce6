// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/ledger.h"

#include <QWidget>

#include <optional>
#include <vector>

class QCheckBox;
class QFormLayout;
class QLabel;

namespace homeward::ui {

class WordLists;

/// The fields of an asset for editing. Whole: every field, with its value. Shared: only those that several assets may
/// have in common, each with a box that says whether it is to be changed.
class AssetForm final : public QWidget {
    Q_OBJECT
public:
    enum class Kind { Whole, Shared };

    AssetForm(Kind kind, WordLists &words, QWidget *parent = nullptr);

    void setFields(const AssetFields &fields);
    /// Whole: what differs from setFields(). Shared: what is ticked.
    AssetEdit edit() const;
    /// How many fields edit() changes.
    int editedCount() const;
    void focusOn(Column column);
    /// The field of this column; a test's or a dialog's way to it.
    QWidget *field(Column column) const;
    /// Enter in a field goes to the next instead of closing the dialog, as a barcode scanner wants it.
    void setEnterGoesOn(bool on);
    /// A field that the core refused: puts the focus there.
    void showRefused(const Error &error);

Q_SIGNALS:
    void edited();
    /// Enter in the last field, where Enter goes on.
    void finished();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Field {
        std::optional<Column> column; ///< none: the place of use
        QWidget *editor = nullptr;
        QCheckBox *chosen = nullptr; ///< Shared only
        std::string before;
    };

    void add(QFormLayout &form, std::optional<Column> column);
    QWidget *newEditor(std::optional<Column> column);
    void checkImei();
    bool isEdited(const Field &field) const;

    Kind kind_;
    WordLists &words_;
    std::vector<Field> fields_;
    QLabel *imeiNote_ = nullptr;
    bool enterGoesOn_ = false;
};

/// The field's value as the ledger writes it.
std::string machineValue(const AssetFields &fields, Column column);

} // namespace homeward::ui
