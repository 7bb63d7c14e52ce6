// SPDX-License-Identifier: GPL-3.0-or-later
// Runs any dynamically linked program on a simulated USB bus:
//
//   homeward_usbmock [DEVICES.tsv] [--count N] [--seed N] [--start ID,ID|none] [-c FIFO] -- COMMAND...
//
// --count adds N random realistic devices ("random1" ...), --start plugs in only some at first, and -c reads
// from a pipe (made if absent) lines of "attach ID", "detach ID", "sleep MS" and "list", answered on standard
// error. Ends with the command's exit code.
#include "tests/support/usb/mock_bus.h"

#include <fcntl.h>
#include <poll.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/signalfd.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <csignal>
#include <cstdlib>
#include <iostream>
#include <span>
#include <sstream>
#include <thread>

using namespace homeward;
using namespace homeward::test;

namespace {

struct Arguments {
    std::string table;
    std::string start = "all";
    std::string fifo;
    std::size_t count = 0;
    unsigned seed = 1;
    char **command = nullptr;
};

std::optional<Arguments> parseArguments(std::span<char *> words)
{
    Arguments arguments;
    for (std::size_t i = 1; i < words.size(); ++i) {
        const std::string word = words[i];
        const bool takesValue = word == "-c" || word == "--count" || word == "--seed" || word == "--start";
        if (word == "--") {
            arguments.command = i + 1 < words.size() ? &words[i + 1] : nullptr;
            break;
        }
        const std::string value = takesValue && i + 1 < words.size() ? words[++i] : "";
        if (word == "-c")
            arguments.fifo = value;
        else if (word == "--count")
            arguments.count = std::strtoul(value.c_str(), nullptr, 10);
        else if (word == "--seed")
            arguments.seed = static_cast<unsigned>(std::strtoul(value.c_str(), nullptr, 10));
        else if (word == "--start")
            arguments.start = value;
        else if (!word.starts_with('-'))
            arguments.table = word;
        else
            return std::nullopt;
    }
    return arguments.command == nullptr ? std::nullopt : std::optional(arguments);
}

/// Events reach only processes that see the simulated /sys themselves, so this one has to as well.
void restartUnderPreload(char **words)
{
    ::setenv("LD_PRELOAD", "libumockdev-preload.so.0", 1);
    const char *const sanitizer = std::getenv("ASAN_OPTIONS");
    const std::string options =
        std::string(sanitizer == nullptr ? "" : sanitizer) + ":verify_asan_link_order=0";
    ::setenv("ASAN_OPTIONS", options.c_str(), 1);
    ::execv("/proc/self/exe", words);
}

class Session {
public:
    explicit Session(const Arguments &arguments)
    {
        if (!arguments.table.empty())
            devices_ = readDeviceTable(arguments.table);
        auto random = randomDevices(arguments.count, arguments.seed);
        devices_.insert(devices_.end(), random.begin(), random.end());
        const std::string wanted = "," + arguments.start + ",";
        for (const MockDevice &device : devices_)
            if (arguments.start == "all" || wanted.find("," + device.id + ",") != std::string::npos)
                bus_.attach(device);
    }

    void obey(const std::string &line)
    {
        std::istringstream words(line);
        std::string verb;
        std::string id;
        words >> verb >> id;
        if (verb == "attach")
            attach(id);
        else if (verb == "detach")
            detach(id);
        else if (verb == "sleep")
            std::this_thread::sleep_for(std::chrono::milliseconds(std::strtoul(id.c_str(), nullptr, 10)));
        else if (verb == "list")
            for (const auto &[port, name] : bus_.attached())
                std::cerr << "usbmock: " << port.toText() << ' ' << name << '\n';
        else if (!verb.empty())
            std::cerr << "usbmock: there is no command " << verb << '\n';
    }

private:
    void attach(const std::string &id)
    {
        const auto found = std::find_if(devices_.begin(), devices_.end(),
                                        [&](const MockDevice &device) { return device.id == id; });
        if (found == devices_.end())
            std::cerr << "usbmock: there is no device " << id << '\n';
        else
            std::cerr << "usbmock: attached " << id << " at " << bus_.attach(*found).toText() << '\n';
    }

    void detach(const std::string &id)
    {
        const auto port = bus_.find(id);
        if (!port) {
            std::cerr << "usbmock: " << id << " is not attached\n";
            return;
        }
        bus_.detach(*port);
        std::cerr << "usbmock: detached " << id << " from " << port->toText() << '\n';
    }

    std::vector<MockDevice> devices_;
    MockBus bus_;
};

int openCommands(const std::string &fifo)
{
    if (fifo.empty())
        return -1;
    ::mkfifo(fifo.c_str(), 0600);
    return ::open(fifo.c_str(),
                  O_RDWR | O_CLOEXEC); // a writer of our own: no end of file between two commands
}

pid_t startCommand(char **command, const sigset_t &signals)
{
    const pid_t child = ::fork();
    if (child != 0)
        return child;
    ::prctl(PR_SET_PDEATHSIG, SIGTERM);
    ::sigprocmask(SIG_UNBLOCK, &signals, nullptr);
    ::execvp(command[0], command);
    std::cerr << "usbmock: " << command[0] << " cannot be run\n";
    ::_exit(127);
}

/// Reads what is in the pipe and obeys each whole line.
void readCommands(int pipe, std::string &pending, Session &session)
{
    std::array<char, 4096> buffer{};
    const auto got = ::read(pipe, buffer.data(), buffer.size());
    pending.append(buffer.data(), got > 0 ? static_cast<std::size_t>(got) : 0);
    for (auto end = pending.find('\n'); end != std::string::npos; end = pending.find('\n')) {
        session.obey(pending.substr(0, end));
        pending.erase(0, end + 1);
    }
}

int serve(const Arguments &arguments)
{
    sigset_t signals;
    ::sigemptyset(&signals);
    for (const int signal : {SIGCHLD, SIGTERM, SIGINT})
        ::sigaddset(&signals, signal);
    ::sigprocmask(SIG_BLOCK, &signals, nullptr); // before umockdev starts its threads
    Session session(arguments);
    const int commands = openCommands(arguments.fifo);
    const pid_t child = startCommand(arguments.command, signals);
    std::array<pollfd, 2> inputs = {pollfd{::signalfd(-1, &signals, SFD_CLOEXEC), POLLIN, 0},
                                    pollfd{commands, POLLIN, 0}};
    std::string pending;
    while (true) {
        ::poll(inputs.data(), inputs.size(), -1);
        if ((inputs[0].revents & POLLIN) != 0) {
            signalfd_siginfo info{};
            if (::read(inputs[0].fd, &info, sizeof info) > 0 && info.ssi_signo != SIGCHLD)
                ::kill(child, static_cast<int>(info.ssi_signo));
            int status = 0;
            if (::waitpid(child, &status, WNOHANG) == child)
                return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
        } else if ((inputs[1].revents & POLLIN) != 0) {
            readCommands(commands, pending, session);
        }
    }
}

/// Each mocked device keeps a socket open.
void allowManyFiles()
{
    rlimit limit{};
    ::getrlimit(RLIMIT_NOFILE, &limit);
    limit.rlim_cur = limit.rlim_max;
    ::setrlimit(RLIMIT_NOFILE, &limit);
}

} // namespace

int main(int argc, char **argv)
{
    const auto arguments = parseArguments({argv, static_cast<std::size_t>(argc)});
    if (!arguments) {
        std::cerr << "usage: homeward_usbmock [DEVICES.tsv] [--count N] [--seed N] [--start ID,ID|none] [-c "
                     "FIFO] -- COMMAND...\n";
        return 2;
    }
    if (!MockBus::isPossible()) {
        restartUnderPreload(argv);
        std::cerr << "usbmock: cannot restart\n";
        return 2;
    }
    try {
        allowManyFiles();
        return serve(*arguments);
    } catch (const std::exception &problem) {
        std::cerr << "usbmock: " << problem.what() << '\n';
        return 2;
    }
}
