// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QSettings>
#include <QString>

#include <filesystem>

namespace homeward::ui {

/// One user's view of things, in the XDG configuration folder. Nothing that belongs to the department is
/// here: that lives in the ledger.
class Settings final {
public:
    /// The user's own file.
    Settings();
    /// Another file: tests, the demonstration.
    explicit Settings(const QString &file);

    QString language() const; ///< "en", "zh_CN"; empty: the desktop's
    void setLanguage(const QString &tag);

    QString operatorName() const; ///< the account's name until it is set
    void setOperatorName(const QString &name);

    std::filesystem::path ledger() const; ///< the last one used; empty: none yet
    void setLedger(const std::filesystem::path &path);

    /// Sizes and positions, by the name of a window, header or splitter.
    QByteArray layout(const QString &name) const;
    void setLayout(const QString &name, const QByteArray &state);

    bool flag(const QString &name, bool otherwise) const;
    void setFlag(const QString &name, bool value);
    QString text(const QString &name) const;
    void setText(const QString &name, const QString &value);

private:
    QSettings store_;
};

} // namespace homeward::ui
