// SPDX-License-Identifier: GPL-3.0-or-later
#include "books.h"

using namespace freehold;
using namespace freehold::testing;
using namespace Qt::StringLiterals;

/// The database itself keeps the books, whatever a program tells it.
class TestBookConstraints final : public QObject
{
    Q_OBJECT

    /// Writes an entry past postJournal and tries to post it.
    static Result<void> force(Books &books, const QList<qint64> &amounts, QDate day = QDate(2026, 7, 1), QDate lineDay = {})
    {
        const Id<Account> cash = books.account(u"1101"_s);
        return books.store->transact(u"force"_s, [&](Transaction &tx) {
            JournalEntry entry{.number = u"FORCED"_s, .day = day, .currency = u"INR"_s};
            tx.insert(entry);
            int position = 0;
            for (const qint64 amount : amounts) {
                JournalLine line;
                line.entry = entry.id;
                line.position = ++position;
                line.account = cash;
                line.day = lineDay.isValid() ? lineDay : day;
                line.amount = Money(amount);
                line.currency = u"INR"_s;
                tx.insert(line);
            }
            entry.state = JournalState::Posted;
            tx.update(entry);
        });
    }

private Q_SLOTS:
    void theDatabasePostsOnlyWhatBalances_data() { Books::addDialectRows(); }
    void theDatabasePostsOnlyWhatBalances()
    {
        Books books(Books::dialect());

        QVERIFY(force(books, {100, -99}).error().text.contains(u"must balance"));
        QVERIFY(force(books, {100}).error().text.contains(u"two lines"));
        QVERIFY(force(books, {}).error().text.contains(u"two lines"));
        QVERIFY(!force(books, {100, 0, -100}));
        QVERIFY(force(books, {100, -100}, QDate(2026, 7, 1), QDate(2026, 7, 2)).error().text.contains(u"carry its date"));
        QVERIFY(force(books, {100, -100}, QDate(2020, 1, 1)).error().text.contains(u"period"));
        QVERIFY(force(books, {60, 40, -100}));
        QCOMPARE(books.integer(u"select count(*) from journal_entries"_s), 1);
    }

    void whatIsPostedNeverChanges_data()
    {
        QTest::addColumn<int>("dialect");
        QTest::addColumn<QString>("statement");
        const QStringList statements{
            u"update journal_entries set narration = 'other'"_s,
            u"update journal_entries set state = 'draft'"_s,
            u"update journal_entries set day = '2026-07-05'"_s,
            u"update journal_entries set deleted_at = 1"_s,
            u"delete from journal_entries"_s,
            u"update journal_lines set amount = amount + 1"_s,
            u"update journal_lines set amount = amount * 2"_s,
            u"update journal_lines set memo = 'other'"_s,
            u"update journal_lines set deleted_at = 1"_s,
            u"delete from journal_lines"_s,
        };
        QList<std::pair<QByteArray, Dialect>> dialects{{"sqlite", Dialect::Sqlite}};
        if (PostgresServer::shared())
            dialects.append({"postgres", Dialect::Postgres});
        for (const auto &[name, dialect] : dialects) {
            for (const QString &statement : statements)
                QTest::newRow((name + ": " + statement.toLatin1()).constData()) << int(dialect) << statement;
        }
    }
    void whatIsPostedNeverChanges()
    {
        QFETCH(QString, statement);
        Books books(Books::dialect());
        const Id<JournalEntry> id = books.post(QDate(2026, 7, 1), {{u"bank"_s, 100}, {u"cash"_s, -100}});

        const Result<void> done = books.sql(statement);

        QVERIFY(!done);
        QVERIFY2(done.error().text.contains(u"never"), qUtf8Printable(done.error().text));
        QCOMPARE(books.lines(id).size(), 2);
        QCOMPARE(books.entry(id).narration, u"Test"_s);
    }

    void aPostedEntryGetsNoFurtherLineAndNoneIsBornPosted_data() { Books::addDialectRows(); }
    void aPostedEntryGetsNoFurtherLineAndNoneIsBornPosted()
    {
        Books books(Books::dialect());
        const Id<JournalEntry> id = books.post(QDate(2026, 7, 1), {{u"bank"_s, 100}, {u"cash"_s, -100}});
        const Id<Account> cash = books.account(u"1101"_s);

        const Result<void> added = books.store->transact(u"add-line"_s, [&](Transaction &tx) {
            JournalLine line{.entry = id, .position = 3, .account = cash, .day = QDate(2026, 7, 1), .amount = Money(5), .currency = u"INR"_s};
            tx.insert(line);
        });
        const Result<void> born = books.store->transact(u"born-posted"_s, [&](Transaction &tx) {
            JournalEntry entry{.number = u"BORN"_s, .day = QDate(2026, 7, 1), .currency = u"INR"_s, .state = JournalState::Posted};
            tx.insert(entry);
        });

        QVERIFY(added.error().text.contains(u"no more lines"));
        QVERIFY(born.error().text.contains(u"as a draft"));
    }

    void theMarksOfSyncMayStillBeSet_data() { Books::addDialectRows(); }
    void theMarksOfSyncMayStillBeSet()
    {
        Books books(Books::dialect());
        books.post(QDate(2026, 7, 1), {{u"bank"_s, 100}, {u"cash"_s, -100}});

        QVERIFY(books.sql(u"update journal_entries set _pos = 7"_s));
        QVERIFY(books.sql(u"update journal_lines set _pos = 7"_s));
    }
};

FREEHOLD_TEST(TestBookConstraints);
#include "tst_book_constraints.moc"
