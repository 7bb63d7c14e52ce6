// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QTranslator>

#include <memory>
#include <vector>

namespace homeward::ui {

/// Which language the window speaks. Changing it sends every widget a LanguageChange event.
class LanguageSwitch final {
public:
    LanguageSwitch() = default;
    ~LanguageSwitch();
    LanguageSwitch(const LanguageSwitch &) = delete;
    LanguageSwitch &operator=(const LanguageSwitch &) = delete;

    /// "en", "zh_CN".
    static QStringList tags();
    /// The language's name in itself.
    static QString nameOf(const QString &tag);
    /// The nearest of tags() to "zh", "zh-Hans-CN", "en_GB.UTF-8"...; for an empty one the desktop's
    /// language.
    static QString nearest(const QString &tag);

    void use(const QString &tag);
    const QString &current() const { return current_; }

private:
    void clear();

    std::vector<std::unique_ptr<QTranslator>> translators_;
    QString current_;
};

} // namespace homeward::ui
