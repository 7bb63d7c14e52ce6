// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/directives/terms_view.h"

#include "ui/bridge/enum_text.h"
#include "ui/bridge/text.h"
#include "ui/directives/directive_text.h"
#include "ui/frame/widgets.h"

#include <QFormLayout>

namespace homeward::ui {

namespace {

/// Rows of name and value; what is empty is left out.
class Rows final {
public:
    explicit Rows(QFormLayout &form)
        : form_(form)
    {
    }
    void add(const QString &name, const QString &value)
    {
        if (!value.isEmpty())
            form_.addRow(TermsView::tr("%1:").arg(name), valueLabel(value, name));
    }
    void head(const QString &text) { form_.addRow(sectionLabel(text)); }

private:
    QFormLayout &form_;
};

template <class Names>
QString lines(const Names &names)
{
    QStringList words;
    for (const std::string &name : names)
        words << shown(name);
    return words.join(QLatin1Char('\n'));
}

template <class Enum>
QString words(const std::vector<Enum> &values)
{
    QStringList all;
    for (const Enum value : values)
        all << wordFor(value);
    return all.join(TermsView::tr(", "));
}

void addSource(Rows &rows, const Directive &directive)
{
    rows.head(TermsView::tr("Source"));
    rows.add(TermsView::tr("Document number"), shown(directive.number));
    rows.add(TermsView::tr("Issuer"), shown(directive.issuer));
    rows.add(TermsView::tr("How it came"), wordFor(directive.source.kind));
    rows.add(TermsView::tr("Relayed by"), shown(directive.source.relayedBy));
    rows.add(TermsView::tr("Relayed on"), dayOrNothing(directive.source.relayedOn));
    rows.add(TermsView::tr("Paper"), shown(directive.source.reference));
    rows.add(TermsView::tr("Standing"), wordFor(directive.standing));
    rows.add(TermsView::tr("Confirmed by"), shown(directive.confirmedBy));
    rows.add(TermsView::tr("Confirmed on"), dayOrNothing(directive.confirmedOn));
    rows.add(TermsView::tr("Received"), dayText(directive.received));
}

void addScope(Rows &rows, const Directive &directive)
{
    const Scope &scope = directive.scope;
    rows.head(TermsView::tr("Scope"));
    rows.add(TermsView::tr("In short"), scopeText(scope));
    rows.add(TermsView::tr("Categories"), words(scope.categories));
    rows.add(TermsView::tr("Units"), lines(scope.units));
    rows.add(TermsView::tr("Places of use"), words(scope.places));
    rows.add(TermsView::tr("Ownership"), words(scope.ownership));
    rows.add(TermsView::tr("Only the brands"), lines(scope.brandsIn));
    rows.add(TermsView::tr("Without the brands"), lines(scope.brandsOut));
    rows.add(TermsView::tr("Basis"), basisText(directive));
    rows.add(TermsView::tr("Approved list"), approvedText(directive.approvedList));
    rows.add(TermsView::tr("Paper of the list"), shown(directive.approvedDocument));
    rows.add(TermsView::tr("List of"), dayOrNothing(directive.approvedOn));
}

void addTargets(Rows &rows, const Directive &directive)
{
    rows.head(TermsView::tr("Time and targets"));
    rows.add(TermsView::tr("Effective"), dayText(directive.effective.value_or(directive.received)));
    rows.add(TermsView::tr("Deadline"), dayText(directive.deadline));
    rows.add(TermsView::tr("Done when"), wordFor(directive.completion));
    rows.add(TermsView::tr("Target"), TermsView::tr("%1 %").arg(directive.targetPercent));
    rows.add(TermsView::tr("Interim targets"), interimText(directive.interim));
    rows.add(TermsView::tr("Notes"), shown(directive.notes));
    rows.add(TermsView::tr("UUID"), fromCore(directive.id.toText()));
}

} // namespace

TermsView::TermsView(QWidget *parent)
    : QScrollArea(parent)
{
    setObjectName(QStringLiteral("terms"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void TermsView::show(const Directive &directive)
{
    auto *inner = new QWidget;
    auto *form = new QFormLayout(inner);
    form->setContentsMargins(0, 8, 8, 8);
    form->setVerticalSpacing(6);
    Rows rows(*form);
    addSource(rows, directive);
    addScope(rows, directive);
    addTargets(rows, directive);
    setAccessibleName(tr("Terms of the directive"));
    setWidget(inner); // the one before goes
}

} // namespace homeward::ui
