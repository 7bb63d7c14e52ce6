// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import/scan_collection.h"

#include "core/text/messages_import.h"
#include "core/text/utf8.h"
#include "core/usb/printer_address.h"

#include <set>

namespace homeward {
namespace fs = std::filesystem;
namespace {

struct Things {
    std::vector<Registration> read;
    std::vector<std::string> words; ///< beside `read`
};

void add(Things &things, Registration registration, const std::string &maker, const std::string &product)
{
    std::string words = toVisible(maker);
    if (!product.empty())
        words += (words.empty() ? "" : " ") + toVisible(product);
    things.read.push_back(std::move(registration));
    things.words.push_back(std::move(words));
}

Things thingsOf(Scan &scan, const ScanImport &how)
{
    Things things;
    Registration common;
    common.weak = how.weak;
    common.fields.unit = how.unit;
    common.workstation = scan.host.name;
    if (!scan.host.product.empty() || !scan.host.serial.empty()) {
        Registration computer = common;
        computer.host = scan.host;
        add(things, std::move(computer), scan.host.vendor, scan.host.product);
    }
    for (const Display &display : scan.host.displays) {
        if (display.builtIn || display.makerCode.empty())
            continue;
        Registration monitor = common;
        monitor.display = display;
        add(things, std::move(monitor), display.makerCode, display.name);
    }
    for (const PrinterQueue &printer : scan.host.printers) {
        if (!isNetworkPrinter(printer) || trimmed(printer.makeModel).empty())
            continue;
        Registration networked = common;
        networked.printer = printer;
        networked.category = Category::Printer;
        add(things, std::move(networked), {}, printer.makeModel);
    }
    for (Device &device : scan.devices) {
        if (device.isBuiltIn())
            continue;
        Registration plugged = common;
        const std::string maker = device.manufacturer.value_or("");
        const std::string product = device.product.value_or("");
        plugged.device = std::move(device);
        add(things, std::move(plugged), maker, product);
    }
    return things;
}

/// In a dry run nothing is written, so that a second file with the same thing would seem to bring it in again.
class Rehearsed {
public:
    void correct(LineResult &result, const Registration &registration, BatchCounts &counts)
    {
        const std::string key = keyOf(registration);
        if (key.empty() || seen_.insert(key).second || result.outcome != LineOutcome::Created)
            return;
        result.outcome = LineOutcome::Unchanged;
        --counts.of(LineOutcome::Created);
        ++counts.of(LineOutcome::Unchanged);
    }

private:
    static std::string keyOf(const Registration &registration)
    {
        if (registration.printer)
            return networkAddress(*registration.printer);
        if (!registration.device || judgeSerial(registration.device->serial) != SerialVerdict::Plausible)
            return {};
        const Device &device = *registration.device;
        return std::to_string(device.vid) + ' ' + identityKey(IdentityKind::UsbSerial, *device.serial);
    }

    std::set<std::string> seen_;
};

/// What an import of scans carries along from file to file.
class ScanRun {
public:
    ScanRun(ImportRun &run, const fs::path &collection, const ScanImport &how, const ScanImportSink &sink)
        : run_(run)
        , collection_(collection)
        , how_(how)
        , sink_(sink)
    {
    }
    Result<void> add(const fs::path &path)
    {
        const std::string name = nameInCollection(path, collection_);
        auto scan = readAnyScan(path, collection_);
        if (!scan) {
            tell({name, {}, 0, scan.error()});
            return {};
        }
        ++readable_;
        Things things = thingsOf(*scan, how_);
        tell({name, scan->host.name, things.read.size(), std::nullopt});
        const std::uint64_t first = line_ + 1;
        const auto added = run_.add(things.read, first, [&](const LineResult &result) {
            LineResult corrected = result;
            const auto index = static_cast<std::size_t>(result.line - first);
            if (how_.dryRun)
                rehearsed_.correct(corrected, things.read[index], corrections_);
            // Each file is rehearsed on its own: the tags that its new things would get are not those of all together.
            if (how_.dryRun && corrected.outcome == LineOutcome::Created)
                corrected.tag.clear();
            if (sink_.thing)
                sink_.thing(corrected, things.words[index]);
        });
        line_ += things.read.size();
        return added;
    }
    std::size_t readable() const { return readable_; }
    /// To be added to the run's own counts.
    const BatchCounts &corrections() const { return corrections_; }

private:
    void tell(const ScanFileNote &note) const
    {
        if (sink_.file)
            sink_.file(note);
    }

    ImportRun &run_;
    const fs::path &collection_;
    const ScanImport &how_;
    const ScanImportSink &sink_;
    Rehearsed rehearsed_;
    BatchCounts corrections_;
    std::uint64_t line_ = 0;
    std::size_t readable_ = 0;
};

Error abandoned(ImportRun &run, Error error)
{
    if (const auto undone = run.abandon(); !undone)
        return undone.error();
    return error;
}

/// "scans" of "scans/" too.
std::string lastName(const fs::path &path)
{
    const fs::path plain = path.has_filename() ? path : path.parent_path();
    return plain.filename().empty() ? path.string() : plain.filename().string();
}

} // namespace

Result<ImportSummary> importScans(Ledger &ledger, const fs::path &collection, std::span<const fs::path> files,
                                  const ScanImport &how, const Deed &deed, const ScanImportSink &sink,
                                  const ImportProgress &progress)
{
    const std::string name = lastName(collection);
    auto run = how.dryRun ? Result<ImportRun>(ImportRun::dry(ledger, {}))
                          : ImportRun::begin(ledger, ImportSource{name, {}, {}, {}}, {}, deed);
    if (!run)
        return fail(run);
    ScanRun scans(*run, collection, how, sink);
    for (std::size_t i = 0; i < files.size(); ++i) {
        if (progress && !progress(static_cast<double>(i) / static_cast<double>(files.size())))
            return abandoned(*run, {ErrorCode::Cancelled, ImportMsg::ImportCancelled, {}});
        if (const auto added = scans.add(files[i]); !added)
            return abandoned(*run, added.error());
    }
    if (scans.readable() == 0)
        return abandoned(*run, {ErrorCode::InvalidInput, ImportMsg::FolderWithoutScans, {name}});
    ImportSummary summary;
    summary.batch.counts = run->counts();
    if (!how.dryRun) {
        auto batch = run->finish();
        if (!batch)
            return fail(batch);
        summary.batch = std::move(*batch);
    }
    for (std::size_t i = 0; i < lineOutcomeCount; ++i)
        summary.batch.counts.lines[i] += scans.corrections().lines[i];
    return summary;
}

} // namespace homeward
