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
                   "Page to begin with: connected, inventory, directives, progress, people or stocktake");
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
    options.page = QString::fromStdString(page);
    return options;
}
