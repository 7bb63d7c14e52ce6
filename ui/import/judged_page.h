// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/import/import_line_model.h"
#include "ui/import/import_page.h"

#include <QTimer>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;

namespace homeward::ui {

/// What would become of each line.
class JudgedPage final : public ImportPage {
    Q_OBJECT
public:
    explicit JudgedPage(QWidget *parent = nullptr);

    QString heading() const override;
    bool isComplete() const override;
    QWidget *firstField() override;

    void show(std::shared_ptr<const ImportJudged> judged, bool isRegister);
    void say(const QString &text);

Q_SIGNALS:
    void saveRefusedWanted();

private:
    void fillOutcomes();
    void narrow();

    std::shared_ptr<const ImportJudged> judged_;
    ImportLineModel *model_;
    QLabel *counts_;
    QComboBox *outcome_;
    QLineEdit *words_;
    QPushButton *save_;
    QTableView *table_;
    class Banner *note_;
    QTimer settle_;
};

} // namespace homeward::ui
