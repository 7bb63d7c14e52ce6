// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/directives/replacing/pairing.h"
#include "core/store/directive/thing_desk.h"

#include <map>
#include <optional>

namespace homeward::store {

/// A line as it is worked on.
struct Line {
    std::int64_t id = 0;
    std::int64_t oldAsset = 0;
    std::int64_t newAsset = 0;
    Replacement terms;
    Record record{SubjectKind::Replacement};
};

/// The lines in force, found by their assets, for one action or one reading.
class LineBook {
public:
    explicit LineBook(sqlite::Connection &connection)
        : connection_(&connection)
    {
    }

    Result<std::optional<Line>> byOld(std::int64_t oldAsset);
    Result<std::vector<Line>> all();
    Result<std::int64_t> assetOf(const Uuid &uuid); ///< 0: none
    Result<Uuid> uuidOfAsset(std::int64_t asset);
    Result<std::string> tagOf(std::int64_t asset);
    /// A rule asks by UUID, and a database may fail while it is asked: the failure is kept here.
    PairingSurroundings surroundings();
    const std::optional<Error> &failure() const { return failure_; }

private:
    Result<Line> read(std::int64_t id, const Record &record);
    template <class T>
    T kept(Result<T> result, T fallback)
    {
        if (result)
            return std::move(*result);
        failure_ = result.error();
        return fallback;
    }

    sqlite::Connection *connection_;
    std::map<Uuid, std::optional<Replacement>> asked_; // what surroundings() has handed out pointers to
    std::optional<Error> failure_;
};

} // namespace homeward::store
