// SPDX-License-Identifier: GPL-3.0-or-later
// A catalogue whose bytes were changed, with a checksum that fits: whatever it claims, nothing outside it is
// read.
#include "core/brands/catalogue_compiler.h"
#include "core/brands/catalogue_format.h"
#include "core/brands/sorter.h"

#include <cstdlib>

using namespace homeward;

namespace {

const Bytes &original()
{
    static const Bytes bytes = [] {
        const auto compiled = compileCatalogue(HOMEWARD_SOURCE_DIR "/tests/fixtures/catalogue/small");
        if (!compiled || compiled->bytes.empty())
            std::abort();
        return compiled->bytes;
    }();
    return bytes;
}

/// Each five bytes of the input put two into a place of the catalogue.
Bytes changed(const std::uint8_t *data, std::size_t size)
{
    Bytes bytes = original();
    for (std::size_t i = 0; i + 5 <= size; i += 5) {
        const std::size_t place =
            (static_cast<std::size_t>(data[i]) | static_cast<std::size_t>(data[i + 1]) << 8U
             | static_cast<std::size_t>(data[i + 2]) << 16U)
            % (bytes.size() - 1);
        bytes[place] = data[i + 3];
        bytes[place + 1] = data[i + 4];
    }
    const std::uint64_t sum =
        catalogue_format::checksum(ByteView(bytes).subspan(catalogue_format::checksumAt + 8));
    for (std::size_t i = 0; i < 8; ++i)
        bytes[catalogue_format::checksumAt + i] = static_cast<std::uint8_t>(sum >> (8 * i) & 0xff);
    return bytes;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const Result<Catalogue> catalogue = Catalogue::fromBytes(changed(data, size));
    if (!catalogue)
        return 0;
    const Sorter sorter(*catalogue);
    for (const std::uint16_t vid : {0x04d9, 0x12d1, 0x2717, 0x27c6, 0x8888}) {
        Subject subject;
        subject.vid = vid;
        subject.pid = 0x1037;
        subject.manufacturer = "Motorola Mobility Huawei";
        subject.product = "ThinkPad 8SSC20F27068L1GZ88R227H 键盘 dock";
        const Attribution attribution = sorter.attribute(subject, {}, Day{std::chrono::days{16000}});
        if (attribution.confidence < 0 || attribution.confidence > 1)
            std::abort();
    }
    (void)catalogue->counts();
    (void)catalogue->isJunkSerial("0123456789ABCDEF0");
    (void)catalogue->products(0x12d1);
    (void)catalogue->findBrand("华为技术有限公司");
    return 0;
}
