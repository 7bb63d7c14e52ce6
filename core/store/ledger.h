// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/date.h"
#include "core/base/result.h"
#include "core/brands/catalogue.h"
#include "core/brands/decision.h"
#include "core/brands/origin.h"
#include "core/brands/sorter.h"
#include "core/inventory/match.h"
#include "core/inventory/query.h"
#include "core/store/history.h"
#include "core/usb/host.h"

#include <filesystem>
#include <functional>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace homeward {

struct LedgerSettings {
    HomeSetting home;
    std::string department;
    std::string timeZone; ///< IANA name
    std::string tagPrefix = "A-";
    std::string currency; ///< ISO 4217, the default for prices
    bool operator==(const LedgerSettings &) const = default;
};

struct LedgerInfo {
    std::filesystem::path path;
    int schemaVersion = 0;
    Uuid replica;
    std::int64_t assets = 0; ///< entries that have not ended
    std::int64_t quantity = 0; ///< the same, lots counted by quantity
    std::int64_t models = 0;
    std::int64_t actions = 0;
    Digest head{}; ///< of this replica's history chain
    Digest catalogue{};
    std::string catalogueVersion;
    bool readOnly = false;
};

/// One row of the inventory for tables and exports: a cell's text per column, machine form (ISO dates, decimal
/// point, words of cli.md).
struct AssetRow {
    AssetId id;
    Origin origin = Origin::Undetermined;
    std::vector<std::string> cells; ///< by Column
    const std::string &at(Column column) const { return cells[static_cast<std::size_t>(column)]; }
};

/// A row while it is being streamed: the cells that were asked for, in the order asked, with the same text as AssetRow's.
/// Always valid UTF-8 (bytes of a device that are none stand as U+FFFD). Views live until the visitor returns.
struct RowView {
    AssetId id;
    std::size_t index = 0; ///< place in the query's order, from 0
    std::size_t all = 0; ///< rows of the query
    std::span<const std::string_view> cells;
};
/// false stops.
using RowVisitor = std::function<bool(const RowView &row)>;

/// What is to be registered.
struct Registration {
    enum class Weak { Refuse, New, SamePort, AddToLot };
    std::optional<Device> device; ///< from the bus
    std::optional<Host> host; ///< this workstation
    std::optional<Display> display; ///< a monitor
    std::string brand; ///< typed: words for the sort
    std::string model; ///< typed
    Category category = Category::Unknown; ///< typed; else the sort's
    AssetFields fields; ///< empty fields of a known asset are left as they are
    Weak weak = Weak::Refuse; ///< what a device without a strong identity becomes
    AssetId sameAs; ///< the operator confirmed that it is this asset (other mode, or a weak candidate)
    std::string workstation; ///< where it was seen
};

enum class RegisterOutcome { Created, Updated, Unchanged, AddedToLot, LeftWeak, NeedsConfirmation };

struct Registered {
    RegisterOutcome outcome = RegisterOutcome::Created;
    AssetId asset;
    std::string tag;
    std::vector<std::string> kept; ///< fields that a person had typed and that the scan did not overwrite
};

/// A change of fields: only those that are set.
struct AssetEdit {
    std::vector<std::pair<Column, std::string>> set; ///< machine form; empty text clears
    std::optional<std::string> place; ///< "office", "home" ...
    std::optional<std::string> brandWords; ///< of a typed asset
    std::optional<std::string> modelWords; ///< of a typed asset
};

/// The edit on the fields of a registration; InvalidInput names the column and the value that do not fit.
Result<void> applyEdit(AssetFields &fields, const AssetEdit &edit);

struct UndoReport {
    ActionId action; ///< the undo itself
    ActionKind undone = ActionKind::Edit;
    std::vector<HistoryEntry> kept; ///< fields that were changed since and stay
};

/// What an action would change or has changed in how models are attributed.
struct AttributionChange {
    ModelId model;
    std::string words; ///< manufacturer and product, for people
    std::int64_t assets = 0;
    Attribution before;
    Attribution after;
};

struct CheckFault {
    Msg message = Msg::Internal;
    std::vector<std::string> parameters;
};

struct UnitRow {
    UnitId id;
    std::string path;
    std::int64_t assets = 0;
};
struct HolderRow {
    HolderId id;
    std::string name;
    std::string employeeNumber;
    std::string unit;
    bool left = false;
};

/// One open ledger file: one SQLite connection, to be used by one thread at a time (interrupt() by any). All writing
/// goes through the action calls below; each is one transaction with its history entries, or nothing. A read-only one
/// sees each committed action of others at its next call.
///
/// Errors of open(): NotFound; InvalidInput (not a ledger); TooNew; PermissionDenied; Busy (another process is
/// writing for longer than 5 s); Corrupt; Io. A full disk during an action is Io, and nothing of the action stays.
class Ledger {
public:
    enum class Access { ReadOnly, ReadWrite };

    /// A new file (0600; folder 0700 if new). Conflict if the path exists.
    static Result<Ledger> create(const std::filesystem::path &path, const LedgerSettings &settings,
                                 const Catalogue &catalogue, const Deed &deed, const Clock &clock);
    /// ReadWrite migrates an older file after a copy `NAME-vN.bak` beside it.
    static Result<Ledger> open(const std::filesystem::path &path, Access access, const Clock &clock);

    Ledger(Ledger &&) noexcept;
    Ledger &operator=(Ledger &&) noexcept;
    ~Ledger();

    // Reading
    const std::filesystem::path &path() const;
    Result<LedgerInfo> info();
    const LedgerSettings &settings() const;
    const Sorter &sorter() const; ///< over the pinned catalogue; new after installCatalogue()
    TimeZone zone() const;
    Result<std::vector<Decision>> decisions();
    /// Attribution with this ledger's decisions.
    Result<Attribution> attribute(const Subject &subject);
    /// For each device its match; duplicates of a serial within `devices` are SerialSeenTwice.
    Result<std::vector<Match>> match(std::span<const Device> devices, const std::string &workstation);
    /// The ordered ids of a query: exact, and cheap to hold (8 bytes each). Cancelled after interrupt().
    Result<std::vector<AssetId>> select(const AssetQuery &query);
    /// Rows by id; ids that do not exist are left out.
    Result<std::vector<AssetRow>> rows(std::span<const AssetId> ids, std::optional<Day> asOf = std::nullopt);
    /// Streams the rows of a query in its order, all from one state of the ledger (one read transaction), with only the
    /// work that `columns` needs (no join, attribution or directive for a column that is not asked for; a column may be
    /// asked for twice) and memory that grows by no more than the ordered ids. Made for a million rows: no allocation
    /// per row or cell. Returns how many rows were visited; Cancelled after interrupt(), not when the visitor stops.
    /// The visitor must not call this ledger.
    Result<std::size_t> visit(const AssetQuery &query, std::span<const Column> columns, const RowVisitor &visitor);
    Result<Asset> asset(AssetId id);
    /// By UUID, tag, or any identity's value; NotFound, or Conflict if several have it.
    Result<AssetId> find(const std::string &reference);
    Result<std::vector<HistoryAction>> history(const HistoryQuery &query);
    Result<std::vector<UnitRow>> units();
    Result<std::vector<HolderRow>> holders();
    /// Rises with every committed action, of any process.
    Result<std::int64_t> dataVersion();
    /// Cuts a running read short. Any thread.
    void interrupt();

    // Writing: one action each
    Result<std::vector<Registered>> registerAll(std::span<const Registration> registrations, const Deed &deed);
    Result<ActionId> edit(std::span<const AssetId> assets, const AssetEdit &change, const Deed &deed);
    Result<ActionId> retire(std::span<const AssetId> assets, Status ended, const Deed &deed);
    /// `away` ends as Merged into `into`, which takes over its identities and its fields where it has none.
    Result<ActionId> merge(AssetId into, AssetId away, const Deed &deed);
    Result<std::vector<AttributionChange>> previewDecision(const Decision &decision);
    Result<std::vector<AttributionChange>> decide(const Decision &decision, const Deed &deed);
    Result<std::vector<AttributionChange>> previewCatalogue(const Catalogue &next);
    Result<std::vector<AttributionChange>> installCatalogue(const Catalogue &next, const Deed &deed);
    Result<ActionId> changeSettings(const LedgerSettings &settings, const Deed &deed);
    /// Undoes the action, or the newest that is not undone and no undo. NotFound if there is none.
    Result<UndoReport> undo(std::optional<ActionId> action, const Deed &deed);
    /// Undoes the newest undo that is not undone.
    Result<UndoReport> redo(const Deed &deed);

    // The file
    /// Integrity, foreign keys, the history chain, the projection against the history. Empty: clean.
    Result<std::vector<CheckFault>> check(const std::function<void(double)> &progress = {});
    Result<void> backup(const std::filesystem::path &to);
    /// A copy of `backup` at `to` (which must not exist, unless `replace`: then the old file is kept beside it); mints a
    /// new replica.
    static Result<void> restore(const std::filesystem::path &backup, const std::filesystem::path &to, bool replace,
                                const Clock &clock);
    Result<void> compact();

private:
    struct State;
    explicit Ledger(std::unique_ptr<State> state);
    std::unique_ptr<State> state_;
};

} // namespace homeward
