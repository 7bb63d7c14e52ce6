// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inventory/import_field.h"
#include "core/store/ledger.h"

#include <array>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace homeward {

using BatchId = RowId<struct BatchTag>;

/// Ledgers keep the numbers. A batch that is Running or Undoing when the ledger is opened for writing, and that
/// nobody is at work on, is undone then.
enum class BatchState { Running, Done, Undoing, Undone };
std::string_view toText(BatchState state); ///< "running", "done", "undoing", "undone"

enum class LineOutcome { Created, Updated, Unchanged, Refused, Skipped };
inline constexpr std::size_t lineOutcomeCount = 5;
std::string_view toText(LineOutcome outcome); ///< "created", "updated", "unchanged", "refused", "skipped"

struct BatchCounts {
    std::array<std::int64_t, lineOutcomeCount> lines{}; ///< by LineOutcome
    std::int64_t of(LineOutcome outcome) const { return lines[static_cast<std::size_t>(outcome)]; }
    std::int64_t &of(LineOutcome outcome) { return lines[static_cast<std::size_t>(outcome)]; }
    bool operator==(const BatchCounts &) const = default;
};

/// What an import is of, kept with it.
struct ImportSource {
    std::string name; ///< of the file or folder
    Digest digest{}; ///< of its bytes
    std::string headings; ///< by which a register of the same shape is known again; may be empty
    std::string mapping; ///< how its columns were read
};

struct ImportBatch {
    BatchId id; ///< 0: nothing was changed, and nothing recorded
    Uuid uuid;
    ImportSource source;
    BatchState state = BatchState::Done;
    std::string who;
    Moment started{};
    BatchCounts counts;
};

struct ImportRules {
    /// The only field by which lines are matched; else by UUID, and without one by any identity.
    std::optional<ImportField> matchBy;
    bool emptyClears = false; ///< an empty cell empties the field; else it is left as it is
    bool withChanges = false; ///< results tell their changes field by field
};

/// One line of a register in machine form (ISO days, the words of cli.md); the views live as long as the caller
/// says. An error makes it a refused one.
struct ImportLine {
    std::uint64_t line = 0;
    std::array<std::string_view, importFieldCount> cells{}; ///< by ImportField
    std::uint64_t given = 0; ///< a bit for each field that the register has
    std::uint64_t unread = 0; ///< the same for fields whose cell means nothing here; told as ignored
    std::optional<Error> error;
    std::optional<Error> skipped; ///< it is none of the assets (a total, a device that is not connected)

    bool has(ImportField field) const { return (given >> static_cast<unsigned>(field) & 1U) != 0; }
    std::string_view at(ImportField field) const { return cells[static_cast<std::size_t>(field)]; }
    void give(ImportField field, std::string_view text)
    {
        cells[static_cast<std::size_t>(field)] = text;
        given |= std::uint64_t{1} << static_cast<unsigned>(field);
    }
};

/// What became of a line, or would become of it.
struct LineResult {
    std::uint64_t line = 0;
    LineOutcome outcome = LineOutcome::Unchanged;
    AssetId asset; ///< none yet where it would be made
    std::string tag;
    std::vector<Change> changes; ///< of an updated one, if asked for
    std::vector<std::string> ignored; ///< fields that differ and cannot be changed by an import
    std::optional<Error> reason; ///< of a refused or skipped one
};

/// The batches of a ledger. Beside the Ledger that it was made for, which must outlive it; same thread.
class Imports {
public:
    explicit Imports(Ledger &ledger)
        : ledger_(&ledger)
    {
    }

    /// Newest first.
    Result<std::vector<ImportBatch>> all();
    Result<ImportBatch> find(BatchId id);
    /// By number or UUID; NotFound.
    Result<ImportBatch> find(const std::string &reference);
    /// How a register with these headings was read when one was imported last; empty if none was.
    Result<std::string> mappingFor(const std::string &headings);
    /// Takes a whole batch back, in several actions that hold the ledger shortly each; what was changed since is
    /// kept and told. Conflict if it is running elsewhere or undone already.
    Result<UndoReport> undo(BatchId id, const Deed &deed);

private:
    Ledger *ledger_;
};

/// One import at work: lines go in, in pieces of any size, and are written in short actions that belong to one
/// batch; or, as a dry run, they are only judged. Nothing is recorded as long as nothing changes. Destroyed before
/// finish(), it undoes what it did. Same thread as the ledger, which must outlive it.
class ImportRun {
public:
    using Sink = std::function<void(const LineResult &result)>;

    static ImportRun dry(Ledger &ledger, const ImportRules &rules);
    /// Conflict if another import is at work on this ledger.
    static Result<ImportRun> begin(Ledger &ledger, ImportSource source, const ImportRules &rules, Deed deed);
    ImportRun(ImportRun &&) noexcept;
    ImportRun &operator=(ImportRun &&) = delete;
    ~ImportRun();

    /// The results come in the lines' order. `last`: no more will come. After an error the run can only be dropped.
    Result<void> add(std::span<const ImportLine> lines, bool last, const Sink &sink);
    /// Things that were read from a bus, all of one workstation; their results are numbered from `firstLine`. One
    /// that is refused refuses all of them.
    Result<void> add(std::span<const Registration> read, std::uint64_t firstLine, const Sink &sink);
    const BatchCounts &counts() const;
    /// The batch is done.
    Result<ImportBatch> finish();
    /// Undoes what was written, as the destructor does, and says so.
    Result<void> abandon();

private:
    struct State;
    explicit ImportRun(std::unique_ptr<State> state);
    std::unique_ptr<State> state_;
};

} // namespace homeward
