// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/brands/decision_rows.h"
#include "ui/bridge/services.h"

#include <QDialog>

#include <optional>
#include <vector>

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace homeward::ui {

/// Writes the decisions in force as rows of the brand catalogue for other offices; which ones cannot be written, and why,
/// stands there before anything is.
class DecisionExportDialog final : public QDialog {
    Q_OBJECT
public:
    DecisionExportDialog(const Services &services, QWidget *parent);

Q_SIGNALS:
    void said(const QString &sentence);

private:
    struct Known {
        std::vector<DecidedSubject> decided;
        std::vector<std::string> words;
        std::optional<Catalogue> catalogue;
    };

    void build();
    void ask();
    CatalogueRows rows() const;
    void showRows();
    void choose();

    Services services_;
    Known known_;
    QLineEdit *source_;
    QLabel *summary_;
    QPlainTextEdit *refused_;
    QPushButton *write_;
};

} // namespace homeward::ui
