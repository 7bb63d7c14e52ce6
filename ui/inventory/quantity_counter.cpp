// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inventory/quantity_counter.h"

#include "core/text/number.h"

#include <array>

namespace homeward::ui {

namespace {

constexpr int quietMilliseconds = 300;

Result<qint64> sumOf(Ledger &ledger, const AssetQuery &query)
{
    constexpr std::array columns{Column::Quantity};
    qint64 sum = 0;
    const auto visited = ledger.visit(query, columns, [&sum](const RowView &row) {
        sum += static_cast<qint64>(parseNumber(row.cells.front()).value_or(0));
        return true;
    });
    if (!visited)
        return fail(visited);
    return sum;
}

} // namespace

QuantityCounter::QuantityCounter(LedgerService &service, QObject *parent)
    : QObject(parent)
    , sum_(service, this)
{
    quiet_.setSingleShot(true);
    quiet_.setInterval(quietMilliseconds);
    connect(&quiet_, &QTimer::timeout, this, &QuantityCounter::begin);
}

void QuantityCounter::count(const AssetQuery &query)
{
    sum_.cancel();
    quantity_.reset();
    query_ = query;
    // The sum has no order.
    query_->sortBy = Column::Tag;
    query_->descending = false;
    quiet_.start();
}

void QuantityCounter::giveWay()
{
    if (!query_)
        return;
    sum_.cancel();
    quiet_.start();
}

void QuantityCounter::forget()
{
    sum_.cancel();
    quiet_.stop();
    query_.reset();
    quantity_.reset();
}

void QuantityCounter::begin()
{
    if (!query_)
        return;
    sum_.ask([query = *query_](Ledger &ledger) { return sumOf(ledger, query); },
             [this](const Result<qint64> &sum) {
                 query_.reset();
                 if (!sum)
                     return;
                 quantity_ = *sum;
                 Q_EMIT counted();
             });
}

} // namespace homeward::ui
