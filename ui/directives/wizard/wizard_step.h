// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/directives/terms/directive.h"
#include "ui/directives/form/day_field.h"
#include "ui/directives/form/noted_form.h"

#include <QScrollArea>

#include <optional>

namespace homeward::ui {

/// What core refuses, and the field that it is about: an object name.
struct FieldFault {
    QString field;
    Error error;
};

/// One step of the wizard: some of a directive's fields.
class WizardStep : public QScrollArea {
    Q_OBJECT
public:
    explicit WizardStep(QWidget *parent = nullptr);

    virtual QString title() const = 0;
    virtual void show(const Directive &directive) = 0;
    /// Writes the fields into the directive; what is no value at all is a fault.
    virtual std::optional<FieldFault> fill(Directive &directive) const = 0;
    NotedForm &form() { return *form_; }

Q_SIGNALS:
    void edited();

protected:
    /// A line of text that counts as edited when it changes.
    class QLineEdit *addText(const QString &label, const char *name, const QString &hint = {});
    DayField *addDay(const QString &label, const char *name);
    static std::optional<FieldFault> take(const DayField &field, std::optional<Day> &into);
    /// For a day that must be there.
    static std::optional<FieldFault> take(const DayField &field, Day &into, const char *missing);

private:
    NotedForm *form_;
};

} // namespace homeward::ui
