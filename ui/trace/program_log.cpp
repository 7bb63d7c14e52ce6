// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trace/program_log.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <spdlog/sinks/rotating_file_sink.h>
#include <spdlog/spdlog.h>

#include <atomic>
#include <cstdio>
#include <cstring>

namespace homeward::ui {

Q_LOGGING_CATEGORY(programLog, "homeward", QtInfoMsg)

namespace {

constexpr std::size_t bytesAFile = 1024 * 1024;
constexpr std::size_t filesBefore = 4;

constexpr qsizetype longIdentifier = 12;

std::atomic<spdlog::logger *> current = nullptr;
std::atomic<QtMessageHandler> next = nullptr;

spdlog::level::level_enum levelOf(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return spdlog::level::debug;
    case QtInfoMsg:
        return spdlog::level::info;
    case QtWarningMsg:
        return spdlog::level::warn;
    case QtCriticalMsg:
        return spdlog::level::err;
    case QtFatalMsg:
        return spdlog::level::critical;
    }
    return spdlog::level::info;
}

/// A device's own words are in some messages: they shall not make lines of their own.
QString oneLine(QString message)
{
    for (QChar &sign : message)
        if (sign.category() == QChar::Other_Control)
            sign = QChar::ReplacementCharacter;
    return message;
}

void take(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    if (spdlog::logger *const logger = current.load())
        logger->log(levelOf(type), maskIdentifiers(oneLine(message)).toStdString());
    // What the program tells of itself is for the log; a terminal gets the rest, as ever.
    const bool ours =
        qstrncmp(context.category, programLog().categoryName(), std::strlen(programLog().categoryName()))
        == 0;
    if (const QtMessageHandler handler = next.load(); handler && !(ours && type == QtInfoMsg))
        handler(type, context, message);
}

std::shared_ptr<spdlog::logger> openLog(const QString &folder)
{
    const QFileInfo place(folder);
    if (!place.exists() && QDir().mkpath(folder))
        QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    const QByteArray path = QFile::encodeName(folder + QStringLiteral("/homeward.log"));
    try {
        auto sink = std::make_shared<spdlog::sinks::rotating_file_sink_mt>(path.toStdString(), bytesAFile,
                                                                           filesBefore);
        QFile::setPermissions(QFile::decodeName(path), QFile::ReadOwner | QFile::WriteOwner);
        auto logger = std::make_shared<spdlog::logger>("homeward", std::move(sink));
        logger->set_pattern("%Y-%m-%dT%H:%M:%S.%e%z %l %v");
        logger->set_level(spdlog::level::debug);
        logger->flush_on(spdlog::level::info);
        return logger;
    } catch (const spdlog::spdlog_ex &fault) {
        std::fprintf(stderr, "homeward: no log is kept: %s\n", fault.what());
        return nullptr;
    }
}

} // namespace

QString maskIdentifiers(const QString &line)
{
    static const QRegularExpression identifier(QStringLiteral("(?=[A-Za-z]*[0-9])[A-Za-z0-9]{8,}"));
    QString masked = line;
    qsizetype from = 0;
    for (auto match = identifier.match(masked, from); match.hasMatch();
         match = identifier.match(masked, from)) {
        const qsizetype length = match.capturedLength();
        const qsizetype hidden = length - (length >= longIdentifier ? 4 : 2);
        masked.replace(match.capturedStart(), hidden, QString(hidden, QLatin1Char('*')));
        from = match.capturedEnd();
    }
    return masked;
}

ProgramLog::ProgramLog(const QString &folder)
    : logger_(openLog(folder))
{
    if (!logger_)
        return;
    current = logger_.get();
    before_ = qInstallMessageHandler(nullptr);
    qInstallMessageHandler(take);
    next = before_;
}

ProgramLog::~ProgramLog()
{
    if (!logger_)
        return;
    qInstallMessageHandler(before_);
    current = nullptr;
    next = nullptr;
}

} // namespace homeward::ui
