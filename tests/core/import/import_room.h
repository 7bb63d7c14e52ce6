// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import/import_register.h"
#include "tests/core/store/ledger_fixture.h"

#include <fmt/format.h>

#include <fstream>
#include <string>
#include <vector>

namespace homeward::test {

/// An office with registers to be brought in.
struct ImportRoom : Office {
    struct Outcome {
        Result<ImportSummary> summary = ImportSummary{};
        std::vector<LineResult> lines;
        /// "1: created A-0001", "2: refused LineTwice ..." one a line.
        std::string text() const
        {
            std::string all;
            for (const LineResult &line : lines) {
                all += fmt::format("{}: {} {}", line.line, toText(line.outcome), line.tag);
                for (const Change &change : line.changes)
                    all += fmt::format(" {}[{}>{}]", change.field, change.from, change.to);
                if (line.reason)
                    all += " (" + say(*line.reason, Language::English) + ")";
                all += '\n';
            }
            return all;
        }
        const BatchCounts &counts() const { return summary->batch.counts; }
        std::int64_t count(LineOutcome outcome) const { return summary->batch.counts.of(outcome); }
    };

    std::filesystem::path write(const std::string &name, std::string_view bytes)
    {
        std::ofstream(folder / name, std::ios::binary) << bytes;
        return folder / name;
    }

    Outcome bring(const std::filesystem::path &file, bool dryRun = false,
                  const std::function<void(RegisterImport &)> &change = {}, const ImportProgress &progress = {})
    {
        Outcome outcome;
        auto opened = RegisterFile::open(file);
        if (!opened) {
            outcome.summary = fail(opened);
            return outcome;
        }
        RegisterImport how{must(opened->mapping(ledger)), dryRun, true, {}, Language::English};
        if (change)
            change(how);
        outcome.summary = importRegister(ledger, *opened, how, deed("import"),
                                         [&](const LineResult &line, const ImportLine &) { outcome.lines.push_back(line); },
                                         progress);
        return outcome;
    }
    Outcome bringText(std::string_view bytes, bool dryRun = false)
    {
        return bring(write("register.csv", bytes), dryRun);
    }
    std::int64_t assets() { return must(ledger.info()).assets; }
    /// All cells of all rows, for comparing states of the ledger.
    std::string everything()
    {
        std::string all;
        AssetQuery query;
        query.includeEnded = true;
        for (const AssetRow &row : must(ledger.rows(must(ledger.select(query))))) {
            for (const std::string &cell : row.cells)
                (all += cell) += '|';
            all += '\n';
        }
        return all;
    }
};

} // namespace homeward::test
