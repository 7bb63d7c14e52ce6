// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/directives/wizard/scope_counter.h"

#include "ui/bridge/text.h"
#include "ui/frame/widgets.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace homeward::ui {

namespace {

constexpr int settleMilliseconds = 250;

QString number(std::int64_t value)
{
    return QLocale().toString(static_cast<qlonglong>(value));
}

} // namespace

ScopeCounter::ScopeCounter(LedgerService &ledger, QWidget *parent)
    : QWidget(parent)
    , query_(ledger, this)
    , figures_(valueLabel())
    , warnings_(valueLabel())
    , stop_(new QPushButton(tr("Stop counting")))
{
    figures_->setObjectName(QStringLiteral("scopeCount"));
    figures_->setAccessibleName(tr("What falls into the scope"));
    warnings_->setObjectName(QStringLiteral("scopeWarnings"));
    warnings_->setAccessibleName(tr("Remarks"));
    stop_->setObjectName(QStringLiteral("stopCounting"));
    stop_->setAutoDefault(false);
    stop_->hide();
    settle_.setSingleShot(true);
    settle_.setInterval(settleMilliseconds);
    auto *line = new QHBoxLayout;
    line->addWidget(figures_, 1);
    line->addWidget(stop_);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(sectionLabel(tr("In scope at present")));
    column->addLayout(line);
    column->addWidget(warnings_);
    warnings_->hide();
    connect(&settle_, &QTimer::timeout, this, &ScopeCounter::ask);
    connect(stop_, &QPushButton::clicked, this, &ScopeCounter::stop);
}

QString ScopeCounter::text() const
{
    return figures_->text();
}

void ScopeCounter::count(const Directive &directive)
{
    wanted_ = directive;
    query_.cancel();
    figures_->setText(tr("Being counted…"));
    stop_->show();
    settle_.start();
}

void ScopeCounter::stop()
{
    settle_.stop();
    query_.cancel();
    stop_->hide();
    figures_->setText(tr("Not counted."));
}

Result<ScopeCounter::Answer> ScopeCounter::judge(Ledger &ledger, const Directive &directive)
{
    Directives directives(ledger);
    const auto count = directives.countScope(directive);
    if (!count)
        return fail(count);
    Answer answer{*count, {}};
    // While it is unfinished it is refused for what is still missing; that is said when it is to be saved.
    if (auto warnings = directives.judge(directive))
        answer.warnings = std::move(*warnings);
    return answer;
}

void ScopeCounter::ask()
{
    query_.ask([directive = wanted_](Ledger &ledger) { return judge(ledger, directive); },
               [this](const Result<Answer> &answer) { show(answer); });
}

void ScopeCounter::show(const Result<Answer> &answer)
{
    stop_->hide();
    if (!answer) {
        figures_->setText(sentence(answer.error()));
        return;
    }
    const ScopeCount &count = answer->count;
    figures_->setText(tr("%n entry: foreign %1, domestic %2, undetermined %3 (by quantity)", nullptr,
                         static_cast<int>(count.assets))
                          .arg(number(count.foreign), number(count.domestic), number(count.undetermined)));
    QStringList remarks;
    for (const Warning &warning : answer->warnings)
        remarks << sentence(warning.message, warning.parameters);
    warnings_->setText(remarks.join(QLatin1Char('\n')));
    warnings_->setVisible(!remarks.isEmpty());
}

} // namespace homeward::ui
