// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/uuid.h"
#include "core/brands/category.h"
#include "core/inventory/asset.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace homeward {

enum class SourceKind { Written, Meeting, Message, Verbal };
/// Reported: somebody said so. Confirmed: a paper or a named decider stands behind it. Only a confirmed
/// directive moves a headline or sets a due date; superseded and withdrawn ones are kept for past dates.
enum class Standing { Reported, Confirmed, Superseded, Withdrawn };
/// The point past which an asset is done (core/directives/obligation.h says what counts).
enum class Completion { UseStopped, Replaced, Reclaimed, Disposed };
/// Whose country counts, or whether the model is on the approved list.
enum class DirectiveBasis { Brand, Owner, List };

/// Which assets a directive is about; an empty list means any. A unit stands for its sub-units too, and for
/// the units that it was merged into or split into.
struct Scope {
    std::vector<Category> categories{};
    std::vector<std::string> units{}; ///< paths, joined by " / "
    std::vector<Place> places{};
    std::vector<Ownership> ownership{};
    std::vector<std::string> brandsIn{};
    std::vector<std::string> brandsOut{};
    bool operator==(const Scope &) const = default;
};

struct InterimTarget {
    Day day{};
    int percent = 0;
    bool operator==(const InterimTarget &) const = default;
};

/// A line of an approved list. An empty model approves all of the brand's.
struct ApprovedModel {
    std::string brand;
    std::string model;
    bool operator==(const ApprovedModel &) const = default;
};

struct Source {
    SourceKind kind = SourceKind::Written;
    std::string relayedBy;
    std::optional<Day> relayedOn;
    std::string reference; ///< the paper or the message that it rests on
    bool operator==(const Source &) const = default;
};

/// An instruction: what must be gone by when, and who said so.
struct Directive {
    Uuid id;
    std::string title;
    std::string number; ///< of the document; directives are called by number, title or UUID
    std::string issuer;
    Source source;
    Standing standing = Standing::Reported;
    std::string confirmedBy;
    std::optional<Day> confirmedOn;
    Day received{};
    std::optional<Day> effective; ///< nothing: since it was received
    Day deadline{}; ///< the last day on which it can be met: overdue from the close of the day after
    Completion completion = Completion::Reclaimed;
    Scope scope;
    DirectiveBasis basis = DirectiveBasis::Brand;
    std::vector<std::string> home; ///< country codes; empty: the ledger's
    std::vector<ApprovedModel> approvedList;
    std::string approvedDocument;
    std::optional<Day> approvedOn;
    int targetPercent = 100;
    std::vector<InterimTarget> interim; ///< ascending in day and percent
    std::string notes;

    bool inForce() const { return standing == Standing::Reported || standing == Standing::Confirmed; }
    bool operator==(const Directive &) const = default;
};

/// A permission for one asset not to meet one directive.
struct Exemption {
    Uuid id;
    Uuid directive;
    Uuid asset;
    std::string reason;
    std::string approver;
    Day from{};
    std::optional<Day> expiry; ///< the last day; nothing: until revoked
    std::string document;
    bool operator==(const Exemption &) const = default;
};

/// The name for people and messages: the number, else the title.
const std::string &nameOf(const Directive &directive);

std::string_view toText(SourceKind kind); ///< "written", "meeting", "message", "verbal"
std::string_view toText(Standing standing); ///< "reported", "confirmed", "superseded", "withdrawn"
std::string_view toText(Completion completion); ///< "use-stopped", "replaced", "reclaimed", "disposed"
std::string_view toText(DirectiveBasis basis); ///< "brand", "owner", "list"
std::optional<SourceKind> parseSourceKind(std::string_view text);
std::optional<Standing> parseStanding(std::string_view text);
std::optional<Completion> parseCompletion(std::string_view text);
std::optional<DirectiveBasis> parseDirectiveBasis(std::string_view text);

} // namespace homeward
