// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/homewardctl/context.h"

#include "core/base/defaults.h"
#include "core/base/paths.h"
#include "core/text/messages_app.h"

#include <pwd.h>
#include <unistd.h>

#include <cstdio>
#include <cstdlib>

namespace homeward::ctl {
namespace {

std::string environment(const char *name)
{
    const char *value = std::getenv(name);
    return value == nullptr ? std::string() : std::string(value);
}

Language systemLanguage()
{
    for (const char *name : {"LC_ALL", "LC_MESSAGES", "LANG"})
        if (const std::string value = environment(name); !value.empty())
            return languageFromTag(value);
    return Language::English;
}

Error badOption(const std::string &name, const std::string &value, const std::string &expected)
{
    return {ErrorCode::InvalidInput, AppMsg::BadOption, {name, value, expected}};
}

} // namespace

Result<void> Context::resolve()
{
    language_ = options.language.empty() ? systemLanguage() : languageFromTag(options.language);
    if (options.format.empty())
        format_ = ::isatty(STDOUT_FILENO) != 0 ? Format::Table : Format::Csv;
    else
        format_ = options.format == "json"  ? Format::Json
                  : options.format == "csv" ? Format::Csv
                                            : Format::Table;
    if (!options.home.empty()) {
        const auto countries = parseCountries(options.home);
        if (!countries || countries->empty())
            return badOption("--home", options.home, "CN,HK");
        homeCountries_ = *countries;
    }
    basis_ = parseBasis(options.basis);
    if (!options.asOf.empty()) {
        const auto day = parseDay(options.asOf);
        if (!day)
            return day.error();
        asOf_ = *day;
    }
    if (options.ledger.empty())
        options.ledger = environment("HOMEWARD_LEDGER");
    return {};
}

std::filesystem::path Context::ledgerPath() const
{
    return options.ledger.empty() ? defaultLedgerPath() : std::filesystem::path(options.ledger);
}

bool Context::hasLedger() const
{
    std::error_code error;
    return !options.ledger.empty() || std::filesystem::exists(ledgerPath(), error);
}

Result<Ledger> Context::openLedger(Ledger::Access access) const
{
    if (!hasLedger())
        return Error{ErrorCode::NotFound, AppMsg::NoLedgerYet, {ledgerPath().string()}};
    return Ledger::open(ledgerPath(), access, clock_);
}

Result<std::optional<Ledger>> Context::ledgerIfAny() const
{
    if (!hasLedger())
        return std::optional<Ledger>{};
    auto ledger = openLedger(Ledger::Access::ReadOnly);
    if (!ledger)
        return fail(ledger);
    return std::optional<Ledger>{std::move(*ledger)};
}

Result<Sorter> Context::builtInSorter() const
{
    auto catalogue = Catalogue::builtIn();
    if (!catalogue)
        return fail(catalogue);
    return Sorter{std::move(*catalogue)};
}

HomeSetting Context::home(const LedgerSettings *settings) const
{
    HomeSetting home;
    if (settings != nullptr)
        home = settings->home;
    else if (auto countries = parseCountries(defaultHome))
        home.countries = std::move(*countries);
    if (!homeCountries_.empty())
        home.countries = homeCountries_;
    if (basis_)
        home.basis = *basis_;
    return home;
}

Deed Context::deed(std::string why) const
{
    Deed deed;
    deed.why = std::move(why);
    deed.who = options.who;
    if (deed.who.empty()) {
        const passwd *account = ::getpwuid(::geteuid());
        deed.who = account == nullptr ? std::to_string(::geteuid()) : std::string(account->pw_name);
    }
    return deed;
}

Result<std::optional<Scan>> Context::replayedScan() const
{
    if (options.replay.empty())
        return std::optional<Scan>{};
    auto scan = readScan(options.replay);
    if (!scan)
        return fail(scan);
    return std::optional<Scan>{std::move(*scan)};
}

Result<std::unique_ptr<Bus>> Context::openBus() const
{
    auto scan = replayedScan();
    if (!scan)
        return fail(scan);
    if (!*scan)
        return openLiveBus();
    for (const Problem &problem : (*scan)->problems)
        tell(say(problem.message, problem.parameters));
    return replayBus(std::move(**scan), 1.0);
}

std::string Context::workstation() const
{
    if (auto scan = replayedScan(); scan && *scan)
        return (*scan)->host.name;
    return hostName();
}

std::string Context::say(Msg id, const std::vector<std::string> &parameters) const
{
    return homeward::say(id, language_, parameters);
}

void Context::tell(const std::string &line) const
{
    std::fprintf(stderr, "homewardctl: %s\n", line.c_str());
}

void Context::tell(const Error &error) const
{
    tell(homeward::say(error, language_));
}

} // namespace homeward::ctl
