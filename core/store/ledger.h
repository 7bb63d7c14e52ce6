// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/date.h"
#include "core/base/result.h"
#include "core/brands/sorter.h"
#include "core/inventory/match.h"
#include "core/inventory/query.h"
#include "core/store/history.h"
#include "core/store/registration.h"
#include "core/store/rows.h"
#include "core/store/settings.h"

#include <filesystem>
#include <functional>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace homeward {

/// What undo() did.
struct UndoReport {
    ActionId action; ///< the undo itself
    ActionKind undone = ActionKind::Edit;
    std::vector<HistoryEntry> kept; ///< fields that were changed since and stay
};

/// Something that `ledger check` found.
struct CheckFault {
    Msg message;
    std::vector<std::string> parameters;
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
    friend struct LedgerAccess;
    struct State;
    explicit Ledger(std::unique_ptr<State> state);
    std::unique_ptr<State> state_;
};

} // namespace homeward
