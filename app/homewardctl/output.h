// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/text/messages.h"

#include <nlohmann/json_fwd.hpp>

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace homeward::ctl {

enum class Format { Table, Csv, Json };

/// A column of a listing: the key of the JSON object ("asset.tag" for a key inside) and its heading for
/// people; not every column is worth its width in a table.
struct OutputColumn {
    std::string key;
    Msg heading;
    bool inTable = true;
};

/// Writes the objects to standard output: a table for people, CSV with the keys as header, or a JSON array.
/// Io if standard output cannot be written (a closed pipe, a full disk).
Result<void> printListing(Format format, Language language, const std::vector<OutputColumn> &columns,
                          const std::vector<nlohmann::ordered_json> &objects);

/// The same for very many objects: each is written when it comes. A table's columns are as wide as the first ones
/// need.
class ListingStream {
public:
    ListingStream(Format format, Language language, std::vector<OutputColumn> columns);
    ~ListingStream();

    /// A failure is kept and told at the end.
    void add(nlohmann::ordered_json object);
    Result<void> finish();

private:
    struct State;
    std::unique_ptr<State> state_;
};

/// One object: "key: value" lines, CSV with one row, or a JSON object.
Result<void> printObject(Format format, Language language, const std::vector<OutputColumn> &columns,
                         const nlohmann::ordered_json &object);

/// JSON that never throws over bytes that are no text.
std::string toJsonText(const nlohmann::ordered_json &value, bool pretty);

Result<void> writeOut(std::string_view text);

} // namespace homeward::ctl
