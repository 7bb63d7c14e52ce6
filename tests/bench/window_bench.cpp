// SPDX-License-Identifier: GPL-3.0-or-later
// The inventory's page on a ledger of any size: when the first rows stand, how long the event loop is held up while
// scrolling, sorting, searching and filtering, and how much memory it takes.
//   window_bench LEDGER     (QT_QPA_PLATFORM=offscreen, or on a display)
#include "core/base/clock.h"
#include "core/text/messages_base.h"
#include "ui/bridge/services.h"
#include "ui/inventory/inventory_page.h"
#include "ui/inventory/table/asset_table_view.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QLineEdit>
#include <QRandomGenerator>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QToolButton>

#include <fmt/format.h>

#include <algorithm>

using namespace homeward;
using namespace homeward::ui;

namespace {

/// Ticks as often as the event loop lets it; the longest time between two ticks is the longest hold-up.
class GapMeter final : public QObject {
public:
    GapMeter()
    {
        timer_.setTimerType(Qt::PreciseTimer);
        timer_.setInterval(1);
        connect(&timer_, &QTimer::timeout, this, [this] {
            longest_ = std::max(longest_, since_.nsecsElapsed());
            since_.restart();
        });
        since_.start();
        timer_.start();
    }
    void begin()
    {
        longest_ = 0;
        since_.restart();
    }
    double longestMilliseconds() const
    {
        return static_cast<double>(std::max(longest_, since_.nsecsElapsed())) / 1e6;
    }

private:
    QTimer timer_;
    QElapsedTimer since_;
    qint64 longest_ = 0;
};

long memoryKiB(const char *field)
{
    QFile file(QStringLiteral("/proc/self/status"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : file.readAll().split('\n'))
        if (line.startsWith(field))
            return line.simplified().split(' ').value(1).toLong();
    return 0;
}

class Bench {
public:
    explicit Bench(const char *ledgerPath)
        : settings_(folder_.filePath(QStringLiteral("settings.ini")))
        , ledger_(clock_)
        , devices_([]() -> Result<std::unique_ptr<Bus>> { return Error(ErrorCode::NotFound, BaseMsg::Cancelled); },
                   [] { return Host{}; })
        , services_{ledger_, devices_, settings_, dialogs_, language_}
        , path_(ledgerPath)
    {
        language_.use(QStringLiteral("en"));
    }

    int run()
    {
        fmt::print("{:<44}{:>12}{:>16}\n", "what", "ready, ms", "longest gap, ms");
        page_ = std::make_unique<InventoryPage>(services_);
        page_->resize(1400, 900);
        page_->show();
        settle(200);
        QObject::connect(&ledger_, &LedgerService::openFailed, [](const Error &error) {
            fmt::print(stderr, "{}\n", say(error, Language::English));
            QApplication::exit(1);
        });
        measure("open, until the first rows stand", [this] { ledger_.open(path_); }, [this] { return isFilled(); });
        fmt::print("  {} rows\n", page_->model().rowCount());
        scroll();
        sorts();
        narrow();
        fmt::print("resident {} MiB, at most {} MiB\n", memoryKiB("VmRSS") / 1024, memoryKiB("VmHWM") / 1024);
        return 0;
    }

private:
    void settle(int milliseconds)
    {
        QElapsedTimer timer;
        timer.start();
        while (timer.elapsed() < milliseconds)
            QApplication::processEvents(QEventLoop::WaitForMoreEvents, 5);
    }

    template <class Act, class Ready>
    void measure(const char *what, Act act, Ready ready)
    {
        constexpr int patience = 120'000;
        QElapsedTimer timer;
        timer.start();
        gap_.begin();
        act();
        while (!ready() && timer.elapsed() < patience)
            QApplication::processEvents(QEventLoop::WaitForMoreEvents, 5);
        const double took = static_cast<double>(timer.nsecsElapsed()) / 1e6;
        settle(300);
        fmt::print("{:<44}{:>12.1f}{:>16.1f}\n", what, took, gap_.longestMilliseconds());
        std::fflush(stdout);
    }

    AssetTableView &table() { return *page_->findChild<AssetTableView *>(QStringLiteral("assets")); }

    /// Whether an order stands and the rows in sight are read.
    bool isFilled()
    {
        const AssetTableModel &model = page_->model();
        if (model.isAsking() || !model.hasOrder())
            return false;
        const int first = table().rowAt(0);
        const int last = table().rowAt(table().viewport()->height() - 1);
        for (int row = first; row >= 0 && row <= (last < 0 ? model.rowCount() - 1 : last); ++row)
            if (model.index(row, 0).data(AssetTableModel::LoadingRole).toBool())
                return false;
        return first >= 0 || model.rowCount() == 0;
    }

    void scroll()
    {
        QRandomGenerator random(1);
        QScrollBar *bar = table().verticalScrollBar();
        measure(
            "200 jumps to anywhere", [] {},
            [&, jumps = 0]() mutable {
                bar->setValue(random.bounded(bar->maximum() + 1));
                settle(4);
                return ++jumps >= 200;
            });
        measure(
            "one jump, until its rows stand", [&] { bar->setValue(bar->maximum() / 2); }, [this] { return isFilled(); });
        measure(
            "300 pages down", [&] { bar->setValue(0); },
            [&, pages = 0]() mutable {
                bar->setValue(bar->value() + bar->pageStep());
                settle(2);
                return ++pages >= 300;
            });
    }

    void sorts()
    {
        for (const Column column : {Column::Unit, Column::Brand, Column::Origin, Column::Serial, Column::Acquired,
                                    Column::Tag}) {
            const std::string what = fmt::format("sort by {}", nameOf(column));
            measure(
                what.c_str(), [&] { table().sortByColumn(static_cast<int>(column), Qt::DescendingOrder); },
                [this] { return isFilled(); });
        }
    }

    void narrow()
    {
        auto *search = page_->findChild<QLineEdit *>(QStringLiteral("search"));
        const auto type = [&](const char *text) {
            measure(
                fmt::format("search \"{}\"", text).c_str(),
                [&] {
                    search->setText(QString::fromUtf8(text));
                    settle(260); // the box waits that long by itself
                },
                [this] { return isFilled(); });
        };
        type("a");
        type("huawei");
        type("no such thing at all");
        type("");
        auto *foreign = page_->findChild<QToolButton *>(QStringLiteral("quickForeign"));
        measure("filter: foreign", [&] { foreign->click(); }, [this] { return isFilled(); });
        measure("no filter", [&] { foreign->click(); }, [this] { return isFilled(); });
        measure("select all", [&] { table().selectAll(); }, [] { return true; });
        measure(
            "sort with everything selected", [&] { table().sortByColumn(static_cast<int>(Column::Unit), Qt::AscendingOrder); },
            [this] { return isFilled(); });
    }

    QTemporaryDir folder_;
    SystemClock clock_;
    DesktopDialogs dialogs_;
    LanguageSwitch language_;
    Settings settings_;
    LedgerService ledger_;
    DeviceService devices_;
    Services services_;
    std::filesystem::path path_;
    std::unique_ptr<InventoryPage> page_;
    GapMeter gap_;
};

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    if (argc != 2) {
        fmt::print(stderr, "usage: {} LEDGER\n", argv[0]);
        return 2;
    }
    return Bench(argv[1]).run();
}
