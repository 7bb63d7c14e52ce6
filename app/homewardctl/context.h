// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/homewardctl/output.h"
#include "core/base/clock.h"
#include "core/brands/origin.h"
#include "core/store/ledger.h"
#include "core/usb/scan_file.h"

#include <CLI/CLI.hpp>

#include <functional>
#include <memory>
#include <optional>
#include <string>

namespace homeward::ctl {

/// The exit codes of the contract.
enum Exit : int { Done = 0, Failed = 1, WrongUse = 2, Partly = 3, Found = 4 };

/// The common options as typed.
struct CommonOptions {
    std::string ledger;
    std::string home;
    std::string basis;
    std::string format;
    std::string replay;
    std::string language;
    std::string who;
    std::string asOf;
};

/// What every verb works with: the common options resolved, and the doors to the ledger and the bus.
class Context {
public:
    CommonOptions options;
    /// Set by the chosen verb's callback; its Result is the exit code.
    std::function<Result<int>()> run;

    /// Checks the common options; a mistake in one of them is wrong use.
    Result<void> resolve();

    Language language() const { return language_; }
    Format format() const { return format_; }
    std::optional<Day> asOf() const { return asOf_; }
    const Clock &clock() const { return clock_; }
    std::filesystem::path ledgerPath() const;
    /// A ledger was named, or lies in the default place.
    bool hasLedger() const;

    Result<Ledger> openLedger(Ledger::Access access) const;
    /// The ledger to read, if there is one.
    Result<std::optional<Ledger>> ledgerIfAny() const;
    /// The ledger's pinned sort, or the built-in catalogue's without a ledger.
    Result<Sorter> builtInSorter() const;
    /// --home and --basis over the ledger's, over the packager's default.
    HomeSetting home(const LedgerSettings *settings) const;
    Deed deed(std::string why = {}) const;

    /// The replayed scan's bus or the live one.
    Result<std::unique_ptr<Bus>> openBus() const;
    Result<std::optional<Scan>> replayedScan() const;
    /// The workstation's name: the replayed host's, or this one's.
    std::string workstation() const;

    std::string say(Msg id, const std::vector<std::string> &parameters = {}) const;
    /// A line on standard error.
    void tell(const std::string &line) const;
    void tell(const Error &error) const;

private:
    Language language_ = Language::English;
    Format format_ = Format::Table;
    std::optional<Day> asOf_;
    std::vector<std::string> homeCountries_;
    std::optional<Basis> basis_;
    SystemClock clock_;
};

void addScan(CLI::App &app, Context &context);
void addWatch(CLI::App &app, Context &context);
void addCapture(CLI::App &app, Context &context);
void addHost(CLI::App &app, Context &context);
void addClassify(CLI::App &app, Context &context);
void addCatalogue(CLI::App &app, Context &context);
void addLedger(CLI::App &app, Context &context);
void addAsset(CLI::App &app, Context &context);
void addHistory(CLI::App &app, Context &context);
void addDecide(CLI::App &app, Context &context);
void addDecisions(CLI::App &app, Context &context);
void addReview(CLI::App &app, Context &context);
void addExport(CLI::App &app, Context &context);
void addImport(CLI::App &app, Context &context);
void addDirective(CLI::App &app, Context &context);
void addReplace(CLI::App &app, Context &context);
void addProgress(CLI::App &app, Context &context);
void addUnit(CLI::App &app, Context &context);
void addPerson(CLI::App &app, Context &context);
void addStockTake(CLI::App &app, Context &context);

} // namespace homeward::ctl
