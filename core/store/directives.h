// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/directives/progress/reminders.h"
#include "core/directives/replacing/paper_check.h"
#include "core/directives/terms/conflict.h"
#include "core/directives/terms/directive_check.h"
#include "core/store/ledger.h"

#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace homeward {

using DirectiveId = RowId<struct DirectiveTag>;
using ExemptionId = RowId<struct ExemptionTag>;

struct DirectiveRow {
    DirectiveId id; ///< `value` is its index in Progress and Reminder
    Directive directive;
};

struct ExemptionRow {
    ExemptionId id;
    DirectiveId directive;
    AssetId asset;
    std::string tag;
    Exemption exemption;
};

/// What was written, and what a clerk should look at.
struct DirectiveWritten {
    ActionId action; ///< none if nothing changed
    DirectiveId directive;
    std::vector<Warning> warnings;
};

/// What falls into a scope at present, counted by quantity.
struct ScopeCount {
    std::int64_t assets = 0; ///< entries
    std::int64_t foreign = 0;
    std::int64_t domestic = 0;
    std::int64_t undetermined = 0;
};

struct ConflictList {
    std::vector<Settlement> settlements;
    std::vector<Conflict> conflicts; ///< they point into `settlements`
};

/// Which assets under a directive; what is not set does not matter.
struct ObligationQuery {
    std::optional<ObligationState> state;
    bool outstanding = false; ///< open, planned, ordered or deployed
    std::optional<std::string> unit; ///< with its sub-units
    std::optional<Category> category;
    std::optional<std::string> brand; ///< empty: undecided
};

/// The directives' side of a ledger: terms, exemptions, conflicts, and all figures. Beside the Ledger that it
/// was made for, which must outlive it; used by the same thread. Keeps the columns for figures in memory and
/// brings them up to date at every call. Writing calls are one action each, with the errors of Ledger's.
class Directives {
public:
    explicit Directives(Ledger &ledger);
    Directives(Directives &&) noexcept;
    Directives &operator=(Directives &&) noexcept;
    ~Directives();

    // Reading. `day` is the close as of which one asks; nothing: now.
    Result<std::vector<DirectiveRow>> all();
    /// By UUID, number or title (normalised). NotFound, or Conflict if several have it.
    Result<DirectiveRow> find(const std::string &reference);
    Result<std::vector<ExemptionRow>> exemptions(std::optional<DirectiveId> directive = std::nullopt);
    Result<ConflictList> conflicts();
    /// What was done to its terms and standing, newest first, with these entries alone.
    Result<std::vector<HistoryAction>> history(DirectiveId directive);
    /// Refusal or warnings, as add() would give them.
    Result<std::vector<Warning>> judge(const Directive &directive);
    Result<ScopeCount> countScope(const Directive &directive);

    Result<std::vector<Progress>> progress(std::optional<Day> day, const ProgressOptions &options = {},
                                           std::optional<DirectiveId> directive = std::nullopt);
    /// What the figures of that day would be by what is known now; nothing if it was not known then.
    Result<std::optional<Bridge>> corrections(DirectiveId directive, Day day);
    Result<std::vector<AssetId>> assets(DirectiveId directive, const ObligationQuery &query,
                                        std::optional<Day> day = std::nullopt);
    /// Also leavers and what nobody has seen for so many days (0: not asked).
    Result<std::vector<Reminder>> reminders(std::optional<Day> day, int notSeenFor);

    /// Entries that ended under a directive in force without saying how: retired without a line, or a
    /// personal device without its holder's declaration. Replacements::papersMissing() tells the rest.
    Result<std::vector<MissingPaper>> endedWithoutPaper();

    // Writing
    Result<DirectiveWritten> add(Directive directive, const Deed &deed);
    /// `after` takes the place of the terms; the directive stays the same one.
    Result<DirectiveWritten> amend(DirectiveId directive, const Directive &after, const Deed &deed);
    /// A named person stands for it, or a paper does. Conflict if it is not reported.
    Result<DirectiveWritten> confirm(DirectiveId directive, const std::string &who,
                                     const std::string &document, const Deed &deed);
    /// Superseded or withdrawn.
    Result<DirectiveWritten> end(DirectiveId directive, Standing standing, const Deed &deed);
    /// Reason, approver, from and expiry are those of `terms`; an exemption in force of the same asset is
    /// replaced.
    Result<ActionId> exempt(DirectiveId directive, std::span<const AssetId> assets, const Exemption &terms,
                            const Deed &deed);
    Result<ActionId> revoke(std::span<const ExemptionId> exemptions, const Deed &deed);
    /// The conflict must be open or settled otherwise; a name and a ruling must be given.
    Result<ActionId> settle(const Conflict &conflict, const std::string &ruling, const std::string &who,
                            const std::string &document, const Deed &deed);

private:
    struct State;
    std::unique_ptr<State> state_;
};

} // namespace homeward
