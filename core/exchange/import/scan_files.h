// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usb/scan_file.h"

#include <filesystem>
#include <string>
#include <vector>

namespace homeward {

/// The files of a folder and of the folders in it, in the order of their names, or the one file. Hidden ones are passed
/// over, a folder to which several links lead is read once; one that cannot be read stands among the files.
Result<std::vector<std::filesystem::path>> scanFilesIn(const std::filesystem::path &path);
/// Whether this is a folder, or a file that is a scan and no register. NotFound for what is not there.
Result<bool> isScanCollection(const std::filesystem::path &path);

/// The file as it is told of: its path below the folder, or its name if the collection is the file itself.
std::string nameInCollection(const std::filesystem::path &file, const std::filesystem::path &collection);
/// A scan file of one workstation, with what its kind lacks filled in: a list of USBDeview and the text of lsusb do
/// not name the computer, so the file's name in the collection stands for it, without its ending.
Result<Scan> readAnyScan(const std::filesystem::path &file, const std::filesystem::path &collection);

} // namespace homeward
