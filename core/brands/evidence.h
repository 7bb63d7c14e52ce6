// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/brands/brand_sort.h"
#include "core/brands/legal_form.h"

namespace homeward {

/// Puts what was found into sentences with their sources. Device texts are made visible on the way.
class EvidenceWriter {
public:
    EvidenceWriter(const Catalogue::Data &data, const Subject &subject)
        : data_(data)
        , subject_(subject)
    {
    }

    Evidence decision(const Decision &decision) const;
    Evidence product(std::uint32_t row) const;
    Evidence words(const WordMatch &match, catalogue_format::Field field) const;
    /// The words name the registrant's company, which no row of the brands has.
    Evidence company(const std::string &name) const;
    Evidence registrant(const Catalogue::Registrant &registrant) const;
    Evidence makerCode(std::uint32_t row) const;

private:
    /// "products: libmtp (https://...)"
    std::string sourceText(std::string_view table, std::string_view source) const;
    std::string identifier() const;

    const Catalogue::Data &data_;
    const Subject &subject_;
};

} // namespace homeward
