// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/units_panel.h"

#include "ui/bridge/text.h"
#include "ui/frame/symbol_icon.h"
#include "ui/frame/widgets.h"
#include "ui/people/unit_dialogs.h"

#include <QAction>
#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QMenu>
#include <QStackedWidget>
#include <QToolBar>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace homeward::ui {

UnitsPanel::UnitsPanel(const Services &services, QWidget *parent)
    : QWidget(parent)
    , services_(services)
    , query_(services.ledger, this)
    , bar_(new QToolBar)
    , tree_(new QTreeView)
    , stack_(new QStackedWidget)
    , nothing_(new EmptyState(QStringLiteral("folder")))
    , ended_(new QCheckBox)
    , add_(new QAction(symbolIcon(QStringLiteral("plus")), QString(), this))
    , move_(new QAction(symbolIcon(QStringLiteral("edit")), QString(), this))
    , merge_(new QAction(symbolIcon(QStringLiteral("merge")), QString(), this))
    , split_(new QAction(symbolIcon(QStringLiteral("split")), QString(), this))
    , end_(new QAction(symbolIcon(QStringLiteral("retire")), QString(), this))
    , list_(new QAction(symbolIcon(QStringLiteral("page-inventory")), QString(), this))
{
    setObjectName(QStringLiteral("unitsPanel"));
    const auto set = [this](QAction *action, const char *name, auto slot) {
        action->setObjectName(QLatin1String(name));
        connect(action, &QAction::triggered, this, slot);
    };
    set(add_, "addUnit", &UnitsPanel::add);
    set(move_, "moveUnit", &UnitsPanel::move);
    set(merge_, "mergeUnit", &UnitsPanel::merge);
    set(split_, "splitUnit", &UnitsPanel::split);
    set(end_, "endUnit", &UnitsPanel::end);
    set(list_, "listUnit", &UnitsPanel::listAssets);
    build();
    setFocusProxy(tree_);
    retranslate();
    enable();
}

void UnitsPanel::build()
{
    bar_->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    bar_->setIconSize({18, 18});
    bar_->addActions({add_, move_, merge_, split_, end_, list_});
    for (QAction *action : bar_->actions())
        if (QWidget *button = bar_->widgetForAction(action))
            button->setFocusPolicy(Qt::TabFocus);
    ended_->setObjectName(QStringLiteral("endedUnits"));
    tree_->setObjectName(QStringLiteral("units"));
    tree_->setModel(&model_);
    tree_->setUniformRowHeights(true);
    tree_->setAlternatingRowColors(true);
    tree_->setAllColumnsShowFocus(true);
    tree_->header()->resizeSection(UnitTreeModel::Name, characterWidth(fontMetrics()) * 36);
    tree_->setContextMenuPolicy(Qt::ActionsContextMenu);
    tree_->addActions({add_, move_, merge_, split_, end_, list_});
    nothing_->setObjectName(QStringLiteral("noUnits"));
    stack_->addWidget(tree_);
    stack_->addWidget(nothing_);
    auto *head = new QHBoxLayout;
    head->addWidget(bar_, 1);
    head->addWidget(ended_);
    auto *column = new QVBoxLayout(this);
    column->addLayout(head);
    column->addWidget(stack_, 1);
    connect(ended_, &QCheckBox::toggled, this, &UnitsPanel::refresh);
    connect(tree_->selectionModel(), &QItemSelectionModel::currentChanged, this, &UnitsPanel::enable);
    connect(tree_, &QAbstractItemView::doubleClicked, this, &UnitsPanel::listAssets);
    connect(nothing_, &EmptyState::clicked, this, &UnitsPanel::add);
}

void UnitsPanel::refresh()
{
    query_.ask([ended = ended_->isChecked()](Ledger &ledger) { return Organisation(ledger).units(ended); },
               [this](Result<std::vector<UnitEntry>> units) {
                   if (units)
                       show(std::move(*units));
                   else
                       Q_EMIT failed(units.error());
               });
}

/// The unit that was current stays so.
void UnitsPanel::show(std::vector<UnitEntry> units)
{
    const auto before = current();
    units_ = units;
    model_.setUnits(std::move(units));
    tree_->expandAll();
    stack_->setCurrentWidget(units_.empty() ? static_cast<QWidget *>(nothing_) : tree_);
    const QModelIndex same = before ? model_.indexOf(before->id) : QModelIndex();
    tree_->setCurrentIndex(same.isValid() ? same : model_.index(0, 0));
    enable();
}

std::optional<UnitEntry> UnitsPanel::current() const
{
    const QModelIndex index = tree_->currentIndex();
    return index.isValid() ? std::optional(model_.unitAt(index)) : std::nullopt;
}

void UnitsPanel::setCurrent(UnitId unit)
{
    tree_->setCurrentIndex(model_.indexOf(unit));
}

std::vector<UnitEntry> UnitsPanel::others() const
{
    const auto chosen = current();
    std::vector<UnitEntry> found;
    for (const UnitEntry &unit : units_)
        if (!unit.until && (!chosen || unit.id != chosen->id))
            found.push_back(unit);
    return found;
}

template <class Dialog>
void UnitsPanel::open(Dialog *dialog)
{
    connect(dialog, &AssetDialog::said, this, &UnitsPanel::said);
    services_.dialogs.open(dialog);
}

void UnitsPanel::add()
{
    const auto above = current();
    open(new UnitPathDialog(services_, above && !above->until ? above->path : std::string(), this));
}

void UnitsPanel::move()
{
    if (const auto unit = current())
        open(new UnitPathDialog(services_, *unit, this));
}

void UnitsPanel::merge()
{
    if (const auto unit = current())
        open(new UnitMergeDialog(services_, *unit, others(), this));
}

void UnitsPanel::split()
{
    if (const auto unit = current())
        open(new UnitSplitDialog(services_, *unit, this));
}

void UnitsPanel::end()
{
    if (const auto unit = current())
        open(new UnitEndDialog(services_, *unit, this));
}

void UnitsPanel::listAssets()
{
    const auto unit = current();
    if (!unit || unit->assets == 0)
        return;
    services_.ledger.read(
        this,
        [path = unit->path](Ledger &ledger) -> Result<std::vector<AssetId>> {
            AssetQuery query;
            Where where;
            where.column = Column::Unit;
            where.values = {path};
            query.where = std::move(where);
            auto ids = ledger.select(query);
            if (ids)
                std::ranges::sort(*ids);
            return ids;
        },
        [this, path = unit->path](const Result<std::vector<AssetId>> &ids) {
            if (ids)
                //: Heads a list of assets: %1 is a unit.
                Q_EMIT listWanted(tr("Assets of %1").arg(fromCore(path)), *ids);
            else
                Q_EMIT failed(ids.error());
        });
}

void UnitsPanel::fillMenu(QMenu &menu)
{
    menu.addActions({add_, move_, merge_, split_, end_, list_});
}

void UnitsPanel::enable()
{
    const bool writable = services_.ledger.isOpen() && !services_.ledger.info().readOnly;
    const auto unit = current();
    const bool lives = unit && !unit->until;
    add_->setEnabled(writable);
    move_->setEnabled(writable && lives);
    merge_->setEnabled(writable && lives && units_.size() > 1);
    split_->setEnabled(writable && lives && unit->assets > 0);
    end_->setEnabled(writable && lives);
    list_->setEnabled(unit && unit->assets > 0);
    nothing_->setButton(writable ? tr("&Add a Unit…") : QString());
}

void UnitsPanel::retranslate()
{
    add_->setText(tr("&Add Unit…"));
    move_->setText(tr("Rename or &Move…"));
    merge_->setText(tr("Mer&ge…"));
    split_->setText(tr("S&plit…"));
    end_->setText(tr("&End…"));
    list_->setText(tr("Show Its &Assets"));
    ended_->setText(tr("Ended ones &too"));
    bar_->setAccessibleName(tr("What is done to a unit"));
    tree_->setAccessibleName(tr("Units"));
    nothing_->setWords(tr("No unit yet"),
                       tr("Units come with the assets that are registered for them, or are added here."));
    model_.retranslate();
    enable();
}

void UnitsPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace homeward::ui
