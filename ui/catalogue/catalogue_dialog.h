// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/bridge/services.h"

#include <QDialog>

#include <functional>
#include <optional>

class QLabel;
class QPushButton;
class QTableView;

namespace homeward::ui {

class ChangeModel;
class KeptModel;

/// The brand catalogue of the ledger: which one is in use and which were, and another one from a file or from before. Every
/// model that would change stands there before anything does.
class CatalogueDialog final : public QDialog {
    Q_OBJECT
public:
    CatalogueDialog(const Services &services, QWidget *parent);

    /// Shows what the catalogue in the file would change.
    void openFile(const QString &name);

Q_SIGNALS:
    void said(const QString &sentence);

private:
    struct Preview {
        Catalogue next;
        std::vector<AttributionChange> changes;
        bool same = false; ///< it is the one in use
    };

    void build();
    void ask();
    void chooseFile();
    void goBack();
    void preview(std::function<Result<Catalogue>(Ledger &)> loader);
    void showPreview(const Result<Preview> &preview);
    void install();

    Services services_;
    LatestQuery query_;
    std::optional<Catalogue> next_;
    KeptModel *kept_;
    QTableView *keptTable_;
    QLabel *now_;
    QLabel *nextLabel_;
    QLabel *summary_;
    ChangeModel *changes_;
    QTableView *changeTable_;
    QPushButton *open_;
    QPushButton *back_;
    QPushButton *install_;
};

} // namespace homeward::ui
