// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/brands/catalogue.h"
#include "core/brands/catalogue_format.h"
#include "core/brands/serial_pattern.h"

#include <mutex>
#include <unordered_set>
#include <vector>

namespace homeward {

/// The bytes of a compiled catalogue, mapped or owned, and checked access to them. For core/brands alone.
struct Catalogue::Data {
    Data() = default;
    ~Data();
    Data(const Data &) = delete;
    Data &operator=(const Data &) = delete;

    /// Header, checksum and the places of the sections.
    Result<void> adopt(ByteView view);

    std::uint32_t rows(catalogue_format::Section section) const { return rows_[section]; }
    /// 0 outside the table.
    std::uint32_t cell(catalogue_format::Section section, std::uint32_t row, std::uint32_t column) const;
    /// Empty for a reference that is none.
    std::string_view text(std::uint32_t reference) const;
    std::string_view textCell(catalogue_format::Section section, std::uint32_t row,
                              std::uint32_t column) const
    {
        return text(cell(section, row, column));
    }
    /// First row whose first cell is not below `key`.
    std::uint32_t lowerBound(catalogue_format::Section section, std::uint32_t key) const;
    /// First phrase with that key, or the number of phrases.
    std::uint32_t findPhrase(std::string_view key) const;
    std::optional<std::uint32_t> findBrandRow(std::string_view name) const;

    Registrant registrantAt(std::uint32_t row) const;
    Brand brandAt(std::uint32_t row) const;
    Product productAt(std::uint32_t row) const;
    bool isSupplierBrand(std::uint32_t row) const;

    ByteView bytes;
    Bytes owned;
    void *mapping = nullptr;
    std::size_t mappedSize = 0;
    std::string_view version;
    std::vector<std::string_view> brandNames;
    mutable std::once_flag digestOnce;
    mutable Digest digest{};
    mutable std::once_flag serialsOnce;
    mutable std::vector<SerialPattern> serialExpressions;
    mutable std::unordered_set<std::string> serialKeys;

private:
    std::uint32_t offsets_[catalogue_format::SectionCount] = {};
    std::uint32_t rows_[catalogue_format::SectionCount] = {};
};

inline std::uint32_t Catalogue::Data::cell(catalogue_format::Section section, std::uint32_t row,
                                           std::uint32_t column) const
{
    if (row >= rows_[section] || column >= catalogue_format::widths[section])
        return 0;
    return catalogue_format::load32(bytes.data() + offsets_[section]
                                    + (std::size_t{row} * catalogue_format::widths[section] + column) * 4);
}

inline std::string_view Catalogue::Data::text(std::uint32_t reference) const
{
    if (std::uint64_t{reference} + 2 > rows_[catalogue_format::Pool])
        return {};
    const std::uint8_t *at = bytes.data() + offsets_[catalogue_format::Pool] + reference;
    const auto length = static_cast<std::uint32_t>(at[0] | at[1] << 8);
    if (std::uint64_t{reference} + 2 + length > rows_[catalogue_format::Pool])
        return {};
    return {reinterpret_cast<const char *>(at + 2), length};
}

} // namespace homeward
