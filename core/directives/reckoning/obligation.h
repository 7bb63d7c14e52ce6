// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/directives/replacing/replacement.h"
#include "core/directives/terms/directive.h"

#include <cstdint>
#include <string_view>

namespace homeward {

/// How an asset stands under a directive; exclusive. None: it is not counted (not in scope, domestic, or of
/// no known origin but no longer there).
enum class ObligationState : std::uint8_t {
    None,
    Open,
    Planned, ///< planned or approved
    Ordered, ///< ordered or delivered
    Deployed, ///< the new one is in use, or more, but the completion point is not reached
    Done,
    Exempt,
    Left, ///< lost, transferred, merged, corrected, moved out of the scope, or gone before the directive was
          ///< received
    Undetermined
};
inline constexpr std::size_t obligationStateCount = 9;

/// What a directive makes of a model: not concerned, or in scope with this origin by the directive's basis.
enum class Verdict : std::uint8_t { Out, Domestic, Foreign, Undetermined };

/// All that the state of one asset under one directive at one day's close rests on.
struct ObligationFacts {
    bool there = false; ///< registered, and the registration not undone
    Verdict verdict = Verdict::Out; ///< of its model, on that day
    bool placed = false; ///< unit, place and ownership are in scope; an asset in store counts as in any place
    bool wasForeign = false; ///< in scope and foreign at some day's close since the directive was received
    bool endedBefore = false; ///< its end took effect before the directive was received
    bool exempt = false;
    Status status = Status::InUse;
    Ownership ownership = Ownership::Department;
    ReplacementStage stage = ReplacementStage::None;
    bool stopped =
        false; ///< the end of its use is recorded; of a personal device: its holder's dated declaration
    bool withoutSuccessor = false; ///< its replacement line says that nothing replaces it
};

/// The contract of the rate. In this order, the first that holds:
///  1. not there: None. Never foreign in scope since received: Undetermined (or Exempt) if it is present, in
///  scope and its
///     verdict is Undetermined; else None. An undetermined asset that is gone is no risk and counts nowhere.
///  2. Left for a correction: merged into another entry, ended before the directive was received, or its
///  model is by now
///     domestic or of a category out of scope. A correction goes before Done: what was never foreign is no
///     success.
///  3. Done: past the completion point (isDone).
///  4. Left: lost, transferred to others, or moved out of the scope.
///  5. Exempt. 6. Undetermined again. 7. Deployed, Ordered, Planned, Open by its replacement's stage.
ObligationState stateOf(const ObligationFacts &facts, Completion completion);

/// Past the completion point. An asset in use is not, whatever its papers say, except that `replaced` is
/// reached when the new one is deployed. Retired counts as past every point (the check lists what lacks its
/// paper). Stored counts as use stopped. `disposed` asks for transferred, scrapped or destroyed: a wiped or
/// stored one is still the office's. A personal device is past every point by its holder's declaration, and
/// by nothing else.
bool isDone(const ObligationFacts &facts, Completion completion);

/// Still to be done: Open, Planned, Ordered or Deployed.
constexpr bool isOutstanding(ObligationState state)
{
    return state >= ObligationState::Open && state <= ObligationState::Deployed;
}

std::string_view toText(ObligationState state); ///< "open", "planned" ...; empty for None
std::string_view toText(Verdict verdict); ///< "out", "domestic", "foreign", "undetermined"

} // namespace homeward
