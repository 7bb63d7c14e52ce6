// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/homewardctl/context.h"
#include "core/base/file.h"
#include "core/text/messages_app.h"

namespace homeward::ctl {
namespace {

struct CaptureOptions {
    std::string file;
    bool maskSerials = false;
};

Result<Scan> takeScan(const Context &context)
{
    auto replayed = context.replayedScan();
    if (!replayed)
        return fail(replayed);
    if (*replayed)
        return std::move(**replayed);
    Scan scan;
    scan.takenAt = context.clock().now();
    scan.host = readHost();
    auto bus = context.openBus();
    if (!bus)
        return fail(bus);
    auto devices = (*bus)->list();
    if (!devices)
        return fail(devices);
    scan.devices = std::move(*devices);
    return scan;
}

Result<int> capture(const Context &context, const CaptureOptions &options)
{
    auto scan = takeScan(context);
    if (!scan)
        return fail(scan);
    if (options.maskSerials)
        maskSerials(*scan);
    if (options.file == "-") {
        if (auto written = writeOut(toJson(*scan) + "\n"); !written)
            return fail(written);
        return Exit::Done;
    }
    auto file = AtomicFile::create(options.file);
    if (!file)
        return fail(file);
    if (auto written = file->write(toJson(*scan) + "\n"); !written)
        return fail(written);
    if (auto committed = file->commit(); !committed)
        return fail(committed);
    context.tell(context.say(AppMsg::CaptureWritten, {std::to_string(scan->devices.size()), options.file}));
    return Exit::Done;
}

} // namespace

void addCapture(CLI::App &app, Context &context)
{
    auto options = std::make_shared<CaptureOptions>();
    CLI::App *verb =
        app.add_subcommand("capture", "The bus, this workstation and its monitors as a scan file");
    verb->footer("Example: homewardctl capture --mask-serials office-12.json");
    verb->add_option("file", options->file, "The scan file to write, - for standard output")->required();
    verb->add_flag("--mask-serials", options->maskSerials,
                   "Replace every serial number by one that tells nothing");
    verb->callback(
        [&context, options] { context.run = [&context, options] { return capture(context, *options); }; });
}

} // namespace homeward::ctl
