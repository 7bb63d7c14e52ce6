// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/progress/progress_sheets.h"

#include "core/base/date.h"
#include "ui/bridge/text.h"
#include "ui/progress/progress_text.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cstdlib>

namespace homeward::ui {

namespace {

struct ProgressSheet {
    Q_DECLARE_TR_FUNCTIONS(homeward::ui::ProgressSheet)
};

/// With its sign: what a week added to or took off what is to do.
QString signedText(std::int64_t count)
{
    if (count == 0)
        return QStringLiteral("0");
    return (count > 0 ? QStringLiteral("+%1") : QStringLiteral("−%1")).arg(countText(std::abs(count)));
}

} // namespace

Sheet stateSheet(const Figures &figures)
{
    Sheet sheet;
    sheet.columns = {
        {ProgressSheet::tr("State")}, {ProgressSheet::tr("Devices"), true}, {ProgressSheet::tr("Meaning")}};
    const auto row = [&](std::int64_t key, const QString &word, std::int64_t count, const QString &meaning,
                         bool strong = false) {
        sheet.rows.push_back({{word, countText(count), meaning}, key, {}, strong});
    };
    const auto state = [&](ObligationState of, const QString &meaning) {
        row(static_cast<std::int64_t>(of), stateWord(of), figures.at(of), meaning);
    };
    state(ObligationState::Open, ProgressSheet::tr("foreign, and nothing is planned"));
    state(ObligationState::Planned, ProgressSheet::tr("a replacement is planned or approved"));
    state(ObligationState::Ordered, ProgressSheet::tr("ordered or delivered"));
    state(ObligationState::Deployed, ProgressSheet::tr("the new one is in use, the old one not back"));
    row(StateKey::outstanding, ProgressSheet::tr("To do"), figures.outstanding(),
        ProgressSheet::tr("open, planned, ordered and deployed"), true);
    state(ObligationState::Done, ProgressSheet::tr("past the completion point"));
    row(-1, ProgressSheet::tr("To replace"), figures.denominator(), ProgressSheet::tr("to do and done"),
        true);
    state(ObligationState::Exempt, ProgressSheet::tr("by an exemption in force; not counted"));
    state(ObligationState::Left,
          ProgressSheet::tr("lost, transferred, corrected or moved away; not counted"));
    state(ObligationState::Undetermined, ProgressSheet::tr("origin not known: makes the rate a range"));
    row(StateKey::overdue, ProgressSheet::tr("Overdue"), figures.overdue,
        ProgressSheet::tr("of what is to do: the deadline has passed"));
    return sheet;
}

Sheet bridgeSheet(const std::vector<Bridge> &weeks)
{
    Sheet sheet;
    sheet.columns = {{ProgressSheet::tr("Week to")},
                     //: What was to do at the beginning of a week.
                     {ProgressSheet::tr("Opening"), true},
                     {ProgressSheet::tr("New in scope"), true},
                     {ProgressSheet::tr("Done"), true},
                     {ProgressSheet::tr("Reclassified"), true},
                     {ProgressSheet::tr("Exempted"), true},
                     {ProgressSheet::tr("Left"), true},
                     //: What was to do at the end of a week.
                     {ProgressSheet::tr("Closing"), true},
                     //: Of what changed in a week: true before it, recorded in it.
                     {ProgressSheet::tr("Recorded late"), true},
                     {ProgressSheet::tr("Rate"), true}};
    for (const Bridge &week : weeks)
        sheet.rows.push_back(
            {{dayText(week.to), countText(week.opening), signedText(week.found), signedText(-week.completed),
              signedText(week.reclassified), signedText(-week.exempted), signedText(-week.left),
              countText(week.closing), countText(week.late), rateText(week.atClosing)},
             -1,
             {},
             false});
    std::ranges::reverse(sheet.rows);
    return sheet;
}

Sheet burnSheet(const std::vector<BurnPoint> &points)
{
    Sheet sheet;
    sheet.columns = {{ProgressSheet::tr("Close of")},   {ProgressSheet::tr("To do"), true},
                     {ProgressSheet::tr("Done"), true}, {ProgressSheet::tr("To replace"), true},
                     {ProgressSheet::tr("Rate"), true}, {ProgressSheet::tr("Plan"), true}};
    for (const BurnPoint &point : points) {
        std::optional<double> rate;
        if (point.denominator > 0)
            rate = static_cast<double>(point.done) / static_cast<double>(point.denominator);
        sheet.rows.push_back(
            {{dayText(point.day), countText(point.outstanding), countText(point.done),
              countText(point.denominator), percentText(rate), percentText(point.plannedPercent / 100)},
             -1,
             {},
             false});
    }
    return sheet;
}

Sheet groupSheet(GroupBy by, const std::vector<Group> &groups)
{
    Sheet sheet;
    sheet.columns = {{groupWord(by)},
                     {ProgressSheet::tr("Done"), true},
                     {ProgressSheet::tr("To replace"), true},
                     {ProgressSheet::tr("Rate"), true},
                     {ProgressSheet::tr("To do"), true},
                     {ProgressSheet::tr("Overdue"), true},
                     {ProgressSheet::tr("Undetermined"), true},
                     {ProgressSheet::tr("Coverage"), true},
                     {ProgressSheet::tr("Domestic in use"), true}};
    for (std::size_t i = 0; i < groups.size(); ++i) {
        const Figures &figures = groups[i].figures;
        sheet.rows.push_back(
            {{groupName(by, groups[i].name), countText(figures.numerator()), countText(figures.denominator()),
              rateText(figures), countText(figures.outstanding()), countText(figures.overdue),
              countText(figures.at(ObligationState::Undetermined)), percentText(figures.coverage()),
              percentText(figures.domesticShare())},
             static_cast<std::int64_t>(i),
             {},
             false});
    }
    return sheet;
}

Sheet overdueSheet(const std::vector<OverdueRow> &rows)
{
    const auto heading = [](Column column) { return fromCore(headingOf(column, coreLanguage())); };
    Sheet sheet;
    sheet.columns = {{heading(Column::Tag)},           {heading(Column::Model)},  {heading(Column::Category)},
                     {heading(Column::Unit)},          {heading(Column::Holder)}, {heading(Column::Location)},
                     {heading(Column::Quantity), true}};
    for (const OverdueRow &row : rows)
        sheet.rows.push_back({{shown(row.tag), shown(row.model), fromCore(row.category), shown(row.unit),
                               shown(row.holder), shown(row.location), fromCore(row.quantity)},
                              row.asset.value,
                              {},
                              false});
    return sheet;
}

Sheet duesSheet(const std::vector<Due> &dues)
{
    Sheet sheet;
    sheet.columns = {{ProgressSheet::tr("What to do next")}, {ProgressSheet::tr("Directive")}};
    for (std::size_t i = 0; i < dues.size(); ++i)
        sheet.rows.push_back({{dueText(dues[i]), fromCore(dues[i].directive)},
                              static_cast<std::int64_t>(i),
                              dueIcon(dues[i].kind),
                              false});
    return sheet;
}

ObligationQuery queryOfState(std::int64_t key)
{
    ObligationQuery query;
    if (key == StateKey::outstanding || key == StateKey::overdue)
        query.outstanding = true;
    else
        query.state = static_cast<ObligationState>(key);
    return query;
}

ObligationQuery queryOfGroup(GroupBy by, const std::string &name, Day asOf, std::optional<Day> &day)
{
    ObligationQuery query;
    query.outstanding = true;
    if (by == GroupBy::Unit)
        query.unit = name;
    if (by == GroupBy::Category)
        query.category = parseCategory(name).value_or(Category::Unknown);
    if (by == GroupBy::Brand)
        query.brand = name;
    if (by != GroupBy::Month)
        return query;
    if (const auto first = parseDay(name + "-01")) {
        const std::chrono::year_month_day begins(*first);
        day = std::min(Day(begins.year() / begins.month() / std::chrono::last), asOf);
    }
    return query;
}

} // namespace homeward::ui
