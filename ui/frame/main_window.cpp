// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/main_window.h"

#include "ui/bridge/text.h"
#include "ui/frame/about_dialog.h"
#include "ui/frame/keys_dialog.h"
#include "ui/frame/page.h"
#include "ui/frame/symbol_icon.h"
#include "ui/frame/undo_actions.h"
#include "ui/frame/widgets.h"

#include <QAction>
#include <QActionGroup>
#include <QCloseEvent>
#include <QDate>
#include <QFile>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QListWidget>
#include <QMenuBar>
#include <QStackedWidget>
#include <QStatusBar>

#include <algorithm>

namespace homeward::ui {

namespace {

constexpr int messageMilliseconds = 8000;

} // namespace

MainWindow::MainWindow(const Services &services)
    : services_(services)
    , undo_(new UndoActions(services, this))
    , undetermined_(services.ledger, this)
    , navigation_(new QListWidget)
    , stack_(new QStackedWidget)
{
    setObjectName(QStringLiteral("mainWindow"));
    setWindowIcon(applicationIcon());
    navigation_->setObjectName(QStringLiteral("navigation"));
    navigation_->setFrameShape(QFrame::NoFrame);
    navigation_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    navigation_->setBackgroundRole(QPalette::Window);
    navigation_->viewport()->setBackgroundRole(QPalette::Window);
    navigation_->setIconSize({20, 20});

    auto *middle = new QWidget;
    auto *row = new QHBoxLayout(middle);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(navigation_);
    row->addWidget(stack_, 1);
    setCentralWidget(middle);

    buildMenus();
    buildStatusBar();
    connect(navigation_, &QListWidget::currentRowChanged, this, &MainWindow::goTo);
    connect(undo_, &UndoActions::done, this, &MainWindow::say);
    const auto followLedger = [this] {
        countUndetermined();
        showCounts();
        showTitle();
    };
    connect(&services_.ledger, &LedgerService::opened, this, followLedger);
    connect(&services_.ledger, &LedgerService::changed, this, followLedger);
    connect(&services_.ledger, &LedgerService::busyChanged, this,
            [this](bool busy) { activity_.setText(busy ? tr("Saving…") : QString()); });
    connect(&services_.devices, &DeviceService::arrived, this, &MainWindow::showCounts);
    connect(&services_.devices, &DeviceService::left, this, &MainWindow::showCounts);
    retranslate();
    if (services_.ledger.isOpen())
        followLedger();

    resize(1200, 760);
    restoreGeometry(services_.settings.layout(QStringLiteral("window")));
}

void MainWindow::addPage(Page *page)
{
    const int number = static_cast<int>(pages_.size()) + 1;
    pages_.push_back(page);
    stack_->addWidget(page);
    connect(page, &Page::said, this, &MainWindow::say);
    connect(page, &Page::badgeChanged, this, &MainWindow::retranslateNavigation);
    navigation_->addItem(new QListWidgetItem(symbolIcon(page->iconName()), QString()));

    auto *menu = new QMenu(this);
    page->fillMenu(*menu);
    menuBar()->insertMenu(helpMenu_->menuAction(), menu);
    menu->menuAction()->setVisible(false);
    pageMenus_.push_back(menu);

    auto *go = new QAction(symbolIcon(page->iconName()), QString(), this);
    go->setObjectName(QStringLiteral("go-") + page->name());
    go->setShortcut(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_0 + number)));
    connect(go, &QAction::triggered, this, [this, number] { navigation_->setCurrentRow(number - 1); });
    viewMenu_->insertAction(languageMenu_->menuAction(), go);
    goActions_.push_back(go);

    retranslateNavigation();
    if (number == 1)
        navigation_->setCurrentRow(0);
}

bool MainWindow::showPage(const QString &name)
{
    const auto found = std::ranges::find_if(pages_, [&](const Page *page) { return page->name() == name; });
    if (found == pages_.end())
        return false;
    navigation_->setCurrentRow(static_cast<int>(found - pages_.begin()));
    return true;
}

Page *MainWindow::currentPage() const
{
    const int row = navigation_->currentRow();
    return row < 0 ? nullptr : pages_[static_cast<std::size_t>(row)];
}

void MainWindow::setSessionWord(const QString &word)
{
    sessionWord_ = word;
    showTitle();
}

void MainWindow::say(const QString &text)
{
    statusBar()->showMessage(text, messageMilliseconds);
}

void MainWindow::goTo(int row)
{
    if (row < 0)
        return;
    stack_->setCurrentIndex(row);
    for (std::size_t i = 0; i < pageMenus_.size(); ++i)
        pageMenus_[i]->menuAction()->setVisible(static_cast<int>(i) == row);
    pages_[static_cast<std::size_t>(row)]->activated();
}

void MainWindow::buildMenus()
{
    const auto add = [this](QMenu *menu, const char *name, auto slot) {
        auto *action = menu->addAction(QString(), this, slot);
        action->setObjectName(QLatin1String(name));
        return action;
    };
    fileMenu_ = menuBar()->addMenu(QString());
    newLedger_ = add(fileMenu_, "newLedger", &MainWindow::newLedgerWanted);
    newLedger_->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N));
    openLedger_ = add(fileMenu_, "openLedger", &MainWindow::openLedgerWanted);
    openLedger_->setShortcut(QKeySequence::Open);
    openLedger_->setIcon(symbolIcon(QStringLiteral("folder")));
    backUp_ = add(fileMenu_, "backUp", &MainWindow::backUp);
    backUp_->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_B));
    catalogue_ = add(fileMenu_, "catalogue", &MainWindow::catalogueWanted);
    catalogue_->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C));
    fileMenu_->addSeparator();
    quit_ = add(fileMenu_, "quit", &MainWindow::close);
    quit_->setShortcut(QKeySequence::Quit);

    editMenu_ = menuBar()->addMenu(QString());
    editMenu_->addAction(undo_->undo());
    editMenu_->addAction(undo_->redo());

    viewMenu_ = menuBar()->addMenu(QString());
    buildLanguageMenu();

    helpMenu_ = menuBar()->addMenu(QString());
    keys_ = add(helpMenu_, "keys", [this] { services_.dialogs.open(new KeysDialog(*menuBar(), this)); });
    keys_->setShortcut(QKeySequence::HelpContents);
    about_ = add(helpMenu_, "about", [this] { services_.dialogs.open(new AboutDialog(services_, this)); });
}

void MainWindow::buildLanguageMenu()
{
    languageMenu_ = viewMenu_->addMenu(QString());
    languages_ = new QActionGroup(this);
    for (const QString &tag : LanguageSwitch::tags()) {
        QAction *action = languageMenu_->addAction(LanguageSwitch::nameOf(tag));
        action->setObjectName(QStringLiteral("language-") + tag);
        action->setCheckable(true);
        action->setChecked(tag == services_.language.current());
        languages_->addAction(action);
        connect(action, &QAction::triggered, this, [this, tag] { useLanguage(tag); });
    }
}

void MainWindow::useLanguage(const QString &tag)
{
    services_.settings.setLanguage(tag);
    services_.language.use(tag);
}

void MainWindow::buildStatusBar()
{
    for (QLabel *label : {&activity_, &assetCount_, &undeterminedLabel_, &deviceCount_, &ledgerName_}) {
        label->setContentsMargins(8, 0, 8, 0);
        statusBar()->addPermanentWidget(label);
    }
    assetCount_.setObjectName(QStringLiteral("assetCount"));
    undeterminedLabel_.setObjectName(QStringLiteral("undeterminedCount"));
    deviceCount_.setObjectName(QStringLiteral("deviceCount"));
}

void MainWindow::countUndetermined()
{
    undetermined_.ask(
        [](Ledger &ledger) -> Result<qint64> {
            AssetQuery query;
            Where where;
            where.column = Column::Origin;
            where.values = {std::string(toText(Origin::Undetermined))};
            query.where = std::move(where);
            const auto ids = ledger.select(query);
            if (!ids)
                return fail(ids);
            return static_cast<qint64>(ids->size());
        },
        [this](const Result<qint64> &count) {
            undeterminedCount_ = count ? *count : -1;
            showCounts();
        });
}

void MainWindow::showCounts()
{
    const LedgerInfo &info = services_.ledger.info();
    assetCount_.setText(tr("%n asset(s)", nullptr, static_cast<int>(info.assets)));
    undeterminedLabel_.setText(undeterminedCount_ < 0
                                   ? QString()
                                   : tr("%n undetermined", nullptr, static_cast<int>(undeterminedCount_)));
    const auto plugged = std::ranges::count_if(services_.devices.devices(),
                                               [](const auto &entry) { return !entry.second.isBuiltIn(); });
    deviceCount_.setText(tr("%n device(s) connected", nullptr, static_cast<int>(plugged)));
    const QFileInfo file(QFile::decodeName(info.path.c_str()));
    ledgerName_.setText(info.readOnly ? tr("%1, for reading only").arg(file.fileName()) : file.fileName());
    ledgerName_.setToolTip(file.absoluteFilePath());
}

void MainWindow::showTitle()
{
    const QString department = fromCore(services_.ledger.settings().department);
    QStringList parts;
    if (!sessionWord_.isEmpty())
        parts << sessionWord_;
    if (!department.isEmpty())
        parts << department;
    parts << tr("Homeward");
    setWindowTitle(parts.join(QStringLiteral(" – ")));
}

void MainWindow::backUp()
{
    if (!services_.ledger.isOpen())
        return;
    DialogService::FileWish wish;
    wish.title = tr("Back Up the Ledger");
    const QFileInfo file(QFile::decodeName(services_.ledger.info().path.c_str()));
    wish.folder = file.absolutePath();
    wish.suggestedName = QStringLiteral("%1-%2.homeward")
                             .arg(file.completeBaseName(), QDate::currentDate().toString(Qt::ISODate));
    wish.suffix = QStringLiteral("homeward");
    wish.filters = {tr("Ledgers (*.homeward)")};
    services_.dialogs.saveFile(this, wish, [this](const QString &name) {
        if (name.isEmpty())
            return;
        const std::filesystem::path target(QFile::encodeName(name).toStdString());
        services_.ledger.read(
            this, [target](Ledger &ledger) { return ledger.backup(target); },
            [this, name](const Result<void> &result) {
                if (result)
                    say(tr("Backed up to %1.").arg(name));
                else
                    services_.dialogs.tell(this, DialogService::Tone::Error, tr("The back-up failed"),
                                           sentence(result.error()));
            });
    });
}

QString MainWindow::navigationText(const Page &page)
{
    const QString badge = page.badge();
    //: An entry of the navigation: %1 is a page, %2 how much waits there.
    return badge.isEmpty() ? page.title() : tr("%1 (%2)").arg(page.title(), badge);
}

void MainWindow::retranslateNavigation()
{
    for (std::size_t i = 0; i < pages_.size(); ++i) {
        const QString title = pages_[i]->title();
        QListWidgetItem *item = navigation_->item(static_cast<int>(i));
        item->setText(navigationText(*pages_[i]));
        item->setToolTip(goActions_[i]->shortcut().toString(QKeySequence::NativeText));
        item->setSizeHint({0, fontMetrics().height() * 2 + 4});
        goActions_[i]->setText(title);
        pageMenus_[i]->setTitle(pages_[i]->menuTitle());
    }
    int widest = 0;
    for (const Page *page : pages_)
        widest = std::max(widest, fontMetrics().horizontalAdvance(navigationText(*page)));
    navigation_->setFixedWidth(std::max(widest + navigation_->iconSize().width() + fontMetrics().height() * 3,
                                        characterWidth(fontMetrics()) * 22));
}

void MainWindow::retranslate()
{
    fileMenu_->setTitle(tr("&File"));
    newLedger_->setText(tr("&New Ledger…"));
    openLedger_->setText(tr("&Open Ledger…"));
    backUp_->setText(tr("&Back Up…"));
    catalogue_->setText(tr("Brand &Catalogue…"));
    quit_->setText(tr("&Quit"));
    editMenu_->setTitle(tr("&Edit"));
    viewMenu_->setTitle(tr("&View"));
    languageMenu_->setTitle(tr("&Language"));
    helpMenu_->setTitle(tr("&Help"));
    keys_->setText(tr("&Keyboard Shortcuts"));
    about_->setText(tr("&About Homeward"));
    navigation_->setAccessibleName(tr("Pages"));
    undo_->retranslate();
    for (QAction *action : languages_->actions())
        action->setChecked(action->objectName()
                           == QStringLiteral("language-") + services_.language.current());
    retranslateNavigation();
    showCounts();
    showTitle();
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    services_.settings.setLayout(QStringLiteral("window"), saveGeometry());
    for (Page *page : pages_)
        page->saveLayout();
    event->accept();
}

} // namespace homeward::ui
