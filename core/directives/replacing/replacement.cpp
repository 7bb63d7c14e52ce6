// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/directives/replacing/replacement.h"

#include "core/directives/terms/words.h"

namespace homeward {
namespace {

constexpr Words<ReplacementStage, replacementStageCount> stageWords{
    {"", "planned", "approved", "ordered", "delivered", "deployed", "reclaimed", "disposed"}};
constexpr Words<Disposal, 6> disposals{{"", "wiped", "stored", "transferred", "scrapped", "destroyed"}};

} // namespace

std::string_view toText(ReplacementStage stage)
{
    return stageWords.of(stage);
}
std::string_view toText(Disposal disposal)
{
    return disposals.of(disposal);
}
std::optional<Disposal> parseDisposal(std::string_view text)
{
    return text.empty() ? std::nullopt : disposals.parse(text);
}

} // namespace homeward
