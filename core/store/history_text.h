// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/action/action_writer.h"
#include "core/store/history.h"
#include "core/store/register/work.h"

namespace homeward::store {

/// Puts entries into words: fields by their names, references by what they refer to.
class HistoryText {
public:
    HistoryText(sqlite::Connection &connection, Books &books)
        : connection_(&connection)
        , books_(&books)
    {
    }
    Result<HistoryEntry> entry(SubjectKind kind, std::int64_t subject, const std::vector<FieldChange> &changes);

private:
    Result<std::string> subjectText(SubjectKind kind, std::int64_t subject);
    Result<std::string> valueText(SubjectKind kind, std::uint8_t field, const Value &value);
    Result<std::string> assetText(AssetField field, const Value &value);
    Result<std::string> modelText(std::int64_t model);

    sqlite::Connection *connection_;
    Books *books_;
};

} // namespace homeward::store
