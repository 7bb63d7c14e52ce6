// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/paths.h"

#include <pwd.h>
#include <unistd.h>

#include <array>
#include <cstdlib>

namespace homeward {
namespace {

std::filesystem::path homeFolder()
{
    if (const char *home = std::getenv("HOME"); home != nullptr && *home != '\0')
        return home;
    const passwd *account = ::getpwuid(::geteuid());
    return account == nullptr ? std::filesystem::path("/") : std::filesystem::path(account->pw_dir);
}

} // namespace

std::filesystem::path defaultLedgerPath()
{
    const char *data = std::getenv("XDG_DATA_HOME");
    // The XDG specification says that a relative path is to be ignored.
    const bool usable = data != nullptr && *data == '/';
    const auto folder = usable ? std::filesystem::path(data) : homeFolder() / ".local/share";
    return folder / "homeward" / "ledger.homeward";
}

std::string hostName()
{
    std::array<char, 256> name{};
    return ::gethostname(name.data(), name.size() - 1) == 0 ? std::string(name.data()) : std::string();
}

} // namespace homeward
