// SPDX-License-Identifier: GPL-3.0-or-later
#include "books.h"

#include "accounting/reports/book_reports.h"

using namespace freehold;
using namespace freehold::testing;
using namespace Qt::StringLiterals;

class TestBookReports final : public QObject
{
    Q_OBJECT

    /// All lines of the report's table.
    static QList<TableRow> rowsOf(Books &books, const Report &report, const QVariantMap &parameters)
    {
        return books.read([&](Reader &r) {
            QList<TableRow> rows;
            const Document document = report.make(r, parameters);
            const Result<void> produced = document.tables.first().produce([&](const TableRow &row) -> Result<void> {
                rows.append(row);
                return {};
            });
            if (!produced)
                r.refuse(produced.error());
            return rows;
        });
    }
    static qint64 minor(const TableRow &row, int column) { return row.cells.at(column).value<Money>().minor(); }
    static void postSmallBooks(Books &books)
    {
        books.post(QDate(2026, 4, 5), {{u"bank"_s, 100'000}, {u"opening_equity"_s, -100'000}}, u"opening"_s);
        books.post(QDate(2026, 6, 30), {{u"bank"_s, 50'000}, {u"buyer_advances"_s, -50'000}}, u"receipt"_s);
        books.post(QDate(2026, 7, 1), {{u"bank_charges"_s, 1'500}, {u"bank"_s, -1'500}}, u"payment"_s);
        books.post(QDate(2026, 7, 2), {{u"cash"_s, 20'000}, {u"bank"_s, -20'000}}, u"contra"_s);
    }

private Q_SLOTS:
    void theTrialBalanceAgreesAsOfAnyDay_data() { Books::addDialectRows(); }
    void theTrialBalanceAgreesAsOfAnyDay()
    {
        Books books(Books::dialect());
        postSmallBooks(books);

        const QList<TableRow> rows = rowsOf(books, trialBalanceReport(), {{u"day"_s, QDate(2026, 7, 1)}});

        // 1110 bank 148,500 Dr; 2101 advances 50,000 Cr; 3900 equity 100,000 Cr; 6510 charges 1,500 Dr.
        QCOMPARE(rows.size(), 4);
        QCOMPARE(rows.at(0).cells.at(0).toString(), u"1110"_s);
        QCOMPARE(minor(rows.at(0), 3), 148'500);
        QVERIFY(!rows.at(0).cells.at(4).isValid());
        QCOMPARE(minor(rows.at(1), 4), 50'000);
        QCOMPARE(minor(rows.at(2), 4), 100'000);
        QCOMPARE(minor(rows.at(3), 3), 1'500);
        QCOMPARE(rows.at(0).targetEntity, u"accounts"_s);
        QCOMPARE(rows.at(0).targetId, books.account(u"1110"_s).toString());
        QCOMPARE(rowsOf(books, trialBalanceReport(), {{u"day"_s, QDate(2026, 4, 4)}}).size(), 0);
    }

    void theLedgerOpensRunsAndDrills_data() { Books::addDialectRows(); }
    void theLedgerOpensRunsAndDrills()
    {
        Books books(Books::dialect());
        postSmallBooks(books);
        const QVariantMap parameters{
            {u"account"_s, books.account(u"1110"_s).uuid()}, {u"from"_s, QDate(2026, 6, 30)}, {u"to"_s, QDate(2026, 7, 31)}};

        const QList<TableRow> rows = rowsOf(books, accountLedgerReport(), parameters);

        QCOMPARE(rows.size(), 4);
        QVERIFY(rows.at(0).role == RowRole::Subtotal);
        QCOMPARE(minor(rows.at(0), 7), 100'000);
        QCOMPARE(minor(rows.at(1), 5), 50'000);
        QCOMPARE(minor(rows.at(1), 7), 150'000);
        QCOMPARE(minor(rows.at(2), 6), 1'500);
        QCOMPARE(minor(rows.at(2), 7), 148'500);
        QCOMPARE(minor(rows.at(3), 7), 128'500);
        QCOMPARE(rows.at(3).cells.at(1).toString(), u"JC2627-L1-00001"_s);
        QCOMPARE(rows.at(3).targetId, books.last.toString());
        const QString closing = books.read([&](Reader &r) { return accountLedgerReport().make(r, parameters).totals.first().value; });
        QCOMPARE(closing, u"₹1,285.00"_s);
    }

    void theDayBookShowsEveryLineOfItsDays_data() { Books::addDialectRows(); }
    void theDayBookShowsEveryLineOfItsDays()
    {
        Books books(Books::dialect());
        postSmallBooks(books);

        const QList<TableRow> july = rowsOf(books, dayBookReport(), {{u"to"_s, QDate(2026, 7, 31)}});
        const QList<TableRow> april = rowsOf(books, dayBookReport(), {{u"from"_s, QDate(2026, 4, 1)}, {u"to"_s, QDate(2026, 4, 30)}});

        QCOMPARE(july.size(), 4);
        QCOMPARE(july.at(0).cells.at(3).toString(), u"6510 Bank charges"_s);
        QCOMPARE(minor(july.at(0), 6), 1'500);
        QCOMPARE(minor(july.at(1), 7), 1'500);
        QCOMPARE(april.size(), 2);
        QCOMPARE(april.at(0).cells.at(2).toString(), u"Opening"_s);
        QCOMPARE(july.at(0).targetEntity, u"journal_entries"_s);
    }

    void datesTheWrongWayRoundAreRefused()
    {
        Books books;

        const auto made = books.store->read([](Reader &r) {
            dayBookReport().make(r, {{u"from"_s, QDate(2026, 7, 2)}, {u"to"_s, QDate(2026, 7, 1)}});
        });

        QVERIFY(made.error().code == ErrorCode::InvalidInput);
    }
};

FREEHOLD_TEST(TestBookReports);
#include "tst_book_reports.moc"
