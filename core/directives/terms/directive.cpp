// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/directives/terms/directive.h"

#include "core/directives/terms/words.h"

namespace homeward {
namespace {

constexpr Words<SourceKind, 4> sourceKinds{{"written", "meeting", "message", "verbal"}};
constexpr Words<Standing, 4> standings{{"reported", "confirmed", "superseded", "withdrawn"}};
constexpr Words<Completion, 4> completions{{"use-stopped", "replaced", "reclaimed", "disposed"}};
constexpr Words<DirectiveBasis, 3> bases{{"brand", "owner", "list"}};

} // namespace

const std::string &nameOf(const Directive &directive)
{
    return directive.number.empty() ? directive.title : directive.number;
}

std::string_view toText(SourceKind kind)
{
    return sourceKinds.of(kind);
}
std::string_view toText(Standing standing)
{
    return standings.of(standing);
}
std::string_view toText(Completion completion)
{
    return completions.of(completion);
}
std::string_view toText(DirectiveBasis basis)
{
    return bases.of(basis);
}
std::optional<SourceKind> parseSourceKind(std::string_view text)
{
    return sourceKinds.parse(text);
}
std::optional<Standing> parseStanding(std::string_view text)
{
    return standings.parse(text);
}
std::optional<Completion> parseCompletion(std::string_view text)
{
    return completions.parse(text);
}
std::optional<DirectiveBasis> parseDirectiveBasis(std::string_view text)
{
    return bases.parse(text);
}

} // namespace homeward
