// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/bridge/services.h"

#include <QLabel>
#include <QMainWindow>

#include <vector>

class QActionGroup;
class QListWidget;
class QStackedWidget;

namespace homeward::ui {

class Page;
class UndoActions;

/// The frame: navigation at the left, the pages, menus, status bar. It knows pages by their interface only.
class MainWindow final : public QMainWindow {
    Q_OBJECT
public:
    explicit MainWindow(const Services &services);

    /// In the order of the navigation; takes the page over.
    void addPage(Page *page);
    /// False for a name that no page has.
    bool showPage(const QString &name);
    Page *currentPage() const;
    /// A word in the title that says what kind of session this is, such as "Demo".
    void setSessionWord(const QString &word);
    /// A sentence for some seconds.
    void say(const QString &text);

Q_SIGNALS:
    void newLedgerWanted();
    void openLedgerWanted();
    void catalogueWanted();

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void buildMenus();
    void buildLanguageMenu();
    void buildStatusBar();
    void retranslate();
    void retranslateNavigation();
    static QString navigationText(const Page &page);
    void showCounts();
    void countUndetermined();
    void showTitle();
    void goTo(int row);
    void backUp();
    void useLanguage(const QString &tag);

    Services services_;
    UndoActions *undo_;
    LatestQuery undetermined_;
    QListWidget *navigation_;
    QStackedWidget *stack_;
    std::vector<Page *> pages_;
    std::vector<QMenu *> pageMenus_;
    std::vector<QAction *> goActions_;
    QString sessionWord_;
    qint64 undeterminedCount_ = -1;

    QMenu *fileMenu_ = nullptr;
    QMenu *editMenu_ = nullptr;
    QMenu *viewMenu_ = nullptr;
    QMenu *languageMenu_ = nullptr;
    QMenu *helpMenu_ = nullptr;
    QAction *newLedger_ = nullptr;
    QAction *openLedger_ = nullptr;
    QAction *backUp_ = nullptr;
    QAction *catalogue_ = nullptr;
    QAction *quit_ = nullptr;
    QAction *keys_ = nullptr;
    QAction *about_ = nullptr;
    QActionGroup *languages_ = nullptr;
    QLabel assetCount_;
    QLabel undeterminedLabel_;
    QLabel deviceCount_;
    QLabel ledgerName_;
    QLabel activity_;
};

} // namespace homeward::ui
