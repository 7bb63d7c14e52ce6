// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/directives.h"
#include "ui/bridge/ledger_service.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QPushButton;

namespace homeward::ui {

/// What a directive would take, counted while it is being written: a strip with the figures and with what a clerk
/// should look at. A new question cuts the running count short; so does the button.
class ScopeCounter final : public QWidget {
    Q_OBJECT
public:
    explicit ScopeCounter(LedgerService &ledger, QWidget *parent = nullptr);

    void count(const Directive &directive);
    void stop();
    QString text() const;

private:
    struct Answer {
        ScopeCount count;
        std::vector<Warning> warnings;
    };
    static Result<Answer> judge(Ledger &ledger, const Directive &directive);
    void ask();
    void show(const Result<Answer> &answer);

    LatestQuery query_;
    QTimer settle_;
    Directive wanted_;
    QLabel *figures_;
    QLabel *warnings_;
    QPushButton *stop_;
};

} // namespace homeward::ui
