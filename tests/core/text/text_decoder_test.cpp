// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/encoding.h"
#include "core/text/text_decoder.h"
#include "tests/support/catch.h"
#include "tests/support/random_text.h"

using namespace homeward;

namespace {

/// Decodes in pieces of these lengths, in turn.
Result<std::string> decodeInPieces(std::string_view bytes, SourceEncoding encoding, test::RandomText &random)
{
    auto decoder = TextDecoder::create(encoding);
    if (!decoder)
        return fail(std::move(decoder));
    std::string text;
    while (!bytes.empty()) {
        const std::string piece(bytes.substr(0, 1 + random.below(5)));
        bytes.remove_prefix(piece.size());
        const auto decoded = decoder->decode(piece);
        if (!decoded)
            return fail(decoded);
        text += *decoded;
    }
    if (const auto done = decoder->finish(); !done)
        return fail(done);
    return text;
}

} // namespace

TEST_CASE("any cut between the pieces gives the same text")
{
    test::RandomText random(11);
    auto encoder = Gb18030Encoder::create();
    REQUIRE(encoder);
    for (int round = 0; round < 300; ++round) {
        const std::string text = random.of({"a", ",", "\r\n", "编", "号", "€", "😀", "ß", "𠮷"}, 40);
        std::string gb;
        REQUIRE_FALSE(encoder->append(text, gb));
        CHECK(*decodeInPieces(text, SourceEncoding::Utf8, random) == text);
        CHECK(*decodeInPieces(gb, SourceEncoding::Gb18030, random) == text);
    }
}

TEST_CASE("the place of a byte that is no character does not depend on the pieces")
{
    test::RandomText random(12);
    for (int round = 0; round < 50; ++round) {
        const auto decoded = decodeInPieces("一,二\r\n三\xFF四", SourceEncoding::Utf8, random);
        REQUIRE_FALSE(decoded);
        CHECK(decoded.error().parameters[0] == "2");
        CHECK(decoded.error().parameters[1] == "2");
    }
    CHECK_FALSE(decodeInPieces("\xED\xA0\x80", SourceEncoding::Utf8, random)); // half of a surrogate pair
    CHECK_FALSE(decodeInPieces("\xC0\x80", SourceEncoding::Utf8, random)); // longer than needed
    CHECK_FALSE(decodeInPieces("\xE4\xBA", SourceEncoding::Utf8, random));
}

TEST_CASE("the names of encodings read back")
{
    for (const SourceEncoding encoding :
         {SourceEncoding::Utf8, SourceEncoding::Utf16Le, SourceEncoding::Utf16Be, SourceEncoding::Gb18030})
        CHECK(parseSourceEncoding(toText(encoding)) == encoding);
    CHECK(parseSourceEncoding("UTF-16LE") == SourceEncoding::Utf16Le);
    CHECK_FALSE(parseSourceEncoding("latin1"));
}
