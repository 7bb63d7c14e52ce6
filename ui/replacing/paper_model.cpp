// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/replacing/paper_model.h"

#include "core/store/directives.h"
#include "ui/bridge/text.h"
#include "ui/frame/symbol_icon.h"

#include <algorithm>
#include <tuple>

namespace homeward::ui {

Result<std::vector<MissingPaper>> readMissingPapers(Ledger &ledger)
{
    auto papers = Replacements(ledger).papersMissing();
    if (!papers)
        return fail(papers);
    const auto ended = Directives(ledger).endedWithoutPaper();
    if (!ended)
        return fail(ended);
    papers->insert(papers->end(), ended->begin(), ended->end());
    std::ranges::sort(*papers, {}, [](const MissingPaper &one) { return std::tuple(one.tag, one.lack); });
    // A personal device without its declaration is found by both.
    papers->erase(std::unique(papers->begin(), papers->end()), papers->end());
    return papers;
}

int PaperModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(papers_.size());
}

int PaperModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(ColumnCount);
}

QVariant PaperModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const MissingPaper &paper = at(index.row());
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return index.column() == TagColumn ? fromCore(paper.tag) : sentence(messageOf(paper.lack), {paper.tag});
    if (role == Qt::DecorationRole && index.column() == TagColumn)
        return symbolIcon(QStringLiteral("warning"));
    return {};
}

QVariant PaperModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == TagColumn ? tr("Asset") : tr("What is missing");
}

void PaperModel::set(std::vector<MissingPaper> papers)
{
    if (papers == papers_)
        return;
    beginResetModel();
    papers_ = std::move(papers);
    endResetModel();
}

void PaperModel::retranslate()
{
    if (!papers_.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

} // namespace homeward::ui
