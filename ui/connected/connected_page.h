// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/bridge/services.h"
#include "ui/connected/connected_list.h"
#include "ui/connected/registrar.h"
#include "ui/frame/page.h"

class QAction;
class QCheckBox;
class QLabel;
class QSplitter;
class QStackedWidget;
class QTableView;

namespace homeward::ui {

class Banner;
class DetailPane;
class IntakePanel;

/// What is plugged in now, who made it, and whether the ledger has it.
class ConnectedPage final : public Page {
    Q_OBJECT
public:
    explicit ConnectedPage(const Services &services);

    QString name() const override { return QStringLiteral("connected"); }
    QString title() const override { return tr("Connected"); }
    QString iconName() const override { return QStringLiteral("page-connected"); }
    QString menuTitle() const override { return tr("&Device"); }
    void fillMenu(QMenu &menu) override;
    void activated() override;
    void saveLayout() override;

    ConnectedList &list() { return list_; }
    /// Selects the device that is known as this asset; false if none is plugged in.
    bool showAsset(AssetId asset);

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildActions();
    QWidget *buildListView();
    QWidget *buildToolBar();
    void follow();
    void retranslate();
    void showCurrent();
    void showHint();
    void enableActions();
    void selectKey(const QString &key);
    QString currentKey() const;
    const ConnectedRow *currentRow() const;
    std::vector<ConnectedRow> selectedRows() const;

    void registerSelected();
    void updateSelected();
    void decide();
    void readFromDevice();
    void setIntake(bool on);

    Services services_;
    ConnectedList list_;
    DeviceProxy proxy_;
    Registrar registrar_;
    QStackedWidget *stack_;
    QSplitter *splitter_;
    QTableView *table_;
    DetailPane *detail_;
    Banner *hint_;
    QCheckBox *builtIn_;
    IntakePanel *intake_;
    QAction *register_;
    QAction *update_;
    QAction *decide_;
    QAction *read_;
    QAction *intakeMode_;
};

} // namespace homeward::ui
