// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inventory/filter_bar.h"

#include "ui/bridge/enum_text.h"
#include "ui/bridge/text.h"
#include "ui/frame/symbol_icon.h"
#include "ui/frame/widgets.h"
#include "ui/inventory/filter/filter_panel.h"
#include "ui/inventory/filter/word_lists.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QFrame>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>
#include <QVBoxLayout>

namespace homeward::ui {

namespace {

constexpr int settleMilliseconds = 250;

std::string word(Origin origin)
{
    return std::string(toText(origin));
}

} // namespace

FilterBar::FilterBar(WordLists &words, Settings &settings, QWidget *parent)
    : QWidget(parent)
    , words_(words)
    , settings_(settings)
    , searchLabel_(new QLabel(this))
    , search_(new QLineEdit)
    , foreign_(quickFilter("quickForeign", Origin::Foreign))
    , undetermined_(quickFilter("quickUndetermined", Origin::Undetermined))
    , unit_(new QComboBox)
    , ended_(new QCheckBox)
    , formButton_(new QToolButton)
    , form_(new FilterPanel(words))
{
    setObjectName(QStringLiteral("filterBar"));
    settle_.setSingleShot(true);
    settle_.setInterval(settleMilliseconds);
    connect(&settle_, &QTimer::timeout, this, &FilterBar::queryChanged);
    build();
    retranslate();
    showForm(settings_.flag(QStringLiteral("inventoryForm"), false));
}

void FilterBar::build()
{
    search_->setObjectName(QStringLiteral("search"));
    search_->setClearButtonEnabled(true);
    search_->addAction(symbolIcon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    search_->setMinimumWidth(characterWidth(fontMetrics()) * 18);
    search_->installEventFilter(this);
    searchLabel_->setBuddy(search_);
    searchLabel_->hide(); // gives the box its key; the symbol in it says what it is
    unit_->setObjectName(QStringLiteral("quickUnit"));
    unit_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    unit_->setMinimumContentsLength(14);
    ended_->setObjectName(QStringLiteral("ended"));
    formButton_->setObjectName(QStringLiteral("formButton"));
    formButton_->setCheckable(true);
    formButton_->setIcon(symbolIcon(QStringLiteral("filter")));
    formButton_->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    formButton_->setFocusPolicy(Qt::StrongFocus);

    auto *line = new QHBoxLayout;
    line->setSpacing(6);
    line->addWidget(search_, 1);
    line->addWidget(foreign_);
    line->addWidget(undetermined_);
    line->addWidget(unit_);
    line->addWidget(ended_);
    line->addWidget(formButton_);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addLayout(line);
    column->addWidget(form_);

    connect(search_, &QLineEdit::textChanged, &settle_, qOverload<>(&QTimer::start));
    connect(unit_, &QComboBox::activated, this, &FilterBar::unitChosen);
    connect(ended_, &QCheckBox::toggled, this, &FilterBar::queryChanged);
    connect(formButton_, &QToolButton::toggled, this, [this](bool on) {
        form_->setVisible(on);
        if (on && isVisible())
            form_->begin();
    });
    connect(form_, &FilterPanel::edited, this, [this] {
        showState();
        settle_.start();
    });
    connect(&words_, &WordLists::refreshed, this, &FilterBar::fillUnits);
}

QToolButton *FilterBar::quickFilter(const char *name, Origin origin)
{
    auto *button = new QToolButton;
    button->setObjectName(QLatin1String(name));
    button->setCheckable(true);
    button->setIcon(symbolIcon(iconFor(origin)));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::StrongFocus);
    connect(button, &QToolButton::clicked, this, [this, origin](bool on) { originToggled(origin, on); });
    return button;
}

AssetQuery FilterBar::query() const
{
    AssetQuery query;
    query.where = form_->where();
    query.search = toCore(search_->text());
    query.includeEnded = ended_->isChecked();
    return query;
}

bool FilterBar::isNarrowed() const
{
    return form_->where().has_value() || !search_->text().trimmed().isEmpty();
}

void FilterBar::clear()
{
    const QSignalBlocker quiet(search_);
    search_->clear();
    setWhere(std::nullopt);
}

void FilterBar::focusSearch()
{
    search_->setFocus();
    search_->selectAll();
}

bool FilterBar::isFormShown() const
{
    return formButton_->isChecked();
}

void FilterBar::showForm(bool shown)
{
    formButton_->setChecked(shown);
    form_->setVisible(shown);
}

void FilterBar::saveLayout()
{
    settings_.setFlag(QStringLiteral("inventoryForm"), isFormShown());
}

/// One origin at a time: an asset has one.
void FilterBar::originToggled(Origin origin, bool on)
{
    std::optional<Where> where = withoutEqual(form_->where(), Column::Origin);
    if (on)
        where = with(where, comparison(Column::Origin, Where::Operator::Equal, {word(origin)}));
    setWhere(where);
}

void FilterBar::unitChosen()
{
    std::optional<Where> where = withoutEqual(form_->where(), Column::Unit);
    if (unit_->currentIndex() > 0)
        where = with(where, comparison(Column::Unit, Where::Operator::Equal, {toCore(unit_->currentText())}));
    setWhere(where);
}

void FilterBar::setWhere(const std::optional<Where> &where)
{
    form_->setWhere(where);
    showState();
    settle_.stop();
    Q_EMIT queryChanged();
}

/// The quick filters show what the form demands.
void FilterBar::showState()
{
    const auto origin = equalTo(form_->where(), Column::Origin);
    foreign_->setChecked(origin == word(Origin::Foreign));
    undetermined_->setChecked(origin == word(Origin::Undetermined));
    const auto unit = equalTo(form_->where(), Column::Unit);
    const int index = unit ? unit_->findText(fromCore(*unit)) : 0;
    unit_->setCurrentIndex(std::max(index, 0));
    const auto count = static_cast<int>(conditionsOf(form_->where()).conditions.size());
    //: The button that opens the form of conditions; the number says how many there are.
    formButton_->setText(count == 0 ? tr("Filter") : tr("Filter (%n)", nullptr, count));
}

void FilterBar::fillUnits()
{
    const QSignalBlocker quiet(unit_);
    const bool first = unit_->count() == 0;
    unit_->clear();
    unit_->addItem(tr("All units"));
    unit_->addItems(words_.units().stringList());
    if (!first)
        showState();
}

void FilterBar::retranslate()
{
    searchLabel_->setText(tr("&Search"));
    search_->setAccessibleName(tr("Search the inventory"));
    search_->setPlaceholderText(tr("Search: tag, model, serial, holder…"));
    foreign_->setText(wordFor(Origin::Foreign));
    foreign_->setToolTip(tr("Foreign assets only"));
    undetermined_->setText(wordFor(Origin::Undetermined));
    undetermined_->setToolTip(tr("Undetermined assets only"));
    unit_->setAccessibleName(tr("Assets of this unit only"));
    ended_->setText(tr("Ended &ones too"));
    ended_->setToolTip(tr("Also shows entries that were retired, lost, transferred or merged."));
    formButton_->setToolTip(tr("Conditions on any column (Ctrl+L)"));
    fillUnits();
    showState();
}

bool FilterBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == search_ && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter) {
            if (settle_.isActive()) {
                settle_.stop();
                Q_EMIT queryChanged();
            }
            Q_EMIT rowsWanted();
            return true;
        }
        if (key == Qt::Key_Escape && !search_->text().isEmpty()) {
            search_->clear();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void FilterBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace homeward::ui
