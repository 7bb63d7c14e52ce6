// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

#include <optional>

namespace homeward::ui {

/// A program that ended by a fault, as its record tells.
struct Crash {
    QString file; ///< path of the record
    QDateTime when; ///< local time; from the record's file time
};

/// From now on a fatal signal or an exception that nobody takes writes FOLDER/crash-SECONDS.txt (version,
/// signal, stack) before the program ends as it would have. Once, early; the folder need not exist yet.
void keepCrashRecords(const QString &folder);

/// The newest record of an earlier run that has not been told yet; the next call finds it told. Only the
/// newest five records are kept.
std::optional<Crash> takeUntoldCrash(const QString &folder);

} // namespace homeward::ui
