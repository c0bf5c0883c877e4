// SPDX-License-Identifier: GPL-3.0-or-later
#include "inventory/features.h"
#include "inventory/imports/plot_words.h"
#include "inventory/plot_moves.h"
#include "support/freehold_test.h"

using namespace freehold;
using namespace Qt::StringLiterals;

class TestPlotWords final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsLengths()
    {
        QCOMPARE(lengthMm(u"30"_s), std::optional(9144));
        QCOMPARE(lengthMm(u"30 ft"_s), std::optional(9144));
        QCOMPARE(lengthMm(u"30'"_s), std::optional(9144));
        QCOMPARE(lengthMm(u"9.14 m"_s), std::optional(9140));
        QCOMPARE(lengthMm(u"12.5 mtr"_s), std::optional(12500));
        QCOMPARE(lengthMm(u"wide"_s), std::optional<int>());
        QCOMPARE(lengthMm(u"999999999999"_s), std::optional<int>());
    }
    void readsSizes()
    {
        const std::optional<PlotSize> feet = plotSize(u"30 x 50"_s);
        QVERIFY(feet);
        QCOMPARE(feet->frontageMm, 9144);
        QCOMPARE(feet->depthMm, 15240);
        QCOMPARE(feet->area.nanoSquareMetres(), 1500 * 92'903'040LL);
        const std::optional<PlotSize> metres = plotSize(u"9 × 15.5 m"_s);
        QVERIFY(metres);
        QCOMPARE(metres->frontageMm, 9000);
        QCOMPARE(metres->area.nanoSquareMetres(), 139'500'000'000LL);
        QVERIFY(!plotSize(u"200 sq yd"_s));
        QVERIFY(!plotSize(u"30 x"_s));
    }
    void readsSides_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<int>("side");
        QTest::newRow("letter") << u"E"_s << int(Facing::East);
        QTest::newRow("two letters") << u"N.E."_s << int(Facing::NorthEast);
        QTest::newRow("hyphen") << u"North-East"_s << int(Facing::NorthEast);
        QTest::newRow("with facing") << u"south facing"_s << int(Facing::South);
        QTest::newRow("hindi") << u"पूर्व"_s << int(Facing::East);
    }
    void readsSides()
    {
        QFETCH(QString, words);
        QFETCH(int, side);
        QCOMPARE(facingFrom(words), std::optional(static_cast<Facing>(side)));
    }
    void knowsNoSideInOtherWords() { QVERIFY(!facingFrom(u"road"_s)); }

    void makesCodesOfFeatures()
    {
        QCOMPARE(featureCode(u"Corner Plot"_s), u"corner"_s);
        QCOMPARE(featureCode(u"2 side open"_s), u"two_side_open"_s);
        QCOMPARE(featureCode(u"Park-Facing"_s), u"park_facing"_s);
        QCOMPARE(featureCode(u"NE facing"_s), u"facing_north_east"_s);
        QCOMPARE(featureCode(u"Lake View"_s), u"lake_view"_s);
    }
    void appliesPremiumsByFeatureAndRoad()
    {
        Plot plot;
        plot.roadWidthMm = 12'000;
        PlcRule corner;
        corner.feature = u"corner"_s;
        QVERIFY(applies(corner, plot, {u"corner"_s}));
        QVERIFY(!applies(corner, plot, {u"park_facing"_s}));
        PlcRule wideRoad;
        wideRoad.minRoadWidthMm = 18'000;
        QVERIFY(!applies(wideRoad, plot, {}));
        plot.roadWidthMm = 18'000;
        QVERIFY(applies(wideRoad, plot, {}));
        wideRoad.isActive = false;
        QVERIFY(!applies(wideRoad, plot, {}));
    }

    void readsStates()
    {
        QCOMPARE(listedState(QString())->state, PlotState::Available);
        QCOMPARE(listedState(u"Vacant"_s)->state, PlotState::Available);
        QCOMPARE(listedState(u"MORTGAGED"_s)->state, PlotState::BlockedMgmt);
        QVERIFY(!listedState(u"MORTGAGED"_s)->isSold);
        QVERIFY(listedState(u"Sold"_s)->isSold);
        QVERIFY(!listedState(u"maybe"_s));
        QCOMPARE(yesOrNo(u"Y"_s), std::optional(true));
        QCOMPARE(yesOrNo(u"no"_s), std::optional(false));
        QVERIFY(!yesOrNo(u"perhaps"_s));
    }

    void allowsTheWayOfAPlotAndNoShortcut()
    {
        const QList<PlotState> way{PlotState::Unreleased, PlotState::Available, PlotState::Held,
                                   PlotState::Booked,     PlotState::Allotted,  PlotState::Agreed,
                                   PlotState::Registered, PlotState::Possessed};
        for (qsizetype i = 0; i + 1 < way.size(); ++i)
            QVERIFY(mayMove(way.at(i), way.at(i + 1)));
        QVERIFY(mayMove(PlotState::Available, PlotState::Booked));
        QVERIFY(mayMove(PlotState::Held, PlotState::Available));
        QVERIFY(mayMove(PlotState::Agreed, PlotState::BlockedMgmt));
        QVERIFY(!mayMove(PlotState::Available, PlotState::Allotted));
        QVERIFY(!mayMove(PlotState::Registered, PlotState::Available));
        QVERIFY(!mayMove(PlotState::Possessed, PlotState::Available));
        QVERIFY(!mayMove(PlotState::Held, PlotState::Withdrawn));
        QVERIFY(!mayMove(PlotState::Withdrawn, PlotState::Booked));
        QVERIFY(!mayMove(PlotState::Available, PlotState::Available));
    }
};

FREEHOLD_TEST(TestPlotWords);
#include "tst_plot_words.moc"
