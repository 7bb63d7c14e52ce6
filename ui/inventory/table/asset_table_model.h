// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/inventory/table/asset_source.h"
#include "ui/inventory/table/row_cache.h"

#include <QAbstractTableModel>
#include <QTimer>

#include <optional>

namespace homeward::ui {

/// The inventory as a table of any length: the order is a snapshot of ids, the rows are read page by page when somebody
/// looks at them, and data() only ever reads memory. A row that is not there yet is empty and says so by LoadingRole.
///
/// A question for another order (sort(), setQuery()) ends in a reset; the rows stay as they are until it is answered.
/// A change of the ledger renews the rows in sight in their places, and a little later brings the order up to date by
/// removals, moves and insertions; only where these were many, by a reset.
class AssetTableModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Role { AssetIdRole = Qt::UserRole, OriginRole, LoadingRole, EndedRole };
    static constexpr int rowsPerPage = 128;
    static constexpr int pagesKept = 64;

    explicit AssetTableModel(AssetSource &source, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

    const AssetQuery &query() const { return query_; }
    /// Everything but the sorting, which stays.
    void setQuery(AssetQuery query);
    /// Another ledger was opened: forgets everything and asks.
    void restart();
    /// Somebody committed an action.
    void ledgerChanged();
    /// Which rows the view shows: their pages are read first.
    void setVisibleRows(int first, int last);
    /// Off while a view would have to carry a large selection along with each moved row.
    void setStepsAllowed(bool allowed) { stepsAllowed_ = allowed; }
    void retranslate();

    AssetOrder order() const { return order_; }
    AssetId at(int row) const { return (*order_)[static_cast<std::size_t>(row)]; }
    /// Nothing if the row is not in memory.
    const AssetCells *cellsOf(AssetId id) const { return cache_.find(id); }
    bool isAsking() const { return asking_; }
    /// Whether an order was ever answered since restart().
    bool hasOrder() const { return hasOrder_; }
    /// Whether the last reset only sorted the same assets anew.
    bool lastResetKeptRows() const { return lastResetKeptRows_; }
    AssetSource &source() { return source_; }

    static Column columnAt(int section) { return static_cast<Column>(section); }

Q_SIGNALS:
    /// A question for an order was asked, or rows are being read.
    void asked();
    /// An order was answered and stands.
    void ordered();
    void failed(const homeward::Error &error);

private:
    struct Request {
        std::uint64_t stamp = 0;
        std::uint64_t version = 0;
        AssetOrder order;
        std::vector<int> pages;
        std::vector<AssetId> ids;
    };

    void ask(bool follow);
    void takeOrder(Result<AssetSource::Order> answer, const AssetOrder &before);
    void reset(AssetOrder order);
    void follow(const AssetSource::Order &answer);
    void want(int page) const;
    void fetch();
    std::vector<int> pagesToFetch();
    std::vector<AssetId> missingOf(int page) const;
    void send(std::vector<int> pages, std::vector<AssetId> ids);
    void takeCells(const Request &request, Result<std::vector<AssetCells>> answer);
    void announce(const Request &request);
    int pageCount() const;

    AssetSource &source_;
    AssetQuery query_;
    AssetQuery answered_; ///< what order_ answers
    AssetOrder order_;
    RowCache cache_;
    std::vector<QString> headings_;

    bool asking_ = false;
    bool askingAnew_ = false; ///< the question under way ends in a reset
    bool hasOrder_ = false;
    bool stepsAllowed_ = true;
    bool lastResetKeptRows_ = false;
    std::uint64_t askStamp_ = 0;

    int firstVisible_ = 0;
    int lastVisible_ = -1;
    bool renewVisible_ = false;
    mutable std::vector<int> wanted_; ///< pages that were looked at in vain, the latest last
    mutable QTimer turn_; ///< one request for all that one turn of the event loop missed
    QTimer requery_;
    std::uint64_t inFlight_ = 0; ///< stamp of the request under way
    std::uint64_t stamp_ = 0;
    std::uint64_t version_ = 0; ///< of the ledger's content, as far as it was told
};

} // namespace homeward::ui
