// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <filesystem>
#include <optional>
#include <string>

/// The command line of the window.
struct Options {
    std::filesystem::path ledger; ///< empty: the one used last
    std::filesystem::path replay; ///< empty: the live bus
    bool demo = false;
    QString language; ///< empty: the user's choice
    QString page; ///< empty: the first
    std::filesystem::path report; ///< write the report there and end
    std::filesystem::path labels; ///< write labels there and end
    std::string where; ///< which assets get labels; empty: all
    std::string sheet = "a4-3x8"; ///< of labels
    std::string code = "qr"; ///< on labels: qr or code128
    int firstLabel = 1; ///< on the first sheet
    std::filesystem::path declaration; ///< write holders' forms there and end
    std::string holder; ///< of the form; empty: everybody concerned
    std::string asOf; ///< of the report; empty: today
    std::string issuer; ///< of the report; empty: the operator
    bool issue = false; ///< number and freeze the report

    bool wantsPages() const { return !report.empty() || !labels.empty() || !declaration.empty(); }
};

/// Needs no QCoreApplication. Nothing: the program ends with `exitCode`, and what was to be said has been
/// said.
std::optional<Options> parseOptions(const QStringList &arguments, int &exitCode);
