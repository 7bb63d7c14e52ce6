// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlite/write_behind.h"

#include "core/store/sqlite/connection.h"

#include <system_error>

namespace homeward::sqlite {

void WriteBlock::begin(sqlite3_stmt *statement)
{
    statements_.push_back({statement, values_.size()});
}

void WriteBlock::bind(int index, std::int64_t value)
{
    values_.push_back({Type::Integer, index, value, 0});
}

void WriteBlock::bind(int index, std::string_view text)
{
    append(Type::Text, index, text);
}

void WriteBlock::bind(int index, ByteView bytes)
{
    append(Type::Bytes, index, {reinterpret_cast<const char *>(bytes.data()), bytes.size()});
}

void WriteBlock::bindNull(int index)
{
    values_.push_back({Type::Null, index, 0, 0});
}

void WriteBlock::append(Type type, int index, std::string_view bytes)
{
    values_.push_back({type, index, static_cast<std::int64_t>(texts_.size()), bytes.size()});
    texts_ += bytes;
}

void WriteBlock::clear()
{
    statements_.clear();
    values_.clear();
    texts_.clear();
}

Result<void> WriteBlock::run() const
{
    std::size_t next = 0;
    for (std::size_t i = 0; i < statements_.size(); ++i) {
        Query query(statements_[i].statement, nullptr, nullptr, std::nullopt);
        const std::size_t end = i + 1 < statements_.size() ? statements_[i + 1].values : values_.size();
        for (; next < end; ++next) {
            const Value &value = values_[next];
            const auto bytes = [&] {
                return std::string_view(texts_).substr(static_cast<std::size_t>(value.number), value.size);
            };
            switch (value.type) {
            case Type::Null:
                query.bindNull(value.index);
                break;
            case Type::Integer:
                query.bind(value.index, value.number);
                break;
            case Type::Text:
                query.bind(value.index, bytes());
                break;
            case Type::Bytes:
                query.bind(value.index, asBytes(bytes()));
                break;
            }
        }
        if (auto done = query.run(); !done)
            return done;
    }
    return {};
}

WriteBehind::WriteBehind(Connection &connection)
    : connection_(&connection)
{
    connection.behind_ = this;
}

WriteBehind::~WriteBehind()
{
    {
        const std::lock_guard lock(mutex_);
        stopped_ = true;
        changed_.notify_all();
    }
    if (thread_.joinable())
        thread_.join();
    connection_->behind_ = nullptr;
}

void WriteBehind::pass()
{
    if (gathered_.bytes() < blockBytes)
        return;
    if (!start()) {
        settle();
        return;
    }
    std::unique_lock lock(mutex_);
    changed_.wait(lock, [this] { return passed_.size() < blocksAhead; });
    passed_.push_back(std::move(gathered_));
    if (spare_.empty()) {
        gathered_ = {};
    } else {
        gathered_ = std::move(spare_.back());
        spare_.pop_back();
    }
    changed_.notify_all();
}

/// False where the system has no thread to give.
bool WriteBehind::start()
{
    try {
        if (!thread_.joinable())
            thread_ = std::thread([this] { work(); });
        return true;
    } catch (const std::system_error &) {
        return false;
    }
}

void WriteBehind::work()
{
    std::unique_lock lock(mutex_);
    for (;;) {
        changed_.wait(lock, [this] { return stopped_ || !passed_.empty(); });
        if (stopped_)
            return;
        if (failure_) {
            const WriteBlock &block = passed_.front(); // a deque's elements stay where they are
            lock.unlock();
            auto done = block.run();
            lock.lock();
            failure_ = std::move(done);
        }
        passed_.front().clear();
        spare_.push_back(std::move(passed_.front()));
        passed_.pop_front();
        changed_.notify_all();
    }
}

const Result<void> &WriteBehind::settle()
{
    {
        std::unique_lock lock(mutex_);
        changed_.wait(lock, [this] { return passed_.empty(); });
    }
    if (failure_ && !gathered_.empty())
        failure_ = gathered_.run();
    gathered_.clear();
    return failure_;
}

Result<void> WriteBehind::finish()
{
    connection_->behind_ = nullptr; // what comes later is written at once
    return settle();
}

WriteBlock &Write::block()
{
    if (!isBegun_)
        behind_->gathered_.begin(statement_);
    isBegun_ = true;
    return behind_->gathered_;
}

Write &Write::bindNull(int index)
{
    if (now_)
        now_->bindNull(index);
    else
        block().bindNull(index);
    return *this;
}

Result<void> Write::run()
{
    if (now_)
        return now_->run();
    block();
    isBegun_ = false;
    return {};
}

} // namespace homeward::sqlite
