// SPDX-License-Identifier: GPL-3.0-or-later
#include "books.h"

#include "accounting/operations/reverse_journal.h"
#include "accounting/operations/set_account_state.h"
#include "org/operations/open_fiscal_year.h"
#include "org/operations/set_period_state.h"

using namespace freehold;
using namespace freehold::testing;
using namespace Qt::StringLiterals;

class TestPosting final : public QObject
{
    Q_OBJECT

    static constexpr qint64 lakh = 10'000'000; ///< 100,000.00 in minor units

    static void setPeriod(Books &books, QDate firstDay, PeriodState state)
    {
        const Id<Period> period =
            books.read([&](Reader &r) { return r.findBy<Period>(u"starts_on = :day"_s, {{u"day"_s, firstDay}})->id; });
        books.run(SetPeriodState{period, state, u"Month end"_s});
    }

private Q_SLOTS:
    void aDemandAndItsReceiptStandAsTheGoldenEntries_data() { Books::addDialectRows(); }
    void aDemandAndItsReceiptStandAsTheGoldenEntries()
    {
        Books books(Books::dialect());

        // 60,000.00 of development charges with 18 % tax: 5,400.00 each for centre and state; then the money by bank.
        const Id<JournalEntry> demand = books.post(
            QDate(2026, 7, 1),
            {{u"buyer_receivable"_s, 7'080'000}, {u"buyer_advances"_s, -6'000'000}, {u"output_cgst"_s, -540'000}, {u"output_sgst"_s, -540'000}},
            u"demand"_s);
        const Id<JournalEntry> receipt =
            books.post(QDate(2026, 7, 2), {{u"bank"_s, 7'080'000}, {u"buyer_receivable"_s, -7'080'000}}, u"receipt"_s);

        const JournalEntry stored = books.entry(demand);
        QCOMPARE(stored.number, u"JD2627-L1-00001"_s);
        QCOMPARE(books.entry(receipt).number, u"JR2627-L1-00001"_s);
        QCOMPARE(stored.amount.minor(), 7'080'000);
        QCOMPARE(stored.currency, u"INR"_s);
        QVERIFY(stored.state == JournalState::Posted);
        const QList<JournalLine> lines = books.lines(demand);
        QCOMPARE(lines.size(), 4);
        QVERIFY(lines.at(0).account == books.account(u"1201"_s));
        QVERIFY(lines.at(1).account == books.account(u"2101"_s));
        QVERIFY(lines.at(2).account == books.account(u"2301"_s));
        QVERIFY(lines.at(3).account == books.account(u"2302"_s));
        QCOMPARE(lines.at(0).amount.minor(), 7'080'000);
        QCOMPARE(lines.at(1).amount.minor(), -6'000'000);
        QCOMPARE(lines.at(3).position, 4);
        QCOMPARE(lines.at(3).day, QDate(2026, 7, 1));
        QCOMPARE(books.problems(), QStringList());
    }

    void linesOfZeroAreLeftOut()
    {
        Books books;

        const Id<JournalEntry> id =
            books.post(QDate(2026, 7, 1), {{u"bank"_s, lakh}, {u"bank_charges"_s, 0}, {u"buyer_advances"_s, -lakh}});

        QCOMPARE(books.lines(id).size(), 2);
    }

    void whatCannotStandInTheBooksIsRefusedWithoutTrace_data()
    {
        using Lines = QList<std::pair<QString, qint64>>;
        QTest::addColumn<Lines>("lines");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QDate>("day");
        QTest::addColumn<int>("code");
        const QDate today(2026, 7, 1);
        QTest::newRow("out of balance") << Lines{{u"bank"_s, 100}, {u"cash"_s, -99}} << u"journal"_s << today << int(ErrorCode::InvalidInput);
        QTest::newRow("one line") << Lines{{u"bank"_s, 100}} << u"journal"_s << today << int(ErrorCode::InvalidInput);
        QTest::newRow("nothing but zeros") << Lines{{u"bank"_s, 0}, {u"cash"_s, 0}} << u"journal"_s << today << int(ErrorCode::InvalidInput);
        QTest::newRow("past the limit") << Lines{{u"bank"_s, Money::limit + 1}, {u"cash"_s, -Money::limit - 1}} << u"journal"_s << today
                                        << int(ErrorCode::InvalidInput);
        QTest::newRow("unknown role") << Lines{{u"bank"_s, 100}, {u"slush_fund"_s, -100}} << u"journal"_s << today << int(ErrorCode::Conflict);
        QTest::newRow("unknown kind") << Lines{{u"bank"_s, 100}, {u"cash"_s, -100}} << u"gift"_s << today << int(ErrorCode::InvalidInput);
        QTest::newRow("no account") << Lines{{u"bank"_s, 100}, {QString(), -100}} << u"journal"_s << today << int(ErrorCode::InvalidInput);
        QTest::newRow("no date") << Lines{{u"bank"_s, 100}, {u"cash"_s, -100}} << u"journal"_s << QDate() << int(ErrorCode::InvalidInput);
        QTest::newRow("no fiscal year") << Lines{{u"bank"_s, 100}, {u"cash"_s, -100}} << u"journal"_s << QDate(2026, 3, 31)
                                        << int(ErrorCode::Conflict);
    }
    void whatCannotStandInTheBooksIsRefusedWithoutTrace()
    {
        using Lines = QList<std::pair<QString, qint64>>;
        QFETCH(Lines, lines);
        QFETCH(QString, kind);
        QFETCH(QDate, day);
        Books books;

        const Result<void> posted = books.tryPost(day, lines, kind);

        QVERIFY(!posted);
        QTEST(int(posted.error().code), "code");
        QCOMPARE(books.integer(u"select count(*) from journal_entries"_s), 0);
        QCOMPARE(books.integer(u"select count(*) from account_balances"_s), 0);
        QCOMPARE(books.integer(u"select count(*) from number_counters"_s), 0);
    }

    void headingsAndClosedAccountsTakeNothing()
    {
        Books books;
        const auto postTo = [&](const QString &number) {
            PostJournal request{.kind = JournalKind::Journal, .day = QDate(2026, 7, 1), .narration = {}, .currency = {}, .lines = {}, .reason = {}};
            JournalRow debit;
            debit.account = books.account(number);
            debit.debit = Money(100);
            JournalRow credit;
            credit.account = books.account(u"1110"_s);
            credit.credit = Money(100);
            request.lines = {debit, credit};
            return books.store->run(request);
        };
        books.run(SetAccountState{books.account(u"6060"_s), AccountState::Closed});

        QVERIFY(postTo(u"6000"_s).error().code == ErrorCode::Conflict);
        QVERIFY(postTo(u"6060"_s).error().code == ErrorCode::Conflict);
        QVERIFY(postTo(u"6050"_s));
    }

    void entriesByHandLeaveAloneWhatDocumentsKeep_data()
    {
        QTest::addColumn<QString>("number");
        for (const QString &number : {u"1120"_s, u"1121"_s, u"1201"_s, u"2101"_s, u"2104"_s})
            QTest::newRow(qPrintable(number)) << number;
    }
    void entriesByHandLeaveAloneWhatDocumentsKeep()
    {
        QFETCH(QString, number);
        Books books;
        PostJournal request;
        request.day = QDate(2026, 7, 1);
        JournalRow debit;
        debit.account = books.account(number);
        debit.debit = Money(100);
        JournalRow credit;
        credit.account = books.account(u"1110"_s);
        credit.credit = Money(100);
        request.lines = {debit, credit};

        const Error refused = books.refusal(request);

        QCOMPARE(refused.code, ErrorCode::Conflict);
        QVERIFY2(refused.text.contains(number), qUtf8Printable(refused.text));
        QCOMPARE(books.integer(u"select count(*) from journal_entries"_s), 0);
    }

    /// Amounts come from a person or a file in the company's currency until the entry says otherwise; a yen has no hundredths.
    void anEntryByHandIsInItsOwnCurrency_data()
    {
        QTest::addColumn<QString>("currency");
        QTest::addColumn<qint64>("typed");
        QTest::addColumn<qint64>("kept");
        QTest::newRow("dollars") << u"USD"_s << qint64(100'050) << qint64(100'050);
        QTest::newRow("yen") << u"JPY"_s << qint64(100'000) << qint64(1'000);
        QTest::newRow("dinars") << u"KWD"_s << qint64(100'050) << qint64(1'000'500);
        QTest::newRow("a part of a yen") << u"JPY"_s << qint64(100'050) << qint64(-1);
        QTest::newRow("the company's") << QString() << qint64(100'050) << qint64(100'050);
    }
    void anEntryByHandIsInItsOwnCurrency()
    {
        QFETCH(QString, currency);
        QFETCH(qint64, typed);
        QFETCH(qint64, kept);
        Books books;
        PostJournal request;
        request.day = QDate(2026, 7, 1);
        request.currency = currency;
        JournalRow debit;
        debit.account = books.account(u"6050"_s);
        debit.debit = Money(typed, Currency(u"INR"));
        JournalRow credit;
        credit.account = books.account(u"1110"_s);
        credit.credit = Money(typed, Currency(u"INR"));
        request.lines = {debit, credit};

        const Result<Outcome> posted = books.store->run(request);

        QCOMPARE(posted.ok(), kept >= 0);
        if (!posted)
            return;
        const Id<JournalEntry> id(posted->id);
        QCOMPARE(books.entry(id).amount.minor(), kept);
        for (const JournalLine &line : books.lines(id)) {
            QCOMPARE(line.currency, books.entry(id).currency);
            QCOMPARE(line.currency, currency.isEmpty() ? u"INR"_s : currency);
            QCOMPARE(qAbs(line.amount.minor()), kept);
        }
        QCOMPARE(books.problems(), QStringList());
    }

    void aRowByHandNeedsExactlyOneAmount()
    {
        Books books;
        const auto refusalOf = [&](Money debit, Money credit, Money amount) {
            JournalRow row;
            row.account = books.account(u"6050"_s);
            row.debit = debit;
            row.credit = credit;
            row.amount = amount;
            JournalRow other;
            other.account = books.account(u"1110"_s);
            other.amount = Money(-100);
            PostJournal request;
            request.day = QDate(2026, 7, 1);
            request.lines = {row, other};
            return books.store->run(request);
        };

        QVERIFY(!refusalOf(Money(), Money(), Money()));
        QVERIFY(!refusalOf(Money(100), Money(), Money(100)));
        QVERIFY(!refusalOf(Money(-100), Money(), Money()));
        QVERIFY(refusalOf(Money(100), Money(), Money()));
        QVERIFY(refusalOf(Money(), Money(), Money(100)));
    }

    void eachCurrencyBalancesByItself()
    {
        Books books;
        Posting posting{.kind = u"journal"_s, .day = QDate(2026, 7, 1)};
        posting.lines = {{.role = u"bank"_s, .amount = Money(8'300, Currency(u"INR"))}, {.role = u"cash"_s, .amount = Money(-100, Currency(u"USD"))},
                         {.role = u"suspense"_s, .amount = Money(-8'300, Currency(u"INR"))}};
        const auto post = [&] { return books.store->transact(u"post"_s, [&](Transaction &tx) { postJournal(tx, posting); }); };

        QVERIFY(!post());
        posting.lines.append({.role = u"suspense"_s, .amount = Money(100, Currency(u"USD"))});
        QVERIFY(post());
        QCOMPARE(books.problems(), QStringList());
    }

    void aClosedMonthRefusesAndASoftClosedOneWantsAReason()
    {
        Books books;
        const QList<std::pair<QString, qint64>> lines{{u"bank"_s, 100}, {u"cash"_s, -100}};
        setPeriod(books, QDate(2026, 4, 1), PeriodState::SoftClosed);
        setPeriod(books, QDate(2026, 5, 1), PeriodState::Closed);
        Posting late{.kind = u"journal"_s, .day = QDate(2026, 4, 30)};
        late.lines = {{.role = u"bank"_s, .amount = Money(100)}, {.role = u"cash"_s, .amount = Money(-100)}};
        late.reason = u"Invoice came late"_s;

        QVERIFY(books.tryPost(QDate(2026, 4, 30), lines).error().code == ErrorCode::InvalidInput);
        QVERIFY(books.tryPost(QDate(2026, 5, 31), lines).error().code == ErrorCode::Conflict);
        QVERIFY(books.tryPost(QDate(2026, 6, 1), lines));
        QVERIFY(books.store->transact(u"late"_s, [&](Transaction &tx) { postJournal(tx, late); }));
    }

    void aReversalTurnsEverySignAndLinksBothWaysOnce_data() { Books::addDialectRows(); }
    void aReversalTurnsEverySignAndLinksBothWaysOnce()
    {
        Books books(Books::dialect());
        const Id<JournalEntry> id = books.post(QDate(2026, 6, 10), {{u"bank"_s, lakh}, {u"buyer_advances"_s, -lakh}}, u"receipt"_s);
        ReverseJournal request{id, {}, u"Wrong buyer"_s};

        const Outcome outcome = books.run(request);

        const JournalEntry original = books.entry(id);
        const JournalEntry reversal = books.entry(Id<JournalEntry>(outcome.id));
        QVERIFY(original.reversedBy == reversal.id);
        QVERIFY(reversal.reversalOf == id);
        QCOMPARE(reversal.number, u"JX2627-L1-00001"_s);
        QCOMPARE(reversal.day, QDate(2026, 7, 1));
        QCOMPARE(reversal.narration, u"Reversal of JR2627-L1-00001: Wrong buyer"_s);
        QCOMPARE(books.lines(reversal.id).at(0).amount.minor(), -lakh);
        QCOMPARE(books.lines(reversal.id).at(1).amount.minor(), lakh);
        QVERIFY(books.refusal(request).code == ErrorCode::Conflict);
        QCOMPARE(books.problems(), QStringList());
    }

    void aReversalNeedsAReasonALaterDayAndNoDocument()
    {
        Books books;
        const Id<JournalEntry> id = books.post(QDate(2026, 6, 10), {{u"bank"_s, 100}, {u"cash"_s, -100}});
        Posting fromDocument{.kind = u"receipt"_s, .day = QDate(2026, 6, 10)};
        fromDocument.sourceTable = u"receipts"_s;
        fromDocument.sourceId = makeUuidV7();
        fromDocument.lines = {{.role = u"bank"_s, .amount = Money(100)}, {.role = u"cash"_s, .amount = Money(-100)}};
        Id<JournalEntry> documented;
        QVERIFY(books.store->transact(u"receipt"_s, [&](Transaction &tx) { documented = postJournal(tx, fromDocument); }));

        QVERIFY(books.refusal(ReverseJournal{id, {}, QString()}).code == ErrorCode::InvalidInput);
        QVERIFY(books.refusal(ReverseJournal{id, QDate(2026, 6, 9), u"Why"_s}).code == ErrorCode::InvalidInput);
        QVERIFY(books.refusal(ReverseJournal{documented, {}, u"Why"_s}).code == ErrorCode::Conflict);
    }

    void anOperationSentTwicePostsOnce()
    {
        Books books;
        PostJournal request;
        request.day = QDate(2026, 7, 1);
        JournalRow debit;
        debit.account = books.account(u"6050"_s);
        debit.debit = Money(500);
        JournalRow credit;
        credit.account = books.account(u"1101"_s);
        credit.credit = Money(500);
        request.lines = {debit, credit};
        Call call;
        call.operationId = makeUuidV7();

        const Result<Outcome> first = books.store->run(request, call);
        const Result<Outcome> second = books.store->run(request, call);

        QVERIFY(first && second);
        QCOMPARE(first->number, u"JV2627-L1-00001"_s);
        QCOMPARE(second->id, first->id);
        QCOMPARE(books.integer(u"select count(*) from journal_entries"_s), 1);
    }
};

FREEHOLD_TEST(TestPosting);
#include "tst_posting.moc"
