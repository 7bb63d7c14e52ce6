// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv_reader.h"
#include "tests/ui/inventory/inventory_room.h"
#include "ui/export/export_columns_model.h"
#include "ui/export/export_dialog.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTableView>
#include <QToolButton>

using namespace homeward;
using namespace homeward::ui;
using namespace homeward::ui::test;

namespace {

QByteArray contentOf(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(not there)");
}

std::vector<std::vector<std::string>> rowsOf(const QByteArray &csv)
{
    std::vector<std::vector<std::string>> rows;
    CsvReader reader(',', [&rows](std::span<const std::string_view> cells, std::uint64_t) {
        rows.emplace_back(cells.begin(), cells.end());
        return true;
    });
    if (!reader.feed(std::string_view(csv.constData(), static_cast<std::size_t>(csv.size()))) || !reader.finish())
        qFatal("the file is no CSV");
    return rows;
}

/// The dialog over a page, and the file it is to write.
struct Exporting {
    explicit Exporting(int assets)
        : inventory(assets)
        , target(QString::fromStdString((inventory.room.folder / "out.csv").string()))
    {
    }
    ExportDialog &open()
    {
        inventory.trigger("export");
        dialog = inventory.waitForDialog<ExportDialog>();
        childOf<QLineEdit>(*dialog, "target")->setText(target);
        return *dialog;
    }
    void choosePreset(const char *name)
    {
        auto *presets = childOf<QComboBox>(*dialog, "preset");
        presets->setCurrentIndex(presets->findData(QString::fromLatin1(name)));
        Q_EMIT presets->activated(presets->currentIndex());
    }
    QByteArray write()
    {
        childOf<QPushButton>(*dialog, "exportNow")->click();
        auto *done = childOf<QWidget>(*dialog, "done");
        auto *problem = childOf<QWidget>(*dialog, "problem");
        if (!QTest::qWaitFor([&] { return done->isVisible() || problem->isVisible(); }, 30000))
            qFatal("the export did not end");
        return contentOf(target);
    }
    InventoryRoom inventory;
    QString target;
    ExportDialog *dialog = nullptr;
};

} // namespace

class ExportTest final : public UiTest {
    Q_OBJECT
private Q_SLOTS:
    void columnsAreTickedNamedAndMoved();
    void aDroppedRowMovesOnce();
    void theFileHoldsWhatThePreviewShows();
    void theFilterAndTheSelectionAreScopes();
    void theColumnsOfTheTableAreAPreset();
    void aPresetIsPassedOnAsAFile();
    void anExistingFileIsReplacedOnlyOnAYes();
    void whatCannotBeWrittenIsSaidAndTheOldFileStays();
    void theLedgerItselfIsNoTarget();
};

void ExportTest::columnsAreTickedNamedAndMoved()
{
    ExportColumnsModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setColumns({{Column::Tag, {}}, {Column::Unit, "Department"}});
    QCOMPARE(model.rowCount(), static_cast<int>(allColumns().size()) + 2);
    QVERIFY(model.setData(model.index(2, 0), Qt::Checked, Qt::CheckStateRole));
    QVERIFY(model.setData(model.index(0, 1), QStringLiteral("No. of asset"), Qt::EditRole));
    QVERIFY(model.move(1, -1));
    QVERIFY(!model.move(0, -1));
    QCOMPARE(model.columns(), (std::vector<ExportColumn>{{Column::Unit, "Department"},
                                                         {Column::Tag, "No. of asset"},
                                                         {Computed::RowNumber, {}}}));
    // The heading that it would have anyway is no heading of its own.
    model.setData(model.index(1, 1), QStringLiteral("tag"), Qt::EditRole);
    QCOMPARE(model.columns()[1].heading, std::string());
    model.setHeadings(true, false);
    QCOMPARE(model.index(1, 1).data().toString(), QStringLiteral("Tag"));
}

void ExportTest::aDroppedRowMovesOnce()
{
    ExportColumnsModel model;
    model.setColumns({{Column::Tag, {}}, {Column::Unit, {}}, {Column::Holder, {}}});
    const std::unique_ptr<QMimeData> dragged(model.mimeData({model.index(2, 0)}));
    QVERIFY(!model.dropMimeData(dragged.get(), Qt::MoveAction, 0, 0, {}));
    QCOMPARE(model.columns(),
             (std::vector<ExportColumn>{{Column::Holder, {}}, {Column::Tag, {}}, {Column::Unit, {}}}));
}

void ExportTest::theFileHoldsWhatThePreviewShows()
{
    Exporting exporting(3);
    ExportDialog &dialog = exporting.open();
    exporting.choosePreset("inventory");
    auto *preview = childOf<QPlainTextEdit>(dialog, "preview");
    QTRY_VERIFY(preview->toPlainText().startsWith(QStringLiteral("uuid,tag,category")));
    const QByteArray file = exporting.write();
    QVERIFY(file.startsWith("\xEF\xBB\xBFuuid,tag,"));
    QString text = QString::fromUtf8(file.mid(3));
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    QTRY_COMPARE(preview->toPlainText(), text);
    QCOMPARE(rowsOf(file).size(), std::size_t{4});
    QVERIFY(exporting.inventory.said.last().contains(exporting.target));
}

void ExportTest::theFilterAndTheSelectionAreScopes()
{
    Exporting exporting(6);
    childOf<QToolButton>(*exporting.inventory.page, "quickForeign")->click();
    exporting.inventory.waitForRows(3);
    exporting.inventory.select({0, 2});
    ExportDialog &dialog = exporting.open();
    exporting.choosePreset("inventory");
    QVERIFY(childOf<QRadioButton>(dialog, "scopeSelected")->isChecked());
    QCOMPARE(rowsOf(exporting.write()).size(), std::size_t{3});
    exporting.inventory.room.dialogs.answerNext(0);
    childOf<QRadioButton>(dialog, "scopeShown")->click();
    QTRY_VERIFY(!childOf<QWidget>(dialog, "done")->isVisible());
    QCOMPARE(rowsOf(exporting.write()).size(), std::size_t{4});
    exporting.inventory.room.dialogs.answerNext(0);
    childOf<QRadioButton>(dialog, "scopeAll")->click();
    QTRY_VERIFY(!childOf<QWidget>(dialog, "done")->isVisible());
    QCOMPARE(rowsOf(exporting.write()).size(), std::size_t{7});
}

void ExportTest::theColumnsOfTheTableAreAPreset()
{
    Exporting exporting(1);
    exporting.open();
    exporting.choosePreset("as-shown");
    const auto rows = rowsOf(exporting.write());
    QCOMPARE(rows.front().front(), std::string("Tag"));
    QCOMPARE(rows.front().size(), exporting.inventory.table().shownColumns().size());
}

void ExportTest::aPresetIsPassedOnAsAFile()
{
    Exporting exporting(1);
    ExportDialog &dialog = exporting.open();
    exporting.choosePreset("leadership");
    childOf<QLineEdit>(dialog, "title")->setText(QStringLiteral("Devices"));
    const QString file = QString::fromStdString((exporting.inventory.room.folder / "mine.json").string());
    exporting.inventory.room.dialogs.nameNext(file);
    childOf<QPushButton>(dialog, "savePreset")->click();
    QTRY_VERIFY(QFile::exists(file));
    exporting.choosePreset("inventory");
    QCOMPARE(childOf<QLineEdit>(dialog, "title")->text(), QString());
    exporting.inventory.room.dialogs.nameNext(file);
    childOf<QPushButton>(dialog, "openPreset")->click();
    QTRY_COMPARE(childOf<QLineEdit>(dialog, "title")->text(), QStringLiteral("Devices"));
}

void ExportTest::anExistingFileIsReplacedOnlyOnAYes()
{
    Exporting exporting(1);
    QFile old(exporting.target);
    QVERIFY(old.open(QIODevice::WriteOnly));
    old.write("old");
    old.close();
    ExportDialog &dialog = exporting.open();
    exporting.inventory.room.dialogs.answerNext(1);
    childOf<QPushButton>(dialog, "exportNow")->click();
    QTRY_COMPARE(exporting.inventory.room.dialogs.questions().size(), 1);
    QTest::qWait(1);
    QCOMPARE(contentOf(exporting.target), QByteArray("old"));
    exporting.inventory.room.dialogs.answerNext(0);
    QVERIFY(exporting.write() != QByteArray("old"));
}

void ExportTest::whatCannotBeWrittenIsSaidAndTheOldFileStays()
{
    Exporting exporting(1);
    ExportDialog &dialog = exporting.open();
    childOf<QLineEdit>(dialog, "target")->setText(QStringLiteral("/nonexistent-folder/out.csv"));
    exporting.write();
    QVERIFY(childOf<QWidget>(dialog, "problem")->isVisible());
    QVERIFY(childOf<QPushButton>(dialog, "exportNow")->isEnabled());
}

void ExportTest::theLedgerItselfIsNoTarget()
{
    Exporting exporting(1);
    ExportDialog &dialog = exporting.open();
    childOf<QLineEdit>(dialog, "target")->setText(QString::fromStdString(exporting.inventory.room.ledgerPath().string()));
    exporting.inventory.room.dialogs.answerNext(0);
    exporting.write();
    QVERIFY(childOf<QWidget>(dialog, "problem")->isVisible());
    QCOMPARE(exporting.inventory.read([](Ledger &ledger) { return ledger.info(); }).assets, std::int64_t{1});
}

HOMEWARD_UI_TEST_MAIN(ExportTest)
#include "export_test.moc"
