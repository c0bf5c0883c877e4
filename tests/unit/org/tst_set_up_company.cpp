// SPDX-License-Identifier: GPL-3.0-or-later
#include "bare_company.h"

#include "org/company.h"
#include "org/entities/user.h"
#include "org/operations/add_user.h"
#include "org/operations/change_setting.h"
#include "org/period.h"
#include "org/setting.h"

using namespace freehold;
using namespace freehold::testing;
using namespace Qt::StringLiterals;

class TestSetUpCompany final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anIndianCompanyCountsInLakhsAndFromApril_data() { BareCompany::addDialectRows(); }
    void anIndianCompanyCountsInLakhsAndFromApril()
    {
        BareCompany company(BareCompany::dialect());
        company.setUp(u"IN"_s);

        const CompanyFormat format = company.read([](Reader &r) { return companyFormat(r); });
        const QList<Period> periods = company.read([](Reader &r) { return r.select<Period>(u"order by starts_on"_s); });

        QCOMPARE(formatMoney(Money(123'456'700), format), u"₹12,34,567.00"_s);
        QCOMPARE(parseDate(u"3/4/2026"_s, company.clock.today(), format.dateOrder).value(), QDate(2026, 4, 3));
        QCOMPARE(periods.size(), 12);
        QCOMPARE(periods.first().startsOn, QDate(2026, 4, 1));
        QCOMPARE(periods.at(10).endsOn, QDate(2027, 2, 28));
        QCOMPARE(periods.last().endsOn, QDate(2027, 3, 31));
        QVERIFY(periods.last().state == PeriodState::Open);
    }

    void anAmericanCompanyCountsInThousandsAndFromJanuary()
    {
        BareCompany company(Dialect::Sqlite);
        company.setUp(u"US"_s);

        const CompanyFormat format = company.read([](Reader &r) { return companyFormat(r); });
        const FiscalYear year = company.read([](Reader &r) { return r.select<FiscalYear>().first(); });

        QCOMPARE(formatMoney(Money(123'456'700), format), u"$1,234,567.00"_s);
        QCOMPARE(parseDate(u"3/4/2026"_s, company.clock.today(), format.dateOrder).value(), QDate(2026, 3, 4));
        QCOMPARE(year.code, u"26"_s);
        QCOMPARE(year.name, u"2026"_s);
        QCOMPARE(year.endsOn, QDate(2026, 12, 31));
    }

    void aSecondCompanyInTheFileIsRefused()
    {
        BareCompany company(Dialect::Sqlite);
        company.setUp();
        SetUpCompany again;
        again.name = u"Another"_s;
        again.country = u"US"_s;

        QVERIFY(company.refusal(again).code == ErrorCode::Conflict);
        QCOMPARE(company.integer(u"select count(*) from companies"_s), 1);
    }

    void anUnknownCountryLeavesNoTrace()
    {
        BareCompany company(Dialect::Sqlite);
        SetUpCompany request;
        request.name = u"Nowhere"_s;
        request.country = u"XX"_s;

        const Error error = company.refusal(request);

        QVERIFY(error.code == ErrorCode::InvalidInput);
        QCOMPARE(error.field, u"country"_s);
        QCOMPARE(company.integer(u"select count(*) from companies"_s), 0);
        QCOMPARE(company.integer(u"select count(*) from number_series"_s), 0);
    }

    void theLetterheadHoldsAddressContactsAndRegistrations()
    {
        BareCompany company(Dialect::Sqlite);
        SetUpCompany request;
        request.name = u"Green Meadows Estates"_s;
        request.country = u"US"_s;
        request.address = u"12 Hill Road\nAustin TX"_s;
        request.phone = u"512 555 0100"_s;
        request.email = u"office@example.com"_s;
        request.taxLines = u"License 99"_s;
        company.run(request);

        const Document document = company.read([](Reader &r) { return newDocument(r, u"receipt"_s, u"Receipt"_s); });

        QCOMPARE(document.letterhead.name, u"Green Meadows Estates"_s);
        QCOMPARE(document.letterhead.lines,
                 (QStringList{u"12 Hill Road"_s, u"Austin TX"_s, u"512 555 0100 · office@example.com"_s, u"License 99"_s}));
        QVERIFY(document.paper == QPageSize::Letter);
        QCOMPARE(document.printedAt, company.clock.nowUtc());
    }

    void thereIsOneOwnerAndSignInNamesAreUnique_data() { BareCompany::addDialectRows(); }
    void thereIsOneOwnerAndSignInNamesAreUnique()
    {
        BareCompany company(BareCompany::dialect());
        company.setUp();
        AddUser ravi;
        ravi.name = u"Ravi"_s;
        ravi.fullName = u"Ravi Kumar"_s;
        ravi.role = UserRole::Manager;
        company.run(ravi);
        AddUser second = ravi;
        AddUser owner = ravi;
        owner.name = u"boss"_s;
        owner.role = UserRole::Owner;
        AddUser spaced = ravi;
        spaced.name = u"ra vi"_s;

        QVERIFY(company.refusal(second).code == ErrorCode::Conflict);
        QVERIFY(company.refusal(owner).code == ErrorCode::Conflict);
        QVERIFY(company.refusal(spaced).code == ErrorCode::InvalidInput);
        QCOMPARE(company.integer(u"select count(*) from users where name = 'ravi' and is_active"_s), 1);
        QVERIFY(!company.sql(u"update users set role = 'owner' where name = 'ravi'"_s));
    }

    void aSettingIsReadBackAndFallsBackUntilChanged()
    {
        BareCompany company(Dialect::Sqlite);
        company.setUp();
        ChangeSetting change{u"interest.grace_days"_s, u"7"_s};
        const auto graceDays = [&] { return company.read([](Reader &r) { return setting(r, u"interest.grace_days"_s, u"5"_s); }); };

        QCOMPARE(graceDays(), u"5"_s);
        company.run(change);
        QCOMPARE(graceDays(), u"7"_s);
        change.value = u"10"_s;
        company.run(change);
        QCOMPARE(graceDays(), u"10"_s);
        QCOMPARE(company.integer(u"select count(*) from settings"_s), 1);
        QVERIFY(company.refusal(ChangeSetting{u"Bad Key"_s, u"1"_s}).code == ErrorCode::InvalidInput);
    }
};

FREEHOLD_TEST(TestSetUpCompany);
#include "tst_set_up_company.moc"
