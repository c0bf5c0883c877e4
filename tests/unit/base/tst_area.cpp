// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/area.h"

#include "support/freehold_test.h"

#include <QRandomGenerator>
#include <QSet>

using namespace freehold;

namespace {

Area areaTestOf(QStringView number, QStringView unit)
{
    const Result<Area> area = Area::of(Decimal::parse(number).value(), unit);
    return area.ok() ? area.value() : Area();
}

} // namespace

class TestArea : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void unitsHaveTheirExactSize_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<qint64>("nano");
        QTest::newRow("sqft") << "sqft" << qint64(92'903'040);
        QTest::newRow("sqyd") << "sqyd" << qint64(836'127'360);
        QTest::newRow("sqm") << "sqm" << qint64(1'000'000'000);
        QTest::newRow("cent") << "cent" << qint64(40'468'564'224);
        QTest::newRow("guntha") << "guntha" << qint64(101'171'410'560);
        QTest::newRow("acre") << "acre" << qint64(4'046'856'422'400);
        QTest::newRow("hectare") << "hectare" << qint64(10'000'000'000'000);
        QTest::newRow("ground") << "ground" << qint64(222'967'296'000);
        QTest::newRow("ankanam") << "ankanam" << qint64(6'689'018'880);
        QTest::newRow("marla") << "marla" << qint64(25'292'852'640);
        QTest::newRow("kanal") << "kanal" << qint64(505'857'052'800);
        QTest::newRow("bigha_pucca") << "bigha_pucca" << qint64(2'529'285'264'000);
        QTest::newRow("katha_wb") << "katha_wb" << qint64(66'890'188'800);
    }

    void unitsHaveTheirExactSize()
    {
        QFETCH(QString, code);
        QVERIFY(findAreaUnit(code));
        QTEST(findAreaUnit(code)->nanoSquareMetres, "nano");
    }

    void everyCodeIsItsOwn()
    {
        QSet<QString> codes;
        for (const AreaUnit &unit : areaUnits()) {
            codes.insert(unit.code);
            QCOMPARE(findAreaUnit(unit.code), &unit);
            QVERIFY(unit.nanoSquareMetres > 0 && !unit.label.isEmpty());
        }
        QCOMPARE(codes.size(), areaUnits().size());
        QCOMPARE(areaUnits().first().code, QStringLiteral("sqft"));
    }

    void commonSpellingsAreUnderstood()
    {
        for (const char16_t *spelling : {u"Sq.Ft.", u"SQFT", u"sq ft", u"sft", u"ft²", u"Square Feet"})
            QCOMPARE(findAreaUnit(QStringView(spelling)), findAreaUnit(u"sqft"));
        for (const char16_t *spelling : {u"gaj", u"Sq. Yds", u"sq yards", u"SYD"})
            QCOMPARE(findAreaUnit(QStringView(spelling)), findAreaUnit(u"sqyd"));
        for (const char16_t *spelling : {u"m²", u"m2", u"sq.mtr", u"Square Metres"})
            QCOMPARE(findAreaUnit(QStringView(spelling)), findAreaUnit(u"sqm"));
        QVERIFY(!findAreaUnit(u"furlong"));
        QVERIFY(!findAreaUnit(u""));
    }

    void aUnitThatDiffersByDistrictNamesItsFactor()
    {
        QVERIFY(!findAreaUnit(u"bigha"));
        QVERIFY(findAreaUnit(u"marla")->isLocal);
        QVERIFY(findAreaUnit(u"marla")->label.contains(QStringLiteral("272.25")));
        QVERIFY(!findAreaUnit(u"guntha")->isLocal);
    }

    void fortyGunthaAndAHundredCentMakeAnAcre()
    {
        QCOMPARE(areaTestOf(u"40", u"guntha"), areaTestOf(u"1", u"acre"));
        QCOMPARE(areaTestOf(u"100", u"cent"), areaTestOf(u"1", u"acre"));
        QCOMPARE(areaTestOf(u"4840", u"sqyd"), areaTestOf(u"1", u"acre"));
        QCOMPARE(areaTestOf(u"20", u"marla"), areaTestOf(u"1", u"kanal"));
    }

    void twelveHundredSquareFeetRoundTrip()
    {
        const Area area = areaTestOf(u"1200", u"sqft");

        QCOMPARE(area.in(u"sqyd", 2)->toString(), QStringLiteral("133.33"));
        QCOMPARE(area.in(u"sqm", 2)->toString(), QStringLiteral("111.48"));
        QCOMPARE(area.in(u"sqft", 6)->toString(), QStringLiteral("1200"));
        const Area stored = Area::fromStored(area.nanoSquareMetres(), area.entered(), area.unitCode());
        QCOMPARE(stored, area);
        QCOMPARE(stored.entered(), QStringLiteral("1200"));
    }

    void oneDecimalOfSquareFeetIsExact()
    {
        QRandomGenerator random(11);
        for (int i = 0; i < 20'000; ++i) {
            const Decimal typed{random.bounded(qint64(10'000'000'000)), 1};
            const Area area = Area::of(typed, u"sqft").value();
            const std::optional<qint64> back =
                multiplyDivide(area.nanoSquareMetres(), 10, 92'903'040, Rounding::HalfUp);
            QCOMPARE(back, std::optional(typed.units));
            QCOMPARE(area.nanoSquareMetres() % 9'290'304, 0);
        }
    }

    void refusesWhatIsNoArea()
    {
        QCOMPARE(Area::of(Decimal{5, 0}, u"furlong").error().code, ErrorCode::InvalidInput);
        QCOMPARE(Area::of(Decimal{-5, 0}, u"sqft").error().code, ErrorCode::InvalidInput);
        QCOMPARE(Area::of(Decimal{3'000'000, 0}, u"acre").error().code, ErrorCode::InvalidInput);
        QVERIFY(Area::of(Decimal{2'000'000, 0}, u"acre").ok());
        QVERIFY(!areaTestOf(u"5", u"sqft").in(u"furlong", 2));
        QVERIFY(!areaTestOf(u"5", u"sqft").in(u"sqft", 7));
    }

    void priceOfTheGoldenPlot()
    {
        const Money rate(12'500'00, Currency(u"INR"));

        const Money price = priceOf(areaTestOf(u"200", u"sqyd"), rate, u"sqyd");

        QCOMPARE(price.minor(), qint64(2'500'000'00));
        QCOMPARE(price.currency(), Currency(u"INR"));
        QCOMPARE(priceOf(areaTestOf(u"200", u"gaj"), Money(500'00), u"sqyd").minor(), qint64(100'000'00));
        QCOMPARE(priceOf(areaTestOf(u"1800", u"sqft"), rate, u"sqyd").minor(), qint64(2'500'000'00));
    }

    void priceMultipliesWhatWasEntered()
    {
        // 0.333333333 sq m is kept whole only in its entered text; 1,000,000 x 0.333333333 = 333,333.333.
        QCOMPARE(priceOf(areaTestOf(u"0.333333333", u"sqyd"), Money(1'000'000'00), u"sqyd").minor(), 33'333'333);
        // 1,200 sq ft at 12,500 per sq yd: 133.333... x 12,500 = 1,666,666.67.
        QCOMPARE(priceOf(areaTestOf(u"1200", u"sqft"), Money(12'500'00), u"sqyd").minor(), 166'666'667);
        QCOMPARE(priceOf(areaTestOf(u"1200", u"sqft"), Money(12'500'00), u"sqyd", Rounding::Down).minor(), 166'666'666);
    }

    void priceRefusesUnknownUnitsAndHugeProducts()
    {
        QVERIFY(priceOf(areaTestOf(u"1", u"sqft"), Money(100), u"furlong").isOverflowed());
        QVERIFY(priceOf(areaTestOf(u"2000000", u"acre"), Money(1'000'000'00), u"sqft").isOverflowed());
    }
};

FREEHOLD_TEST(TestArea);
#include "tst_area.moc"
