// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/bridge/device_service.h"
#include "ui/bridge/dialog_service.h"
#include "ui/bridge/language.h"
#include "ui/bridge/ledger_service.h"
#include "ui/bridge/settings.h"

namespace homeward::ui {

/// What every page needs from outside. They outlive the window.
struct Services {
    LedgerService &ledger;
    DeviceService &devices;
    Settings &settings;
    DialogService &dialogs;
    LanguageSwitch &language;

    /// The deed of the operator at this window.
    Deed deed(const QString &why = {}) const
    {
        Deed deed;
        deed.who = settings.operatorName().toStdString();
        deed.why = why.trimmed().toStdString();
        return deed;
    }
};

} // namespace homeward::ui
