// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/bridge/services.h"
#include "ui/directives/exemption_model.h"
#include "ui/directives/overview.h"

#include <QWidget>

class QLabel;
class QStackedWidget;
class QTableView;
class QTabWidget;
class QToolButton;

namespace homeward::ui {

class AmendmentsView;
class Banner;
class EmptyState;
class TermsView;

/// One directive: where it stands, all its terms, its exemptions, its history.
class DirectiveDetail final : public QWidget {
    Q_OBJECT
public:
    explicit DirectiveDetail(const Services &services, QWidget *parent = nullptr);

    /// A copy of what is known; an empty id shows nothing.
    void show(const std::optional<DirectiveRow> &row, std::vector<ExemptionRow> exemptions);
    std::vector<ExemptionRow> selectedExemptions() const;
    /// Actions that stand as buttons above the exemptions.
    void setExemptionActions(const std::vector<QAction *> &actions);
    void showExemptions();

Q_SIGNALS:
    void exemptionSelectionMoved();
    void assetWanted(homeward::AssetId asset);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Past {
        std::vector<HistoryAction> actions;
        TimeZone zone;
        Day today{};
    };
    void build();
    QWidget *buildExemptions();
    void ask();
    void fill();
    void retranslate();

    Services services_;
    LatestQuery query_;
    std::optional<DirectiveRow> row_;
    std::vector<ExemptionRow> exemptions_;
    Day today_{};
    QStackedWidget *stack_;
    EmptyState *empty_;
    QLabel *title_;
    QLabel *standing_;
    Banner *reported_;
    QTabWidget *tabs_;
    TermsView *terms_;
    QWidget *buttons_;
    QTableView *table_;
    ExemptionModel model_;
    AmendmentsView *past_;
};

} // namespace homeward::ui
