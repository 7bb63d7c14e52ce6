// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import/import_register.h"

#include "core/exchange/import/reject_file.h"
#include "core/text/messages_import.h"

#include <system_error>

namespace homeward {
namespace {

constexpr double surveyPart = 0.15; // of the time

ImportProgress scaled(const ImportProgress &progress, double from, double share)
{
    if (!progress)
        return {};
    return [&progress, from, share](double part) { return progress(from + share * part); };
}

/// The refused lines must not take the place of the register, whose other lines would be lost, or of the ledger.
Result<void> checkRejects(const RegisterImport &how, const RegisterFile &file, const Ledger &ledger)
{
    std::error_code none;
    if (how.rejects)
        for (const std::filesystem::path &needed : {file.path(), ledger.path()})
            if (std::filesystem::equivalent(*how.rejects, needed, none))
                return Error{ErrorCode::InvalidInput, ImportMsg::RejectsOverSource, {needed.string()}};
    return {};
}

std::string acquiredColumn(const ImportMapping &mapping, const TableLayout &layout)
{
    for (std::size_t i = 0; i < mapping.columns.size(); ++i)
        if (mapping.columns[i] == ImportField::Acquired)
            return columnTitle(layout, i);
    return {};
}

/// The order that the dates themselves tell goes where nobody gave one.
Result<ImportMapping> settled(const RegisterFile &file, ImportMapping mapping, const RegisterSurvey &survey)
{
    if (mapping.dates)
        return mapping;
    if (survey.dates.isAmbiguous())
        return Error{ErrorCode::InvalidInput,
                     ImportMsg::DatesAmbiguous,
                     {acquiredColumn(mapping, file.layout()), survey.dates.sample()}};
    mapping.dates = survey.dates.order();
    return mapping;
}

Result<ImportRun> beginRun(Ledger &ledger, const RegisterFile &file, const ImportMapping &mapping,
                           const RegisterImport &how, const Digest &digest, const Deed &deed)
{
    const ImportRules rules{mapping.matchBy, mapping.emptyClears, how.withChanges};
    if (how.dryRun)
        return ImportRun::dry(ledger, rules);
    ImportSource source{file.path().filename().string(), digest, headingsDigest(file.layout()), toJson(mapping)};
    return ImportRun::begin(ledger, std::move(source), rules, deed);
}

/// What was written is undone; why it failed stays what is told.
Error abandoned(ImportRun &run, Error error, Language language)
{
    if (const auto undone = run.abandon(); !undone)
        return {error.code, ImportMsg::ImportNotUndone, {say(error, language), say(undone.error(), language)}};
    return error;
}

} // namespace

Result<ImportSummary> importRegister(Ledger &ledger, RegisterFile &file, const RegisterImport &how, const Deed &deed,
                                     const LineSink &sink, const ImportProgress &progress)
{
    if (const auto good = checkMapping(how.mapping, file.layout(), file.path().string()); !good)
        return fail(good);
    if (const auto good = checkRejects(how, file, ledger); !good)
        return fail(good);
    const auto survey = file.survey(how.mapping, scaled(progress, 0, surveyPart));
    if (!survey)
        return fail(survey);
    const auto mapping = settled(file, how.mapping, *survey);
    if (!mapping)
        return fail(mapping);
    auto run = beginRun(ledger, file, *mapping, how, survey->digest, deed);
    if (!run)
        return fail(run);
    std::optional<RejectFile> rejects;
    if (how.rejects)
        rejects.emplace(*how.rejects, file.layout(), how.language);
    const auto take = [&](const LineBlock &block, bool last) -> Result<void> {
        std::size_t line = 0;
        Result<void> result;
        const auto added = run->add(block.lines(), last, [&](const LineResult &one) {
            if (one.outcome == LineOutcome::Refused && rejects && result)
                result = rejects->add(block.cells(line), *one.reason);
            if (sink)
                sink(one, block.lines()[line]);
            ++line;
        });
        return added ? result : added;
    };
    auto read = file.lines(*mapping, take, scaled(progress, surveyPart, 1 - surveyPart));
    ImportSummary summary;
    if (read && rejects) {
        const auto written = rejects->finish();
        if (!written)
            read = fail(written);
        else
            summary.rejectsWritten = *written;
    }
    if (!read)
        return abandoned(*run, read.error(), how.language);
    if (how.dryRun) {
        summary.batch.counts = run->counts();
        return summary;
    }
    auto batch = run->finish();
    if (!batch)
        return fail(batch);
    summary.batch = std::move(*batch);
    return summary;
}

} // namespace homeward
