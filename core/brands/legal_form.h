// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/brands/word_text.h"

namespace homeward {

/// How many tokens at the end are legal forms ("Co., Ltd.", "GmbH", "有限公司"); never all of them.
std::size_t legalFormTokens(const WordText &text);
/// Whether the tokens from `first` to the end are nothing but legal forms and words of trade ("Technology",
/// "Electronics", "International", "科技"), or there are none.
bool isTradeTail(const WordText &text, std::size_t first);
/// Whether the tokens before `end` are nothing but a seat ("Shenzhen", "深圳市", "The"), or there are none.
bool isSeatHead(const WordText &text, std::size_t end);

/// The name without its legal form, as written: "SpringCard SAS" -> "SpringCard".
std::string withoutLegalForm(std::string_view name);

} // namespace homeward
