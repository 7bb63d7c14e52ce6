// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trace/crash_record.h"

#include "core/base/defaults.h"

#include <QDir>
#include <QFile>
#include <execinfo.h>
#include <fcntl.h>
#include <unistd.h>

#include <array>
#include <csignal>
#include <cstring>
#include <ctime>
#include <exception>

namespace homeward::ui {
namespace {

constexpr std::array fatalSignals = {SIGSEGV, SIGBUS, SIGFPE, SIGILL, SIGABRT};
constexpr qsizetype recordsKept = 5;
constexpr std::size_t stackDepth = 64;

// All that the handler needs lies ready: where a program has gone wrong nothing may be allocated.
char pathStart[512]; // FOLDER/crash-
char header[256];
alignas(16) char handlersStack[64 * 1024];
const char *spokenFault = nullptr;

void put(int file, const char *text)
{
    [[maybe_unused]] const ssize_t written = ::write(file, text, std::strlen(text));
}

/// `number` in decimal at the end of `room`; the first digit.
const char *decimal(unsigned long long number, std::array<char, 24> &room)
{
    std::size_t at = room.size() - 1;
    room[at] = '\0';
    do {
        room[--at] = static_cast<char>('0' + number % 10);
        number /= 10;
    } while (number != 0);
    return &room[at];
}

int openRecord()
{
    std::array<char, 24> room{};
    char path[sizeof pathStart + room.size() + 8];
    std::strcpy(path, pathStart);
    std::strcat(path, decimal(static_cast<unsigned long long>(std::time(nullptr)), room));
    std::strcat(path, ".txt");
    return ::open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
}

void writeRecord(int signal)
{
    const int file = openRecord();
    if (file < 0)
        return;
    std::array<char, 24> room{};
    put(file, header);
    put(file, "signal ");
    put(file, decimal(static_cast<unsigned long long>(signal), room));
    put(file, "\n");
    if (spokenFault) {
        put(file, spokenFault);
        put(file, "\n");
    }
    void *frames[stackDepth];
    ::backtrace_symbols_fd(frames, ::backtrace(frames, stackDepth), file);
    ::close(file);
}

extern "C" void onFatalSignal(int signal)
{
    writeRecord(signal);
    // The handler was for one signal only: now the default takes it.
    ::raise(signal);
}

[[noreturn]] void onTerminate()
{
    static char text[512];
    try {
        if (const auto fault = std::current_exception())
            std::rethrow_exception(fault);
    } catch (const std::exception &fault) {
        std::strncpy(text, fault.what(), sizeof text - 1);
        spokenFault = text;
    } catch (...) {
        spokenFault = "an exception of unknown type";
    }
    std::abort();
}

QString toldName(const QString &file)
{
    return QString(file).replace(QStringLiteral("crash-"), QStringLiteral("told-"));
}

} // namespace

void keepCrashRecords(const QString &folder)
{
    const QByteArray start = QFile::encodeName(folder) + "/crash-";
    if (static_cast<std::size_t>(start.size()) >= sizeof pathStart)
        return;
    QDir().mkpath(folder);
    std::strcpy(pathStart, start.constData());
    const QByteArray first =
        "Homeward " + QByteArray(programVersion.data(), static_cast<qsizetype>(programVersion.size()))
        + ", Qt " + qVersion() + ", " + QSysInfo::prettyProductName().toUtf8() + '\n';
    std::strncpy(header, first.constData(), sizeof header - 1);
    // The first call loads a library, which the handler must not.
    void *frame = nullptr;
    ::backtrace(&frame, 1);
    stack_t stack{};
    stack.ss_sp = handlersStack;
    stack.ss_size = sizeof handlersStack;
    ::sigaltstack(&stack, nullptr);
    std::set_terminate(onTerminate);
    for (const int signal : fatalSignals) {
        struct sigaction action {};
        action.sa_handler = onFatalSignal;
        action.sa_flags = static_cast<int>(SA_ONSTACK | SA_RESETHAND | SA_NODEFER);
        ::sigaction(signal, &action, nullptr);
    }
}

std::optional<Crash> takeUntoldCrash(const QString &folder)
{
    QDir place(folder);
    const auto newest = QDir::Time;
    const QFileInfoList untold = place.entryInfoList({QStringLiteral("crash-*.txt")}, QDir::Files, newest);
    std::optional<Crash> crash;
    for (const QFileInfo &record : untold) {
        const QString told = toldName(record.fileName());
        const QDateTime when = record.lastModified();
        if (place.rename(record.fileName(), told) && !crash)
            crash = Crash{place.filePath(told), when};
    }
    const QFileInfoList all = place.entryInfoList({QStringLiteral("told-*.txt")}, QDir::Files, newest);
    for (qsizetype i = recordsKept; i < all.size(); ++i)
        place.remove(all[i].fileName());
    return crash;
}

} // namespace homeward::ui
