// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import/scan_files.h"

#include "core/exchange/import/register_file.h"
#include "core/text/messages_base.h"
#include "core/text/messages_import.h"

#include <algorithm>
#include <set>

namespace homeward {
namespace fs = std::filesystem;
namespace {

constexpr std::size_t mostFiles = 100'000;

/// One line of USBDeview's list as the device that it tells of.
std::optional<Device> deviceOf(const ImportLine &line, std::size_t number)
{
    const auto vid = usbIdIn(line.at(ImportField::Vid));
    const auto pid = usbIdIn(line.at(ImportField::Pid));
    if (!vid || !pid || line.skipped || line.error)
        return std::nullopt;
    Device device;
    device.vid = *vid;
    device.pid = *pid;
    const auto text = [&line](ImportField field) {
        const std::string_view cell = line.at(field);
        return cell.empty() ? std::nullopt : std::optional<std::string>(cell);
    };
    device.manufacturer = text(ImportField::Brand);
    device.product = text(ImportField::Model);
    device.serial = text(ImportField::Serial);
    // The list tells no port; the line's place keeps the devices apart.
    device.port = {1, {static_cast<std::uint8_t>(1 + number % 255)}};
    return device;
}

Result<Scan> scanOfList(RegisterFile &file)
{
    Scan scan;
    const ImportMapping mapping = suggestedMapping(file.layout());
    const auto read = file.lines(mapping, [&](const LineBlock &block, bool) -> Result<void> {
        for (const ImportLine &line : block.lines())
            if (auto device = deviceOf(line, scan.devices.size()))
                scan.devices.push_back(std::move(*device));
        return {};
    });
    if (!read)
        return fail(read);
    return scan;
}

/// A table, if it is one of USBDeview.
std::optional<RegisterFile> openList(const fs::path &path)
{
    auto file = RegisterFile::open(path);
    if (!file || file->layout().kind != RegisterKind::UsbDeview)
        return std::nullopt;
    return std::move(*file);
}

/// Walks a folder and those in it, each once whatever links lead to it.
class FolderWalk {
public:
    explicit FolderWalk(fs::path top)
        : top_(std::move(top))
    {
        waiting_.push_back(top_);
    }
    Result<std::vector<fs::path>> files()
    {
        while (!waiting_.empty()) {
            const fs::path folder = std::move(waiting_.back());
            waiting_.pop_back();
            if (const auto read = look(folder); !read)
                return fail(read);
            if (files_.size() + seen_.size() > mostFiles)
                return Error{ErrorCode::InvalidInput,
                             ImportMsg::FolderTooFull,
                             {top_.string(), std::to_string(mostFiles)}};
        }
        std::ranges::sort(files_);
        return std::move(files_);
    }

private:
    Result<void> look(const fs::path &folder)
    {
        std::error_code error;
        const fs::path real = fs::canonical(folder, error);
        if (!error && !seen_.insert(real).second)
            return {};
        for (fs::directory_iterator entry(folder, error), end; !error && entry != end; entry.increment(error))
            take(*entry);
        if (error && folder == top_)
            return Error{ErrorCode::Io, BaseMsg::FileNotReadable, {folder.string(), error.message()}, error.value()};
        if (error)
            files_.push_back(folder); // reading it tells why it was left out
        return {};
    }
    void take(const fs::directory_entry &entry)
    {
        std::error_code error;
        if (entry.path().filename().string().starts_with('.'))
            return;
        if (entry.is_directory(error))
            waiting_.push_back(entry.path());
        else if (entry.is_regular_file(error))
            files_.push_back(entry.path());
    }

    fs::path top_;
    std::vector<fs::path> waiting_;
    std::vector<fs::path> files_;
    std::set<fs::path> seen_;
};

} // namespace

std::string nameInCollection(const fs::path &file, const fs::path &collection)
{
    const std::string name = file.lexically_relative(collection).generic_string();
    return name.empty() || name == "." || name.starts_with("..") ? file.filename().string() : name;
}

Result<Scan> readAnyScan(const fs::path &file, const fs::path &collection)
{
    auto list = openList(file);
    auto scan = list ? scanOfList(*list) : readScan(file);
    if (scan && scan->host.name.empty())
        scan->host.name = fs::path(nameInCollection(file, collection)).replace_extension().generic_string();
    return scan;
}

Result<std::vector<fs::path>> scanFilesIn(const fs::path &path)
{
    std::error_code error;
    if (!fs::is_directory(path, error))
        return std::vector<fs::path>{path};
    return FolderWalk(path).files();
}

Result<bool> isScanCollection(const fs::path &path)
{
    std::error_code error;
    if (!fs::exists(path, error))
        return Error{ErrorCode::NotFound, BaseMsg::FileNotReadable, {path.string(), "not found"}};
    if (fs::is_directory(path, error))
        return true;
    const std::string ending = path.extension().string();
    if (ending == ".csv" || ending == ".tsv" || ending == ".xlsx" || ending == ".xls")
        return false;
    // A table's first line hardly reads as a scan; what does is one.
    return readScan(path).has_value();
}

} // namespace homeward
