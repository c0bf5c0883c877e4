// SPDX-License-Identifier: GPL-3.0-or-later
#include "books.h"

#include "accounting/balances.h"
#include "org/operations/open_fiscal_year.h"

using namespace freehold;
using namespace freehold::testing;
using namespace Qt::StringLiterals;

class TestBalances final : public QObject
{
    Q_OBJECT

    static qint64 bankAt(Books &books, QDate day)
    {
        const Id<Account> bank = books.account(u"1110"_s);
        const qint64 one = books.read([&](Reader &r) { return balanceAt(r, bank, Currency(u"INR"), day); });
        const qint64 all = books.read([&](Reader &r) { return turnoversAt(r, Currency(u"INR"), day).value(bank).balance(); });
        return one == all ? one : -1;
    }
    static void postOverMonths(Books &books)
    {
        books.run(OpenFiscalYear{QDate(2025, 4, 1)});
        books.post(QDate(2026, 3, 31), {{u"bank"_s, 1'000}, {u"opening_equity"_s, -1'000}}, u"opening"_s);
        books.post(QDate(2026, 4, 1), {{u"bank"_s, 200}, {u"cash"_s, -200}});
        books.post(QDate(2026, 7, 10), {{u"bank"_s, -50}, {u"bank_charges"_s, 50}});
        books.post(QDate(2026, 7, 31), {{u"bank"_s, 7}, {u"cash"_s, -7}});
    }

private Q_SLOTS:
    void theBalanceOfAnyDayCountsWholeMonthsAndTheDaysOfItsOwn_data() { Books::addDialectRows(); }
    void theBalanceOfAnyDayCountsWholeMonthsAndTheDaysOfItsOwn()
    {
        Books books(Books::dialect());
        postOverMonths(books);

        QCOMPARE(bankAt(books, QDate(2026, 3, 30)), 0);
        QCOMPARE(bankAt(books, QDate(2026, 3, 31)), 1'000);
        QCOMPARE(bankAt(books, QDate(2026, 4, 1)), 1'200);
        QCOMPARE(bankAt(books, QDate(2026, 7, 9)), 1'200);
        QCOMPARE(bankAt(books, QDate(2026, 7, 10)), 1'150);
        QCOMPARE(bankAt(books, QDate(2026, 12, 31)), 1'157);
    }

    /// The statistics are those of a large company; with them SQLite would rather index all lines anew than walk the accounts.
    void theLinesOfAMonthAreFoundByTheirIndexAlone()
    {
        Books books(Dialect::Sqlite);
        postOverMonths(books);
        QVERIFY(books.sql(u"analyze journal_lines"_s));
        QVERIFY(books.sql(u"update sqlite_stat1 set stat = '234362 11719 11719 34 1 1' where idx = 'journal_lines_by_account'"_s));
        QVERIFY(books.sql(u"analyze sqlite_schema"_s));
        QFile file(u":/sql/accounting/turnover_within_month.sql"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString sql = QString::fromUtf8(file.readAll());

        QStringList steps;
        QVERIFY(books.store->transact(u"plan"_s, [&](Transaction &tx) { // where the new statistics are read
            Rows rows = tx.query(u"explain query plan "_s + sql.mid(sql.indexOf(u"select"_s)),
                                 {{u"currency"_s, u"INR"_s}, {u"month"_s, QDate(2026, 7, 1)}, {u"day"_s, QDate(2026, 7, 31)}});
            while (rows.next())
                steps.append(rows.text(3));
        }));

        const QString plan = steps.join(u'\n');
        QVERIFY2(plan.contains(u"COVERING INDEX journal_lines_by_account"_s) && !plan.contains(u"AUTOMATIC"_s), qPrintable(plan));
    }

    void aKeptBalanceThatWasTamperedWithIsFoundAndRebuilt_data() { Books::addDialectRows(); }
    void aKeptBalanceThatWasTamperedWithIsFoundAndRebuilt()
    {
        Books books(Books::dialect());
        postOverMonths(books);
        QCOMPARE(books.problems(), QStringList());

        QVERIFY(books.sql(u"update account_balances set debit = debit + 1 where month = '2026-04-01' and debit = 200"_s));
        QVERIFY(books.sql(u"delete from account_balances where month = '2026-07-01' and debit = 50"_s));

        QCOMPARE(books.problems().size(), 2);
        QVERIFY(books.problems().join(u' ').contains(u"2026-04"));
        QVERIFY(books.store->transact(u"rebuild"_s, [](Transaction &tx) { rebuildBalances(tx); }));
        QCOMPARE(books.problems(), QStringList());
        QCOMPARE(bankAt(books, QDate(2026, 7, 31)), 1'157);
    }

    void aLedgerAndItsBalanceAreReadFromTheIndexAlone()
    {
        Books books;
        QStringList plan;
        const bool read = books.store->read([&](Reader &r) {
            Rows rows = r.query(u"explain query plan select sum(amount) from journal_lines where account_id = x'00' and currency = 'INR' "
                                "and day >= '2026-07-01' and day <= '2026-07-31'"_s);
            while (rows.next())
                plan.append(rows.text(3));
        }).ok();

        QVERIFY(read);
        QVERIFY2(plan.join(u' ').contains(u"COVERING INDEX journal_lines_by_account"), qPrintable(plan.join(u' ')));
    }

    void aMissingNumberIsFound()
    {
        Books books;
        books.post(QDate(2026, 7, 1), {{u"bank"_s, 100}, {u"cash"_s, -100}});
        QVERIFY(books.sql(u"update number_counters set last_number = 3"_s));

        QVERIFY(books.problems().join(u' ').contains(u"JV2627-L1-00002"));
    }
};

FREEHOLD_TEST(TestBalances);
#include "tst_balances.moc"
