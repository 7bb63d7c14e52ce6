// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/directives/progress/groups.h"
#include "core/directives/progress/pace.h"
#include "core/directives/reckoning/bridge.h"
#include "core/directives/reckoning/growth.h"

#include <map>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace homeward {

struct ProgressOptions {
    std::optional<GroupBy> by;
    bool bridge = false; ///< the weeks since the directive was received, each ending on the weekday of the
                         ///< day asked for
    bool burnDown = false; ///< a point for each of those weeks
};

/// How far one directive is. One that was superseded or withdrawn stays as it was at the close of that day.
struct Progress {
    std::uint32_t index = 0; ///< of the directive in the chronicle
    Directive directive; ///< as known then
    Day asOf{}; ///< the day asked for, or the earlier one on which it ended
    Figures figures;
    Pace pace;
    std::vector<Group> groups;
    std::vector<Bridge> bridge;
    std::vector<BurnPoint> burnDown;
};

/// Figures over a chronicle for any day, with what was computed kept: a past close never changes, because
/// whatever is recorded later is not seen from it. One thread. Holds the columns of three days (16 bytes an
/// asset, and a byte per asset and directive) and small results of all others.
class ProgressBook {
public:
    explicit ProgressBook(const Chronicle &chronicle)
        : chronicle_(&chronicle)
    {
    }

    /// To be called when the chronicle grew.
    void grew(const Growth &growth);

    /// All directives known at the close of `day` that had been received, in the order of their indices.
    std::vector<Progress> progress(Day day, const ProgressOptions &options = {});
    /// One of them; nothing if it was not known then or had not been received.
    std::optional<Progress> progress(std::uint32_t directive, Day day, const ProgressOptions &options = {});

    /// The columns and the states behind the figures, for lists and drill-down. They live as long as they are
    /// held.
    std::shared_ptr<const Reckoner> reckonerAt(Day day);
    std::shared_ptr<const Reckoning> reckoningAt(std::uint32_t directive, Day day); ///< null: nothing to tell

    /// The close that tells of a directive as of `day`: of that day, or of the one on which it ended.
    Day closeOf(std::uint32_t directive, Day day) const;

    /// Why consecutive closes differ; nothing if the directive was known at neither.
    std::optional<Bridge> bridge(std::uint32_t directive, Day from, Day to);
    /// What the figures of `day` would be by what was learnt until `known`, as a bridge from what they were
    /// then.
    std::optional<Bridge> corrections(std::uint32_t directive, Day day, Day known);

    /// By asset, 1 + the directive that sets its due date: of the confirmed ones under which it is
    /// outstanding the one with the earliest deadline. 0: none.
    std::vector<std::uint32_t> dueDirectives(Day day);

private:
    using DirectiveDay = std::pair<std::uint32_t, Day>;
    struct Shelf {
        Day day{};
        std::shared_ptr<Reckoner> reckoner;
        std::map<std::uint32_t, std::shared_ptr<Reckoning>> reckonings; ///< null: nothing to tell
    };

    Shelf &shelf(Day day);
    static void renew(Shelf &shelf, const Growth &growth);
    void reckonAll(Day day);
    void reckonBefore(const std::vector<std::uint32_t> &directives, Day day);
    std::optional<Progress> ended(std::uint32_t directive, Day close, const ProgressOptions &options);
    Progress build(std::uint32_t directive, Day day, const Reckoning &reckoning,
                   const ProgressOptions &options);
    Figures figuresBefore(std::uint32_t directive, const DirectiveFacts &terms, Day day);
    std::vector<Day> weeks(const Directive &directive, Day day) const;
    void warmBridges(const std::vector<std::uint32_t> &directives, Day day);
    std::vector<Group> months(std::uint32_t directive, Day received, Day day);
    std::optional<BurnPoint> burnPoint(std::uint32_t directive, Day day);

    const Chronicle *chronicle_;
    std::vector<Shelf> shelves_; ///< the last used one at the end
    std::map<DirectiveDay, std::pair<DirectiveFacts, Figures>> before_;
    std::map<std::pair<DirectiveDay, Day>, std::optional<Bridge>>
        bridges_; ///< directive and opening, closing
    std::map<DirectiveDay, std::optional<BurnPoint>> burnPoints_;
    std::map<DirectiveDay, std::optional<Figures>> closes_;
    std::map<DirectiveDay, Progress> ended_; ///< without groups, bridge and burn-down
};

} // namespace homeward
