// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/organisation.h"
#include "ui/bridge/services.h"

#include <QWidget>

#include <vector>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace homeward::ui {

class EmptyState;
class SheetView;

/// The same strong identity at two assets of different units: somebody says whether it is a transfer, one
/// thing entered twice, or a typing mistake.
class SettlePanel final : public QWidget {
    Q_OBJECT
public:
    explicit SettlePanel(const Services &services, QWidget *parent = nullptr);

    void refresh();
    std::size_t count() const { return shared_.size(); }
    SheetView &table() { return *table_; }

Q_SIGNALS:
    void said(const QString &sentence);
    void failed(const homeward::Error &error);
    void listWanted(const QString &what, const std::vector<homeward::AssetId> &assets);
    void counted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void fill();
    void ask();
    void answered(const SharedIdentity &shared, int choice);
    void transfer(const SharedIdentity &shared, bool firstStays);
    void merge(const SharedIdentity &shared);
    void retranslate();

    Services services_;
    LatestQuery query_;
    std::vector<SharedIdentity> shared_;
    QLabel *lead_;
    QPushButton *settle_;
    QStackedWidget *stack_;
    SheetView *table_;
    EmptyState *nothing_;
};

} // namespace homeward::ui
