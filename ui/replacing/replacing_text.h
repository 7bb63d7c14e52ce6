// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/directives/replacing/paper_check.h"
#include "core/directives/replacing/replacement.h"
#include "core/inventory/asset.h"

#include <QString>

#include <optional>

namespace homeward::ui {

QString wordFor(ReplacementStage stage);
QString wordFor(Disposal disposal);
QString iconFor(ReplacementStage stage);
/// "Huawei MateBook D14"; empty if nothing is named.
QString placeholderText(const Placeholder &placeholder);

/// "129.00 CNY"
QString moneyText(const Money &money);
/// What was typed; nothing for an empty text, core's refusal for what is no amount.
Result<std::optional<Money>> parseMoney(const QString &text, const std::string &currency);

} // namespace homeward::ui
