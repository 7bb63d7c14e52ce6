// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/imports.h"
#include "core/store/register/matcher.h"

#include <optional>
#include <vector>

namespace homeward::store {

/// Whom a line is about.
struct LineOwner {
    std::int64_t asset = 0; ///< 0: nobody has what it says
    bool undone = false; ///< the entry's making was undone; it is made again
};

/// Finds the asset that a line is about, by its UUID or any identity. Reads only.
class LineMatch {
public:
    LineMatch(sqlite::Connection &connection, const IdentityKeys &keys, const KnownKeys &known,
              std::optional<ImportField> matchBy)
        : connection_(&connection)
        , known_(&known)
        , matcher_(connection, keys, &known)
        , matchBy_(matchBy)
    {
    }

    /// Conflict if what the line says belongs to several; InvalidInput if it lacks the field that it is to be
    /// matched by.
    Result<LineOwner> find(const ImportLine &line);
    /// Conflict if another asset than this one has the identity.
    Result<void> checkFree(const KeptIdentity &kept, std::int64_t asset);

private:
    Result<LineOwner> byUuid(std::string_view text);
    Result<void> collect(ImportField field, const ImportLine &line, std::vector<Owner> &owners);
    Result<void> collectSerial(std::string_view serial, const ImportLine &line, std::vector<Owner> &owners);
    Result<std::optional<Owner>> byTag(std::string_view tag);
    Result<std::optional<Owner>> byScopedSerial(std::string_view serial);

    sqlite::Connection *connection_;
    const KnownKeys *known_;
    Matcher matcher_;
    std::optional<ImportField> matchBy_;
};

/// The vendor ID, if the line has both.
std::optional<std::uint16_t> vendorOf(const ImportLine &line);

} // namespace homeward::store
