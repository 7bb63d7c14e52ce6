// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/ui_test.h"
#include "ui/connected/descriptor_text.h"
#include "ui/connected/device_model.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>

using namespace homeward;
using namespace homeward::ui;
using namespace homeward::ui::test;

namespace {

ConnectedRow rowOf(Device device, bool fresh = false)
{
    return {std::move(device), {}, fresh};
}

Finding finding(const char *brand, Origin origin, MatchKind match = MatchKind::New)
{
    Finding made;
    made.attribution.brand = brand;
    made.attribution.confidence = 0.97;
    made.attribution.category = Category::Smartphone;
    made.origin = origin;
    made.match.kind = match;
    made.match.tag = "A-0031";
    return made;
}

/// The visible cells of a few columns, a line a row.
QStringList lines(const QAbstractItemModel &model, std::initializer_list<int> columns)
{
    QStringList text;
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList cells;
        for (const int column : columns)
            cells << model.index(row, column).data().toString();
        text << cells.join(QLatin1Char('|'));
    }
    return text;
}

} // namespace

class DeviceModelTest final : public UiTest {
    Q_OBJECT
private Q_SLOTS:
    void rowsComeInOrderOfArrivalAndGo();
    void aRowThatIsToldAgainKeepsItsPlaceAndFinding();
    void findingsFillTheCells();
    void theStateIsSaidInWordsAndToScreenReaders();
    void hostileWordsAreMadeVisible();
    void selectionSurvivesWhatHappensAround();
    void builtInDevicesAreHiddenUnlessAskedFor();
    void descriptorsAreReadAloudAndLengthsChecked();
};

void DeviceModelTest::rowsComeInOrderOfArrivalAndGo()
{
    DeviceModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.put({rowOf(phone("1-2", "B")), rowOf(phone("1-1", "A"))});
    model.put({rowOf(mouse("1-3"))});
    QCOMPARE(lines(model, {DeviceModel::ProductColumn, DeviceModel::SerialColumn, DeviceModel::PortColumn}),
             (QStringList{QStringLiteral("Mate 60 Pro|B|1-2"), QStringLiteral("Mate 60 Pro|A|1-1"),
                          QStringLiteral("USB Optical Mouse||1-3")}));
    model.remove(QStringLiteral("1-1"));
    model.remove(QStringLiteral("9-9"));
    QCOMPARE(lines(model, {DeviceModel::PortColumn}),
             (QStringList{QStringLiteral("1-2"), QStringLiteral("1-3")}));
}

void DeviceModelTest::aRowThatIsToldAgainKeepsItsPlaceAndFinding()
{
    DeviceModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.put({rowOf(phone("1-1", "A")), rowOf(phone("1-2", "B"))});
    model.setFindings({{QStringLiteral("1-1"), finding("Huawei", Origin::Domestic)}});
    model.put({rowOf(phone("1-1", "A", "HUAWEI", "Mate 70"))});
    QCOMPARE(lines(model, {DeviceModel::ProductColumn, DeviceModel::BrandColumn}),
             (QStringList{QStringLiteral("Mate 70|Huawei"), QStringLiteral("Mate 60 Pro|")}));
}

void DeviceModelTest::findingsFillTheCells()
{
    DeviceModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.put({rowOf(phone("1-1", "A"))});
    Finding found = finding("Huawei", Origin::Domestic, MatchKind::Known);
    found.attribution.brandZh = "华为";
    found.attribution.registrant = "Huawei Technologies Co., Ltd.";
    found.mode = Mode::Mtp;
    model.setFindings({{QStringLiteral("1-1"), found}});
    QCOMPARE(lines(model, {DeviceModel::OriginColumn, DeviceModel::BrandColumn, DeviceModel::CategoryColumn,
                           DeviceModel::MatchColumn, DeviceModel::ModeColumn, DeviceModel::RegistrantColumn,
                           DeviceModel::ConfidenceColumn}),
             QStringList{
                 QStringLiteral("Domestic|Huawei 华为|Smartphone|Known as A-0031|File transfer (MTP)|Huawei "
                                "Technologies Co., Ltd.|97 %")});
}

void DeviceModelTest::theStateIsSaidInWordsAndToScreenReaders()
{
    DeviceModel model;
    model.put({rowOf(phone("1-1", "A"), true)});
    model.setFindings({{QStringLiteral("1-1"), finding("Apple", Origin::Foreign)}});
    const QModelIndex origin = model.index(0, DeviceModel::OriginColumn);
    QCOMPARE(origin.data().toString(), QStringLiteral("Foreign"));
    QVERIFY(!origin.data(Qt::DecorationRole).isNull());
    QCOMPARE(origin.data(Qt::AccessibleTextRole).toString(), QStringLiteral("Foreign, newly arrived"));
    model.markSeen(QStringLiteral("1-1"));
    QCOMPARE(origin.data(Qt::AccessibleTextRole).toString(), QStringLiteral("Foreign"));
}

void DeviceModelTest::hostileWordsAreMadeVisible()
{
    DeviceModel model;
    model.put({rowOf(phone("1-1", "A\xff\nB", "x", "\xE2\x80\xAEgnp.exe"))});
    const QString product = model.index(0, DeviceModel::ProductColumn).data().toString();
    QVERIFY(!product.contains(QChar(0x202E)));
    QVERIFY(!model.index(0, DeviceModel::SerialColumn).data().toString().contains(QLatin1Char('\n')));
}

void DeviceModelTest::selectionSurvivesWhatHappensAround()
{
    DeviceModel model;
    DeviceProxy proxy;
    QAbstractItemModelTester tester(&proxy, QAbstractItemModelTester::FailureReportingMode::Fatal);
    proxy.setSourceModel(&model);
    model.put({rowOf(phone("1-1", "A")), rowOf(phone("1-2", "B")), rowOf(phone("1-3", "C"))});
    QItemSelectionModel selection(&proxy);
    selection.select(proxy.index(1, 0), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    model.remove(QStringLiteral("1-1"));
    model.put({rowOf(phone("1-4", "D"))});
    model.setFindings({{QStringLiteral("1-2"), finding("Huawei", Origin::Domestic)}});
    proxy.sort(DeviceModel::SerialColumn, Qt::DescendingOrder);
    QCOMPARE(selection.selectedRows(DeviceModel::SerialColumn).size(), 1);
    QCOMPARE(selection.selectedRows(DeviceModel::SerialColumn).first().data().toString(),
             QStringLiteral("B"));
}

void DeviceModelTest::builtInDevicesAreHiddenUnlessAskedFor()
{
    DeviceModel model;
    DeviceProxy proxy;
    proxy.setSourceModel(&model);
    Device camera = phone("1-7", "0001", "Chicony", "Integrated Camera");
    camera.removable = Removable::Fixed;
    model.put({rowOf(camera), rowOf(phone("1-1", "A"))});
    QCOMPARE(proxy.rowCount(), 1);
    proxy.setBuiltInShown(true);
    QCOMPARE(proxy.rowCount(), 2);
}

void DeviceModelTest::descriptorsAreReadAloudAndLengthsChecked()
{
    const Bytes device{18, 1, 0, 2, 0, 0, 0, 64, 0xd1, 0x12, 0x7e, 0x10, 0x99, 2, 1, 2, 3, 1};
    const QString text = descriptorText(device);
    QVERIFY2(text.startsWith(QStringLiteral("Device: USB 2.00, class 00/00/00, ID 12d1:107e, release 2.99")),
             qPrintable(text));
    QVERIFY(text.contains(QStringLiteral("0000  12 01 00 02")));
    for (std::size_t length = 0; length < device.size(); ++length)
        QVERIFY(!descriptorText(ByteView(device).first(length)).contains(QStringLiteral("12d1:107e")));
    QVERIFY(descriptorText(Bytes{0, 0, 0}).contains(QStringLiteral("do not fit")));
    QVERIFY(descriptorText(Bytes{9, 2, 1}).contains(QStringLiteral("do not fit")));
    QVERIFY(descriptorText(Bytes{3, 2, 1}).contains(QStringLiteral("too short")));
    QVERIFY(descriptorText({}).isEmpty());
}

HOMEWARD_UI_TEST_MAIN(DeviceModelTest)
#include "device_model_test.moc"
