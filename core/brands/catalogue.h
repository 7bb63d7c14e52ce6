// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/base/sha256.h"
#include "core/brands/category.h"
#include "core/usb/device.h"

#include <filesystem>
#include <memory>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace homeward {

/// Module: makes finished parts that are built into other makers' goods (fingerprint readers, touch pads,
/// radios).
enum class Role { Unclassified, Brand, Supplier, Contract, Shared, Squatted, Boot, Module };

/// The compiled brand catalogue: immutable, safe to read from any thread, cheap to copy (shared bytes). Views
/// that it returns live as long as any copy of it. resources/catalogue/FORMAT.md describes the tables behind
/// it.
class Catalogue {
public:
    struct Registrant {
        std::uint16_t vid = 0;
        std::string_view company;
        Role role = Role::Unclassified;
        std::string_view brand; ///< empty: none in the brand table
        std::string_view country;
        std::string_view source;
    };
    struct Brand {
        std::string_view name;
        std::string_view nameZh;
        std::string_view country;
        std::string_view owner;
        std::string_view ownerCountry;
        std::string_view since;
        Category category = Category::Unknown;
        std::string_view confidence; ///< "high", "medium", "low"
        std::string_view source;
        std::string_view checked;
    };
    struct Product {
        std::uint16_t vid = 0;
        std::uint16_t pidFirst = 0;
        std::uint16_t pidLast = 0;
        std::string_view brand; ///< "-": sold under many brands; empty: says nothing of the brand
        std::string_view model;
        Category category = Category::Unknown;
        Mode mode = Mode::None;
        std::string_view when; ///< a normalised word that must stand in the strings; empty: always
        std::string_view source;
    };

    /// Maps the compiled file: no parsing, under a millisecond. Corrupt if it is not one, TooNew for a later
    /// format.
    static Result<Catalogue> open(const std::filesystem::path &compiled);
    /// The same from bytes, as a ledger keeps them.
    static Result<Catalogue> fromBytes(Bytes bytes);
    /// The catalogue that came with the program: beside it in a build tree, else in the data folder.
    static Result<Catalogue> builtIn();

    ByteView bytes() const;
    Digest digest() const; ///< SHA-256 of bytes()
    std::string_view version() const; ///< day of its youngest row, "2026-11-24"

    std::optional<Registrant> registrant(std::uint16_t vid) const;
    /// The product rules of a vendor ID, by product ID.
    std::vector<Product> products(std::uint16_t vid) const;
    std::optional<Brand> brand(std::string_view name) const; ///< by its exact name
    /// By name or alias, over normalised keys and without legal suffixes.
    std::optional<Brand> findBrand(std::string_view words) const;
    /// Who owned the brand on that day; the present owner where the tables do not reach back.
    Brand brandAsOf(const Brand &brand, Day day) const;
    std::span<const std::string_view> brandNames() const; ///< in byte order
    /// Whether the `generic` table knows the serial number as one that recognises nothing.
    bool isJunkSerial(std::string_view serial) const;

    struct Counts {
        std::size_t registrants, brands, aliases, words, products, sources;
    };
    Counts counts() const;

    struct Data;
    const Data &data() const { return *data_; }

private:
    explicit Catalogue(std::shared_ptr<const Data> data)
        : data_(std::move(data))
    {
    }
    std::shared_ptr<const Data> data_;
};

} // namespace homeward
