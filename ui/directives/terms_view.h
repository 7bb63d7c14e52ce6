// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/directives/terms/directive.h"

#include <QScrollArea>

namespace homeward::ui {

/// All fields of a directive, to be read and copied.
class TermsView final : public QScrollArea {
    Q_OBJECT
public:
    explicit TermsView(QWidget *parent = nullptr);
    void show(const Directive &directive);
};

} // namespace homeward::ui
