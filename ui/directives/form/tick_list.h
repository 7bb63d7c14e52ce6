// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListWidget>

#include <vector>

namespace homeward::ui {

/// A short list of choices to tick, in as many columns as fit; nothing ticked means any.
class TickList final : public QListWidget {
    Q_OBJECT
public:
    explicit TickList(QWidget *parent = nullptr);

    void addChoice(const QString &word, int value);
    std::vector<int> ticked() const;
    void setTicked(const std::vector<int> &values);

Q_SIGNALS:
    void changed();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();
};

} // namespace homeward::ui
