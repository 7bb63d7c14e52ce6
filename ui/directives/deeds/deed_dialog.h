// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/directives/form/day_field.h"
#include "ui/directives/form/noted_form.h"
#include "ui/inventory/edit/asset_dialog.h"

#include <QLabel>

class QLineEdit;

namespace homeward::ui {

/// A dialog of one form: a lead, noted fields, the day on which it happened, and why. What core refuses is said at the
/// field that it is about, else in the strip; nothing that was typed is lost.
class DeedDialog : public AssetDialog {
    Q_OBJECT
public:
    DeedDialog(const Services &services, QWidget *parent);

    QString noteOf(const char *field) const { return form_->noteOf(QLatin1String(field)); }

protected:
    void setLead(const QString &text);
    NotedForm &form() { return *form_; }
    const NotedForm &form() const { return *form_; }
    QLineEdit *addText(const QString &label, const char *name, const QString &hint = {});
    DayField *addDay(const QString &label, const char *name);
    /// The last two fields: `happened` and `why`.
    void addDeed(const QString &dayLabel, const QString &whyHint);
    void sizeToFields(int characters);
    /// Nothing, with the reason at its field, if the day is none.
    std::optional<Deed> deed();
    /// False, with the reason at the field, if the text is no day.
    bool take(const DayField &field, std::optional<Day> &into);
    /// Clears all remarks before another try.
    void beginTry();
    /// Which field a refusal is about; empty: none.
    virtual QString fieldOf(const Error &error) const;
    void refused(const Error &error) override;

private:
    QLabel *lead_;
    NotedForm *form_;
    DayField *happened_ = nullptr;
    QLineEdit *why_ = nullptr;
};

} // namespace homeward::ui
