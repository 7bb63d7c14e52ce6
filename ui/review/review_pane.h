// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/review.h"
#include "ui/bridge/services.h"

#include <QTimer>
#include <QWidget>

#include <optional>
#include <vector>

class QCheckBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;

namespace homeward::ui {

class BrandField;
class ChangeModel;
class MemberModel;

/// One group of models that look alike: which they are, and one decision for all that are ticked. What would change is
/// shown before anything does.
class ReviewPane final : public QWidget {
    Q_OBJECT
public:
    explicit ReviewPane(const Services &services, QWidget *parent = nullptr);

    /// Another group empties the brand; the reason stays for the next.
    void show(const ReviewGroup &group);
    void focusBrand();
    /// As if it had been typed into the brand.
    void typeBrand(const QString &text);
    /// What the catalogue and earlier decisions know by name.
    void refreshNames();
    /// Emits decided() as soon as what would change has been shown.
    void apply();
    void leaveUndetermined();
    bool canApply() const { return !decisions().empty(); }

Q_SIGNALS:
    void decided(const std::vector<homeward::Decision> &decisions, const QString &what);
    void stepWanted(int rows);
    void stateChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    void inputChanged();
    /// Empty while the input is incomplete.
    std::vector<Decision> decisions() const;
    std::vector<Decision> decisionsFor(const std::string &brand, const std::string &country) const;
    QString missing() const;
    void preview();
    void showPreview(const Result<std::vector<AttributionChange>> &changes);
    void fill();
    void retranslate();

    Services services_;
    LatestQuery preview_;
    LatestQuery names_;
    QTimer settle_;
    std::optional<ReviewGroup> group_;
    bool applyWhenShown_ = false;
    bool shown_ = false; ///< what would change stands there

    BrandField *brand_;
    QLabel *title_;
    QLabel *reason_;
    MemberModel *members_;
    QTableView *memberTable_;
    QLineEdit *why_;
    QCheckBox *rule_;
    QLabel *brandLabel_;
    QLabel *countryLabel_;
    QLabel *whyLabel_;
    QLabel *changeLabel_;
    QLabel *summary_;
    ChangeModel *changes_;
    QTableView *changeTable_;
    QPushButton *apply_;
    QPushButton *leave_;
};

} // namespace homeward::ui
