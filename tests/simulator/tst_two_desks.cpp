// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim_world.h"
#include "sync/greeting.h"
#include "sync/tray.h"

using namespace freehold;
using namespace freehold::testing;
using namespace Qt::StringLiterals;

namespace {

QUuid idWhere(Store &store, const QString &sql)
{
    const Result<QUuid> id = store.read([&](Reader &reader) {
        Rows rows = reader.query(sql);
        return rows.next() ? rows.uuid(0) : QUuid();
    });
    return id.valueOr(QUuid());
}

qint64 number(Store &store, const QString &sql)
{
    return store.read([&](Reader &reader) { return reader.integer(sql); }).valueOr(-1);
}

QString textWhere(Store &store, const QString &sql)
{
    return store.read([&](Reader &reader) {
        Rows rows = reader.query(sql);
        return rows.next() ? rows.text(0) : QString();
    }).valueOr(QString());
}

} // namespace

/// Two laptops and an office: what each did alone becomes one company.
class TestTwoDesks final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void joinsAnEmptyFileToTheOffice()
    {
        SimWorld world({});

        QVERIFY(world.settle());

        QCOMPARE(world.problems(), QStringList());
        QCOMPARE(number(*world.device(0).store, u"select count(*) from plots"_s), 4);
        QVERIFY(world.device(0).store->role() == StoreRole::Device);
        const QSet<QString> codes{world.device(0).store->actor().device, world.device(1).store->actor().device};
        QCOMPARE(codes, (QSet<QString>{u"D1"_s, u"D2"_s}));
    }

    void bringsWorkOfBothTogether()
    {
        SimWorld world({});
        QVERIFY(world.settle());
        SimDevice &first = world.device(0);
        SimDevice &second = world.device(1);
        const QUuid buyer = idWhere(*first.store, u"select id from parties where full_name = 'Meera Iyer'"_s);

        QVERIFY(world.act(first, u"edit-party"_s, {{u"party"_s, buyer}, {u"prefix"_s, u"Dr"_s}}).ok());
        QVERIFY(world.act(second, u"edit-party"_s, {{u"party"_s, buyer}, {u"parent_name"_s, u"Ramesh Iyer"_s}}).ok());
        const Result<Outcome> booked = world.act(first, u"book-plot"_s, {{u"plots"_s, QVariantList{idWhere(*first.store, u"select id from plots where number = 'A-001'"_s)}},
                                                  {u"buyer"_s, buyer}, {u"plan"_s, idWhere(*first.store, u"select id from payment_plans order by code"_s)}});
        QVERIFY(booked.ok());
        QVERIFY(world.act(first, u"take-receipt"_s, {{u"booking"_s, booked->id}, {u"day"_s, QDate(2026, 7, 1)}, {u"method"_s, u"upi"_s},
                                                     {u"amount"_s, QVariant::fromValue(Money(5'000'000, Currency(u"INR"_s)))}}).ok());
        QVERIFY(world.settle());

        QStringList problems = world.problems();
        problems.removeAll(u"people took 0, the office has 5000000"_s);
        QCOMPARE(problems, QStringList());
        QCOMPARE(textWhere(world.office(), u"select prefix || ' ' || full_name || ', ' || parent_name from parties where full_name = 'Meera Iyer'"_s),
                 u"Dr Meera Iyer, Ramesh Iyer"_s);
        QCOMPARE(textWhere(*second.store, u"select number from bookings"_s), u"B2627-%1-00001"_s.arg(first.store->actor().device));
        QCOMPARE(textWhere(*second.store, u"select confirmation from bookings"_s), u"confirmed"_s);
        QCOMPARE(number(*second.store, u"select _received from bookings"_s), 5'000'000);
    }

    void keepsRefusedWorkForADecision()
    {
        SimWorld world({});
        QVERIFY(world.settle());
        for (int i = 0; i < 2; ++i) {
            SimDevice &device = world.device(i);
            const QUuid plot = idWhere(*device.store, u"select id from plots where number = 'A-001'"_s);
            QVERIFY(world.act(device, u"hold-plot"_s, {{u"plot"_s, plot}}).ok());
        }
        QVERIFY(world.settle());

        const bool isFirstLate = world.device(0).client->standing().needsYou > 0;
        Store &late = *world.device(isFirstLate ? 0 : 1).store;
        const Result<QList<RefusedWork>> waiting = late.read([](Reader &reader) { return refusedWork(reader); });
        const Result<QList<RefusedWork>> elsewhere = world.device(isFirstLate ? 1 : 0).store->read([](Reader &reader) { return refusedWork(reader); });

        QCOMPARE(waiting->size(), 1);
        QCOMPARE(elsewhere->size(), 0);
        QCOMPARE(waiting->first().name, u"hold-plot"_s);
        QCOMPARE(waiting->first().code, u"conflict"_s);
        QVERIFY(waiting->first().text.contains(u"A-001"));
        QCOMPARE(number(late, u"select count(*) from holds"_s), 1);

        const QUuid other = idWhere(late, u"select id from plots where number = 'A-002'"_s);
        QVERIFY(!discardRefused(late, waiting->first().id, u" "_s).ok());
        QVERIFY(sendRefusedAgain(late, waiting->first().id, {{u"plot"_s, other}}).ok());
        QVERIFY(!discardRefused(late, waiting->first().id, u"Settled before"_s).ok());
        QVERIFY(world.settle());
        QCOMPARE(number(world.office(), u"select count(*) from holds where state = 'active'"_s), 2);
        QCOMPARE(world.problems(), QStringList());
    }

    void keepsBothValuesOfAField()
    {
        SimWorld world({});
        QVERIFY(world.settle());
        const QUuid party = idWhere(world.office(), u"select id from parties where full_name = 'Meera Iyer'"_s);
        for (int i = 0; i < 2; ++i) {
            const QString prefix = i == 0 ? u"Dr"_s : u"Mrs"_s;
            QVERIFY(world.act(world.device(i), u"edit-record"_s, {{u"table"_s, u"parties"_s}, {u"row"_s, party},
                                                                  {u"values"_s, QJsonObject{{u"prefix"_s, prefix}}}, {u"base"_s, QJsonObject{{u"prefix"_s, QString()}}}}).ok());
            world.device(i).clock.offsetMs = 0;
            world.passTime(i == 0 ? 1 : 0);
        }
        QVERIFY(world.settle());

        QCOMPARE(textWhere(*world.device(0).store, u"select prefix from parties where full_name = 'Meera Iyer'"_s), u"Mrs"_s);
        QCOMPARE(textWhere(*world.device(0).store, u"select field || ' ' || kept || ' ' || lost from sync_conflicts where state = 'open'"_s),
                 u"prefix [\"Mrs\"] [\"Dr\"]"_s);

        const QUuid difference = idWhere(*world.device(0).store, u"select id from sync_conflicts"_s);
        QVERIFY(world.act(world.device(0), u"settle-difference"_s, {{u"conflict"_s, difference}, {u"use_lost"_s, true}}).ok());
        QVERIFY(world.settle());
        QCOMPARE(textWhere(*world.device(1).store, u"select prefix from parties where full_name = 'Meera Iyer'"_s), u"Dr"_s);
        QCOMPARE(world.problems(), QStringList());
    }

    void findsAndHealsARowThatWentWrong()
    {
        SimWorld world({});
        QVERIFY(world.settle());
        QVERIFY(world.device(0).store->synchronise([](SyncWriter &writer) {
            writer.execute(u"update parties set full_name = :name where full_name = 'Meera Iyer'"_s, {{u"name"_s, u"Spoilt"_s}});
            writer.execute(u"update sync_state set verified_at = 0"_s); // as if a week had passed
        }).ok());
        QVERIFY(!world.problems().isEmpty());

        world.passTime(120'000);

        QCOMPARE(world.problems(), QStringList());
        QCOMPARE(world.device(0).client->standing().healed, 1);
    }

    void refusesToJoinWithBooksOfItsOwn()
    {
        SimWorld other({.devices = 1});
        QVERIFY(other.settle());
        HelloAnswer answer = SyncServer(other.office()).hello({QUuid::createUuid(), {}, QUuid::createUuid(), {}}, {});
        QVERIFY(answer.status == SyncStatus::Ok);
        answer.organisation = QUuid::createUuid();
        bool isForeign = false;
        QVERIFY(other.device(0).store->synchronise([&](SyncWriter &writer) { isForeign = followGreeting(writer, answer, 0).isForeign; }).ok());
        QVERIFY(isForeign);
        QVERIFY(!other.office().synchronise([&](SyncWriter &writer) { followGreeting(writer, answer, 0); }).ok());
    }

    void lateSaleOfATakenPlotIsContested()
    {
        SimWorld world({});
        QVERIFY(world.settle());
        for (int i = 0; i < 2; ++i) {
            SimDevice &device = world.device(i);
            const QUuid plot = idWhere(*device.store, u"select id from plots where number = 'A-001'"_s);
            const QUuid buyer = idWhere(*device.store, u"select id from parties order by full_name"_s);
            const QUuid plan = idWhere(*device.store, u"select id from payment_plans order by code"_s);
            const Result<Outcome> booked = world.act(device, u"book-plot"_s, {{u"plots"_s, QVariantList{plot}}, {u"buyer"_s, buyer}, {u"plan"_s, plan}});
            QVERIFY(booked.ok());
            QVERIFY(world.act(device, u"take-receipt"_s, {{u"booking"_s, booked->id}, {u"day"_s, QDate(2026, 7, 1)}, {u"method"_s, u"upi"_s},
                                                          {u"amount"_s, QVariant::fromValue(Money(100'000, Currency(u"INR"_s)))}}).ok());
        }

        QVERIFY(world.settle());

        QCOMPARE(number(world.office(), u"select count(*) from bookings where confirmation = 'confirmed'"_s), 1);
        QCOMPARE(number(world.office(), u"select count(*) from bookings where confirmation = 'contested'"_s), 1);
        QCOMPARE(number(world.office(), u"select count(*) from plot_claims where state = 'active'"_s), 1);
        QCOMPARE(number(world.office(), u"select sum(amount) from receipts"_s), 200'000);
        QStringList problems = world.problems();
        problems.removeAll(u"people took 0, the office has 200000"_s);
        QCOMPARE(problems, QStringList());
    }
};

FREEHOLD_TEST(TestTwoDesks);

#include "tst_two_desks.moc"
