// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inventory/table/asset_table_model.h"

#include "ui/bridge/text.h"

#include <QPointer>

#include <algorithm>

namespace homeward::ui {

namespace {

constexpr int settleMilliseconds = 200;
constexpr std::size_t pagesPerRequest = 3;
constexpr std::size_t mostWanted = 8;

const QList<int> &rolesOfCells()
{
    static const QList<int> roles{Qt::DisplayRole, Qt::AccessibleTextRole, Qt::ToolTipRole,
                                  AssetTableModel::OriginRole, AssetTableModel::LoadingRole,
                                  AssetTableModel::EndedRole};
    return roles;
}

bool sameRows(const AssetQuery &one, const AssetQuery &other)
{
    return one.where == other.where && one.search == other.search && one.includeEnded == other.includeEnded
        && one.asOf == other.asOf;
}

} // namespace

AssetTableModel::AssetTableModel(AssetSource &source, QObject *parent)
    : QAbstractTableModel(parent)
    , source_(source)
    , order_(std::make_shared<const std::vector<AssetId>>())
    , cache_(static_cast<std::size_t>(rowsPerPage) * pagesKept)
{
    turn_.setSingleShot(true);
    turn_.setInterval(0);
    connect(&turn_, &QTimer::timeout, this, &AssetTableModel::fetch);
    requery_.setSingleShot(true);
    requery_.setInterval(settleMilliseconds);
    connect(&requery_, &QTimer::timeout, this, [this] { ask(!askingAnew_); });
    retranslate();
}

int AssetTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(order_->size());
}

int AssetTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columnCountOfAssets();
}

QVariant AssetTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount() || index.column() >= columnCount())
        return {};
    const Column column = columnAt(index.column());
    switch (role) {
    case Qt::TextAlignmentRole:
        if (typeOf(column) == ColumnType::Number)
            return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
        return {};
    case AssetIdRole:
        return QVariant::fromValue(static_cast<qlonglong>(at(index.row()).value));
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
    case OriginRole:
    case LoadingRole:
    case EndedRole:
        break;
    default:
        return {};
    }
    const AssetCells *cells = cache_.find(at(index.row()));
    if (role == LoadingRole) {
        if (!cells)
            want(index.row() / rowsPerPage);
        return cells == nullptr;
    }
    if (!cells) {
        want(index.row() / rowsPerPage);
        //: Read aloud for a row that is still being read.
        return role == Qt::AccessibleTextRole ? QVariant(tr("loading")) : QVariant();
    }
    if (role == OriginRole)
        return static_cast<int>(cells->origin);
    if (role == EndedRole)
        return cells->ended;
    return cells->at(column);
}

QVariant AssetTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return headings_[static_cast<std::size_t>(section)];
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((typeOf(columnAt(section)) == ColumnType::Number ? Qt::AlignRight : Qt::AlignLeft)
                                   | Qt::AlignVCenter);
    return {};
}

void AssetTableModel::retranslate()
{
    headings_.clear();
    for (const Column column : allColumns())
        headings_.push_back(fromCore(headingOf(column, coreLanguage())));
    cache_.clear();
    inFlight_ = 0;
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void AssetTableModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= columnCount())
        return;
    const bool descending = order == Qt::DescendingOrder;
    if (query_.sortBy == columnAt(column) && query_.descending == descending)
        return;
    query_.sortBy = columnAt(column);
    query_.descending = descending;
    ask(false);
}

void AssetTableModel::setQuery(AssetQuery query)
{
    query.sortBy = query_.sortBy;
    query.descending = query_.descending;
    if (query == query_)
        return;
    query_ = std::move(query);
    ask(false);
}

void AssetTableModel::restart()
{
    requery_.stop();
    hasOrder_ = false;
    inFlight_ = 0;
    renewVisible_ = false;
    wanted_.clear();
    cache_.clear();
    reset(std::make_shared<const std::vector<AssetId>>());
    ask(false);
}

void AssetTableModel::ledgerChanged()
{
    ++version_;
    // What is in sight stays until its new state is here; the rest is read when somebody looks.
    std::vector<AssetId> visible;
    for (int row = firstVisible_; row <= std::min(lastVisible_, rowCount() - 1); ++row)
        visible.push_back(at(row));
    std::ranges::sort(visible);
    cache_.keepOnly([&](AssetId id) { return std::ranges::binary_search(visible, id); });
    renewVisible_ = !visible.empty();
    turn_.start();
    if (!requery_.isActive())
        requery_.start();
}

void AssetTableModel::ask(bool follow)
{
    asking_ = true;
    askingAnew_ = !follow;
    requery_.stop();
    const AssetOrder before = follow && hasOrder_ ? order_ : nullptr;
    const std::uint64_t mine = ++askStamp_;
    Q_EMIT asked();
    source_.select(query_, before, [self = QPointer(this), mine, before](Result<AssetSource::Order> answer) {
        if (self && self->askStamp_ == mine)
            self->takeOrder(std::move(answer), before);
    });
}

void AssetTableModel::takeOrder(Result<AssetSource::Order> answer, const AssetOrder &before)
{
    asking_ = false;
    askingAnew_ = false;
    if (!answer) {
        if (answer.error().code != ErrorCode::Cancelled)
            Q_EMIT failed(answer.error());
        return;
    }
    const bool steps = answer->changes && stepsAllowed_ && before && before == order_;
    lastResetKeptRows_ = hasOrder_ && !before && sameRows(query_, answered_);
    answered_ = query_;
    hasOrder_ = true;
    if (steps)
        follow(*answer);
    else
        reset(std::move(answer->ids));
    Q_EMIT ordered();
}

void AssetTableModel::reset(AssetOrder order)
{
    beginResetModel();
    order_ = std::move(order);
    wanted_.clear();
    firstVisible_ = 0;
    lastVisible_ = -1;
    endResetModel();
}

void AssetTableModel::follow(const AssetSource::Order &answer)
{
    const RowChanges &changes = *answer.changes;
    if (changes == RowChanges{})
        return;
    auto ids = std::make_shared<std::vector<AssetId>>(*order_);
    order_ = ids;
    for (const RowChanges::Removal &step : changes.removals) {
        beginRemoveRows({}, static_cast<int>(step.first), static_cast<int>(step.first + step.count) - 1);
        carryOut(step, *ids);
        endRemoveRows();
    }
    for (const RowChanges::Move &step : changes.moves) {
        const int from = static_cast<int>(step.from);
        beginMoveRows({}, from, from, {}, static_cast<int>(step.before));
        carryOut(step, *ids);
        endMoveRows();
    }
    for (const RowChanges::Insertion &step : changes.insertions) {
        beginInsertRows({}, static_cast<int>(step.first), static_cast<int>(step.first + step.ids.size()) - 1);
        carryOut(step, *ids);
        endInsertRows();
    }
    order_ = answer.ids;
}

void AssetTableModel::setVisibleRows(int first, int last)
{
    firstVisible_ = std::max(first, 0);
    lastVisible_ = last;
}

int AssetTableModel::pageCount() const
{
    return (rowCount() + rowsPerPage - 1) / rowsPerPage;
}

void AssetTableModel::want(int page) const
{
    if (!wanted_.empty() && wanted_.back() == page)
        return;
    std::erase(wanted_, page);
    wanted_.push_back(page);
    if (wanted_.size() > mostWanted)
        wanted_.erase(wanted_.begin());
    if (inFlight_ == 0 && !turn_.isActive())
        turn_.start();
}

std::vector<AssetId> AssetTableModel::missingOf(int page) const
{
    std::vector<AssetId> missing;
    const int end = std::min((page + 1) * rowsPerPage, rowCount());
    for (int row = page * rowsPerPage; row < end; ++row)
        if (!cache_.has(at(row)))
            missing.push_back(at(row));
    return missing;
}

/// Visible ones first, then those that were looked at last, then the neighbours of the visible ones.
std::vector<int> AssetTableModel::pagesToFetch()
{
    std::vector<int> pages;
    const auto add = [&](int page) {
        if (page >= 0 && page < pageCount() && pages.size() < pagesPerRequest
            && std::ranges::find(pages, page) == pages.end() && !missingOf(page).empty())
            pages.push_back(page);
    };
    const int first = firstVisible_ / rowsPerPage;
    const int last = lastVisible_ / rowsPerPage;
    if (lastVisible_ >= firstVisible_)
        for (int page = first; page <= last; ++page)
            add(page);
    std::ranges::for_each(wanted_.rbegin(), wanted_.rend(), add);
    if (lastVisible_ >= firstVisible_ && pages.empty()) {
        add(last + 1);
        add(first - 1);
    }
    return pages;
}

void AssetTableModel::fetch()
{
    if (inFlight_ != 0)
        return;
    if (renewVisible_) {
        renewVisible_ = false;
        std::vector<AssetId> ids;
        std::vector<int> pages;
        for (int row = firstVisible_; row <= std::min(lastVisible_, rowCount() - 1); ++row) {
            ids.push_back(at(row));
            if (pages.empty() || pages.back() != row / rowsPerPage)
                pages.push_back(row / rowsPerPage);
        }
        if (!ids.empty()) {
            send(std::move(pages), std::move(ids));
            return;
        }
    }
    std::vector<int> pages = pagesToFetch();
    wanted_.clear();
    std::vector<AssetId> ids;
    for (const int page : pages)
        std::ranges::copy(missingOf(page), std::back_inserter(ids));
    if (!ids.empty())
        send(std::move(pages), std::move(ids));
}

void AssetTableModel::send(std::vector<int> pages, std::vector<AssetId> ids)
{
    Request request;
    request.stamp = inFlight_ = ++stamp_;
    request.version = version_;
    request.order = order_;
    request.pages = std::move(pages);
    request.ids = ids;
    Q_EMIT asked();
    source_.cells(std::move(ids), [self = QPointer(this), request = std::move(request)](
                                      Result<std::vector<AssetCells>> answer) {
        if (self && self->inFlight_ == request.stamp)
            self->takeCells(request, std::move(answer));
    });
}

void AssetTableModel::takeCells(const Request &request, Result<std::vector<AssetCells>> answer)
{
    inFlight_ = 0;
    if (!answer) {
        if (answer.error().code != ErrorCode::Cancelled)
            Q_EMIT failed(answer.error());
        return;
    }
    for (AssetCells &cells : *answer)
        cache_.put(std::move(cells));
    // What the ledger does not have stands empty, and is not asked for again and again.
    for (const AssetId id : request.ids) {
        if (cache_.has(id))
            continue;
        AssetCells none;
        none.id = id;
        none.texts.resize(static_cast<std::size_t>(columnCount()));
        cache_.put(std::move(none));
    }
    if (request.version != version_)
        renewVisible_ = true;
    announce(request);
    turn_.start();
}

void AssetTableModel::announce(const Request &request)
{
    const auto tell = [this](int first, int last) {
        last = std::min(last, rowCount() - 1);
        if (first <= last)
            Q_EMIT dataChanged(index(first, 0), index(last, columnCount() - 1), rolesOfCells());
    };
    if (request.order == order_) {
        for (const int page : request.pages)
            tell(page * rowsPerPage, (page + 1) * rowsPerPage - 1);
        return;
    }
    tell(firstVisible_, lastVisible_);
}

} // namespace homeward::ui
