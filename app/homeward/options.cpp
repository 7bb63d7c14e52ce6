// SPDX-License-Identifier: GPL-3.0-or-later
#include "options.h"

#include "core/base/defaults.h"

#include <CLI/CLI.hpp>
#include <QFile>

namespace {

std::filesystem::path pathOf(const std::string &text)
{
    return text.empty() ? std::filesystem::path() : std::filesystem::absolute(text);
}

} // namespace

std::optional<Options> parseOptions(const QStringList &arguments, int &exitCode)
{
    std::string ledger;
    std::string place;
    std::string replay;
    std::string language;
    std::string page;
    Options options;
    CLI::App app(
        "Homeward: which devices are domestic, which are foreign, and the inventory that proves it.\n"
        "Without a display, use homewardctl.",
        "homeward");
    app.set_version_flag("--version", "homeward " + std::string(homeward::programVersion));
    auto *ledgerOption = app.add_option("--ledger", ledger, "Open this ledger instead of the one used last");
    auto *positional = app.add_option("LEDGER", place, "The same")->excludes(ledgerOption);
    app.add_option("--replay", replay, "Show the devices of a scan file instead of the live bus")
        ->check(CLI::ExistingFile);
    app.add_flag("--demo", options.demo, "A sample ledger and simulated devices; nothing of yours is touched")
        ->excludes(ledgerOption)
        ->excludes(positional);
    app.add_option("--lang", language, "Language of the window: en or zh");
    app.add_option("--page", page,
                   "Page to begin with: connected, inventory, directives, progress, review, people, stocktake or reports");
    std::string report;
    auto *reportOption =
        app.add_option("--report", report, "Write the report for leadership there (PDF) and end; no display needed");
    app.add_option("--as-of", options.asOf, "With --report: the figures of that day's close (YYYY-MM-DD)")
        ->needs(reportOption);
    app.add_option("--issuer", options.issuer, "With --report: who answers for it")->needs(reportOption);
    app.add_flag("--issue", options.issue, "With --report: number it and freeze it in the ledger")
        ->needs(reportOption);
    std::string labels;
    auto *labelsOption =
        app.add_option("--labels", labels, "Write labels for assets there (PDF) and end; no display needed")
            ->excludes(reportOption);
    app.add_option("--where", options.where, "With --labels: which assets")->needs(labelsOption);
    app.add_option("--sheet", options.sheet, "With --labels: a4-3x7, a4-3x8, a4-2x7, a4-4x10, a4-5x13, roll-60x40, roll-50x30")
        ->needs(labelsOption)
        ->capture_default_str();
    app.add_option("--code", options.code, "With --labels: the kind of code")
        ->check(CLI::IsMember({"qr", "code128"}))
        ->needs(labelsOption)
        ->capture_default_str();
    app.add_option("--first", options.firstLabel, "With --labels: the first label left on the first sheet")
        ->check(CLI::Range(1, 100))
        ->needs(labelsOption);
    std::string declaration;
    auto *declarationOption = app.add_option("--declaration", declaration,
                                             "Write holders' declaration forms there (PDF) and end")
                                  ->excludes(reportOption)
                                  ->excludes(labelsOption);
    app.add_option("--holder", options.holder, "With --declaration: name or employee number")
        ->needs(declarationOption);
    app.footer(
        "Example: homeward --demo --lang zh\nQt's own options, such as -style and -platform, are taken too.");
    // QApplication has taken its own options away already where it found them; the rest is ours.
    std::vector<std::string> words;
    for (qsizetype i = arguments.size() - 1; i > 0; --i)
        words.push_back(arguments[i].toStdString());
    try {
        app.parse(words);
    } catch (const CLI::ParseError &error) {
        exitCode = app.exit(error) == 0 ? 0 : 2;
        return std::nullopt;
    }
    options.ledger = pathOf(place.empty() ? ledger : place);
    options.replay = pathOf(replay);
    options.language = QString::fromStdString(language);
    options.report = pathOf(report);
    options.labels = pathOf(labels);
    options.declaration = pathOf(declaration);
    options.page = QString::fromStdString(page);
    return options;
}
