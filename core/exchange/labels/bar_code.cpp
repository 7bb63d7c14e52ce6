// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/labels/bar_code.h"

#include "core/text/messages_exchange.h"

#include <zint.h>

#include <algorithm>
#include <memory>

namespace homeward {
namespace {

constexpr std::size_t longestBars = 40;
constexpr std::size_t longestQr = 300;

struct SymbolFreer {
    void operator()(zint_symbol *symbol) const { ZBarcode_Delete(symbol); }
};

bool isPrintableAscii(std::string_view text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return c >= ' ' && c <= '~'; });
}

BarCode modulesOf(const zint_symbol &symbol, CodeKind kind)
{
    BarCode code;
    code.width = symbol.width;
    code.height = kind == CodeKind::Qr ? symbol.rows : 1;
    for (int y = 0; y < code.height; ++y)
        for (int x = 0; x < code.width; ++x)
            code.dark.push_back(((symbol.encoded_data[y][x / 8] >> (x % 8)) & 1) != 0);
    return code;
}

} // namespace

Result<BarCode> encodeCode(std::string_view text, CodeKind kind)
{
    if (kind == CodeKind::Code128 && !isPrintableAscii(text))
        return Error{ErrorCode::InvalidInput, ExchangeMsg::LabelCodeImpossible, {std::string(text)}};
    const Error tooLong{ErrorCode::InvalidInput, ExchangeMsg::LabelCodeTooLong, {std::string(text)}};
    if (text.empty() || text.size() > (kind == CodeKind::Qr ? longestQr : longestBars))
        return tooLong;
    const std::unique_ptr<zint_symbol, SymbolFreer> symbol(ZBarcode_Create());
    if (symbol == nullptr)
        return tooLong;
    symbol->symbology = kind == CodeKind::Qr ? BARCODE_QRCODE : BARCODE_CODE128;
    symbol->input_mode = DATA_MODE; // UTF-8 as it is: readers tell it by themselves
    symbol->option_1 = kind == CodeKind::Qr ? 2 : -1; // a quarter of it may be scratched
    const std::string copy(text);
    const int outcome = ZBarcode_Encode(symbol.get(), reinterpret_cast<const unsigned char *>(copy.data()),
                                        static_cast<int>(copy.size()));
    if (outcome >= ZINT_ERROR)
        return tooLong;
    return modulesOf(*symbol, kind);
}

std::string_view toText(CodeKind kind)
{
    return kind == CodeKind::Qr ? "qr" : "code128";
}

std::optional<CodeKind> parseCodeKind(std::string_view text)
{
    for (const CodeKind kind : {CodeKind::Qr, CodeKind::Code128})
        if (toText(kind) == text)
            return kind;
    return std::nullopt;
}

} // namespace homeward
