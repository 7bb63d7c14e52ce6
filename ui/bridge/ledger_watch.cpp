// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/ledger_watch.h"

#include <QFile>
#include <QFileInfo>

namespace homeward::ui {

namespace {

// A commit is several writes; one question after the last of them is enough.
constexpr int settleMilliseconds = 120;

} // namespace

LedgerWatch::LedgerWatch(QObject *parent)
    : QObject(parent)
{
    settle_.setSingleShot(true);
    settle_.setInterval(settleMilliseconds);
    connect(&settle_, &QTimer::timeout, this, [this] {
        arm();
        Q_EMIT touched();
    });
    const auto settle = [this] {
        // Not restarted by each write: an import that writes for minutes must not postpone the news for
        // minutes.
        if (!settle_.isActive())
            settle_.start();
    };
    connect(&watcher_, &QFileSystemWatcher::fileChanged, this, settle);
    connect(&watcher_, &QFileSystemWatcher::directoryChanged, this, settle);
}

void LedgerWatch::watch(const std::filesystem::path &ledger)
{
    stop();
    const QString name = QFile::decodeName(ledger.c_str());
    files_ = {name, name + QStringLiteral("-wal")};
    folder_ = QFileInfo(name).absolutePath();
    arm();
}

void LedgerWatch::stop()
{
    settle_.stop();
    const QStringList watched = watcher_.files() + watcher_.directories();
    if (!watched.isEmpty())
        watcher_.removePaths(watched);
    files_.clear();
    folder_.clear();
}

void LedgerWatch::arm()
{
    // The log comes and goes with the ledger's last connection, and a restored file is another one.
    for (const QString &file : std::as_const(files_))
        if (QFileInfo::exists(file) && !watcher_.files().contains(file))
            watcher_.addPath(file);
    if (!folder_.isEmpty() && watcher_.directories().isEmpty())
        watcher_.addPath(folder_);
}

} // namespace homeward::ui
