// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/labels/bar_code.h"
#include "core/exchange/labels/label.h"

#include <QString>

#include <string>
#include <vector>

namespace homeward::ui {

struct LabelPages {
    std::string pdf;
    int pages = 0;
};

/// The labels on sheets (PDF), each with its tag as a code and in letters. `first`, from 1: the first label of
/// the first sheet that is still there. InvalidInput for a tag that the code cannot carry; NotFound where the
/// font is missing. Any thread.
Result<LabelPages> labelPdf(const std::vector<Label> &labels, const LabelSheet &sheet, CodeKind kind, int first);

} // namespace homeward::ui
