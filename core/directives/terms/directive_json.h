// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/directives/terms/directive.h"

#include <string>
#include <string_view>

namespace homeward {

/// A directive from the JSON that cli.md describes, with these besides: source.relayed_on, confirmed_by,
/// confirmed_on, approved_document, approved_on, notes, and `id` where it comes from a ledger. Of
/// approved_list each element is a brand's name or {"brand","model"}. title, received and deadline must be
/// there; what is absent has its default (standing reported, basis brand, completion reclaimed, target 100).
///
/// InvalidInput names the field and what is wrong with it; a field that is not known is refused, because a
/// misspelt "deadlin" would else go unseen. Only form is checked; checkDirective() judges the meaning.
Result<Directive> parseDirective(std::string_view json);

/// A change of some fields: those that stand in `json` take the place of those of `present`; a scope is
/// changed list by list. The same errors.
Result<Directive> amendDirective(const Directive &present, std::string_view json);

/// All fields, in the order of cli.md, indented; parseDirective() reads it again to the same value.
std::string toJson(const Directive &directive);

} // namespace homeward
