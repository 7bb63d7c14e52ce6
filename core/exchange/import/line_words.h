// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import/register_file.h"

#include <cstddef>
#include <string>

namespace homeward {

/// What an asset that a line makes would be: "Smartphone, HUAWEI P40; Printed serial: S1; Holder: 王".
std::string wordsOf(const ImportLine &line, Language language);

/// The words of a register's lines beside the results that importRegister() tells of them. Watches the file, which must
/// outlive it.
class LineWords {
public:
    LineWords(RegisterFile &file, Language language);
    ~LineWords();
    LineWords(const LineWords &) = delete;
    LineWords &operator=(const LineWords &) = delete;

    /// To be asked for every result, in their order and while it is told. Empty unless the line makes an asset.
    std::string of(const LineResult &result);

private:
    RegisterFile &file_;
    Language language_;
    const LineBlock *block_ = nullptr;
    std::size_t next_ = 0; ///< in the block
};

} // namespace homeward
