// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/exchange/csv_writer.h"
#include "core/inventory/query.h"

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace homeward {

/// What an export can show besides the inventory's columns: the running number of the row, and what an asset
/// is called in an office's register (its category for people).
enum class Computed { RowNumber, AssetName };

/// What a row of an export is: an asset; a unit with its counts; a directive's week with its figures.
enum class PresetRows { Assets, Units, Weeks };

struct ExportColumn {
    std::variant<Column, Computed> source = Column::Tag;
    std::string heading; ///< empty: the machine name, or the one for people with `forPeople`
    bool operator==(const ExportColumn &) const = default;
};

/// A way to write the inventory. Built in: `inventory` (every column, for editing), `leadership` (office
/// custom, no UUID), `units` (counts by unit), `progress` (the weeks of every directive), `overdue`,
/// `undetermined`, `exact` (every column, for machines).
struct ExportPreset {
    std::string name;
    PresetRows rows = PresetRows::Assets;
    std::vector<ExportColumn> columns; ///< of assets; units and weeks have columns of their own
    bool forPeople =
        false; ///< headings, choices and brands in the reader's language instead of the machine's words
    CsvDialect dialect;
    bool exact = false; ///< machine form: UTF-8 without mark, no guard, machine names and words, no title
    std::string title; ///< a row above the headings; empty: none
    bool signatures = false; ///< a last row to sign: prepared by, checked by, date
    std::optional<Language> language; ///< of headings and words; nothing: the reader's
    bool overdueOnly = false; ///< besides the query: only what is due before the day that is asked for
    AssetQuery query;
    bool operator==(const ExportPreset &) const = default;
};

/// Nothing for an unknown name.
std::optional<ExportPreset> builtInPreset(std::string_view name);
std::vector<std::string> builtInPresetNames();

/// "tag" ... , "row_number", "asset_name".
std::string_view nameOf(const ExportColumn &column);
/// Without a heading; nothing for an unknown name.
std::optional<ExportColumn> exportColumnNamed(std::string_view name);
/// The heading that the preset gives the column.
std::string headingOf(const ExportColumn &column, const ExportPreset &preset, Language language);

/// The words of PresetRows: "assets", "units", "weeks".
std::string_view toText(PresetRows rows);

/// InvalidInput if assets have no columns or the delimiter is none of , ; and tab.
Result<void> checkPreset(const ExportPreset &preset);

/// A preset as a file that can be passed on: {"format":"homeward-preset","version":1, ...}.
std::string toJson(const ExportPreset &preset);
/// fromJson(toJson(p)) == p. InvalidInput names the key that is missing, unknown or wrong; TooNew for a later
/// version.
Result<ExportPreset> presetFromJson(std::string_view text);
Result<void> savePreset(const ExportPreset &preset, const std::filesystem::path &to);
Result<ExportPreset> loadPreset(const std::filesystem::path &from);

} // namespace homeward
