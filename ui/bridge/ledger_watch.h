// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>

#include <filesystem>

namespace homeward::ui {

/// Tells when a ledger's files were written to, by any process, within a fraction of a second and without
/// polling: the kernel reports writes to the file, to its write-ahead log and in its folder. It may tell too
/// often, never too seldom; whether anything was committed, the reader asks the ledger.
class LedgerWatch final : public QObject {
    Q_OBJECT
public:
    explicit LedgerWatch(QObject *parent = nullptr);

    void watch(const std::filesystem::path &ledger);
    void stop();

Q_SIGNALS:
    void touched();

private:
    void arm();

    QFileSystemWatcher watcher_;
    QTimer settle_;
    QStringList files_;
    QString folder_;
};

} // namespace homeward::ui
