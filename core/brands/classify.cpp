// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/brands/classify.h"

#include "core/brands/category.h"
#include "core/brands/row_cache.h"
#include "core/brands/row_scanner.h"
#include "core/text/messages_brands.h"
#include "core/text/utf8.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace homeward {
namespace {

enum Wanted : std::size_t {
    Vid,
    Pid,
    BcdDevice,
    Manufacturer,
    Product,
    DeviceClass,
    Interfaces,
    WantedCount
};
constexpr std::array<std::string_view, WantedCount> wantedNames = {
    "vid", "pid", "bcd_device", "manufacturer", "product", "class", "interfaces"};
constexpr std::array<std::string_view, 9> addedNames = {"registrant", "brand",         "brand_country",
                                                        "owner",      "owner_country", "category",
                                                        "origin",     "confidence",    "evidence"};

constexpr std::size_t absent = static_cast<std::size_t>(-1);
constexpr std::size_t bufferSize = 1U << 18;
constexpr std::size_t longestLine = 1U << 24;

/// "0100", "1.00", "5.4"
std::optional<std::uint16_t> parseBcd(std::string_view text)
{
    const std::size_t point = text.find('.');
    if (point == std::string_view::npos)
        return parseHex16(text);
    std::string whole(text.substr(0, point));
    std::string part(text.substr(point + 1));
    whole.insert(0, whole.size() < 2 ? 2 - whole.size() : 0, '0');
    part.insert(0, part.size() < 2 ? 2 - part.size() : 0, '0');
    return parseHex16(whole + part);
}

/// "cc/ss/pp", "cc:ss:pp" or the first byte alone.
std::optional<UsbClass> parseClass(std::string_view text)
{
    return text.size() == 2 ? UsbClass::parse(std::string(text) + "/00/00") : UsbClass::parse(text);
}

std::vector<UsbClass> parseInterfaces(std::string_view text)
{
    constexpr std::size_t most = 64;
    std::vector<UsbClass> interfaces;
    while (!text.empty() && interfaces.size() < most) {
        const std::size_t end = text.find_first_of(", ;");
        if (const auto one = parseClass(text.substr(0, end)))
            interfaces.push_back(*one);
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    }
    return interfaces;
}

class Classifying {
public:
    Classifying(std::istream &in, std::ostream &out, const Sorter &sorter, const ClassifyOptions &options,
                const std::function<void(std::uint64_t, const Error &)> &complain)
        : in_(in)
        , out_(out)
        , sorter_(sorter)
        , options_(options)
        , complain_(complain)
    {
        hasModelDecisions_ = std::any_of(options.decisions.begin(), options.decisions.end(),
                                         [](const Decision &d) { return d.scope == Decision::Scope::Model; });
    }

    Result<ClassifyCounts> run()
    {
        fill();
        if (const Result<void> header = readHeader(); !header)
            return fail(header);
        while (at_ < buffer_.size() || !ended_) {
            const auto outcome = scanner_.scan(rest(), ended_);
            if (outcome == RowScanner::Outcome::NeedMore) {
                if (rest().size() > longestLine)
                    return Error{ErrorCode::InvalidInput, BrandsMsg::ClassifyLineTooLong, {std::to_string(line_)}};
                fill();
                continue;
            }
            takeRow(outcome);
            at_ += scanner_.consumed();
            line_ += scanner_.physicalLines();
            if (!flush(bufferSize))
                return writeFailed();
        }
        if (in_.bad())
            return Error{ErrorCode::Io, BrandsMsg::ClassifyReadFailed};
        return flush(0) && out_.flush() ? Result<ClassifyCounts>(counts_) : writeFailed();
    }

private:
    std::string_view rest() const { return std::string_view(buffer_).substr(at_); }

    void fill()
    {
        buffer_.erase(0, at_);
        at_ = 0;
        const std::size_t kept = buffer_.size();
        // Longer lines are fetched in longer pieces, so that a huge one is not scanned over and over.
        const std::size_t wanted = std::max(bufferSize, kept);
        buffer_.resize(kept + wanted);
        in_.read(buffer_.data() + kept, static_cast<std::streamsize>(wanted));
        const auto count = static_cast<std::size_t>(in_.gcount());
        buffer_.resize(kept + count);
        ended_ = count < wanted;
    }

    Result<void> readHeader()
    {
        constexpr std::string_view mark = "\xEF\xBB\xBF";
        if (rest().starts_with(mark)) {
            output_ += mark;
            at_ += mark.size();
        }
        delimiter_ = detectDelimiter(rest().substr(0, rest().find('\n')));
        scanner_ = RowScanner(delimiter_);
        if (rest().empty() || scanner_.scan(rest(), ended_) != RowScanner::Outcome::Row)
            return Error{ErrorCode::InvalidInput, BrandsMsg::ClassifyNoHeader};
        columns_ = scanner_.cells().size();
        places_.fill(absent);
        std::string storage;
        for (std::size_t i = 0; i < columns_; ++i) {
            const std::string name = normalisedKey(cellValue(scanner_.cells()[i], storage));
            for (std::size_t w = 0; w < WantedCount; ++w)
                if (name == wantedNames[w] && places_[w] == absent)
                    places_[w] = i;
        }
        if (places_[Vid] == absent || places_[Pid] == absent)
            return Error{ErrorCode::InvalidInput, BrandsMsg::ClassifyNoHeader};
        output_ += scanner_.content();
        for (const std::string_view name : addedNames) {
            output_ += delimiter_;
            output_ += name;
        }
        lineEnd_ = scanner_.lineEnd().empty() ? "\n" : scanner_.lineEnd();
        output_ += lineEnd_;
        at_ += scanner_.consumed();
        line_ += scanner_.physicalLines();
        return {};
    }

    void takeRow(RowScanner::Outcome outcome)
    {
        if (scanner_.content().empty()) {
            output_ += scanner_.lineEnd();
            return;
        }
        ++counts_.rows;
        const std::size_t found = scanner_.cells().size();
        if (outcome == RowScanner::Outcome::Broken)
            refuse({ErrorCode::InvalidInput, BrandsMsg::ClassifyQuote}, columns_);
        else if (found != columns_)
            refuse({ErrorCode::InvalidInput,
                    BrandsMsg::ClassifyCells,
                    {std::to_string(found), std::to_string(columns_)}},
                   found);
        else
            sortRow();
    }

    void sortRow()
    {
        key_.clear();
        for (std::size_t wanted = 0; wanted < WantedCount; ++wanted) {
            // Only a model's decisions know one release from another.
            if (places_[wanted] != absent && (wanted != BcdDevice || hasModelDecisions_))
                key_ += scanner_.cells()[places_[wanted]];
            key_ += '\0';
        }
        const std::string *answer = cache_.find(key_);
        if (answer == nullptr) {
            Result<std::string> made = answerFor();
            if (!made) {
                refuse(made.error(), columns_);
                return;
            }
            answer = &cache_.keep(key_, std::move(*made));
        }
        output_ += scanner_.content();
        output_ += *answer;
        output_ += scanner_.lineEnd();
    }

    std::string value(Wanted wanted) const
    {
        if (places_[wanted] == absent)
            return {};
        std::string storage;
        return std::string(cellValue(scanner_.cells()[places_[wanted]], storage));
    }

    Result<std::string> answerFor() const
    {
        Subject subject;
        const std::string vid = value(Vid);
        const std::string pid = value(Pid);
        subject.vid = parseHex16(trimmed(vid));
        subject.pid = parseHex16(trimmed(pid));
        if (!subject.vid || !subject.pid)
            return Error{ErrorCode::InvalidInput, BrandsMsg::ClassifyBadId, {toVisible(subject.vid ? pid : vid)}};
        subject.bcdDevice = parseBcd(value(BcdDevice));
        subject.deviceClass = parseClass(value(DeviceClass)).value_or(UsbClass{});
        subject.interfaces = parseInterfaces(value(Interfaces));
        subject.manufacturer = value(Manufacturer);
        subject.product = value(Product);
        return format(sorter_.attribute(subject, decisionsFor(subject)));
    }

    std::vector<Decision> decisionsFor(const Subject &subject) const
    {
        std::vector<Decision> decisions;
        const std::string key = hasModelDecisions_ ? modelKey(subject) : std::string();
        for (const Decision &decision : options_.decisions)
            if (covers(decision, subject)
                || (decision.scope == Decision::Scope::Model && decision.modelKey == key))
                decisions.push_back(decision);
        return decisions;
    }

    std::string format(const Attribution &answer) const
    {
        std::string row;
        append(row, answer.registrant);
        append(row, answer.brand);
        append(row, answer.brandCountry);
        append(row, answer.owner);
        append(row, answer.ownerCountry);
        append(row, toText(answer.category));
        append(row, toText(originOf(answer.brandCountry, answer.ownerCountry, options_.home)));
        append(row, answer.decided() ? fmt::format("{:.2f}", answer.confidence) : "0");
        std::string evidence;
        for (const Evidence &one : answer.evidence) {
            evidence += evidence.empty() ? "" : "; ";
            evidence += toText(one.kind);
            evidence += '=';
            evidence += one.source;
        }
        append(row, evidence);
        return row;
    }

    void append(std::string &row, std::string_view cell) const
    {
        row += delimiter_;
        if (cell.find_first_of(std::string{delimiter_, '"', '\n', '\r'}) == std::string_view::npos) {
            row += cell;
            return;
        }
        row += '"';
        for (const char c : cell) {
            row += c;
            if (c == '"')
                row += '"';
        }
        row += '"';
    }

    /// The row as it came, filled up to the header's columns, with nothing added.
    void refuse(const Error &error, std::size_t cells)
    {
        ++counts_.refused;
        complain_(line_, error);
        output_ += scanner_.content();
        const std::size_t missing = cells < columns_ ? columns_ - cells : 0;
        output_.append(missing + addedNames.size(), delimiter_);
        output_ += scanner_.lineEnd();
    }

    bool flush(std::size_t least)
    {
        if (output_.size() < least || output_.empty())
            return true;
        out_.write(output_.data(), static_cast<std::streamsize>(output_.size()));
        output_.clear();
        return static_cast<bool>(out_);
    }

    static Error writeFailed() { return {ErrorCode::Io, BrandsMsg::ClassifyWriteFailed}; }

    std::istream &in_;
    std::ostream &out_;
    const Sorter &sorter_;
    const ClassifyOptions &options_;
    const std::function<void(std::uint64_t, const Error &)> &complain_;
    bool hasModelDecisions_ = false;
    std::string buffer_;
    std::size_t at_ = 0;
    bool ended_ = false;
    char delimiter_ = ',';
    RowScanner scanner_{','};
    std::size_t columns_ = 0;
    std::array<std::size_t, WantedCount> places_{};
    std::string lineEnd_;
    std::uint64_t line_ = 1;
    std::string key_;
    RowCache cache_;
    std::string output_;
    ClassifyCounts counts_;
};

} // namespace

Result<ClassifyCounts> classify(std::istream &in, std::ostream &out, const Sorter &sorter,
                                const ClassifyOptions &options,
                                const std::function<void(std::uint64_t line, const Error &reason)> &complain)
{
    return Classifying(in, out, sorter, options, complain).run();
}

} // namespace homeward
