// SPDX-License-Identifier: GPL-3.0-or-later
#include "books.h"

#include "accounting/chart.h"
#include "accounting/operations/add_account.h"
#include "accounting/operations/change_account_role.h"
#include "accounting/operations/edit_account.h"
#include "accounting/operations/set_account_state.h"
#include "store/list_query.h"

using namespace freehold;
using namespace freehold::testing;
using namespace Qt::StringLiterals;

class TestChart final : public QObject
{
    Q_OBJECT

    static QSet<QString> numbersOf(const QString &country)
    {
        const QList<ChartRow> chart = sampleChart(country).value();
        QSet<QString> numbers;
        for (const ChartRow &row : chart)
            numbers.insert(row.account.number);
        return numbers;
    }
    static QString nameOfRole(Books &books, const QString &role)
    {
        return books.read([&](Reader &r) { return r.get(accountFor(r, role)).number; });
    }

private Q_SLOTS:
    void everyRoleHasOneAccountInEveryChart_data()
    {
        QTest::addColumn<QString>("country");
        QTest::newRow("India") << u"IN"_s;
        QTest::newRow("United States") << u"US"_s;
    }
    void everyRoleHasOneAccountInEveryChart()
    {
        QFETCH(QString, country);
        const QList<ChartRow> chart = sampleChart(country).value();
        QStringList roles;
        for (const ChartRow &row : chart) {
            QVERIFY(row.roles.isEmpty() || !row.account.isGroup);
            roles += row.roles;
        }
        QStringList wanted = accountRoles();
        roles.sort();
        wanted.sort();

        QCOMPARE(roles, wanted);
    }

    void theIndianChartHoldsTheAccountsOfTheTrade()
    {
        const QSet<QString> numbers = numbersOf(u"IN"_s);

        for (const int number : {1101, 1110, 1112, 1115, 1118, 1120, 1121, 1125, 1130, 1201, 1202, 1205, 1210, 1215, 1220, 1225, 1230, 1301,
                                 1302, 1303, 1304, 1401, 1402, 1403, 1405, 1406, 1408, 1501, 1505, 1510, 1601, 1602, 1603, 1604, 1690, 2101,
                                 2102, 2103, 2104, 2105, 2106, 2201, 2202, 2203, 2204, 2205, 2206, 2207, 2210, 2301, 2302, 2303, 2304, 2310,
                                 2320, 2325, 2401, 2402, 2410, 2500, 3001, 3100, 3300, 3900, 4001, 4002, 4003, 4004, 4005, 4006, 4007, 4008,
                                 4009, 4010, 4020, 4030, 4040, 4090, 5001, 5010, 5020, 5030, 5031, 5032, 5033, 5034, 5035, 5040, 5050, 5060,
                                 5070, 5080, 5090, 5201, 5202, 6010, 6020, 6030, 6040, 6050, 6060, 6070, 6080, 6085, 6090, 6095, 6100, 6105,
                                 6110, 6120, 6510, 6520, 6600, 6900, 6910})
            QVERIFY2(numbers.contains(QString::number(number)), qPrintable(QString::number(number)));
    }

    void theAmericanChartHoldsTheAccountsOfTheTrade()
    {
        const QSet<QString> numbers = numbersOf(u"US"_s);

        for (const int number : {1010, 1015, 1018, 1020, 1100, 1110, 1115, 1150, 1200, 1210, 1220, 1300, 1500, 1590, 2010, 2020, 2030, 2040,
                                 2050, 2060, 2070, 2080, 2090, 2100, 2300, 2400, 3000, 3100, 3200, 3900, 4000, 4010, 4100, 4110, 4120, 4200,
                                 4300, 4310, 4320, 5000, 5100, 5110, 5120, 5200, 5210, 5220, 5230, 6000, 6010, 6020, 6030, 6040, 6050, 6060,
                                 6070, 6080, 6090, 6100, 6200, 6900})
            QVERIFY2(numbers.contains(QString::number(number)), qPrintable(QString::number(number)));
    }

    void rolesPointToTheAccountsThatAreMeant()
    {
        Books indian;
        Books american(Dialect::Sqlite, u"US"_s);

        QCOMPARE(nameOfRole(indian, u"receipts_on_account"_s), u"2104"_s);
        QCOMPARE(nameOfRole(indian, u"buyer_receivable"_s), u"1201"_s);
        QCOMPARE(nameOfRole(american, u"buyer_receivable"_s), u"1110"_s);
        QCOMPARE(nameOfRole(american, u"cheques_in_hand"_s), u"1020"_s);
        QCOMPARE(nameOfRole(american, u"buyer_advances"_s), u"2050"_s);
        QCOMPARE(nameOfRole(american, u"late_interest_income"_s), u"4300"_s);
        QCOMPARE(nameOfRole(american, u"forfeiture_income"_s), u"4310"_s);
        QCOMPARE(nameOfRole(american, u"bounce_charges_income"_s), u"4320"_s);
        QCOMPARE(indian.problems(), QStringList());
        QCOMPARE(american.problems(), QStringList());
    }

    void aChartFillsOnlyEmptyBooks_data() { Books::addDialectRows(); }
    void aChartFillsOnlyEmptyBooks()
    {
        Books books(Books::dialect());
        const qint64 accounts = books.integer(u"select count(*) from accounts"_s);

        QVERIFY(books.refusal(InstallChart{u"US"_s}).code == ErrorCode::Conflict);
        QCOMPARE(accounts, 138);
        QCOMPARE(books.integer(u"select count(*) from accounts"_s), accounts);
    }

    void anAccountUnderAnotherTakesItsTypeAndAFreeNumber()
    {
        Books books;
        AddAccount box;
        box.number = u"1101.1"_s;
        box.name = u"Site cash box"_s;
        box.type = AccountType::Income;
        box.parent = books.account(u"1101"_s);
        books.run(box);
        AddAccount taken = box;
        AddAccount spaced = box;
        spaced.number = u"11 01"_s;

        QVERIFY(books.refusal(taken).code == ErrorCode::Conflict);
        QVERIFY(books.refusal(spaced).code == ErrorCode::InvalidInput);
        QCOMPARE(books.integer(u"select count(*) from accounts where number = '1101.1' and type = 'asset'"_s), 1);
    }

    void anAccountMovesOnlyAmongItsOwnTypeAndNotBelowItself()
    {
        Books books;
        EditAccount move{books.account(u"1100"_s), {}, {}, books.account(u"1101"_s)};

        QVERIFY(books.refusal(move).code == ErrorCode::Conflict);
        move.parent = books.account(u"2100"_s);
        QVERIFY(books.refusal(move).code == ErrorCode::Conflict);
        move = {books.account(u"6060"_s), u"6061"_s, {}, {}};
        books.run(move);
        QCOMPARE(books.integer(u"select count(*) from accounts where number = '6061' and name = 'Printing'"_s), 1);
    }

    /// Otherwise the books would part from the demands and cheques that are there.
    void aRoleThatDocumentsKeepStaysOnAnAccountWithEntries()
    {
        Books books;
        const auto refusal = [&](const QString &role, const QString &number) {
            return books.refusal(ChangeAccountRole{role, books.account(number)}).code;
        };

        books.run(ChangeAccountRole{u"buyer_receivable"_s, books.account(u"1210"_s)});
        books.post(QDate(2026, 7, 1), {{u"buyer_receivable"_s, 100}, {u"buyer_advances"_s, -100}});

        QCOMPARE(refusal(u"buyer_receivable"_s, u"1201"_s), ErrorCode::Conflict);
        QCOMPARE(refusal(u"cheques_in_hand"_s, u"1210"_s), ErrorCode::Conflict);
        books.run(ChangeAccountRole{u"buyer_receivable"_s, books.account(u"1210"_s)});
    }

    void anAccountWithABalanceOrARoleStaysOpen()
    {
        Books books;
        books.post(QDate(2026, 7, 1), {{u"suspense"_s, 100}, {u"cash"_s, -100}});
        books.run(ChangeAccountRole{u"suspense"_s, books.account(u"1130"_s)});
        const auto close = [&](const QString &number) { return books.store->run(SetAccountState{books.account(number), AccountState::Closed}); };

        QVERIFY(close(u"6910"_s).error().code == ErrorCode::Conflict);
        QVERIFY(close(u"6510"_s).error().code == ErrorCode::Conflict);
        QVERIFY(close(u"6040"_s));
    }

    void theListOfAccountsShowsTheirBalances_data() { Books::addDialectRows(); }
    void theListOfAccountsShowsTheirBalances()
    {
        Books books(Books::dialect());
        books.post(QDate(2026, 5, 1), {{u"bank"_s, 12'300}, {u"buyer_advances"_s, -12'300}});
        books.post(QDate(2026, 7, 1), {{u"bank"_s, -300}, {u"bank_charges"_s, 300}});

        const QVariantList row = books.read([](Reader &r) {
            const List &list = *r.catalogue().list(u"accounts");
            const QList<qint64> keys = listKeys(r, {.list = u"accounts"_s, .filter = u"number = 1110"_s});
            return listRows(r, list, {u"number"_s, u"balance"_s}, keys).first().values;
        });

        QCOMPARE(row.at(0).toString(), u"1110"_s);
        QCOMPARE(row.at(1).value<Money>().minor(), 12'000);
    }
};

FREEHOLD_TEST(TestChart);
#include "tst_chart.moc"
