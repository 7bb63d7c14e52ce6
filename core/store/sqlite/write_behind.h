// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/sqlite/query.h"

#include <condition_variable>
#include <deque>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

namespace homeward::sqlite {

class Connection;

/// Statements without rows, with what they are given, in order.
class WriteBlock {
public:
    void begin(sqlite3_stmt *statement);
    void bind(int index, std::int64_t value);
    void bind(int index, std::string_view text);
    void bind(int index, ByteView bytes);
    void bindNull(int index);

    bool empty() const { return statements_.empty(); }
    std::size_t bytes() const { return texts_.size(); }
    void clear();
    /// The first failure ends it.
    Result<void> run() const;

private:
    enum class Type { Null, Integer, Text, Bytes };
    struct Value {
        Type type = Type::Null;
        int index = 0;
        std::int64_t number = 0; ///< or where its bytes begin in texts_
        std::size_t size = 0;
    };
    struct Statement {
        sqlite3_stmt *statement = nullptr;
        std::size_t values = 0; ///< where they begin in values_
    };
    void append(Type type, int index, std::string_view bytes);

    std::vector<Statement> statements_;
    std::vector<Value> values_;
    std::string texts_;
};

/// Until finish(), what Connection::later() is given is written in that order by a second thread; whatever else is
/// done with the connection waits for it. The connection is used by the thread that made this alone.
class WriteBehind {
public:
    explicit WriteBehind(Connection &connection);
    /// What is not written yet is dropped: a transaction that was not finished is rolled back anyway.
    ~WriteBehind();
    WriteBehind(const WriteBehind &) = delete;
    WriteBehind &operator=(const WriteBehind &) = delete;

    /// Lets the second thread have what was gathered, if it is worth it. No Query of the connection is in use then.
    void pass();
    /// Everything is written now; the first failure of all.
    Result<void> finish();

private:
    friend class Connection;
    friend class Write;
    static constexpr std::size_t blocksAhead = 8;
    static constexpr std::size_t blockBytes = std::size_t{1} << 13;

    /// Nothing is at work on the connection afterwards; the first failure so far.
    const Result<void> &settle();
    bool start();
    void work();

    Connection *connection_;
    WriteBlock gathered_;
    Result<void> failure_; ///< the second thread's while it is at work
    std::mutex mutex_;
    std::condition_variable changed_;
    std::deque<WriteBlock> passed_; ///< the first one is being written
    std::vector<WriteBlock> spare_;
    bool stopped_ = false;
    std::thread thread_;
};

/// A statement without rows: run() writes it at once, or gathers it for a WriteBehind. Can be bound and run again.
class Write {
public:
    explicit Write(Query query)
        : now_(std::move(query))
    {
    }
    Write(WriteBehind &behind, sqlite3_stmt *statement)
        : behind_(&behind)
        , statement_(statement)
    {
    }

    template <class T>
    Write &bind(int index, const T &value)
    {
        if (now_)
            now_->bind(index, value);
        else
            gather(index, value);
        return *this;
    }
    Write &bindNull(int index);
    Result<void> run();

private:
    WriteBlock &block();
    void gather(int index, std::string_view text) { block().bind(index, text); }
    void gather(int index, ByteView bytes) { block().bind(index, bytes); }
    template <std::integral Integer>
    void gather(int index, Integer value)
    {
        block().bind(index, static_cast<std::int64_t>(value));
    }

    std::optional<Query> now_;
    WriteBehind *behind_ = nullptr;
    sqlite3_stmt *statement_ = nullptr;
    bool isBegun_ = false;
};

} // namespace homeward::sqlite
