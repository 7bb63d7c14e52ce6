// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trace/crash_record.h"
#include "ui/trace/program_log.h"
#include "ui/trace/state_folder.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <stdexcept>

using namespace homeward::ui;

namespace {

QString contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

void failWithWords()
{
    throw std::runtime_error("the words of the fault");
}

/// The signal that ends a child which does `deed` with crash records in `folder`.
template <class Deed>
int signalOfChild(const QString &folder, Deed deed)
{
    const pid_t child = ::fork();
    if (child == 0) {
        keepCrashRecords(folder);
        deed();
        ::_exit(0);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFSIGNALED(status) ? WTERMSIG(status) : 0;
}

} // namespace

class TraceTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void identifiersAreMasked_data();
    void identifiersAreMasked();
    void theLogTakesEveryMessage();
    void theLogTurnsOver();
    void aLogThatCannotBeWrittenStopsNobody();
    void aFatalSignalLeavesARecord();
    void anExceptionLeavesItsWords();
    void aCrashIsToldOnce();
    void fiveRecordsAreKept();
    void theStateFolderIsWhereXdgSays();
};

void TraceTest::identifiersAreMasked_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("masked");
    QTest::newRow("serial") << "serial C39XK1ABCDE2 seen"
                            << "serial ********CDE2 seen";
    QTest::newRow("imei") << "IMEI 490154203237518."
                          << "IMEI ***********7518.";
    QTest::newRow("short") << "R58M1234 is known"
                           << "******34 is known";
    QTest::newRow("words and tags stay") << "Homeward opened A-0031 on 2026-11-24, 05ac:12a8"
                                         << "Homeward opened A-0031 on 2026-11-24, 05ac:12a8";
    QTest::newRow("two in a line") << "AAAAAAAA1 BBBBBBBB2"
                                   << "*******A1 *******B2";
}

void TraceTest::identifiersAreMasked()
{
    QFETCH(QString, line);
    QTEST(maskIdentifiers(line), "masked");
}

void TraceTest::theLogTakesEveryMessage()
{
    const QTemporaryDir folder;
    const QString place = folder.filePath(QStringLiteral("state"));
    {
        const ProgramLog log(place);
        QVERIFY(log.isWritten());
        qCInfo(programLog) << "device with serial C39XK1ABCDE2";
        QTest::ignoreMessage(QtWarningMsg, "a warning");
        qWarning("a warning");
    }
    const QString text = contentOf(place + QStringLiteral("/homeward.log"));
    QVERIFY(text.contains(QLatin1String("********CDE2")));
    QVERIFY(!text.contains(QLatin1String("C39XK1")));
    QVERIFY(text.contains(QLatin1String("warning a warning")));
    QCOMPARE(QFile::permissions(place + QStringLiteral("/homeward.log"))
                 & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther),
             QFile::Permissions());
}

void TraceTest::theLogTurnsOver()
{
    const QTemporaryDir folder;
    {
        const ProgramLog log(folder.path());
        const QString line(1000, QLatin1Char('x'));
        for (int i = 0; i < 1500; ++i)
            qCInfo(programLog).noquote() << line;
    }
    QVERIFY(QFile::exists(folder.filePath(QStringLiteral("homeward.1.log"))));
    QVERIFY(QFile(folder.filePath(QStringLiteral("homeward.log"))).size() <= 1024 * 1024);
}

void TraceTest::aLogThatCannotBeWrittenStopsNobody()
{
    const ProgramLog log(QStringLiteral("/proc/no-such-place"));
    QVERIFY(!log.isWritten());
    qCInfo(programLog) << "nowhere";
}

void TraceTest::aFatalSignalLeavesARecord()
{
    const QTemporaryDir folder;
    QCOMPARE(signalOfChild(folder.path(), [] { ::raise(SIGSEGV); }), SIGSEGV);
    const auto crash = takeUntoldCrash(folder.path());
    QVERIFY(crash);
    const QString text = contentOf(crash->file);
    QVERIFY(text.startsWith(QLatin1String("Homeward ")));
    QVERIFY(text.contains(QStringLiteral("signal %1\n").arg(SIGSEGV)));
    QVERIFY(text.count(QLatin1Char('\n')) > 3);
}

void TraceTest::anExceptionLeavesItsWords()
{
    const QTemporaryDir folder;
    QCOMPARE(signalOfChild(folder.path(), []() noexcept { failWithWords(); }), SIGABRT);
    const auto crash = takeUntoldCrash(folder.path());
    QVERIFY(crash);
    QVERIFY(contentOf(crash->file).contains(QLatin1String("the words of the fault")));
}

void TraceTest::aCrashIsToldOnce()
{
    const QTemporaryDir folder;
    QVERIFY(!takeUntoldCrash(folder.path()));
    signalOfChild(folder.path(), [] { ::raise(SIGBUS); });
    const auto crash = takeUntoldCrash(folder.path());
    QVERIFY(crash);
    QVERIFY(qAbs(crash->when.secsTo(QDateTime::currentDateTime())) < 600);
    QVERIFY(!takeUntoldCrash(folder.path()));
}

void TraceTest::fiveRecordsAreKept()
{
    const QTemporaryDir folder;
    for (int i = 0; i < 8; ++i) {
        QFile record(folder.filePath(QStringLiteral("crash-%1.txt").arg(1000 + i)));
        QVERIFY(record.open(QIODevice::WriteOnly));
    }
    takeUntoldCrash(folder.path());
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 5);
}

void TraceTest::theStateFolderIsWhereXdgSays()
{
    qputenv("XDG_STATE_HOME", "/somewhere/state");
    QCOMPARE(stateFolder(), QStringLiteral("/somewhere/state/homeward"));
    qputenv("XDG_STATE_HOME", "not/absolute");
    QVERIFY(stateFolder().endsWith(QLatin1String("/.local/state/homeward")));
}

QTEST_GUILESS_MAIN(TraceTest)
#include "trace_test.moc"
