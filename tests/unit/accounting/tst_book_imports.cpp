// SPDX-License-Identifier: GPL-3.0-or-later
#include "books.h"

#include "accounting/imports/book_importers.h"

using namespace freehold;
using namespace freehold::testing;
using namespace Qt::StringLiterals;

class TestBookImports final : public QObject
{
    Q_OBJECT

    static QVariantMap journalRow(const QString &voucher, const QString &account, qint64 debit, qint64 credit, const QDate &day = QDate(2026, 7, 1))
    {
        QVariantMap row{{u"voucher"_s, voucher}, {u"account"_s, account}, {u"day"_s, day}};
        if (debit != 0)
            row.insert(u"debit"_s, QVariant::fromValue(Money(debit)));
        if (credit != 0)
            row.insert(u"credit"_s, QVariant::fromValue(Money(credit)));
        return row;
    }
    /// Takes the rows, the first standing in row 2 of its file.
    static QList<RefusedRows> take(Books &books, const Importer &importer, const QList<QVariantMap> &rows)
    {
        QList<RefusedRows> refused;
        const Result<void> done = books.store->transact(u"import"_s, [&](Transaction &tx) {
            const std::unique_ptr<ImportRun> run = importer.start();
            qint64 number = 1;
            for (const QVariantMap &row : rows) {
                run->setRowNumber(++number);
                run->take(tx, row);
            }
            refused = run->finish(tx);
        });
        if (!done)
            refused.append({{}, done.error()});
        return refused;
    }

private Q_SLOTS:
    void rowsOfOneVoucherBecomeOneEntry_data() { Books::addDialectRows(); }
    void rowsOfOneVoucherBecomeOneEntry()
    {
        Books books(Books::dialect());

        const QList<RefusedRows> refused = take(books, journalImporter(),
                                                {journalRow(u"17"_s, u"6050"_s, 300, 0), journalRow(u"18"_s, u"1101"_s, 40, 0),
                                                 journalRow(u"17"_s, u"Printing"_s, 200, 0), journalRow(u"18"_s, u"1110"_s, 0, 40),
                                                 journalRow(u"17"_s, u"1110"_s, 0, 500)});

        QCOMPARE(refused.size(), 0);
        QCOMPARE(books.integer(u"select count(*) from journal_entries"_s), 2);
        QCOMPARE(books.integer(u"select count(*) from journal_lines"_s), 5);
        QCOMPARE(books.integer(u"select count(*) from journal_entries where narration = 'Voucher 17' and amount = 500"_s), 1);
        QCOMPARE(books.problems(), QStringList());
    }

    void aVoucherThatDoesNotBalanceIsRefusedWithItsRowsAndTheOthersStand()
    {
        Books books;

        const QList<RefusedRows> refused =
            take(books, journalImporter(), {journalRow(u"17"_s, u"6050"_s, 300, 0), journalRow(u"18"_s, u"1101"_s, 40, 0),
                                            journalRow(u"17"_s, u"1110"_s, 0, 299), journalRow(u"18"_s, u"1110"_s, 0, 40)});

        QCOMPARE(refused.size(), 1);
        QCOMPARE(refused.first().rows, (QList<qint64>{2, 4}));
        QVERIFY2(refused.first().error.text.contains(u"rows 2, 4"), qUtf8Printable(refused.first().error.text));
        QCOMPARE(books.integer(u"select count(*) from journal_entries"_s), 1);
        QCOMPARE(books.problems(), QStringList());
    }

    void aVoucherWithARowThatCannotBeTakenIsLeftOutWholeAndByName()
    {
        Books books;
        QList<RefusedRows> refused;

        const Result<void> done = books.store->transact(u"import"_s, [&](Transaction &tx) {
            const std::unique_ptr<ImportRun> run = journalImporter().start();
            const auto take = [&](qint64 number, const QVariantMap &row) {
                run->setRowNumber(number);
                run->take(tx, row);
            };
            take(2, journalRow(u"17"_s, u"6050"_s, 300, 0));
            run->setRowNumber(3);
            run->leftOut({{u"voucher"_s, u"17"_s}, {u"account"_s, u"1110"_s}}, u"Credit: “abc” is not an amount."_s);
            take(4, journalRow(u"18"_s, u"1101"_s, 40, 0));
            take(5, journalRow(u"18"_s, u"1110"_s, 0, 40));
            take(6, journalRow(u"17"_s, u"1110"_s, 0, 300)); // the voucher would balance without row 3
            run->setRowNumber(7);
            run->leftOut({{u"voucher"_s, u"19"_s}}, u"Date: “31/02/2026” is not a date."_s);
            refused = run->finish(tx);
        });

        QVERIFY(done);
        QCOMPARE(refused.size(), 2);
        QCOMPARE(refused.first().rows, (QList<qint64>{2, 3, 6}));
        QCOMPARE(refused.first().error.text,
                 u"Voucher 17 (rows 2, 3, 6) is left out whole, because row 3 cannot be taken. Credit: “abc” is not an amount."_s);
        QCOMPARE(refused.last().rows, QList<qint64>{7});
        QCOMPARE(books.integer(u"select count(*) from journal_entries"_s), 1);
        QCOMPARE(books.integer(u"select count(*) from journal_entries where narration = 'Voucher 18'"_s), 1);
        QCOMPARE(books.problems(), QStringList());
    }

    void aVoucherHasOneDateAndKnownAccounts()
    {
        Books books;

        QVERIFY(take(books, journalImporter(),
                     {journalRow(u"1"_s, u"6050"_s, 300, 0), journalRow(u"1"_s, u"1110"_s, 0, 300, QDate(2026, 7, 2))})
                    .first()
                    .error.text.contains(u"one date"));
        QVERIFY(take(books, journalImporter(), {journalRow(u"1"_s, u"9999"_s, 300, 0)}).first().error.code == ErrorCode::NotFound);
    }

    void anImportedEntryIsTakenBackByReversal()
    {
        Books books;
        take(books, journalImporter(), {journalRow(u"1"_s, u"6050"_s, 300, 0), journalRow(u"1"_s, u"1110"_s, 0, 300)});
        const QUuid entry = books.read([](Reader &r) { return r.select<JournalEntry>().first().id.uuid(); });

        const Result<void> undone = books.store->transact(u"undo"_s, [&](Transaction &tx) {
            QVERIFY(journalImporter().takeBack(tx, u"journal_entries"_s, entry));
            QVERIFY(journalImporter().takeBack(tx, u"journal_entries"_s, entry));
            QVERIFY(!journalImporter().takeBack(tx, u"accounts"_s, entry));
        });

        QVERIFY(undone);
        QCOMPARE(books.integer(u"select count(*) from journal_entries where kind = 'reversal'"_s), 1);
        QCOMPARE(books.problems(), QStringList());
    }

    void accountsAreAddedOnceWithTheirParentsAndRoles()
    {
        Books books;
        const QList<QVariantMap> rows{
            {{u"number"_s, u"7000"_s}, {u"name"_s, u"Other costs"_s}, {u"type"_s, u"expense"_s}, {u"is_group"_s, true}},
            {{u"number"_s, u"7010"_s}, {u"name"_s, u"Rounding off"_s}, {u"parent"_s, u"7000"_s}, {u"role"_s, u"rounding"_s}},
            {{u"number"_s, u"1110"_s}, {u"name"_s, u"Whatever"_s}}};

        QCOMPARE(take(books, accountsImporter(), rows).size(), 0);
        QCOMPARE(take(books, accountsImporter(), rows).size(), 0);

        QCOMPARE(books.integer(u"select count(*) from accounts where number in ('7000', '7010') and type = 'expense'"_s), 2);
        QCOMPARE(books.integer(u"select count(*) from accounts where name = 'Whatever'"_s), 0);
        QVERIFY(books.read([](Reader &r) { return accountFor(r, u"rounding"_s); }) == books.account(u"7010"_s));
    }
};

FREEHOLD_TEST(TestBookImports);
#include "tst_book_imports.moc"
