// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/settings.h"
#include "ui/progress/counted.h"

#include <QByteArray>
#include <QString>

namespace homeward::ui {

/// The last figures of each ledger that were shown, in the user's cache folder, so that the page opens with
/// them at once. Anything that is missing there or cannot be read is as nothing; the file is the user's alone
/// (0600).
class FiguresCache final {
public:
    /// The user's own cache folder.
    FiguresCache();
    explicit FiguresCache(QString folder)
        : folder_(std::move(folder))
    {
    }

    std::optional<Counted> load(const LedgerInfo &ledger) const;
    /// Without the lists behind the dues. Keeps the few newest files of the folder.
    void save(const LedgerInfo &ledger, const Counted &counted) const;

private:
    QString fileFor(const LedgerInfo &ledger) const;

    QString folder_;
};

QByteArray toJson(const Counted &counted);
/// Nothing for what toJson() did not write.
std::optional<Counted> countedFromJson(const QByteArray &json);

} // namespace homeward::ui
