// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/directives/terms/directive.h"

#include <string>
#include <vector>

namespace homeward {

/// On what two directives over the same assets disagree.
enum class ConflictKind { Deadline, Completion, Basis };

/// A named person's word on a conflict. It holds as long as the two values are those that were settled.
struct Settlement {
    Uuid first;
    Uuid second;
    ConflictKind kind = ConflictKind::Deadline;
    std::string firstValue;
    std::string secondValue;
    std::string ruling; ///< what was decided, in words
    std::string who;
    Day day{};
    std::string document;
    bool operator==(const Settlement &) const = default;
};

struct Conflict {
    Uuid first; ///< the one received earlier; of the same day: in the order given
    Uuid second;
    ConflictKind kind = ConflictKind::Deadline;
    std::string firstValue; ///< machine form: "2026-09-07", "use-stopped", "owner CN"
    std::string secondValue;
    const Settlement *settlement = nullptr; ///< into the span given; null: open
};

/// All pairs of directives in force whose scopes can share an asset and that differ in deadline, completion
/// point, or basis and home. Both stay in force whatever is settled: every directive counts its assets, and
/// the earliest confirmed open deadline sets the due date. Scopes share assets unless a list of theirs
/// (categories, places, ownership, brands) has nothing in common or no unit of one is a unit, sub-unit or
/// parent of one of the other.
std::vector<Conflict> conflictsOf(const std::vector<Directive> &directives,
                                  const std::vector<Settlement> &settlements);

/// Whether one path is the other or lies below it.
bool isSameOrBelow(std::string_view path, std::string_view above);

std::string_view toText(ConflictKind kind); ///< "deadline", "completion", "basis"
std::optional<ConflictKind> parseConflictKind(std::string_view text);

} // namespace homeward
