// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/file.h"
#include "core/brands/catalogue.h"
#include "core/brands/catalogue_compiler.h"
#include "core/text/messages.h"

#include <fmt/format.h>

#include <cstdio>

using namespace homeward;
namespace {

int complain(const Error &error)
{
    fmt::print(stderr, "homeward-catalogue: {}\n", say(error, Language::English));
    return 1;
}

void print(const CatalogueFault &fault)
{
    const std::string place = fault.line == 0 ? fault.file : fmt::format("{}:{}", fault.file, fault.line);
    fmt::print(stderr, "{}: {}\n", place, say(fault.message, Language::English, fault.parameters));
}

Result<void> writeCatalogue(const Bytes &bytes, const std::filesystem::path &to)
{
    Result<AtomicFile> file = AtomicFile::create(to);
    if (!file)
        return fail(file);
    const Result<void> written = file->write({reinterpret_cast<const char *>(bytes.data()), bytes.size()});
    return written ? file->commit() : written;
}

int run(const std::filesystem::path &folder, const char *target)
{
    Result<CompiledCatalogue> compiled = compileCatalogue(folder);
    if (!compiled)
        return complain(compiled.error());
    for (const CatalogueFault &fault : compiled->faults)
        print(fault);
    if (!compiled->faults.empty())
        return 1;
    if (target != nullptr) {
        const Result<void> written = writeCatalogue(compiled->bytes, target);
        return written ? 0 : complain(written.error());
    }
    const Result<Catalogue> catalogue = Catalogue::fromBytes(std::move(compiled->bytes));
    if (!catalogue)
        return complain(catalogue.error());
    const Catalogue::Counts counts = catalogue->counts();
    fmt::print(
        "version {}: {} registrants, {} brands, {} names, {} words, {} products, {} sources, {} bytes\n",
        catalogue->version(), counts.registrants, counts.brands, counts.aliases, counts.words,
        counts.products, counts.sources, catalogue->bytes().size());
    return 0;
}

} // namespace

/// Compiles the brand catalogue's tables while the program is built, and checks them in the tests.
int main(int argc, char **argv)
{
    const std::string_view verb = argc > 1 ? argv[1] : "";
    if (verb == "compile" && argc == 4)
        return run(argv[2], argv[3]);
    if (verb == "check" && argc == 3)
        return run(argv[2], nullptr);
    fmt::print(stderr, "usage: homeward-catalogue compile FOLDER FILE | check FOLDER\n");
    return 2;
}
