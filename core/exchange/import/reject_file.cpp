// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import/reject_file.h"

#include "core/text/messages_import.h"

namespace homeward {

RejectFile::RejectFile(std::filesystem::path path, const TableLayout &layout, Language language)
    : path_(std::move(path))
    , layout_(layout)
    , language_(language)
{
}

Result<void> RejectFile::begin()
{
    auto file = AtomicFile::create(path_);
    if (!file)
        return fail(file);
    file_.emplace(std::move(*file));
    writer_.emplace(CsvDialect{}, [this](std::string_view bytes) { return file_->write(bytes); });
    for (const std::string &heading : layout_.headings)
        if (!isReasonHeading(heading))
            writer_->cell(heading);
    writer_->cell(say(ImportMsg::ReasonHeading, language_));
    return writer_->endRow();
}

Result<void> RejectFile::add(std::span<const std::string_view> cells, const Error &reason)
{
    if (!writer_)
        if (const auto begun = begin(); !begun)
            return begun;
    for (std::size_t i = 0; i < layout_.headings.size(); ++i)
        if (!isReasonHeading(layout_.headings[i]))
            writer_->cell(i < cells.size() ? unguarded(cells[i]) : std::string_view());
    writer_->cell(say(reason, language_));
    return writer_->endRow();
}

Result<bool> RejectFile::finish()
{
    if (!writer_)
        return false;
    if (const auto done = writer_->finish(); !done)
        return fail(done);
    if (const auto done = file_->commit(); !done)
        return fail(done);
    return true;
}

} // namespace homeward
