// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/directives/replacing/recommendation.h"

#include "core/text/utf8.h"

namespace homeward {

const Recommendation *recommendedFor(std::span<const Recommendation> recommendations, Category category,
                                     const std::string &modelName)
{
    const std::string name = normalisedKey(modelName);
    const Recommendation *best = nullptr;
    for (const Recommendation &line : recommendations) {
        if (line.category != category)
            continue;
        if (line.oldModel.empty() ? best != nullptr && !best->oldModel.empty()
                                  : name.find(normalisedKey(line.oldModel)) == std::string::npos)
            continue;
        best = &line;
    }
    return best;
}

} // namespace homeward
