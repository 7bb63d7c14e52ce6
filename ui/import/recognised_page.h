// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/import/import_page.h"
#include "ui/import/import_runner.h"

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QSpinBox;
class QTableWidget;

namespace homeward::ui {

/// What was found out about the file, which can be corrected; and how it begins.
class RecognisedPage final : public ImportPage {
    Q_OBJECT
public:
    explicit RecognisedPage(QWidget *parent = nullptr);

    QString heading() const override;
    QWidget *firstField() override;

    void show(const ImportFound &found);
    /// As it was corrected.
    RegisterOptions options() const;
    ScanImport scans() const;
    /// The file could not be read as it was corrected.
    void setProblem(const QString &text);

Q_SIGNALS:
    /// Something was corrected: the file is to be looked at again.
    void corrected();

private:
    void buildForm();
    void showRegister(const ImportFound &found);
    void showScans(const ImportFound &found);
    void fillPreview(const TableLayout &layout);

    bool showing_ = false;
    QFormLayout *form_;
    QLabel *facts_;
    QComboBox *encoding_;
    QComboBox *delimiter_;
    QComboBox *sheet_;
    QSpinBox *headings_;
    QComboBox *weak_;
    QLineEdit *unit_;
    class Banner *problem_;
    QTableWidget *preview_;
};

} // namespace homeward::ui
