// SPDX-License-Identifier: GPL-3.0-or-later
#include "bare_company.h"

#include "org/operations/open_fiscal_year.h"
#include "org/operations/set_period_state.h"
#include "org/period.h"

using namespace freehold;
using namespace freehold::testing;
using namespace Qt::StringLiterals;

class TestPeriods final : public QObject
{
    Q_OBJECT

    static Id<Period> periodOf(BareCompany &company, QDate firstDay)
    {
        return company.read([&](Reader &r) { return r.findBy<Period>(u"starts_on = :day"_s, {{u"day"_s, firstDay}})->id; });
    }
    static SetPeriodState change(BareCompany &company, QDate firstDay, PeriodState state)
    {
        return {.period = periodOf(company, firstDay), .state = state, .reason = u"Month end"_s};
    }
    static Result<void> dated(BareCompany &company, QDate day, const QString &reason = {})
    {
        return company.store->transact(u"date"_s, [&](Transaction &tx) { requireOpenPeriod(tx, day, reason); });
    }

private Q_SLOTS:
    void fiscalYearsBeginInTheCompanysMonth_data()
    {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<int>("month");
        QTest::addColumn<QDate>("start");
        QTest::addColumn<QString>("code");
        QTest::newRow("last day of an Indian year") << QDate(2027, 3, 31) << 4 << QDate(2026, 4, 1) << u"2627"_s;
        QTest::newRow("first day of an Indian year") << QDate(2026, 4, 1) << 4 << QDate(2026, 4, 1) << u"2627"_s;
        QTest::newRow("turn of the century") << QDate(2099, 12, 1) << 4 << QDate(2099, 4, 1) << u"9900"_s;
        QTest::newRow("calendar year") << QDate(2026, 12, 31) << 1 << QDate(2026, 1, 1) << u"26"_s;
        QTest::newRow("December start") << QDate(2026, 11, 30) << 12 << QDate(2025, 12, 1) << u"2526"_s;
    }
    void fiscalYearsBeginInTheCompanysMonth()
    {
        QFETCH(QDate, day);
        QFETCH(int, month);

        QTEST(fiscalYearStart(day, month), "start");
        QTEST(fiscalYearCode(fiscalYearStart(day, month)), "code");
    }

    void aDayOutsideEveryFiscalYearIsRefusedUntilTheYearIsOpened_data() { BareCompany::addDialectRows(); }
    void aDayOutsideEveryFiscalYearIsRefusedUntilTheYearIsOpened()
    {
        BareCompany company(BareCompany::dialect());
        company.setUp();

        QVERIFY(dated(company, QDate(2026, 4, 1)));
        QVERIFY(dated(company, QDate(2026, 3, 31)).error().code == ErrorCode::Conflict);
        company.run(OpenFiscalYear{QDate(2026, 3, 31)});
        QVERIFY(dated(company, QDate(2026, 3, 31)));
        QVERIFY(company.refusal(OpenFiscalYear{QDate(2025, 4, 1)}).code == ErrorCode::Conflict);
    }

    void aSoftClosedMonthNeedsAReasonAndAClosedOneTakesNothing()
    {
        BareCompany company(Dialect::Sqlite);
        company.setUp();
        company.run(change(company, QDate(2026, 4, 1), PeriodState::SoftClosed));
        company.run(change(company, QDate(2026, 5, 1), PeriodState::Closed));

        QVERIFY(dated(company, QDate(2026, 4, 30)).error().code == ErrorCode::InvalidInput);
        QVERIFY(dated(company, QDate(2026, 4, 30), u"Late invoice"_s));
        QVERIFY(dated(company, QDate(2026, 5, 1), u"Late invoice"_s).error().code == ErrorCode::Conflict);
        QVERIFY(dated(company, QDate(2026, 6, 1)));
        company.run(change(company, QDate(2026, 5, 1), PeriodState::Open));
        QVERIFY(dated(company, QDate(2026, 5, 1)));
    }

    void aLockedMonthNeverOpensAgainNotEvenInTheDatabase_data() { BareCompany::addDialectRows(); }
    void aLockedMonthNeverOpensAgainNotEvenInTheDatabase()
    {
        BareCompany company(BareCompany::dialect());
        company.setUp();
        const QDate april(2026, 4, 1);
        company.run(change(company, april, PeriodState::Locked));

        QVERIFY(company.refusal(change(company, april, PeriodState::Open)).code == ErrorCode::Conflict);
        QVERIFY(!company.sql(u"update periods set state = 'open' where number = 1"_s));
        QVERIFY(!company.sql(u"delete from periods where number = 1"_s));
        QCOMPARE(company.integer(u"select count(*) from periods where state = 'locked'"_s), 1);
    }

    void aChangeOfStateNeedsAReason()
    {
        BareCompany company(Dialect::Sqlite);
        company.setUp();
        SetPeriodState request = change(company, QDate(2026, 4, 1), PeriodState::Closed);
        request.reason = u"  "_s;

        QVERIFY(company.refusal(request).code == ErrorCode::InvalidInput);
    }
};

FREEHOLD_TEST(TestPeriods);
#include "tst_periods.moc"
