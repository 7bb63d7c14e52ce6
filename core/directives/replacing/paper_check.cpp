// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/directives/replacing/paper_check.h"

#include "core/text/messages_directives.h"

namespace homeward {
namespace {

using enum ReplacementStage;

struct StagePaper {
    ReplacementStage stage;
    Lack lack;
};
constexpr StagePaper stagePapers[] = {{Approved, Lack::ApprovalPaper},
                                      {Ordered, Lack::OrderPaper},
                                      {Delivered, Lack::DeliveryPaper},
                                      {Reclaimed, Lack::ReclaimPaper}};

void addDisposal(const Uuid &asset, const DisposalRecord &disposal, std::vector<PaperFault> &faults)
{
    if (disposal.kind == Disposal::None)
        return;
    if (disposal.method.empty() && disposal.kind != Disposal::Stored && disposal.kind != Disposal::Transferred)
        faults.push_back({asset, Lack::DisposalMethod});
    if (disposal.firstPerson.empty() || disposal.secondPerson.empty())
        faults.push_back({asset, Lack::SecondPerson});
    if (disposal.certificate.empty() && disposal.kind == Disposal::Transferred)
        faults.push_back({asset, Lack::TransferPaper});
    else if (disposal.certificate.empty() && disposal.kind != Disposal::Stored)
        faults.push_back({asset, Lack::Certificate});
}

void addLine(const Replacement &line, bool isPersonal, std::vector<PaperFault> &faults)
{
    if (isPersonal) {
        // Never bought, never reclaimed: all that it needs is its holder's word.
        if (line.stopped && line.stoppedDocument.empty())
            faults.push_back({line.oldAsset, Lack::Declaration});
        return;
    }
    for (const StagePaper &paper : stagePapers)
        if (line.at(paper.stage).day && line.at(paper.stage).document.empty())
            faults.push_back({line.oldAsset, paper.lack});
    if (line.stage >= Ordered && line.stage <= Deployed && !line.at(Approved).day)
        faults.push_back({line.oldAsset, Lack::ApprovalPaper});
    if (line.stage == Deployed)
        faults.push_back({line.oldAsset, Lack::Reclaim});
    addDisposal(line.oldAsset, line.wiping, faults);
    addDisposal(line.oldAsset, line.disposal, faults);
}

} // namespace

std::vector<PaperFault> papersMissing(std::span<const Replacement> lines, const std::vector<bool> &isPersonal)
{
    std::vector<PaperFault> faults;
    for (std::size_t i = 0; i < lines.size(); ++i)
        addLine(lines[i], i < isPersonal.size() && isPersonal[i], faults);
    return faults;
}

Msg messageOf(Lack lack)
{
    switch (lack) {
    case Lack::ApprovalPaper:
        return DirectivesMsg::LackApprovalPaper;
    case Lack::OrderPaper:
        return DirectivesMsg::LackOrderPaper;
    case Lack::DeliveryPaper:
        return DirectivesMsg::LackDeliveryPaper;
    case Lack::ReclaimPaper:
        return DirectivesMsg::LackReclaimPaper;
    case Lack::DisposalMethod:
        return DirectivesMsg::LackDisposalMethod;
    case Lack::SecondPerson:
        return DirectivesMsg::LackSecondPerson;
    case Lack::Certificate:
        return DirectivesMsg::LackCertificate;
    case Lack::TransferPaper:
        return DirectivesMsg::LackTransferPaper;
    case Lack::Declaration:
        return DirectivesMsg::LackDeclaration;
    case Lack::Reclaim:
        return DirectivesMsg::LackReclaim;
    case Lack::Line:
        break;
    }
    return DirectivesMsg::LackLine;
}

} // namespace homeward
