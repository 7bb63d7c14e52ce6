// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <filesystem>
#include <optional>

/// The command line of the window.
struct Options {
    std::filesystem::path ledger; ///< empty: the one used last
    std::filesystem::path replay; ///< empty: the live bus
    bool demo = false;
    QString language; ///< empty: the user's choice
    QString page; ///< empty: the first
};

/// Needs no QCoreApplication. Nothing: the program ends with `exitCode`, and what was to be said has been
/// said.
std::optional<Options> parseOptions(const QStringList &arguments, int &exitCode);
