// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/homewardctl/context.h"
#include "core/brands/classify.h"
#include "core/text/messages_app.h"
#include "core/text/messages_base.h"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <fstream>
#include <iostream>
#include <system_error>

namespace homeward::ctl {
namespace {

/// The ledger's sort and rules, or the built-in catalogue.
struct Judge {
    std::optional<Sorter> builtIn;
    std::optional<Ledger> ledger;
    std::vector<Decision> decisions;
    const Sorter &sorter() const { return ledger ? ledger->sorter() : *builtIn; }
};

Result<Judge> makeJudge(const Context &context)
{
    Judge judge;
    auto ledger = context.ledgerIfAny();
    if (!ledger)
        return fail(ledger);
    judge.ledger = std::move(*ledger);
    if (!judge.ledger) {
        auto sorter = context.builtInSorter();
        if (!sorter)
            return fail(sorter);
        judge.builtIn = std::move(*sorter);
        return judge;
    }
    auto decisions = judge.ledger->decisions();
    if (!decisions)
        return fail(decisions);
    judge.decisions = std::move(*decisions);
    return judge;
}

Result<ClassifyCounts> classifyStream(const Context &context, std::istream &in, const Judge &judge)
{
    ClassifyOptions options;
    options.home = context.home(judge.ledger ? &judge.ledger->settings() : nullptr);
    options.language = context.language();
    options.decisions = judge.decisions;
    return homeward::classify(
        in, std::cout, judge.sorter(), options, [&context](std::uint64_t line, const Error &reason) {
            context.tell(context.say(AppMsg::LineRefused,
                                     {std::to_string(line), homeward::say(reason, context.language())}));
        });
}

Result<int> classifyFile(const Context &context, const std::string &path)
{
    const auto judge = makeJudge(context);
    if (!judge)
        return fail(judge);
    std::ios::sync_with_stdio(false);
    std::cin.tie(nullptr);
    std::ifstream file;
    if (path != "-") {
        file.open(path, std::ios::binary);
        if (!file)
            return Error{ErrorCode::Io, BaseMsg::FileNotReadable, {path, std::generic_category().message(errno)}};
    }
    const auto counts = classifyStream(context, path == "-" ? std::cin : file, *judge);
    if (!counts)
        return fail(counts);
    std::cout.flush();
    if (!std::cout)
        return Error{ErrorCode::Io, AppMsg::OutputNotWritable, {std::generic_category().message(errno)}};
    return counts->refused == 0 ? Exit::Done : Exit::Partly;
}

} // namespace

void addClassify(CLI::App &app, Context &context)
{
    auto path = std::make_shared<std::string>("-");
    CLI::App *verb = app.add_subcommand("classify", "Sorts the rows of a CSV or TSV file");
    verb->footer("Example: homewardctl classify devices.csv > sorted.csv");
    verb->add_option("file", *path, "The file; - or nothing: standard input");
    verb->callback(
        [&context, path] { context.run = [&context, path] { return classifyFile(context, *path); }; });
}

} // namespace homeward::ctl
