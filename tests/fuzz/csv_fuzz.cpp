// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes, in one piece and in small ones, must bring the same rows or the same error; and what is written
// of the rows must be read as the same rows again.
#include "core/exchange/csv_reader.h"
#include "core/exchange/csv_writer.h"
#include "core/text/messages.h"

#include <cstdlib>

using namespace homeward;

namespace {

using Cells = std::vector<std::string>;

struct Reading {
    std::vector<std::pair<std::uint64_t, Cells>> rows;
    std::string error;
    bool operator==(const Reading &) const = default;
};

Reading readInPieces(std::string_view text, char delimiter, std::size_t piece)
{
    Reading reading;
    CsvReader reader(
        delimiter,
        [&reading](std::span<const std::string_view> cells, std::uint64_t line) {
            reading.rows.emplace_back(line, Cells(cells.begin(), cells.end()));
            return true;
        },
        CsvLimits{64, 128, 16});
    Result<void> outcome;
    while (outcome && !text.empty()) {
        outcome = reader.feed(text.substr(0, piece));
        text.remove_prefix(std::min(piece, text.size()));
    }
    if (outcome)
        outcome = reader.finish();
    if (!outcome) {
        reading.error = say(outcome.error(), Language::English);
    }
    return reading;
}

std::string write(const Reading &reading, char delimiter)
{
    std::string bytes;
    CsvWriter writer({delimiter, Encoding::Utf8Bom, true}, [&bytes](std::string_view block) {
        bytes += block;
        return Result<void>{};
    });
    for (const auto &[line, cells] : reading.rows) {
        for (const std::string &cell : cells)
            writer.cell(cell);
        if (!writer.endRow())
            std::abort();
    }
    if (!writer.finish())
        std::abort();
    return bytes;
}

void checkSameRows(const Reading &before, std::string_view bytes, char delimiter)
{
    std::size_t row = 0;
    CsvReader reader(delimiter, [&](std::span<const std::string_view> cells, std::uint64_t) {
        const Cells &expected = before.rows.at(row++).second;
        if (cells.size() != expected.size())
            std::abort();
        for (std::size_t i = 0; i < cells.size(); ++i)
            if (unguarded(cells[i]) != expected[i] || looksLikeFormula(cells[i]))
                std::abort();
        return true;
    });
    if (!reader.feed(bytes) || !reader.finish() || row != before.rows.size())
        std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size < 2)
        return 0;
    const char delimiter = std::array{',', ';', '\t'}[data[0] % 3];
    const std::size_t piece = 1 + data[1] % 17;
    const std::string_view text(reinterpret_cast<const char *>(data) + 2, size - 2);
    const Reading whole = readInPieces(text, delimiter, std::string_view::npos);
    if (readInPieces(text, delimiter, piece) != whole)
        std::abort();
    checkSameRows(whole, write(whole, delimiter), delimiter);
    return 0;
}
