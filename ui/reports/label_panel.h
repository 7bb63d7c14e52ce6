// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/bridge/services.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace homeward::ui {

class Banner;

/// Labels with a code for assets, and the forms on which holders declare.
class LabelPanel final : public QWidget {
    Q_OBJECT
public:
    explicit LabelPanel(const Services &services);

    /// Asks the ledger again.
    void refresh();
    void retranslate();

Q_SIGNALS:
    void said(const QString &sentence);

private:
    void build();
    QWidget *buildLabels();
    QWidget *buildForms();
    void count();
    void askTarget(const QString &title, const QString &name, std::function<void(const QString &)> write);
    void makeLabels(const QString &to);
    void makeForms(const QString &to);
    void takeForms();

    Services services_;
    LatestQuery count_;
    LatestQuery people_;
    QTimer settle_;
    QLabel *labelsHead_;
    QLabel *formsHead_;
    QLabel *whereLabel_;
    QLabel *sheetLabel_;
    QLabel *codeLabel_;
    QLabel *firstLabel_;
    QLabel *holderLabel_;
    QLabel *countText_;
    QLabel *formsText_;
    QLineEdit *where_;
    QComboBox *sheet_;
    QComboBox *code_;
    QSpinBox *first_;
    QComboBox *holder_;
    QPushButton *labels_;
    QPushButton *form_;
    QPushButton *take_;
    Banner *problem_;
    Banner *done_;
};

} // namespace homeward::ui
