// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connected/connected_page.h"

#include "ui/bridge/enum_text.h"
#include "ui/bridge/text.h"
#include "ui/connected/detail_pane.h"
#include "ui/decide/decide_dialog.h"
#include "ui/frame/symbol_icon.h"
#include "ui/frame/widgets.h"
#include "ui/intake/intake_panel.h"

#include <QAction>
#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QMenu>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QToolBar>
#include <QVBoxLayout>

#include <algorithm>

namespace homeward::ui {

namespace {

// In characters of the font: a sample, never measured over all rows.
constexpr std::array<int, DeviceModel::ColumnCount> columnWidths{18, 20, 24, 14, 20, 25, 20, 28, 12, 10};

/// Wide enough for each origin's word in the bold of a device that has just arrived, beside its symbol.
int originWidth(const QTableView &table)
{
    QFont bold = table.font();
    bold.setBold(true);
    const QFontMetrics metrics(bold);
    int widest = 0;
    for (const Origin origin : {Origin::Domestic, Origin::Foreign, Origin::Undetermined})
        widest = std::max(widest, metrics.horizontalAdvance(wordFor(origin)));
    return widest + table.iconSize().width() + characterWidth(metrics) * 4;
}

} // namespace

ConnectedPage::ConnectedPage(const Services &services)
    : services_(services)
    , list_(services)
    , registrar_(services, this)
    , stack_(new QStackedWidget)
    , splitter_(new QSplitter(Qt::Horizontal))
    , table_(new QTableView)
    , detail_(new DetailPane)
    , hint_(new Banner(QStringLiteral("device-usb")))
    , builtIn_(new QCheckBox)
    , intake_(new IntakePanel(services, list_))
    , register_(new QAction(symbolIcon(QStringLiteral("register")), QString(), this))
    , update_(new QAction(symbolIcon(QStringLiteral("update")), QString(), this))
    , decide_(new QAction(symbolIcon(QStringLiteral("decide")), QString(), this))
    , read_(new QAction(symbolIcon(QStringLiteral("read-device")), QString(), this))
    , intakeMode_(new QAction(symbolIcon(QStringLiteral("intake")), QString(), this))
{
    setObjectName(QStringLiteral("connectedPage"));
    proxy_.setSourceModel(&list_.model());
    buildActions();
    stack_->addWidget(buildListView());
    stack_->addWidget(intake_);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(stack_);
    follow();
    builtIn_->setChecked(services_.settings.flag(QStringLiteral("builtInShown"), false));
    retranslate();
    enableActions();
    showHint();
}

void ConnectedPage::buildActions()
{
    const auto set = [this](QAction *action, const char *name, std::initializer_list<QKeySequence> keys,
                            auto slot) {
        action->setObjectName(QLatin1String(name));
        action->setShortcuts(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, slot);
    };
    set(register_, "register", {Qt::Key_Return, Qt::Key_Enter}, &ConnectedPage::registerSelected);
    set(update_, "update", {Qt::CTRL | Qt::Key_U}, &ConnectedPage::updateSelected);
    set(decide_, "decide", {Qt::CTRL | Qt::Key_D}, &ConnectedPage::decide);
    set(read_, "read", {Qt::CTRL | Qt::Key_R}, &ConnectedPage::readFromDevice);
    set(intakeMode_, "intake", {Qt::Key_F6}, &ConnectedPage::setIntake);
    intakeMode_->setCheckable(true);
    // Enter belongs to the list: in a field, on a button or in the detail it means something else.
    table_->addActions({register_});
    addActions({update_, decide_, read_, intakeMode_});
}

QWidget *ConnectedPage::buildToolBar()
{
    auto *bar = new QToolBar;
    bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    bar->setIconSize({18, 18});
    bar->addActions({register_, update_, decide_, read_});
    bar->addSeparator();
    bar->addAction(intakeMode_);
    for (QAction *action : bar->actions())
        if (QWidget *button = bar->widgetForAction(action))
            button->setFocusPolicy(Qt::TabFocus);
    return bar;
}

QWidget *ConnectedPage::buildListView()
{
    table_->setObjectName(QStringLiteral("devices"));
    table_->setModel(&proxy_);
    table_->setSelectionBehavior(QAbstractItemView::SelectRows);
    table_->setSelectionMode(QAbstractItemView::ExtendedSelection);
    table_->setShowGrid(false);
    table_->setAlternatingRowColors(true);
    table_->setWordWrap(false);
    table_->setTabKeyNavigation(false);
    table_->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table_->setIconSize({16, 16});
    table_->setFrameShape(QFrame::StyledPanel);
    table_->verticalHeader()->hide();
    table_->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table_->verticalHeader()->setDefaultSectionSize(table_->fontMetrics().height() + 12);
    QHeaderView *header = table_->horizontalHeader();
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setSectionsMovable(true);
    for (int column = 0; column < DeviceModel::ColumnCount; ++column)
        table_->setColumnWidth(column, columnWidths[static_cast<std::size_t>(column)]
                                           * characterWidth(table_->fontMetrics()));
    table_->setColumnWidth(DeviceModel::OriginColumn, originWidth(*table_));
    // What is to be done with the device stands beside what it is, in sight at any width.
    header->moveSection(DeviceModel::MatchColumn, DeviceModel::CategoryColumn);
    header->restoreState(services_.settings.layout(QStringLiteral("connectedHeader")));
    // In the order of arrival until the operator chooses a column.
    header->setSortIndicator(-1, Qt::AscendingOrder);
    header->setSortIndicatorClearable(true);
    table_->setSortingEnabled(true);

    auto *left = new QWidget;
    auto *leftColumn = new QVBoxLayout(left);
    leftColumn->setContentsMargins(0, 0, 0, 0);
    leftColumn->addWidget(table_, 1);
    leftColumn->addWidget(hint_);
    splitter_->addWidget(left);
    splitter_->addWidget(detail_);
    splitter_->setStretchFactor(0, 3);
    splitter_->setStretchFactor(1, 2);
    splitter_->setChildrenCollapsible(false);
    splitter_->restoreState(services_.settings.layout(QStringLiteral("connectedSplitter")));

    auto *head = new QHBoxLayout;
    head->addWidget(buildToolBar());
    head->addStretch(1);
    head->addWidget(builtIn_);
    auto *view = new QWidget;
    auto *column = new QVBoxLayout(view);
    column->setContentsMargins(12, 8, 12, 8);
    column->setSpacing(8);
    column->addLayout(head);
    column->addWidget(splitter_, 1);
    return view;
}

void ConnectedPage::follow()
{
    connect(
        table_->selectionModel(), &QItemSelectionModel::selectionChanged, this,
        [this] {
            showCurrent();
            enableActions();
        },
        Qt::QueuedConnection);
    connect(&list_, &ConnectedList::sorted, this, [this] {
        showCurrent();
        enableActions();
        showHint();
    });
    connect(&list_, &ConnectedList::left, this, [this] {
        // The view would move on to the neighbour, and Enter would register what nobody looked at.
        table_->clearSelection();
        table_->setCurrentIndex({});
        showHint();
    });
    connect(&list_, &ConnectedList::arrived, this, [this](const QString &key) {
        if (currentKey().isEmpty())
            selectKey(key);
    });
    connect(builtIn_, &QCheckBox::toggled, this, [this](bool shown) {
        proxy_.setBuiltInShown(shown);
        services_.settings.setFlag(QStringLiteral("builtInShown"), shown);
    });
    connect(detail_, &DetailPane::readWanted, this, &ConnectedPage::readFromDevice);
    connect(&registrar_, &Registrar::said, this, &ConnectedPage::said);
    connect(&services_.devices, &DeviceService::busFailed, this, &ConnectedPage::showHint);
    connect(&services_.ledger, &LedgerService::opened, this, &ConnectedPage::enableActions);
    connect(intake_, &IntakePanel::said, this, &ConnectedPage::said);
    connect(intake_, &IntakePanel::leaveWanted, this, [this] { setIntake(false); });
}

void ConnectedPage::fillMenu(QMenu &menu)
{
    menu.addActions({register_, update_, decide_, read_});
    menu.addSeparator();
    menu.addAction(intakeMode_);
}

void ConnectedPage::activated()
{
    if (intakeMode_->isChecked())
        intake_->begin();
    else
        table_->setFocus();
}

void ConnectedPage::saveLayout()
{
    services_.settings.setLayout(QStringLiteral("connectedHeader"), table_->horizontalHeader()->saveState());
    services_.settings.setLayout(QStringLiteral("connectedSplitter"), splitter_->saveState());
    intake_->saveLayout();
}

QString ConnectedPage::currentKey() const
{
    const QModelIndexList rows = table_->selectionModel()->selectedRows();
    return rows.isEmpty() ? QString() : list_.model().at(proxy_.mapToSource(rows.first()).row()).key();
}

const ConnectedRow *ConnectedPage::currentRow() const
{
    const int row = list_.model().rowOf(currentKey());
    return row < 0 ? nullptr : &list_.model().at(row);
}

std::vector<ConnectedRow> ConnectedPage::selectedRows() const
{
    std::vector<ConnectedRow> rows;
    for (const QModelIndex &index : table_->selectionModel()->selectedRows())
        rows.push_back(list_.model().at(proxy_.mapToSource(index).row()));
    return rows;
}

void ConnectedPage::selectKey(const QString &key)
{
    const int row = list_.model().rowOf(key);
    const QModelIndex index = row < 0 ? QModelIndex() : proxy_.mapFromSource(list_.model().index(row, 0));
    if (index.isValid())
        table_->setCurrentIndex(index);
}

bool ConnectedPage::showAsset(AssetId asset)
{
    const auto found = std::ranges::find_if(list_.model().rows(), [asset](const ConnectedRow &row) {
        return row.finding && row.finding->match.kind == MatchKind::Known && row.finding->match.asset == asset;
    });
    if (found == list_.model().rows().end())
        return false;
    selectKey(found->key());
    return true;
}

void ConnectedPage::showCurrent()
{
    const ConnectedRow *row = currentRow();
    if (row && row->fresh && row->finding && isVisible())
        list_.model().markSeen(row->key());
    detail_->show(currentRow());
}

void ConnectedPage::showHint()
{
    const bool any = std::ranges::any_of(
        list_.model().rows(), [](const ConnectedRow &row) { return row.device() && !row.isBuiltIn(); });
    if (services_.devices.busError())
        hint_->setText(tr("USB devices cannot be seen: %1").arg(sentence(*services_.devices.busError())));
    else
        hint_->setText(
            any ? QString()
                : tr("Plug in a device. Nothing appears? It may be a cable that only charges, or a locked "
                     "screen: unlock the phone and allow file transfer, or try another cable."));
}

void ConnectedPage::enableActions()
{
    const std::vector<ConnectedRow> rows = selectedRows();
    const bool writable = services_.ledger.isOpen() && !services_.ledger.info().readOnly;
    const auto known = [](const ConnectedRow &row) {
        return row.finding && row.finding->match.kind == MatchKind::Known;
    };
    const bool intake = intakeMode_->isChecked();
    register_->setEnabled(!intake && writable && std::ranges::any_of(rows, [&](const ConnectedRow &row) {
        return row.finding && !known(row);
    }));
    update_->setEnabled(!intake && writable && std::ranges::any_of(rows, known));
    decide_->setEnabled(!intake && writable && rows.size() == 1 && rows.front().finding);
    read_->setEnabled(!intake && rows.size() == 1 && rows.front().device()
                      && !rows.front().device()->isRootHub());
    intakeMode_->setEnabled(writable);
}

void ConnectedPage::registerSelected()
{
    std::vector<ConnectedRow> rows = selectedRows();
    std::erase_if(rows, [](const ConnectedRow &row) {
        return !row.finding || row.finding->match.kind == MatchKind::Known;
    });
    registrar_.registerRows(std::move(rows), {}, list_.workstation());
}

void ConnectedPage::updateSelected()
{
    std::vector<ConnectedRow> rows = selectedRows();
    std::erase_if(rows, [](const ConnectedRow &row) {
        return !row.finding || row.finding->match.kind != MatchKind::Known;
    });
    registrar_.registerRows(std::move(rows), {}, list_.workstation());
}

void ConnectedPage::decide()
{
    const ConnectedRow *row = currentRow();
    if (!row || !row->finding)
        return;
    DecideDialog::About about;
    about.subject = row->subject();
    about.attribution = row->finding->attribution;
    about.title = row->title();
    if (row->finding->match.kind == MatchKind::Known) {
        about.asset = row->finding->match.asset;
        about.tag = fromCore(row->finding->match.tag);
    }
    auto *dialog = new DecideDialog(services_, about, this);
    connect(dialog, &DecideDialog::said, this, &ConnectedPage::said);
    services_.dialogs.open(dialog);
}

void ConnectedPage::readFromDevice()
{
    const ConnectedRow *row = currentRow();
    if (!row || !row->device())
        return;
    Q_EMIT said(tr("Reading from the device…"));
    services_.devices.readFromDevice(row->device()->port, this, [this](const Result<Device> &device) {
        if (device) {
            Q_EMIT said(device->problems.empty() ? tr("Read from the device.")
                                                 : tr("Read from the device, but not everything."));
            return;
        }
        services_.dialogs.tell(this, DialogService::Tone::Warning, tr("The device could not be read"),
                               sentence(device.error()));
    });
}

void ConnectedPage::setIntake(bool on)
{
    intakeMode_->setChecked(on);
    stack_->setCurrentIndex(on ? 1 : 0);
    intake_->setRunning(on);
    enableActions();
    activated();
}

void ConnectedPage::retranslate()
{
    register_->setText(tr("&Register"));
    update_->setText(tr("&Update from Device"));
    decide_->setText(tr("De&cide…"));
    read_->setText(tr("Read &from Device"));
    intakeMode_->setText(tr("&Intake…"));
    for (QAction *action : {register_, update_, decide_, read_, intakeMode_})
        action->setToolTip(
            QStringLiteral("%1 (%2)").arg(QString(action->text()).remove(QLatin1Char('&')),
                                          action->shortcut().toString(QKeySequence::NativeText)));
    builtIn_->setText(tr("&Show root hubs and built-in devices"));
    table_->setAccessibleName(tr("Connected devices"));
    list_.model().retranslate();
    showHint();
}

void ConnectedPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace homeward::ui
