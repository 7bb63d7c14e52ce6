// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/brands/attribution.h"
#include "core/store/record/record.h"

#include <optional>
#include <string>

namespace homeward::store {

/// A model's identifiers and words as a ledger keeps them.
std::string packSubject(const Subject &subject);
std::optional<Subject> unpackSubject(std::string_view bytes);

/// How a model is called in tables: the product's own words, else "vid:pid", else the maker's words.
std::string modelName(const Subject &subject);

/// The attribution's figures in a model's record; evidence is kept beside the history.
void setAttribution(Record &model, const Attribution &attribution);
Attribution attributionOf(const Record &model);
/// Whether what figures rest on differs: brand, owner, countries, category, contradiction, module, virtual.
bool sameFigures(const Attribution &a, const Attribution &b);

std::string packEvidence(const std::vector<Evidence> &evidence);
/// Messages that this program does not know any more are left out.
std::vector<Evidence> unpackEvidence(std::string_view bytes);

} // namespace homeward::store
