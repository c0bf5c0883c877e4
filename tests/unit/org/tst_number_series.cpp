// SPDX-License-Identifier: GPL-3.0-or-later
#include "bare_company.h"

#include "org/number_series.h"
#include "org/operations/change_number_series.h"

using namespace freehold;
using namespace freehold::testing;
using namespace Qt::StringLiterals;

class TestNumberSeries final : public QObject
{
    Q_OBJECT

    static QString take(BareCompany &company, const QString &type, QDate day = QDate(2026, 7, 1))
    {
        QString number;
        const Result<void> taken = company.store->transact(u"take-number"_s, [&](Transaction &tx) { number = nextNumber(tx, type, day); });
        return taken ? number : taken.error().text;
    }
    static Id<NumberSeries> series(BareCompany &company, const QString &type)
    {
        return company.read([&](Reader &r) { return r.findBy<NumberSeries>(u"type = :type"_s, {{u"type"_s, type}})->id; });
    }

private Q_SLOTS:
    void numbersCountPerDeviceAndFiscalYear_data() { BareCompany::addDialectRows(); }
    void numbersCountPerDeviceAndFiscalYear()
    {
        BareCompany company(BareCompany::dialect());
        company.setUp();

        QCOMPARE(take(company, u"receipt"_s), u"R2627-L1-00001"_s);
        QCOMPARE(take(company, u"receipt"_s), u"R2627-L1-00002"_s);
        QCOMPARE(take(company, u"booking"_s), u"B2627-L1-00001"_s);
        QCOMPARE(take(company, u"receipt"_s, QDate(2027, 4, 1)), u"R2728-L1-00001"_s);
        company.workOn(u"L2"_s);
        QCOMPARE(take(company, u"receipt"_s), u"R2627-L2-00001"_s);
        company.workOn(u"L1"_s);
        QCOMPARE(take(company, u"receipt"_s), u"R2627-L1-00003"_s);
    }

    void customersCountOnOverYearsAndDevices()
    {
        BareCompany company(Dialect::Sqlite);
        company.setUp();

        QCOMPARE(take(company, u"customer"_s), u"C-00001"_s);
        company.workOn(u"L2"_s);
        QCOMPARE(take(company, u"customer"_s, QDate(2027, 4, 1)), u"C-00002"_s);
    }

    void aNumberFallsBackWithTheTransactionThatTookIt_data() { BareCompany::addDialectRows(); }
    void aNumberFallsBackWithTheTransactionThatTookIt()
    {
        BareCompany company(BareCompany::dialect());
        company.setUp();
        take(company, u"demand"_s);

        const Result<void> refused = company.store->transact(u"refused"_s, [](Transaction &tx) {
            QCOMPARE(nextNumber(tx, u"demand"_s, QDate(2026, 7, 1)), u"D2627-L1-00002"_s);
            tx.refuse(ErrorCode::Conflict, u"No."_s);
        });

        QVERIFY(!refused);
        QCOMPARE(take(company, u"demand"_s), u"D2627-L1-00002"_s);
    }

    void aComputerWithoutACodeGivesNoNumbers()
    {
        BareCompany company(Dialect::Sqlite);
        company.setUp();
        company.workOn(QString());

        QVERIFY(take(company, u"receipt"_s).contains(u"no code"_s));
    }

    void aNumberPastSixteenCharactersIsRefused()
    {
        BareCompany company(Dialect::Sqlite);
        company.setUp();
        company.workOn(u"L12345"_s);

        QVERIFY(take(company, u"receipt"_s).contains(u"longer than 16"_s));
        QCOMPARE(company.integer(u"select count(*) from number_counters"_s), 0);
    }

    void everySeriesOfANewCompanyStaysWithinSixteenCharacters()
    {
        BareCompany company(Dialect::Sqlite);
        company.setUp();

        const QList<NumberSeries> all = company.read([](Reader &r) { return r.select<NumberSeries>(); });

        QVERIFY(all.size() >= 17);
        for (const NumberSeries &one : all)
            QVERIFY2(checkNumberPattern(one.pattern, one.prefix), qUtf8Printable(one.type));
    }

    void patternsThatCouldGiveANumberTwiceAreRefused_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<bool>("fits");
        QTest::newRow("plain counter") << u"{n}"_s << true;
        QTest::newRow("everything") << u"{type}{fy}/{device}/{n:4}"_s << true;
        QTest::newRow("no counter") << u"{type}{fy}"_s << false;
        QTest::newRow("two counters") << u"{n}-{n:3}"_s << false;
        QTest::newRow("unknown word") << u"{branch}-{n:5}"_s << false;
        QTest::newRow("space") << u"{type} {n:5}"_s << false;
        QTest::newRow("too long") << u"RECEIPT{fy}-{device}-{n:5}"_s << false;
    }
    void patternsThatCouldGiveANumberTwiceAreRefused()
    {
        QFETCH(QString, pattern);

        QTEST(checkNumberPattern(pattern, u"R"_s).ok(), "fits");
    }

    void aPatternChangesOnlyBeforeTheFirstNumber()
    {
        BareCompany company(Dialect::Sqlite);
        company.setUp();
        const ChangeNumberSeries change{series(company, u"hold"_s), u"HD"_s, u"{type}-{device}-{n:3}"_s};

        company.run(change);

        QCOMPARE(take(company, u"hold"_s), u"HD-L1-001"_s);
        QVERIFY(company.refusal(change).code == ErrorCode::Conflict);
    }

    void aGapADoubleAndALostEndAreFound_data()
    {
        QTest::addColumn<QStringList>("numbers");
        QTest::addColumn<int>("problems");
        QTest::newRow("whole, in any order, beside foreign numbers")
            << QStringList{u"R2627-L1-00002"_s, u"R2627-L1-00001"_s, u"R2627-L1-00003"_s, u"R2627-L9-00007"_s, u"old-17"_s} << 0;
        QTest::newRow("gap") << QStringList{u"R2627-L1-00001"_s, u"R2627-L1-00003"_s} << 1;
        QTest::newRow("double") << QStringList{u"R2627-L1-00001"_s, u"R2627-L1-00002"_s, u"R2627-L1-00002"_s} << 1;
        QTest::newRow("lost end") << QStringList{u"R2627-L1-00001"_s, u"R2627-L1-00002"_s} << 1;
        QTest::newRow("nothing left") << QStringList{} << 1;
    }
    void aGapADoubleAndALostEndAreFound()
    {
        QFETCH(QStringList, numbers);
        BareCompany company(Dialect::Sqlite);
        company.setUp();
        for (int i = 0; i < 3; ++i)
            take(company, u"receipt"_s);
        QVERIFY(company.sql(u"create table papers (number text not null)"_s));
        for (const QString &number : numbers)
            QVERIFY(company.sql(u"insert into papers (number) values ('%1')"_s.arg(number)));

        const QStringList problems = company.read([](Reader &r) { return numberProblems(r, u"receipt"_s, u"papers"_s); });

        QTEST(int(problems.size()), "problems");
    }
};

FREEHOLD_TEST(TestNumberSeries);
#include "tst_number_series.moc"
