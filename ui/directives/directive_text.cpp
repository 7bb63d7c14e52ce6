// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/directives/directive_text.h"

#include "core/base/date.h"
#include "ui/bridge/enum_text.h"
#include "ui/bridge/text.h"

#include <QCoreApplication>
#include <QHash>

namespace homeward::ui {

namespace {

struct DirectiveText {
    Q_DECLARE_TR_FUNCTIONS(DirectiveText)
};

QString listed(const std::vector<std::string> &names)
{
    QStringList words;
    for (const std::string &name : names)
        words << shown(name);
    //: Between the elements of a list.
    return words.join(DirectiveText::tr(", "));
}

template <class Enum>
QString listed(const std::vector<Enum> &values)
{
    QStringList words;
    for (const Enum value : values)
        words << wordFor(value);
    return words.join(DirectiveText::tr(", "));
}

QString fieldName(const std::string &field)
{
    static const QHash<QString, const char *> names{
        {QStringLiteral("title"), QT_TRANSLATE_NOOP("DirectiveText", "Title")},
        {QStringLiteral("number"), QT_TRANSLATE_NOOP("DirectiveText", "Document number")},
        {QStringLiteral("issuer"), QT_TRANSLATE_NOOP("DirectiveText", "Issuer")},
        {QStringLiteral("source"), QT_TRANSLATE_NOOP("DirectiveText", "Source")},
        {QStringLiteral("relayed_by"), QT_TRANSLATE_NOOP("DirectiveText", "Relayed by")},
        {QStringLiteral("relayed_on"), QT_TRANSLATE_NOOP("DirectiveText", "Relayed on")},
        {QStringLiteral("reference"), QT_TRANSLATE_NOOP("DirectiveText", "Paper")},
        {QStringLiteral("standing"), QT_TRANSLATE_NOOP("DirectiveText", "Standing")},
        {QStringLiteral("confirmed_by"), QT_TRANSLATE_NOOP("DirectiveText", "Confirmed by")},
        {QStringLiteral("confirmed_on"), QT_TRANSLATE_NOOP("DirectiveText", "Confirmed on")},
        {QStringLiteral("received"), QT_TRANSLATE_NOOP("DirectiveText", "Received")},
        {QStringLiteral("effective"), QT_TRANSLATE_NOOP("DirectiveText", "Effective")},
        {QStringLiteral("deadline"), QT_TRANSLATE_NOOP("DirectiveText", "Deadline")},
        {QStringLiteral("completion"), QT_TRANSLATE_NOOP("DirectiveText", "Done when")},
        {QStringLiteral("categories"), QT_TRANSLATE_NOOP("DirectiveText", "Categories")},
        {QStringLiteral("units"), QT_TRANSLATE_NOOP("DirectiveText", "Units")},
        {QStringLiteral("locations"), QT_TRANSLATE_NOOP("DirectiveText", "Places of use")},
        {QStringLiteral("ownership"), QT_TRANSLATE_NOOP("DirectiveText", "Ownership")},
        {QStringLiteral("brands_in"), QT_TRANSLATE_NOOP("DirectiveText", "Only the brands")},
        {QStringLiteral("brands_out"), QT_TRANSLATE_NOOP("DirectiveText", "Without the brands")},
        {QStringLiteral("basis"), QT_TRANSLATE_NOOP("DirectiveText", "Basis")},
        {QStringLiteral("home"), QT_TRANSLATE_NOOP("DirectiveText", "Home countries")},
        {QStringLiteral("approved_list"), QT_TRANSLATE_NOOP("DirectiveText", "Approved list")},
        {QStringLiteral("approved_document"), QT_TRANSLATE_NOOP("DirectiveText", "Paper of the list")},
        {QStringLiteral("approved_on"), QT_TRANSLATE_NOOP("DirectiveText", "List of")},
        {QStringLiteral("target_percent"), QT_TRANSLATE_NOOP("DirectiveText", "Target")},
        {QStringLiteral("interim"), QT_TRANSLATE_NOOP("DirectiveText", "Interim targets")},
        {QStringLiteral("notes"), QT_TRANSLATE_NOOP("DirectiveText", "Notes")},
    };
    const QString key = fromCore(field);
    const auto found = names.find(key);
    return found == names.end() ? key : DirectiveText::tr(found.value());
}

template <class Enum>
QString wordOr(const std::optional<Enum> &value, const std::string &raw)
{
    return value ? wordFor(*value) : shown(raw);
}

template <class Enum>
QString wordsOr(std::optional<Enum> (*parse)(std::string_view), const std::string &raw)
{
    QStringList words;
    for (const QString &one : fromCore(raw).split(QStringLiteral("; "), Qt::SkipEmptyParts))
        words << wordOr(parse(one.toStdString()), one.toStdString());
    return words.join(DirectiveText::tr(", "));
}

QString fieldValue(const std::string &field, const std::string &value)
{
    if (value.empty())
        //: Stands for an empty field in "from → to".
        return DirectiveText::tr("(empty)");
    if (field == "source")
        return wordOr(parseSourceKind(value), value);
    if (field == "standing")
        return wordOr(parseStanding(value), value);
    if (field == "completion")
        return wordOr(parseCompletion(value), value);
    if (field == "basis")
        return wordOr(parseDirectiveBasis(value), value);
    if (field == "categories")
        return wordsOr(&parseCategory, value);
    if (field == "locations")
        return wordsOr(&parsePlace, value);
    if (field == "ownership")
        return wordsOr(&parseOwnership, value);
    if (field == "target_percent")
        return DirectiveText::tr("%1 %").arg(fromCore(value));
    if (const auto day = parseDay(value))
        return dayText(*day);
    return shown(value);
}

} // namespace

QString wordFor(SourceKind kind)
{
    switch (kind) {
    case SourceKind::Written:
        return DirectiveText::tr("Written order");
    case SourceKind::Meeting:
        return DirectiveText::tr("Meeting");
    case SourceKind::Message:
        return DirectiveText::tr("Message");
    case SourceKind::Verbal:
        return DirectiveText::tr("By word of mouth");
    }
    return {};
}

QString wordFor(Standing standing)
{
    switch (standing) {
    case Standing::Reported:
        return DirectiveText::tr("Reported");
    case Standing::Confirmed:
        return DirectiveText::tr("Confirmed");
    case Standing::Superseded:
        return DirectiveText::tr("Superseded");
    case Standing::Withdrawn:
        return DirectiveText::tr("Withdrawn");
    }
    return {};
}

QString wordFor(Completion completion)
{
    switch (completion) {
    case Completion::UseStopped:
        return DirectiveText::tr("its use has stopped");
    case Completion::Replaced:
        return DirectiveText::tr("the new one is in use");
    case Completion::Reclaimed:
        return DirectiveText::tr("the old one was reclaimed");
    case Completion::Disposed:
        return DirectiveText::tr("the old one was disposed of");
    }
    return {};
}

QString wordFor(DirectiveBasis basis)
{
    switch (basis) {
    case DirectiveBasis::Brand:
        return DirectiveText::tr("Country of the brand");
    case DirectiveBasis::Owner:
        return DirectiveText::tr("Country of the brand's owner");
    case DirectiveBasis::List:
        return DirectiveText::tr("Approved list");
    }
    return {};
}

QString wordFor(ConflictKind kind)
{
    switch (kind) {
    case ConflictKind::Deadline:
        return DirectiveText::tr("Deadline");
    case ConflictKind::Completion:
        return DirectiveText::tr("Done when");
    case ConflictKind::Basis:
        return DirectiveText::tr("Basis and home");
    }
    return {};
}

QString iconFor(Standing standing)
{
    switch (standing) {
    case Standing::Reported:
        return QStringLiteral("warning");
    case Standing::Confirmed:
        return QStringLiteral("check");
    case Standing::Superseded:
        return QStringLiteral("redo");
    case Standing::Withdrawn:
        return QStringLiteral("remove");
    }
    return {};
}

QString directiveName(const Directive &directive)
{
    const QString title = shown(directive.title);
    if (directive.number.empty())
        return title;
    //: A directive: %1 is its document number, %2 its title.
    return DirectiveText::tr("%1, %2").arg(shown(directive.number), title);
}

QString standingText(const Directive &directive)
{
    QStringList words{wordFor(directive.standing)};
    if (!directive.confirmedBy.empty())
        words << (directive.confirmedOn
                      //: %1 is a person, %2 a day.
                      ? DirectiveText::tr("confirmed by %1 on %2")
                            .arg(shown(directive.confirmedBy), dayText(*directive.confirmedOn))
                      : DirectiveText::tr("confirmed by %1").arg(shown(directive.confirmedBy)));
    if (!directive.source.relayedBy.empty())
        words << (directive.source.relayedOn
                      //: %1 is a person, %2 a day.
                      ? DirectiveText::tr("relayed by %1 on %2")
                            .arg(shown(directive.source.relayedBy), dayText(*directive.source.relayedOn))
                      : DirectiveText::tr("relayed by %1").arg(shown(directive.source.relayedBy)));
    else if (directive.standing == Standing::Reported)
        words << DirectiveText::tr("nobody is named who relayed it");
    //: Between short remarks in one line.
    return words.join(DirectiveText::tr(" · "));
}

QString scopeText(const Scope &scope)
{
    QStringList words;
    if (!scope.categories.empty())
        words << listed(scope.categories);
    if (!scope.units.empty())
        words << listed(scope.units);
    if (!scope.places.empty())
        words << listed(scope.places);
    if (!scope.ownership.empty())
        words << listed(scope.ownership);
    if (!scope.brandsIn.empty())
        words << DirectiveText::tr("only %1").arg(listed(scope.brandsIn));
    if (!scope.brandsOut.empty())
        words << DirectiveText::tr("without %1").arg(listed(scope.brandsOut));
    return words.isEmpty() ? DirectiveText::tr("Every asset") : words.join(DirectiveText::tr(" · "));
}

QString basisText(const Directive &directive)
{
    if (directive.basis == DirectiveBasis::List || directive.home.empty())
        return wordFor(directive.basis);
    QStringList countries;
    for (const std::string &code : directive.home)
        countries << countryName(code);
    //: %1 is the basis, such as "Country of the brand"; %2 the home countries.
    return DirectiveText::tr("%1; home: %2")
        .arg(wordFor(directive.basis), countries.join(DirectiveText::tr(", ")));
}

QString interimText(const std::vector<InterimTarget> &interim)
{
    QStringList words;
    for (const InterimTarget &target : interim)
        //: An interim target: %1 is a number, %2 a day.
        words << DirectiveText::tr("%1 % by %2").arg(target.percent).arg(dayText(target.day));
    return words.join(QLatin1Char('\n'));
}

QString approvedText(const std::vector<ApprovedModel> &list)
{
    QStringList lines;
    for (const ApprovedModel &model : list)
        lines << (model.model.empty() ? DirectiveText::tr("%1, all models").arg(shown(model.brand))
                                      : shown(model.brand) + QLatin1Char(' ') + shown(model.model));
    return lines.join(QLatin1Char('\n'));
}

QString conflictValue(ConflictKind kind, const std::string &value)
{
    if (kind == ConflictKind::Deadline) {
        const auto day = parseDay(value);
        return day ? dayText(*day) : shown(value);
    }
    if (kind == ConflictKind::Completion)
        return wordOr(parseCompletion(value), value);
    const QString text = fromCore(value);
    const QString word = text.section(QLatin1Char(' '), 0, 0);
    const QString rest = text.section(QLatin1Char(' '), 1);
    const QString basis = wordOr(parseDirectiveBasis(word.toStdString()), word.toStdString());
    return rest.isEmpty() ? basis : DirectiveText::tr("%1; home: %2").arg(basis, rest);
}

QString directiveChange(const Change &change)
{
    const QString name = fieldName(change.field);
    if (change.from.empty())
        //: %1 is a field, %2 the value that it got.
        return DirectiveText::tr("%1: %2").arg(name, fieldValue(change.field, change.to));
    //: %1 is a field, %2 the value before, %3 after.
    return DirectiveText::tr("%1: %2 → %3")
        .arg(name, fieldValue(change.field, change.from), fieldValue(change.field, change.to));
}

QString dayOrNothing(const std::optional<Day> &day)
{
    return day ? dayText(*day) : QString();
}

} // namespace homeward::ui
