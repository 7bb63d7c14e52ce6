// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/directives/replacing/replacement.h"
#include "core/text/message_id.h"

#include <span>
#include <string>
#include <vector>

namespace homeward {

/// A paper or a name that an auditor will ask for.
enum class Lack {
    ApprovalPaper, ///< approved, ordered or more without a paper of the approval
    OrderPaper,
    DeliveryPaper,
    ReclaimPaper,
    DisposalMethod,
    SecondPerson, ///< of the disposal
    Certificate, ///< of wiping, scrapping or destroying
    TransferPaper, ///< of a transfer: its certificate
    Declaration, ///< a personal device's end without the holder's declaration as a paper
    Reclaim, ///< the new one was deployed and the old one has not come back
    Line ///< retired while under a directive, and nothing says how
};

struct PaperFault {
    Uuid asset; ///< the old one
    Lack lack = Lack::ApprovalPaper;
    bool operator==(const PaperFault &) const = default;
};

/// The same for a ledger's lists.
struct MissingPaper {
    AssetId asset;
    std::string tag;
    Lack lack = Lack::ApprovalPaper;
    bool operator==(const MissingPaper &) const = default;
};

/// What the live lines lack, in their order; `isPersonal` by line.
std::vector<PaperFault> papersMissing(std::span<const Replacement> lines,
                                      const std::vector<bool> &isPersonal);

Msg messageOf(Lack lack); ///< a sentence with the tag as {0}

} // namespace homeward
