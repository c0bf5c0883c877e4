// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim_world.h"

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
        QCOMPARE(world.device(0).store->actor().device, u"D1"_s);
        QCOMPARE(world.device(1).store->actor().device, u"D2"_s);
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
        QVERIFY(world.act(first, u"take-receipt"_s, {{u"booking"_s, booked->id}, {u"day"_s, QDate(2026, 7, 1)}, {u"method"_s, u"cash"_s},
                                                     {u"amount"_s, QVariant::fromValue(Money(5'000'000, Currency(u"INR"_s)))}}).ok());
        QVERIFY(world.settle());

        QStringList problems = world.problems();
        problems.removeAll(u"people took 0, the office has 5000000"_s);
        QCOMPARE(problems, QStringList());
        QCOMPARE(textWhere(world.office(), u"select prefix || ' ' || full_name || ', ' || parent_name from parties where full_name = 'Meera Iyer'"_s),
                 u"Dr Meera Iyer, Ramesh Iyer"_s);
        QCOMPARE(textWhere(*second.store, u"select number from bookings"_s), u"B2627-D1-00001"_s);
        QCOMPARE(textWhere(*second.store, u"select confirmation from bookings"_s), u"confirmed"_s);
        QCOMPARE(number(*second.store, u"select _received from bookings"_s), 5'000'000);
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
            QVERIFY(world.act(device, u"take-receipt"_s, {{u"booking"_s, booked->id}, {u"day"_s, QDate(2026, 7, 1)}, {u"method"_s, u"cash"_s},
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
