// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/summary_tables.h"

#include "core/base/date.h"
#include "core/store/directives.h"
#include "core/text/messages_exchange.h"
#include "core/text/messages_progress.h"

#include <fmt/format.h>

#include <charconv>
#include <map>

namespace homeward {
namespace {

struct Counts {
    std::int64_t entries = 0;
    std::int64_t devices = 0;
    std::int64_t domestic = 0;
    std::int64_t foreign = 0;
    std::int64_t undetermined = 0;
    std::int64_t inUse = 0;
    std::int64_t domesticInUse = 0;

    Counts &operator+=(const Counts &other)
    {
        entries += other.entries;
        devices += other.devices;
        domestic += other.domestic;
        foreign += other.foreign;
        undetermined += other.undetermined;
        inUse += other.inUse;
        domesticInUse += other.domesticInUse;
        return *this;
    }
};

std::string percentText(std::optional<double> share)
{
    return share ? fmt::format("{:.1f}", *share * 100) : std::string();
}

std::string decimalText(std::optional<double> value)
{
    return value ? fmt::format("{:.2f}", *value) : std::string();
}

Counts countsOf(std::span<const std::string_view> cells)
{
    const std::string_view quantity = cells[1];
    const std::string_view origin = cells[2];
    Counts counts;
    counts.entries = 1;
    std::from_chars(quantity.data(), quantity.data() + quantity.size(), counts.devices);
    const auto of = [&](bool such) { return such ? counts.devices : 0; };
    counts.domestic = of(origin == "domestic");
    counts.foreign = of(origin == "foreign");
    counts.undetermined = of(origin == "undetermined");
    counts.inUse = of(cells[3] == "in-use");
    counts.domesticInUse = counts.domestic == 0 ? 0 : counts.inUse;
    return counts;
}

std::vector<std::string> unitRow(const std::string &name, const Counts &counts)
{
    std::optional<double> share;
    if (counts.inUse > 0)
        share = static_cast<double>(counts.domesticInUse) / static_cast<double>(counts.inUse);
    std::vector<std::string> row{name};
    for (const std::int64_t count : {counts.entries, counts.devices, counts.domestic, counts.foreign,
                                     counts.undetermined, counts.inUse, counts.domesticInUse})
        row.push_back(std::to_string(count));
    row.push_back(percentText(share));
    return row;
}

class Headings {
public:
    explicit Headings(Language language)
        : language_(language)
    {
    }
    void add(const char *name, Msg heading, ColumnType type = ColumnType::Number)
    {
        columns.push_back({name, say(heading, language_), type});
    }
    std::vector<SheetColumn> columns;

private:
    Language language_;
};

std::vector<SheetColumn> unitColumns(Language language)
{
    Headings headings(language);
    headings.add("unit", ProgressMsg::HeadUnit, ColumnType::Text);
    headings.add("entries", ExchangeMsg::SummaryEntries);
    headings.add("devices", ExchangeMsg::SummaryDevices);
    headings.add("domestic", ExchangeMsg::SummaryDomestic);
    headings.add("foreign", ExchangeMsg::SummaryForeign);
    headings.add("undetermined", ExchangeMsg::SummaryUndetermined);
    headings.add("in_use", ExchangeMsg::SummaryInUse);
    headings.add("domestic_in_use", ExchangeMsg::SummaryDomesticInUse);
    headings.add("domestic_share_percent", ExchangeMsg::SummaryDomesticShare);
    return std::move(headings.columns);
}

std::vector<SheetColumn> weekColumns(Language language)
{
    Headings headings(language);
    headings.add("directive", ProgressMsg::HeadDirective, ColumnType::Text);
    headings.add("title", ProgressMsg::HeadTitle, ColumnType::Text);
    headings.add("standing", ProgressMsg::HeadStanding, ColumnType::Text);
    headings.add("deadline", ProgressMsg::HeadDeadline, ColumnType::Date);
    headings.add("from", ExchangeMsg::HeadWeekStart, ColumnType::Date);
    headings.add("to", ProgressMsg::HeadWeekEnd, ColumnType::Date);
    headings.add("opening", ProgressMsg::HeadOpening);
    headings.add("found", ProgressMsg::HeadFound);
    headings.add("completed", ProgressMsg::HeadCompleted);
    headings.add("reclassified", ProgressMsg::HeadReclassified);
    headings.add("exempted", ProgressMsg::HeadExempted);
    headings.add("left", ProgressMsg::HeadLeft);
    headings.add("closing", ProgressMsg::HeadClosing);
    headings.add("late", ProgressMsg::HeadLate);
    headings.add("denominator", ProgressMsg::HeadDenominator);
    headings.add("numerator", ProgressMsg::HeadNumerator);
    headings.add("rate_worst_percent", ExchangeMsg::SummaryRateWorst);
    headings.add("rate_best_percent", ExchangeMsg::SummaryRateBest);
    headings.add("overdue", ProgressMsg::HeadOverdue);
    headings.add("undetermined", ExchangeMsg::SummaryUndetermined);
    headings.add("done_per_week", ProgressMsg::HeadDonePerWeek);
    headings.add("needed_per_week", ProgressMsg::HeadNeededPerWeek);
    return std::move(headings.columns);
}

std::vector<std::string> weekRow(const Progress &progress, const Bridge &week, bool last)
{
    const Directive &directive = progress.directive;
    const Figures &figures = week.atClosing;
    std::vector<std::string> row{directive.number, directive.title, std::string(toText(directive.standing)),
                                 toIso(directive.deadline), toIso(week.from), toIso(week.to)};
    for (const std::int64_t count :
         {week.opening, week.found, week.completed, week.reclassified, week.exempted, week.left, week.closing,
          week.late, figures.denominator(), figures.numerator()})
        row.push_back(std::to_string(count));
    row.push_back(percentText(figures.worst()));
    row.push_back(percentText(figures.best()));
    row.push_back(std::to_string(figures.overdue));
    row.push_back(std::to_string(figures.at(ObligationState::Undetermined)));
    row.push_back(last ? decimalText(progress.pace.donePerWeek) : std::string());
    row.push_back(last ? decimalText(progress.pace.neededPerWeek) : std::string());
    return row;
}

} // namespace

Result<SheetTable> unitTable(Ledger &ledger, const AssetQuery &query, Language language)
{
    constexpr std::array columns = {Column::Unit, Column::Quantity, Column::Origin, Column::Status};
    std::map<std::string, Counts, std::less<>> units;
    const auto visited = ledger.visit(query, columns, [&](const RowView &row) {
        auto unit = units.find(row.cells[0]);
        if (unit == units.end())
            unit = units.emplace(std::string(row.cells[0]), Counts()).first;
        unit->second += countsOf(row.cells);
        return true;
    });
    if (!visited)
        return fail(visited);
    SheetTable table{unitColumns(language), {}};
    Counts all;
    for (const auto &[name, counts] : units) {
        table.rows.push_back(unitRow(name.empty() ? say(ExchangeMsg::SummaryNoUnit, language) : name, counts));
        all += counts;
    }
    table.rows.push_back(unitRow(say(ExchangeMsg::SummaryTotal, language), all));
    return table;
}

Result<SheetTable> weekTable(Ledger &ledger, std::optional<Day> asOf, Language language)
{
    ProgressOptions options;
    options.bridge = true;
    const auto all = Directives(ledger).progress(asOf, options);
    if (!all)
        return fail(all);
    SheetTable table{weekColumns(language), {}};
    for (const Progress &progress : *all) {
        if (!progress.directive.inForce())
            continue;
        for (const Bridge &week : progress.bridge)
            table.rows.push_back(weekRow(progress, week, &week == &progress.bridge.back()));
    }
    return table;
}

} // namespace homeward
