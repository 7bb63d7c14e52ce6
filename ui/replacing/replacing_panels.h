// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/bridge/services.h"
#include "ui/replacing/line_model.h"
#include "ui/replacing/paper_model.h"
#include "ui/replacing/recommendation_model.h"
#include "ui/replacing/table_panel.h"

class QMenu;

namespace homeward::ui {

class ReplacingActions;

/// The replacements in force, the papers that they lack, and what is recommended: three lists that follow the ledger. They
/// are read when one of them is looked at.
class ReplacingPanels final : public QObject {
    Q_OBJECT
public:
    explicit ReplacingPanels(const Services &services, QWidget *parent);

    TablePanel *lines() { return lines_; }
    TablePanel *papers() { return papers_; }
    TablePanel *recommendations() { return recommendations_; }
    ReplacingActions &actions() { return *actions_; }
    /// How many papers are missing; nothing before they were read.
    std::optional<int> missingPapers() const { return missing_; }
    /// Reads again if something has changed since.
    void refresh();
    void retranslate();

Q_SIGNALS:
    void said(const QString &sentence);
    void assetWanted(homeward::AssetId asset);
    void refreshed();

private:
    struct Content {
        std::vector<NamedLine> lines;
        std::vector<MissingPaper> papers;
        std::vector<Recommendation> recommendations;
        Day today{};
    };
    void build();
    void changed();
    bool isLookedAt() const;
    void take(Content content);
    void recommend(bool fresh);
    void dropRecommendations();
    void enable();

    Services services_;
    LatestQuery query_;
    LineModel lineModel_;
    PaperModel paperModel_;
    RecommendationModel recommendationModel_;
    TablePanel *lines_;
    TablePanel *papers_;
    TablePanel *recommendations_;
    ReplacingActions *actions_;
    QAction *newRecommendation_;
    QAction *changeRecommendation_;
    QAction *dropRecommendation_;
    QAction *goToAsset_;
    std::optional<int> missing_;
    bool stale_ = true;
};

} // namespace homeward::ui
