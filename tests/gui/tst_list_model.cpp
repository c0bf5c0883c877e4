// SPDX-License-Identifier: GPL-3.0-or-later
#include "org/entities/branch.h"
#include "store/plain_edits.h"
#include "support/test_company.h"
#include "ui/list_model.h"
#include "ui/read_later.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QSemaphore>
#include <QSignalSpy>

namespace freehold::testing {

using namespace Qt::StringLiterals;

class TestListModel final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsTwentyThousandRowsOfWhichItHoldsAFewWindows();
    void sortsByAColumnAndTurnsAtTheSecondClick();
    void refusesAFilterWithAnUnknownColumnAndKeepsItsRows();
    void followsARowThatIsAddedChangedAndDeleted();
    void showsAZeroAmountAsADash();
    void neverWaitsForASlowReading();
    void catchesUpWhenItIsWatchedAgain();
    void showsTheFirstRowsOfALongListBeforeAllAreRead();
    void givesUpWhatIsReadIdlyWhenReadingEnds();

private:
    static void addBranches(TestCompany &company, int count)
    {
        const Result<void> done = company.store->transact(u"test"_s, [&](Transaction &tx) {
            for (int i = 1; i <= count; ++i) {
                Branch branch;
                branch.code = u"B%1"_s.arg(i, 5, 10, QLatin1Char('0'));
                branch.name = u"Branch %1"_s.arg(i);
                tx.insert(branch);
            }
        });
        QVERIFY(done);
    }
    static void waitFor(const ListModel &model)
    {
        QTRY_VERIFY_WITH_TIMEOUT(!model.isLoading(), 10'000);
    }
    /// Nothing is read any more when the company closes, also after a failure.
    struct ReadingEnds {
        ReadingEnds() = default;
        Q_DISABLE_COPY_MOVE(ReadingEnds)
        ~ReadingEnds() { endReading(); }
    };
    /// Keeps every reading thread busy until it is released.
    struct Jam {
        QSemaphore gate;
        Jam()
        {
            for (int thread = 0; thread < readThreads().maxThreadCount(); ++thread)
                readThreads().start([this] { gate.acquire(); });
        }
        ~Jam() { release(); }
        void release()
        {
            gate.release(readThreads().maxThreadCount());
            readThreads().waitForDone();
        }
    };
    static QString cell(const ListModel &model, int row, int column = 0)
    {
        return model.index(row, column).data(Qt::DisplayRole).toString();
    }
};

void TestListModel::showsTwentyThousandRowsOfWhichItHoldsAFewWindows()
{
    TestCompany company;
    const ReadingEnds atTheEnd;
    addBranches(company, 20'000);

    ListModel model(*company.store, company.store->format(), *company.program.catalogue.list(u"branches"));
    model.setPatience(10'000); // the tester compares what stands there before and after each change
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    waitFor(model);

    QCOMPARE(model.rowCount(), 20'001); // and the head office
    QCOMPARE(cell(model, 0), u"B00001"_s);
    QCOMPARE(cell(model, 14'999), u"B15000"_s);
    QCOMPARE(cell(model, 14'999, 1), u"Branch 15000"_s);
    QCOMPARE(cell(model, 20'000), u"HO"_s);
}

void TestListModel::sortsByAColumnAndTurnsAtTheSecondClick()
{
    TestCompany company;
    const ReadingEnds atTheEnd;
    addBranches(company, 250);
    ListModel model(*company.store, company.store->format(), *company.program.catalogue.list(u"branches"));
    model.setPatience(10'000); // the tester compares what stands there before and after each change
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);

    model.sortBy(1, false);
    waitFor(model);
    QCOMPARE(cell(model, 0, 1), u"Branch 1"_s);
    QCOMPARE(cell(model, 1, 1), u"Branch 10"_s);
    model.sortBy(1, false);
    waitFor(model);

    QCOMPARE(cell(model, 0, 1), u"Head office"_s);
    QCOMPARE(cell(model, 1, 1), u"Branch 99"_s);
    QVERIFY(model.headerData(1, Qt::Horizontal, Qt::DisplayRole).toString().endsWith(u'↓'));
}

void TestListModel::refusesAFilterWithAnUnknownColumnAndKeepsItsRows()
{
    TestCompany company;
    const ReadingEnds atTheEnd;
    addBranches(company, 12);
    ListModel model(*company.store, company.store->format(), *company.program.catalogue.list(u"branches"));

    const Result<void> refused = model.setFilter(u"colour = red"_s);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::InvalidInput);
    waitFor(model);
    QCOMPARE(model.rowCount(), 13);

    QVERIFY(model.setFilter(u"name ~ 'Branch 1'"_s));
    waitFor(model);
    QCOMPARE(model.rowCount(), 4); // 1, 10, 11, 12
}

void TestListModel::followsARowThatIsAddedChangedAndDeleted()
{
    TestCompany company;
    const ReadingEnds atTheEnd;
    ListModel model(*company.store, company.store->format(), *company.program.catalogue.list(u"branches"));
    model.setPatience(10'000); // the tester compares what stands there before and after each change
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    waitFor(model);
    QCOMPARE(model.rowCount(), 1);

    const Outcome made = company.run(CreateRecord{u"branches"_s, {}, {{u"code"_s, u"A1"_s}, {u"name"_s, u"Airport"_s}}});
    QTRY_COMPARE(model.rowCount(), 2);
    QCOMPARE(cell(model, 0, 1), u"Airport"_s);
    company.run(EditRecord{u"branches"_s, made.id, {{u"name"_s, u"Airport road"_s}}, {{u"name"_s, u"Airport"_s}}});
    QTRY_COMPARE(cell(model, 0, 1), u"Airport road"_s);
    company.run(DeleteRecord{u"branches"_s, made.id});

    QTRY_COMPARE(model.rowCount(), 1);
    QCOMPARE(cell(model, 0), u"HO"_s);
}

void TestListModel::showsAZeroAmountAsADash()
{
    TestCompany company;
    const ReadingEnds atTheEnd;
    company.run(u"add-customer"_s, {{u"full_name"_s, u"Bhavna Iyer"_s}});
    ListModel model(*company.store, company.store->format(), *company.program.catalogue.list(u"customers"));
    waitFor(model);
    const int column = static_cast<int>(model.columns().indexOf(u"balance"_s));

    QTRY_COMPARE(cell(model, 0, column), u"–"_s);
    QCOMPARE(model.index(0, column).data(Qt::TextAlignmentRole).value<Qt::Alignment>(), Qt::AlignRight | Qt::AlignVCenter);
}

void TestListModel::neverWaitsForASlowReading()
{
    TestCompany company;
    const ReadingEnds atTheEnd;
    addBranches(company, 150);
    Jam slow;
    ListModel model(*company.store, company.store->format(), *company.program.catalogue.list(u"branches"));
    QVERIFY(model.isLoading());
    QCOMPARE(model.rowCount(), 0);
    slow.release();
    waitFor(model);
    QCOMPARE(model.rowCount(), 151);

    Jam slowAgain;
    QSignalSpy came(&model, &ListModel::dataChanged);
    QVERIFY(cell(model, 120).isEmpty());
    QVERIFY(model.idAt(120).isNull());
    QVERIFY(came.isEmpty());
    slowAgain.release();

    QTRY_VERIFY(!came.isEmpty());
    QCOMPARE(cell(model, 120), u"B00121"_s);
}

void TestListModel::catchesUpWhenItIsWatchedAgain()
{
    TestCompany company;
    const ReadingEnds atTheEnd;
    ListModel model(*company.store, company.store->format(), *company.program.catalogue.list(u"branches"));
    waitFor(model);
    model.setWatched(false);

    company.run(CreateRecord{u"branches"_s, {}, {{u"code"_s, u"A1"_s}, {u"name"_s, u"Airport"_s}}});
    QCoreApplication::processEvents();
    QCOMPARE(model.rowCount(), 1);
    model.setWatched(true);

    QTRY_COMPARE(model.rowCount(), 2);
}

FREEHOLD_TEST(TestListModel);

void TestListModel::showsTheFirstRowsOfALongListBeforeAllAreRead()
{
    TestCompany company;
    const ReadingEnds atTheEnd;
    addBranches(company, 20'000);
    ListModel model(*company.store, company.store->format(), *company.program.catalogue.list(u"branches"));
    QList<std::pair<int, bool>> seen; // rows and whether they are the first ones only, each time that keys are there
    connect(&model, &ListModel::loaded, this, [&] { seen.append({model.rowCount(), model.isPartial()}); });
    waitFor(model);
    seen.clear();

    QVERIFY(model.setFilter(u"name ~ branch"_s));
    waitFor(model);

    QCOMPARE(seen, (QList<std::pair<int, bool>>{{200, true}, {20'000, false}}));
    QCOMPARE(cell(model, 0), u"B00001"_s);
    QCOMPARE(cell(model, 199), u"B00200"_s);
    QTRY_COMPARE(cell(model, 19'999), u"B20000"_s);
}

void TestListModel::givesUpWhatIsReadIdlyWhenReadingEnds()
{
    TestCompany company;
    const ReadingEnds atTheEnd;
    std::optional<Result<qint64>> answer;
    QElapsedTimer clock;
    clock.start();
    readIdly(
        *company.store, this,
        [](Reader &reader) {
            return reader.integer(u"with recursive n(i) as (select 1 union all select i + 1 from n where i < 20000000000) select count(*) from n"_s, {});
        },
        [&](const Result<qint64> &counted) { answer = counted; });
    QTest::qWait(50);
    endReading();
    QTRY_VERIFY(answer.has_value());

    QVERIFY(!*answer);
    QCOMPARE(answer->error().code, ErrorCode::Cancelled);
    QVERIFY2(clock.elapsed() < 10'000, "an hour of counting was not waited for");
    const Result<qint64> next = company.store->read([](Reader &reader) { return reader.integer(u"select 7"_s, {}); });
    QCOMPARE(next.valueOr(0), 7);
}

} // namespace freehold::testing

#include "tst_list_model.moc"
