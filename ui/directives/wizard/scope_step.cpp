// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/directives/wizard/scope_step.h"

#include "ui/bridge/enum_text.h"
#include "ui/bridge/text.h"
#include "ui/directives/directive_text.h"
#include "ui/directives/form/names_field.h"
#include "ui/directives/form/tick_list.h"
#include "ui/inventory/filter/word_lists.h"

#include <QComboBox>
#include <QRegularExpression>

namespace homeward::ui {

namespace {

template <class Enum>
std::vector<int> numbersOf(const std::vector<Enum> &values)
{
    std::vector<int> numbers;
    for (const Enum value : values)
        numbers.push_back(static_cast<int>(value));
    return numbers;
}

template <class Enum>
std::vector<Enum> valuesOf(const std::vector<int> &numbers)
{
    std::vector<Enum> values;
    for (const int number : numbers)
        values.push_back(static_cast<Enum>(number));
    return values;
}

template <class Enum>
void addAll(TickList &list, Enum first, Enum last)
{
    for (int value = static_cast<int>(first); value <= static_cast<int>(last); ++value)
        list.addChoice(wordFor(static_cast<Enum>(value)), value);
}

/// "Huawei" or "Huawei: MateBook D14".
std::vector<std::string> linesOf(const std::vector<ApprovedModel> &list)
{
    std::vector<std::string> lines;
    for (const ApprovedModel &model : list)
        lines.push_back(model.model.empty() ? model.brand : model.brand + ": " + model.model);
    return lines;
}

std::vector<ApprovedModel> approvedOf(const std::vector<std::string> &lines)
{
    std::vector<ApprovedModel> list;
    for (const std::string &line : lines) {
        static const QRegularExpression colon(QStringLiteral("[:：]"));
        const QString text = fromCore(line);
        list.push_back({toCore(text.section(colon, 0, 0)), toCore(text.section(colon, 1))});
    }
    return list;
}

} // namespace

ScopeStep::ScopeStep(WordLists &words, QWidget *parent)
    : WizardStep(parent)
    , categories_(addTicks(tr("&Categories:"), "categories"))
    , units_(addNames(tr("&Units:"), "units", tr("with their sub-units; none means all")))
    , places_(addTicks(tr("&Places of use:"), "places"))
    , ownership_(addTicks(tr("&Ownership:"), "ownership"))
    , brandsIn_(addNames(tr("Only the &brands:"), "brandsIn", tr("none means any brand")))
    , brandsOut_(addNames(tr("&Without the brands:"), "brandsOut", QString()))
    , basis_(new QComboBox)
{
    addAll(*categories_, Category::Smartphone, Category::Other);
    addAll(*places_, Place::Office, Place::Store);
    addAll(*ownership_, Ownership::Department, Ownership::Leased);
    words.complete(units_->edit(), Column::Unit);
    words.complete(brandsIn_->edit(), Column::Brand);
    words.complete(brandsOut_->edit(), Column::Brand);
    buildBasis();
    words.complete(approved_->edit(), Column::Brand);
}

void ScopeStep::buildBasis()
{
    for (const DirectiveBasis basis : {DirectiveBasis::Brand, DirectiveBasis::Owner, DirectiveBasis::List})
        basis_->addItem(wordFor(basis), static_cast<int>(basis));
    form().add(tr("What coun&ts:"), basis_, "basis");
    home_ = addText(tr("&Home countries:"), "home", tr("CN, HK … – empty: the ledger's"));
    approved_ = addNames(tr("Approve&d list:"), "approvedList", tr("Huawei, or Huawei: MateBook D14"));
    approvedPaper_ = addText(tr("Paper of the &list:"), "approvedDocument");
    approvedOn_ = addDay(tr("List o&f:"), "approvedOn");
    connect(basis_, &QComboBox::currentIndexChanged, this, &WizardStep::edited);
}

TickList *ScopeStep::addTicks(const QString &label, const char *name)
{
    auto *list = new TickList;
    connect(list, &TickList::changed, this, &WizardStep::edited);
    form().add(label, list, name);
    return list;
}

NamesField *ScopeStep::addNames(const QString &label, const char *name, const QString &hint)
{
    auto *field = new NamesField(QString(label).remove(QLatin1Char('&')).remove(QLatin1Char(':')), hint);
    connect(field, &NamesField::changed, this, &WizardStep::edited);
    form().add(label, field, name);
    return field;
}

QString ScopeStep::title() const
{
    return tr("Scope");
}

void ScopeStep::show(const Directive &directive)
{
    const Scope &scope = directive.scope;
    categories_->setTicked(numbersOf(scope.categories));
    units_->setNames(scope.units);
    places_->setTicked(numbersOf(scope.places));
    ownership_->setTicked(numbersOf(scope.ownership));
    brandsIn_->setNames(scope.brandsIn);
    brandsOut_->setNames(scope.brandsOut);
    basis_->setCurrentIndex(basis_->findData(static_cast<int>(directive.basis)));
    QStringList home;
    for (const std::string &code : directive.home)
        home << fromCore(code);
    home_->setText(home.join(QStringLiteral(", ")));
    approved_->setNames(linesOf(directive.approvedList));
    approvedPaper_->setText(fromCore(directive.approvedDocument));
    approvedOn_->setDay(directive.approvedOn);
}

std::optional<FieldFault> ScopeStep::fill(Directive &directive) const
{
    Scope &scope = directive.scope;
    scope.categories = valuesOf<Category>(categories_->ticked());
    scope.units = units_->names();
    scope.places = valuesOf<Place>(places_->ticked());
    scope.ownership = valuesOf<Ownership>(ownership_->ticked());
    scope.brandsIn = brandsIn_->names();
    scope.brandsOut = brandsOut_->names();
    directive.basis = static_cast<DirectiveBasis>(basis_->currentData().toInt());
    directive.home.clear();
    static const QRegularExpression between(QStringLiteral("[\\s,;，；、]+"));
    for (const QString &code : home_->text().split(between, Qt::SkipEmptyParts))
        directive.home.push_back(code.toUpper().toStdString());
    directive.approvedList = approvedOf(approved_->names());
    directive.approvedDocument = toCore(approvedPaper_->text());
    return take(*approvedOn_, directive.approvedOn);
}

} // namespace homeward::ui
