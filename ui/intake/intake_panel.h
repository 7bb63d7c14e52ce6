// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/intake/intake_session.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QPushButton;
class QTableView;

namespace homeward::ui {

class BoxForm;
class CommonFields;
class IntakeLog;

/// Intake on the screen: plug, see, Enter, unplug, next.
class IntakePanel final : public QWidget {
    Q_OBJECT
public:
    IntakePanel(const Services &services, ConnectedList &list, QWidget *parent = nullptr);

    void setRunning(bool running);
    /// The focus where work begins.
    void begin();
    void saveLayout();
    IntakeSession &session() { return session_; }

Q_SIGNALS:
    void leaveWanted();
    void said(const QString &sentence);

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *buildLeft();
    QWidget *buildStatus();
    void follow();
    void showStatus();
    void showButtons();
    void showCount();
    void retranslate();
    QString heading() const;
    QString explanation() const;
    QString whatItIs() const;

    Services services_;
    IntakeSession session_;
    IntakeLog *log_;
    CommonFields *fields_;
    QCheckBox *atOnce_;
    QCheckBox *sound_;
    QLabel *onceHeading_;
    QPushButton *leave_;
    QLabel *symbol_;
    QLabel *heading_;
    QLabel *explanation_;
    QLabel *count_;
    QPushButton *confirm_;
    QPushButton *asNew_;
    QPushButton *intoLot_;
    QCheckBox *always_;
    QLabel *boxHeading_;
    BoxForm *box_;
    QLabel *logHeading_;
    QTableView *table_;
};

} // namespace homeward::ui
