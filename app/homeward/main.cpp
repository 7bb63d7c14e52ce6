// SPDX-License-Identifier: GPL-3.0-or-later
#include "application.h"
#include "core/base/defaults.h"
#include "pages_run.h"
#include "ui/trace/crash_record.h"
#include "ui/trace/state_folder.h"

#include <QApplication>

#include <cstdio>
#include <cstdlib>

namespace {

/// Qt ends the program with an abort where it finds no display. A sentence and a plain exit code are of more
/// use.
void beforeTheWindow(QtMsgType type, const QMessageLogContext & /*context*/, const QString &message)
{
    if (type == QtFatalMsg) {
        std::fputs("homeward: there is no display to open a window on. Without one, use homewardctl; "
                   "\"homewardctl --help\" says how.\n",
                   stderr);
        std::_Exit(1);
    }
    // The reasons that Qt gives one by one before it gives up say less than the sentence above.
    if (type == QtDebugMsg || type == QtInfoMsg)
        std::fprintf(stderr, "%s\n", qPrintable(message));
}

QStringList argumentsOf(int argc, char **argv)
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments << QString::fromLocal8Bit(argv[i]);
    return arguments;
}

/// --help and --version are answered without a display.
bool onlyAsks(const QStringList &arguments)
{
    return arguments.contains(QLatin1String("--help")) || arguments.contains(QLatin1String("-h"))
           || arguments.contains(QLatin1String("--version"));
}

} // namespace

int main(int argc, char **argv)
{
    int exitCode = 0;
    if (const QStringList arguments = argumentsOf(argc, argv); onlyAsks(arguments)) {
        parseOptions(arguments, exitCode);
        return exitCode;
    }
    QCoreApplication::setApplicationName(QStringLiteral("homeward"));
    QCoreApplication::setApplicationVersion(QString::fromLatin1(
        homeward::programVersion.data(), static_cast<qsizetype>(homeward::programVersion.size())));
    QGuiApplication::setDesktopFileName(QStringLiteral("org.homeward.Homeward"));
    if (wantsPages(argumentsOf(argc, argv)))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    qInstallMessageHandler(beforeTheWindow);
    QApplication application(argc, argv);
    qInstallMessageHandler(nullptr);
    const auto options = parseOptions(QCoreApplication::arguments(), exitCode);
    if (!options)
        return exitCode;
    if (options->wantsPages())
        return runPages(*options);
    homeward::ui::keepCrashRecords(homeward::ui::stateFolder());
    Application homeward(*options);
    return homeward.run();
}
