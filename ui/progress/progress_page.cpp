// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/progress/progress_page.h"

#include "core/base/date.h"
#include "ui/bridge/text.h"
#include "ui/frame/symbol_icon.h"
#include "ui/frame/widgets.h"
#include "ui/progress/asset_lister.h"
#include "ui/progress/card_list.h"
#include "ui/progress/day_bar.h"
#include "ui/progress/dues_panel.h"
#include "ui/progress/no_figures.h"
#include "ui/progress/progress_detail.h"
#include "ui/progress/progress_text.h"

#include <QAction>
#include <QEvent>
#include <QMenu>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace homeward::ui {

namespace {

constexpr int settleMilliseconds = 600; // deeds come in rows; figures may wait for the last
constexpr int usualNotSeenFor = 180;

QString notSeenKey()
{
    return QStringLiteral("notSeenFor");
}

int notSeenSetting(const Settings &settings)
{
    bool isNumber = false;
    const int days = settings.text(notSeenKey()).toInt(&isNumber);
    return isNumber ? days : usualNotSeenFor;
}

} // namespace

ProgressPage::ProgressPage(const Services &services, FiguresDesk &desk, FiguresCache cache)
    : services_(services)
    , cache_(std::move(cache))
    , desk_(desk)
    , bar_(new DayBar)
    , problem_(new Banner(QStringLiteral("problem")))
    , dues_(new DuesPanel(notSeenSetting(services.settings)))
    , stack_(new QStackedWidget)
    , splitter_(new QSplitter(Qt::Horizontal))
    , cards_(new CardList)
    , detail_(new ProgressDetail)
    , nothing_(new EmptyState(QStringLiteral("page-progress")))
    , lister_(new AssetLister(desk, this))
    , countAction_(new QAction(symbolIcon(QStringLiteral("update")), QString(), this))
    , todayAction_(new QAction(this))
    , dayAction_(new QAction(this))
{
    setObjectName(QStringLiteral("progressPage"));
    nothing_->setObjectName(QStringLiteral("progressEmpty"));
    settle_.setSingleShot(true);
    settle_.setInterval(settleMilliseconds);
    buildActions();
    build();
    follow();
    retranslate();
    if (services_.ledger.isOpen())
        ledgerOpened();
    else
        showCounted();
}

ProgressPage::~ProgressPage()
{
    for (const auto lane :
         {FiguresDesk::Lane::Totals, FiguresDesk::Lane::Detail, FiguresDesk::Lane::List, FiguresDesk::Lane::Dues})
        desk_.cancel(lane);
}

void ProgressPage::buildActions()
{
    const auto set = [this](QAction *action, const char *name, QKeySequence key, auto slot) {
        action->setObjectName(QLatin1String(name));
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, slot);
        addAction(action);
    };
    set(countAction_, "recount", QKeySequence(Qt::Key_F5), [this] { count(); });
    set(todayAction_, "goToToday", QKeySequence(Qt::CTRL | Qt::Key_T), [this] { bar_->goToToday(); });
    set(dayAction_, "goToDay", QKeySequence(Qt::CTRL | Qt::Key_D), [this] { bar_->focusDay(); });
}

void ProgressPage::build()
{
    splitter_->addWidget(cards_);
    splitter_->addWidget(detail_);
    splitter_->setStretchFactor(0, 2);
    splitter_->setStretchFactor(1, 3);
    splitter_->setChildrenCollapsible(false);
    if (!splitter_->restoreState(services_.settings.layout(QStringLiteral("progressSplitter"))))
        splitter_->setSizes({420, 640});
    stack_->addWidget(splitter_);
    stack_->addWidget(nothing_);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 8, 12, 8);
    column->setSpacing(8);
    column->addWidget(bar_);
    column->addWidget(problem_);
    column->addWidget(dues_);
    column->addWidget(stack_, 1);
}

void ProgressPage::follow()
{
    connect(&services_.ledger, &LedgerService::opened, this, &ProgressPage::ledgerOpened);
    connect(&services_.ledger, &LedgerService::changed, &settle_, qOverload<>(&QTimer::start));
    connect(&settle_, &QTimer::timeout, this, &ProgressPage::count);
    connect(bar_, &DayBar::dayChosen, this, &ProgressPage::dayChosen);
    connect(bar_, &DayBar::stopWanted, this, &ProgressPage::stop);
    connect(bar_, &DayBar::againWanted, this, &ProgressPage::count);
    connect(cards_, &CardList::currentChanged, this, [this] {
        if (const auto card = cards_->current())
            detail_->showCard(*card);
        countDetail();
    });
    connect(detail_, &ProgressDetail::byChanged, this, &ProgressPage::countDetail);
    connect(detail_, &ProgressDetail::listWanted, this, &ProgressPage::list);
    connect(detail_, &ProgressDetail::assetWanted, this, &ProgressPage::assetWanted);
    connect(dues_, &DuesPanel::chosen, lister_, qOverload<const Due &>(&AssetLister::list));
    connect(lister_, &AssetLister::listed, this, &ProgressPage::listWanted);
    connect(lister_, &AssetLister::failed, problem_, &Banner::setText);
    connect(lister_, &AssetLister::nothing, this, [this](bool due) {
        Q_EMIT said(due && isCounting() ? tr("The list is still being counted.") : tr("No asset stands there."));
    });
    connect(dues_, &DuesPanel::notSeenForChanged, this, [this](int days) {
        services_.settings.setText(notSeenKey(), QString::number(days));
        count();
    });
    connect(nothing_, &EmptyState::clicked, this, [this] {
        if (day_)
            bar_->goToToday();
        else
            Q_EMIT directivesWanted();
    });
}

Day ProgressPage::today() const
{
    const auto zone = TimeZone::find(services_.ledger.settings().timeZone);
    return (zone ? *zone : TimeZone::local()).dayOf(services_.ledger.clock().now());
}

void ProgressPage::ledgerOpened()
{
    counted_ = cache_.load(services_.ledger.info());
    fresh_ = false;
    duesKnown_ = counted_.has_value();
    day_.reset();
    detail_->clear();
    bar_->begin(today());
    showCounted();
    count();
}

bool ProgressPage::isCounting() const
{
    return desk_.isPending(FiguresDesk::Lane::Totals) || desk_.isPending(FiguresDesk::Lane::Detail)
           || desk_.isPending(FiguresDesk::Lane::Dues);
}

void ProgressPage::count()
{
    if (!services_.ledger.isOpen())
        return;
    settle_.stop();
    stopped_ = false;
    detailStale_ = true;
    countedOn_ = today();
    desk_.cancel(FiguresDesk::Lane::Detail);
    desk_.cancel(FiguresDesk::Lane::Dues);
    desk_.ask(
        FiguresDesk::Lane::Totals,
        [day = day_, now = services_.ledger.clock().now()](Ledger &ledger) { return ui::count(ledger, day, now); },
        [this](Result<Counted> answer) { counted(std::move(answer)); });
    showState();
}

void ProgressPage::counted(Result<Counted> answer)
{
    if (!answer) {
        problem_->setText(sentence(answer.error()));
        showState();
        return;
    }
    problem_->setText({});
    std::vector<Due> last = counted_ ? std::move(counted_->dues) : std::vector<Due>();
    counted_ = std::move(*answer);
    counted_->dues = std::move(last);
    fresh_ = true;
    countDues();
    showCounted();
    if (isVisible())
        countDetail();
    showState();
}

/// After the figures, which need not wait for a look at every single asset.
void ProgressPage::countDues()
{
    desk_.ask(
        FiguresDesk::Lane::Dues,
        [day = day_, notSeenFor = dues_->notSeenFor()](Ledger &ledger) {
            return ui::countDues(ledger, day, notSeenFor);
        },
        [this](Result<std::vector<Due>> answer) { duesCounted(std::move(answer)); });
}

void ProgressPage::duesCounted(Result<std::vector<Due>> answer)
{
    if (answer && counted_) {
        counted_->dues = std::move(*answer);
        duesKnown_ = true;
        if (!day_)
            cache_.save(services_.ledger.info(), *counted_);
        dues_->show(counted_->dues);
        Q_EMIT badgeChanged();
    } else if (!answer) {
        problem_->setText(sentence(answer.error()));
    }
    showState();
}

void ProgressPage::countDetail()
{
    const auto card = cards_->current();
    if (!card || !services_.ledger.isOpen())
        return;
    detailStale_ = false;
    desk_.ask(
        FiguresDesk::Lane::Detail,
        [directive = card->directive, day = day_, by = detail_->by(), language = coreLanguage()](
            Ledger &ledger) { return ui::countDetail(ledger, directive, day, by, language); },
        [this](Result<Detail> answer) { detailCounted(std::move(answer)); });
    showState();
}

void ProgressPage::detailCounted(Result<Detail> answer)
{
    if (answer)
        detail_->showDetail(std::move(*answer));
    else
        detail_->showProblem(sentence(answer.error()));
    showState();
}

void ProgressPage::stop()
{
    desk_.cancel(FiguresDesk::Lane::Totals);
    desk_.cancel(FiguresDesk::Lane::Detail);
    desk_.cancel(FiguresDesk::Lane::Dues);
    stopped_ = true;
    showState();
    bar_->focusAgain();
}

void ProgressPage::dayChosen()
{
    const std::optional<Day> before = day_;
    day_ = bar_->day();
    if (day_ == before)
        return;
    duesKnown_ = false; // they are another day's
    if (counted_)
        counted_->dues.clear();
    count();
}

void ProgressPage::list(const QString &what, const ObligationQuery &query, std::optional<Day> day)
{
    const auto card = cards_->current();
    if (card)
        lister_->list(what, card->directive, query, day && *day < today() ? day : day_);
}

QString ProgressPage::badge() const
{
    return counted_ && !day_ && !counted_->dues.empty()
               ? countText(static_cast<std::int64_t>(counted_->dues.size()))
               : QString();
}

void ProgressPage::showCounted()
{
    const bool some = counted_ && !counted_->cards.empty();
    cards_->show(some ? counted_->cards : std::vector<CardFigures>());
    if (const auto card = cards_->current())
        detail_->showCard(*card);
    else
        detail_->clear();
    if (duesKnown_ && counted_)
        dues_->show(counted_->dues);
    showEmpty();
    showState();
}

void ProgressPage::showEmpty()
{
    const std::optional<NoFigures> why = whyNoFigures(counted_, day_);
    const bool hadFocus = nothing_->hasFocus();
    stack_->setCurrentWidget(why ? static_cast<QWidget *>(nothing_) : splitter_);
    if (!why) {
        if (hadFocus)
            cards_->focusCurrent();
        return;
    }
    const EmptyWords words = emptyWords(*why, day_);
    nothing_->setWords(words.heading, words.text);
    nothing_->setButton(words.button);
}

void ProgressPage::showState()
{
    const bool counting = isCounting();
    QString text;
    if (counting && counted_ && !fresh_)
        text = tr("The last figures, of %1; new ones are being counted…").arg(dayText(counted_->asOf));
    else if (counting)
        text = tr("Being counted…");
    else if (stopped_)
        text = tr("Counting was stopped; these figures may be old.");
    else if (counted_ && day_)
        text = tr("As known at the close of %1").arg(dayText(*day_));
    bar_->showState(text, counting, stopped_);
    if (!duesKnown_)
        dues_->showUnknown(desk_.isPending(FiguresDesk::Lane::Totals) || desk_.isPending(FiguresDesk::Lane::Dues));
    dues_->setVisible(counted_ && (counted_->known > 0 || !counted_->dues.empty()));
}

void ProgressPage::fillMenu(QMenu &menu)
{
    menu.addActions({countAction_, dayAction_, todayAction_});
}

void ProgressPage::activated()
{
    if (countedOn_ != today() && services_.ledger.isOpen()) {
        bar_->setToday(today());
        if (!day_)
            bar_->goToToday();
        count();
    }
    if (stack_->currentWidget() == nothing_ && nothing_->hasButton())
        nothing_->setFocus();
    else if (stack_->currentWidget() == splitter_)
        cards_->focusCurrent();
    else
        bar_->focusDay();
}

void ProgressPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (detailStale_ && !desk_.isPending(FiguresDesk::Lane::Totals))
        countDetail();
}

void ProgressPage::saveLayout()
{
    services_.settings.setLayout(QStringLiteral("progressSplitter"), splitter_->saveState());
}

void ProgressPage::retranslate()
{
    countAction_->setText(tr("&Count Again"));
    todayAction_->setText(tr("&Today"));
    dayAction_->setText(tr("Choose a &Day"));
    showEmpty();
    showState();
}

void ProgressPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    retranslate();
    countDetail(); // its words come from core
}

} // namespace homeward::ui
