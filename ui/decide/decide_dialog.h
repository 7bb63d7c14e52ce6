// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/bridge/services.h"

#include <QDialog>
#include <QTimer>

class QButtonGroup;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;

namespace homeward::ui {

class BrandField;
class ChangeModel;

/// The operator decides what a model is: brand and category, for this asset, this model or a rule; with a
/// reason, and a preview of what would change before anything does.
class DecideDialog final : public QDialog {
    Q_OBJECT
public:
    struct About {
        Subject subject;
        Attribution attribution; ///< as it is now
        QString title;
        AssetId asset; ///< none: it is not in the ledger yet
        QString tag;
    };

    DecideDialog(const Services &services, const About &about, QWidget *parent);

Q_SIGNALS:
    void said(const QString &sentence);

private:
    void build();
    void buildScope(QFormLayout &form);
    void takeCatalogue();
    void inputChanged();
    /// Nothing while the input is incomplete; missing_ says what is missing then.
    std::optional<Decision> decision();
    void preview();
    void showPreview(const Result<std::vector<AttributionChange>> &changes);
    void apply();

    Services services_;
    About about_;
    LatestQuery preview_;
    QTimer settle_;
    QString missing_;

    BrandField *brand_;
    QComboBox *category_;
    QButtonGroup *scope_;
    QLineEdit *pattern_;
    QLineEdit *why_;
    QLabel *summary_;
    ChangeModel *changes_;
    QTableView *table_;
    QPushButton *apply_;
};

/// Fills a box with the categories in the order of core, Unknown first under the words given.
void fillCategories(QComboBox &box, const QString &unknown);

} // namespace homeward::ui
