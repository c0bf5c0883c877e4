// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/freehold_test.h"
#include "sync/protocol.h"

using namespace freehold;
using namespace Qt::StringLiterals;

namespace {

PushRequest aPush()
{
    SentTransaction first{.number = 118, .id = QUuid(u"0190c200-0000-7000-8000-000000000003"_s), .name = u"take-receipt"_s, .reason = u"counter"_s,
                          .at = 1'795'212'000'000, .day = QDate(2026, 11, 20), .base = 5'512,
                          .numbers = {{u"receipt"_s, u"D41"_s, u"2627"_s, 17, 17}},
                          .operations = {{u"take-receipt"_s, 2, true, {{u"amount"_s, 2'500'000}, {u"note"_s, u"नकद"_s}}}}};
    SentTransaction second = first;
    second.number = 119;
    second.id = QUuid(u"0190c200-0000-7000-8000-000000000004"_s);
    return {.catalogue = 1, .epoch = u"e3"_s, .replica = 41, .transactions = {first, second}};
}

QByteArray replaced(QByteArray bytes, const QByteArray &from, const QByteArray &to)
{
    if (!bytes.contains(from))
        qFatal("%s is not in the message", from.constData());
    return bytes.replace(from, to);
}

} // namespace

/// The messages of sync between struct and bytes.
class TestProtocol final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pushComesThroughWhole()
    {
        const Result<PushRequest> read = fromWire<PushRequest>(toWire(aPush()));

        QVERIFY(read.ok());
        QCOMPARE(read->replica, 41);
        QCOMPARE(read->transactions.size(), 2);
        const SentTransaction &sent = read->transactions.first();
        QCOMPARE(sent.number, 118);
        QCOMPARE(sent.day, QDate(2026, 11, 20));
        QCOMPARE(sent.numbers.first().device, u"D41"_s);
        QCOMPARE(sent.operations.first().version, 2);
        QVERIFY(sent.isFact());
        QCOMPARE(sent.operations.first().request.value(u"note"_s).toString(), u"नकद"_s);
        QCOMPARE(sent.hash(), aPush().transactions.first().hash());
    }

    void hashIsOfTheContentNotOfTheNumber()
    {
        SentTransaction one = aPush().transactions.first();
        SentTransaction other = one;
        other.number = 7;
        other.at += 1'000;
        QCOMPARE(one.hash(), other.hash());

        other.operations.first().request.insert(u"amount"_s, 2'500'001);
        QVERIFY(one.hash() != other.hash());
    }

    void passesOverWhatItDoesNotKnow()
    {
        const QByteArray bytes = replaced(toWire(aPush()), "\"replica\":41", "\"replica\":41,\"colour\":{\"deep\":[1]}");
        QVERIFY(fromWire<PushRequest>(bytes).ok());
    }

    void refusesWhatIsMissingOrWrong_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QString>("field");
        QTest::newRow("replica is a word") << QByteArray("\"replica\":41") << QByteArray("\"replica\":\"41\"") << u"replica"_s;
        QTest::newRow("replica below one") << QByteArray("\"replica\":41") << QByteArray("\"replica\":0") << u"replica"_s;
        QTest::newRow("content changed on the way") << QByteArray("2500000") << QByteArray("2500001") << u"hash"_s;
        QTest::newRow("no such day") << QByteArray("2026-11-20") << QByteArray("2026-11-31") << u"day"_s;
        QTest::newRow("number left out") << QByteArray("\"n\":119") << QByteArray("\"n\":120") << u"n"_s;
        QTest::newRow("no id") << QByteArray("0190c200-0000-7000-8000-000000000003") << QByteArray("") << u"id"_s;
    }

    void refusesWhatIsMissingOrWrong()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(QString, field);

        const Result<PushRequest> read = fromWire<PushRequest>(replaced(toWire(aPush()), from, to));

        QVERIFY(!read.ok());
        QCOMPARE(read.error().code, ErrorCode::InvalidInput);
        QCOMPARE(read.error().field, field);
    }

    void anotherPageIsNoAnswer()
    {
        QVERIFY(!fromWire<HelloAnswer>("<html><body>Sign in to the hotel's network</body></html>").ok());
        QVERIFY(!fromWire<PullAnswer>("[]").ok());
        QVERIFY(!fromWire<PushAnswer>(QByteArray()).ok());
    }

    void everyCutOfAMessageIsRefused()
    {
        const PullAnswer answer{.status = SyncStatus::Ok, .text = {}, .epoch = u"e3"_s, .cursor = {12, u"parties"_s, QUuid::createUuid()}, .isComplete = false,
                                .scopeVersion = 1, .rows = {{u"parties"_s, QUuid::createUuid(), 12, false, {{u"full_name"_s, u"A"_s}}}}, .counters = {}};
        const QByteArray whole = toWire(answer);
        QVERIFY(fromWire<PullAnswer>(whole).ok());
        for (qsizetype length = 0; length < whole.size(); ++length)
            QVERIFY2(!fromWire<PullAnswer>(whole.left(length)).ok(), whole.left(length).constData());
    }

    void removedRowHasNoValues()
    {
        PullAnswer answer;
        answer.rows = {{u"plots"_s, QUuid::createUuid(), 3, true, {}}};
        const Result<PullAnswer> read = fromWire<PullAnswer>(toWire(answer));
        QVERIFY(read.ok());
        QVERIFY(read->rows.first().isRemoved);
    }
};

FREEHOLD_TEST(TestProtocol);

#include "tst_protocol.moc"
