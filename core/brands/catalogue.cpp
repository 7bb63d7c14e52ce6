// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/brands/catalogue.h"

#include "core/base/date.h"
#include "core/brands/catalogue_data.h"
#include "core/brands/legal_form.h"
#include "core/brands/owner_span.h"
#include "core/text/messages_base.h"
#include "core/text/messages_brands.h"

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdlib>
#include <system_error>

namespace homeward {
using namespace catalogue_format;
namespace fs = std::filesystem;
namespace {

Error cannotRead(const fs::path &path, int code)
{
    if (code == ENOENT)
        return {ErrorCode::NotFound, BaseMsg::FileNotFound, {path.string()}, code};
    return {code == EACCES ? ErrorCode::PermissionDenied : ErrorCode::Io,
            BaseMsg::FileNotReadable,
            {path.string(), std::generic_category().message(code)},
            code};
}

std::string_view phraseBrandOf(const Catalogue::Data &data, std::string_view key)
{
    for (std::uint32_t row = data.findPhrase(key); row < data.rows(Phrases); ++row) {
        if (data.textCell(Phrases, row, PhraseKey) != key)
            break;
        const auto meaning = static_cast<Meaning>(data.cell(Phrases, row, PhraseMeaning));
        if (meaning == Meaning::Brand || meaning == Meaning::Maker)
            return data.textCell(Brands, data.cell(Phrases, row, PhraseValue), BrandName);
    }
    return {};
}

} // namespace

Result<Catalogue> Catalogue::open(const fs::path &compiled)
{
    const int file = ::open(compiled.c_str(), O_RDONLY | O_CLOEXEC);
    if (file < 0)
        return cannotRead(compiled, errno);
    struct stat status {};
    const bool isFile = ::fstat(file, &status) == 0 && S_ISREG(status.st_mode);
    const auto size = isFile ? static_cast<std::size_t>(status.st_size) : 0;
    if (size < headerSize || size > 0xffffffffU) {
        ::close(file);
        return Error{ErrorCode::Corrupt, BrandsMsg::CatalogueNotOne};
    }
    auto data = std::make_shared<Data>();
    void *mapping = ::mmap(nullptr, size, PROT_READ, MAP_PRIVATE | MAP_POPULATE, file, 0);
    const int code = errno;
    ::close(file);
    if (mapping == MAP_FAILED)
        return cannotRead(compiled, code);
    data->mapping = mapping;
    data->mappedSize = size;
    const Result<void> adopted = data->adopt({static_cast<const std::uint8_t *>(mapping), size});
    if (!adopted)
        return fail(adopted);
    return Catalogue(std::move(data));
}

Result<Catalogue> Catalogue::fromBytes(Bytes bytes)
{
    auto data = std::make_shared<Data>();
    data->owned = std::move(bytes);
    const Result<void> adopted = data->adopt(data->owned);
    if (!adopted)
        return fail(adopted);
    return Catalogue(std::move(data));
}

Result<Catalogue> Catalogue::builtIn()
{
    if (const char *chosen = std::getenv("HOMEWARD_CATALOGUE"); chosen != nullptr && *chosen != '\0')
        return open(chosen);
    // The program's folder and the data folder lie side by side, in the build tree as when installed.
    std::error_code error;
    const fs::path program = fs::read_symlink("/proc/self/exe", error);
    const fs::path beside = program.parent_path().parent_path() / "share/homeward/catalogue.bin";
    if (!error && fs::exists(beside, error))
        return open(beside);
    return open(fs::path(HOMEWARD_DATA_FOLDER) / "catalogue.bin");
}

ByteView Catalogue::bytes() const
{
    return data_->bytes;
}

Digest Catalogue::digest() const
{
    std::call_once(data_->digestOnce, [this] { data_->digest = sha256(data_->bytes); });
    return data_->digest;
}

std::string_view Catalogue::version() const
{
    return data_->version;
}

std::optional<Catalogue::Registrant> Catalogue::registrant(std::uint16_t vid) const
{
    const std::uint32_t row = data_->lowerBound(Registrants, vid);
    if (row >= data_->rows(Registrants) || data_->cell(Registrants, row, RegistrantVid) != vid)
        return std::nullopt;
    return data_->registrantAt(row);
}

std::vector<Catalogue::Product> Catalogue::products(std::uint16_t vid) const
{
    std::vector<Product> rules;
    for (std::uint32_t row = data_->lowerBound(Products, vid);
         row < data_->rows(Products) && data_->cell(Products, row, ProductVid) == vid; ++row)
        rules.push_back(data_->productAt(row));
    return rules;
}

std::optional<Catalogue::Brand> Catalogue::brand(std::string_view name) const
{
    const auto row = data_->findBrandRow(name);
    return row ? std::optional<Brand>(data_->brandAt(*row)) : std::nullopt;
}

std::optional<Catalogue::Brand> Catalogue::findBrand(std::string_view words) const
{
    const WordText cut = cutWords(words, 1024);
    if (cut.empty())
        return std::nullopt;
    if (const std::string_view whole = phraseBrandOf(*data_, cut.key); !whole.empty())
        return brand(whole);
    const std::size_t forms = legalFormTokens(cut);
    const std::string_view name = phraseBrandOf(*data_, cut.span(0, cut.tokens.size() - forms - 1));
    return name.empty() ? std::nullopt : brand(name);
}

Catalogue::Brand Catalogue::brandAsOf(const Brand &brand, Day day) const
{
    Brand then = brand;
    const auto brandRow = data_->findBrandRow(brand.name);
    if (!brandRow)
        return then;
    for (std::uint32_t row = 0; row < data_->rows(Owners); ++row) {
        if (data_->cell(Owners, row, OwnerBrand) != *brandRow + 1)
            continue;
        const auto from = startOf(data_->textCell(Owners, row, OwnerFrom));
        const auto until = startOf(data_->textCell(Owners, row, OwnerUntil));
        if ((from && day < *from) || (until && day >= *until))
            continue;
        then.owner = data_->textCell(Owners, row, OwnerName);
        then.ownerCountry = data_->textCell(Owners, row, OwnerCountry);
        then.since = data_->textCell(Owners, row, OwnerFrom);
    }
    return then;
}

std::span<const std::string_view> Catalogue::brandNames() const
{
    return data_->brandNames;
}

Catalogue::Counts Catalogue::counts() const
{
    Counts counts{};
    counts.registrants = data_->rows(Registrants);
    counts.brands = data_->rows(Brands);
    counts.products = data_->rows(Products);
    counts.sources = data_->rows(Sources);
    counts.words = data_->rows(Patterns);
    for (std::uint32_t row = 0; row < data_->rows(Phrases); ++row) {
        const auto meaning = static_cast<Meaning>(data_->cell(Phrases, row, PhraseMeaning));
        if (meaning == Meaning::Brand)
            ++counts.aliases;
        else if (meaning == Meaning::Line || meaning == Meaning::Maker)
            ++counts.words;
    }
    return counts;
}

bool Catalogue::isJunkSerial(std::string_view serial) const
{
    std::call_once(data_->serialsOnce, [this] {
        for (std::uint32_t row = 0; row < data_->rows(Serials); ++row) {
            const std::string_view cell = data_->textCell(Serials, row, SerialText);
            if (!isSerialExpression(cell))
                data_->serialKeys.insert(wordKey(cell));
            else if (auto expression = SerialPattern::parse(cell.substr(1, cell.size() - 2)))
                data_->serialExpressions.push_back(std::move(*expression));
        }
    });
    return data_->serialKeys.contains(wordKey(serial.substr(0, 256)))
           || std::any_of(data_->serialExpressions.begin(), data_->serialExpressions.end(),
                          [&](const SerialPattern &pattern) { return pattern.matches(serial); });
}

} // namespace homeward
