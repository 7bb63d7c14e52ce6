// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/schema/migrate.h"

#include "core/store/sqlite/transaction.h"
#include "core/text/messages_store.h"

#include <fmt/format.h>

namespace homeward::store {
namespace {

/// What the step itself got wrong is told with its name; a full disk or a broken file has its own sentence.
Error stepFailed(const Step &step, Error error)
{
    if (error.code != ErrorCode::Internal)
        return error;
    const std::string reason = error.parameters.empty() ? std::string() : error.parameters.front();
    return {ErrorCode::Internal, StoreMsg::MigrationFailed, {step.name, reason}, error.native};
}

Result<void> runStep(sqlite::Connection &connection, const Step &step)
{
    if (const auto done = connection.execute(step.sql); !done)
        return stepFailed(step, done.error());
    sqlite::Query check = connection.queryOnce("PRAGMA foreign_key_check");
    const auto dangling = check.step();
    if (!dangling)
        return stepFailed(step, dangling.error());
    if (*dangling)
        return Error{ErrorCode::Internal,
                     StoreMsg::MigrationFailed,
                     {step.name, fmt::format("row {} of {} refers to nothing", check.integer(1), check.text(0))}};
    return {};
}

std::filesystem::path freeName(const std::filesystem::path &path, int version)
{
    auto name = path;
    name.replace_filename(fmt::format("{}-v{}.bak", path.filename().string(), version));
    std::error_code ignored;
    for (int number = 2; std::filesystem::exists(name, ignored); ++number)
        name.replace_filename(fmt::format("{}-v{}-{}.bak", path.filename().string(), version, number));
    return name;
}

} // namespace

Result<void> migrate(sqlite::Connection &connection, std::span<const Step> steps)
{
    auto transaction = sqlite::Transaction::begin(connection, sqlite::Transaction::Kind::Write);
    if (!transaction)
        return fail(transaction);
    // Asked within the transaction: another process may have been quicker.
    const auto present = connection.integer("PRAGMA user_version");
    if (!present)
        return fail(present);
    for (auto next = static_cast<std::size_t>(*present); next < steps.size(); ++next)
        if (const auto done = runStep(connection, steps[next]); !done)
            return done;
    if (static_cast<std::size_t>(*present) < steps.size())
        if (const auto done = connection.execute(fmt::format("PRAGMA user_version = {}", steps.size())); !done)
            return done;
    return transaction->commit();
}

Result<int> versionOf(sqlite::Connection &connection, const std::filesystem::path &path, int newest)
{
    const auto application = connection.integer("PRAGMA application_id");
    if (!application)
        return fail(application);
    if (*application != applicationId)
        return Error{ErrorCode::InvalidInput, StoreMsg::NotALedger, {path.string()}};
    const auto version = connection.integer("PRAGMA user_version");
    if (!version)
        return fail(version);
    if (*version < 1)
        return Error{ErrorCode::InvalidInput, StoreMsg::NotALedger, {path.string()}};
    if (*version > newest)
        return Error{ErrorCode::TooNew, StoreMsg::LedgerTooNew, {path.string()}};
    return static_cast<int>(*version);
}

Result<void> upgrade(sqlite::Connection &connection, const std::filesystem::path &path, int version,
                     std::span<const Step> steps)
{
    if (version >= static_cast<int>(steps.size()))
        return {};
    if (const auto copied = connection.copyTo(freeName(path, version)); !copied)
        return fail(copied);
    return migrate(connection, steps);
}

} // namespace homeward::store
