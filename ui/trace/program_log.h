// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLoggingCategory>
#include <QString>

#include <memory>

namespace spdlog {
class logger;
}

namespace homeward::ui {

/// What the program does, as a line in its log: qCInfo(programLog) << ...
Q_DECLARE_LOGGING_CATEGORY(programLog)

/// All but the end of what may be a serial, an IMEI or a UUID: a run of eight or more Latin letters and
/// digits with a digit in it. Two signs stay readable, four where it has twelve or more.
QString maskIdentifiers(const QString &line);

/// While it lives, every message of Qt's logging goes to FOLDER/homeward.log too, identifiers masked:
/// readable by the owner alone, at most 1 MiB, with the four before it as homeward.1.log and so on. Where the
/// folder cannot be written the program goes on without a log, and says so once on standard error. One at a
/// time, on the GUI thread; messages may come from any.
class ProgramLog final {
public:
    explicit ProgramLog(const QString &folder);
    ~ProgramLog();
    ProgramLog(const ProgramLog &) = delete;
    ProgramLog &operator=(const ProgramLog &) = delete;

    bool isWritten() const { return logger_ != nullptr; }

private:
    std::shared_ptr<spdlog::logger> logger_;
    QtMessageHandler before_ = nullptr;
};

} // namespace homeward::ui
