// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/review.h"

#include <QString>

namespace homeward::ui {

QString wordFor(ReviewReason reason);
QString iconFor(ReviewReason reason);

/// "Huawei (CN), owner Huawei (CN)": the brand's country and the owner's side by side; empty if undecided.
QString brandText(const Attribution &found);
/// The brands that the group's models have now, each once.
QString brandsNow(const ReviewGroup &group);

} // namespace homeward::ui
