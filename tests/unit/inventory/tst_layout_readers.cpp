// SPDX-License-Identifier: GPL-3.0-or-later
#include "inventory/layouts/dxf_reader.h"
#include "inventory/layouts/geojson_reader.h"
#include "inventory/layouts/layout_file.h"
#include "inventory/layouts/map_points.h"
#include "inventory/layouts/svg_path.h"
#include "inventory/layouts/svg_reader.h"
#include "inventory/layouts/wkt_reader.h"
#include "support/freehold_test.h"

#include <QTemporaryDir>

using namespace freehold;
using namespace Qt::StringLiterals;

namespace {

Result<Drawing> svg(const QByteArray &inside)
{
    return readSvg("<?xml version=\"1.0\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\" id=\"Park View\">" + inside + "</svg>", u"site.svg"_s);
}

QPolygonF polygon(std::initializer_list<QPointF> points)
{
    return QPolygonF(QList<QPointF>(points));
}

/// The group pairs of a DXF file, written with blanks: "0 LINE 8 ROAD 10 1.5".
QByteArray dxf(const QByteArray &entities, const QByteArray &before = {})
{
    const QByteArray all = before + " 0 SECTION 2 ENTITIES " + entities + " 0 ENDSEC 0 EOF";
    return all.simplified().replace(' ', '\n') + '\n';
}

QByteArray lightPolyline(const QByteArray &layer, const QByteArray &corners)
{
    return " 0 LWPOLYLINE 8 " + layer + " 70 1 " + corners;
}

Error problemOf(const Result<Drawing> &drawing)
{
    return drawing ? Error{} : drawing.error();
}

QString write(const QTemporaryDir &folder, const QString &name, const QByteArray &bytes)
{
    QFile file(folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("The file could not be written.");
    return file.fileName();
}

} // namespace

class TestLayoutReaders final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEveryShapeOfSvgInItsPlace()
    {
        const Result<Drawing> drawing = svg("<g transform=\"translate(100,0) scale(2)\" id=\"plots\">"
                                            "<rect id=\"A-001\" x=\"1\" y=\"2\" width=\"10\" height=\"20\"/>"
                                            "<path id=\"A-002\" d=\"M0 0h10v5H0z\"/>"
                                            "<polygon points=\"0,0 4,0 4,3\" transform=\"rotate(90)\"><title>A-003</title></polygon></g>"
                                            "<polyline fill=\"none\" points=\"0 0 50 0\"/><circle cx=\"5\" cy=\"5\" r=\"3\"/>"
                                            "<defs><rect width=\"9\" height=\"9\"/></defs><g display=\"none\"><rect width=\"9\" height=\"9\"/></g>");

        QVERIFY2(drawing.ok(), qPrintable(problemOf(drawing).text));
        QCOMPARE(drawing->shapes.size(), 5);
        QCOMPARE(drawing->shapes.at(0).rings.first(), polygon({{102, 4}, {122, 4}, {122, 44}, {102, 44}}));
        QCOMPARE(drawing->shapes.at(0).words.first(), u"A-001"_s);
        QCOMPARE(drawing->shapes.at(1).rings.first(), polygon({{100, 0}, {120, 0}, {120, 10}, {100, 10}}));
        QCOMPARE(drawing->shapes.at(2).words.first(), u"A-003"_s);
        QCOMPARE(drawing->shapes.at(2).rings.first().at(1).toPoint(), QPoint(100, 8));
        QVERIFY(drawing->shapes.at(3).isLine);
        QVERIFY(!drawing->shapes.at(4).isLine);
    }

    void cutsTheCurvesOfAPathIntoStraightPieces()
    {
        const auto strokes = svgStrokes("M0,0 C0,10 10,10 10,0 s10-10 10,0 Q25 5 30 0 t10 0 A5 5 0 0 1 50 0 l1-.5.5,3e0z m5 5 1 0 0 1z");

        QVERIFY(strokes.has_value());
        QCOMPARE(strokes->size(), 2);
        const QRectF reach = strokes->first().points.boundingRect();
        QVERIFY(qAbs(reach.bottom() - 7.5) < 0.2); // a cubic's height is three quarters of its handles'
        QVERIFY(qAbs(reach.top() + 7.5) < 0.2);
        QVERIFY(strokes->first().isClosed);
        QCOMPARE(strokes->last().points.first(), QPointF(5, 5));
        QVERIFY(!svgStrokes("M0 0 L1").has_value());
        QVERIFY(!svgStrokes("L1 1").has_value());
        QVERIFY(!svgStrokes("M0 0 A1 1 0 7 1 4 4").has_value());
    }

    void anArcGoesRoundAsItIsTold()
    {
        const auto small = svgStrokes("M0 0 A5 5 0 0 1 10 0");
        const auto other = svgStrokes("M0 0 A5 5 0 0 0 10 0");

        QVERIFY(qAbs(small->first().points.boundingRect().top() + 5) < 0.05);
        QVERIFY(qAbs(other->first().points.boundingRect().bottom() - 5) < 0.05);
    }

    void readsTextsWhereTheyStand()
    {
        const Result<Drawing> drawing = svg("<text x=\"50\" y=\"20\" text-anchor=\"middle\" font-size=\"10\">A-<tspan>042</tspan></text>"
                                            "<text font-size=\"10\"><tspan x=\"0\" y=\"10\">12 m</tspan><tspan x=\"0\" y=\"20\">road</tspan></text>");

        QVERIFY(drawing.ok());
        QCOMPARE(drawing->texts.size(), 3);
        QCOMPARE(drawing->texts.at(0).words, u"A-042"_s);
        QCOMPARE(drawing->texts.at(0).middle, QPointF(50, 16.5));
        QCOMPARE(drawing->texts.at(2).words, u"road"_s);
    }

    void refusesHostileSvgInASentence_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("words");
        QTest::newRow("entity bomb") << QByteArray("<!DOCTYPE svg [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;\">]><svg><text>&b;</text></svg>") << u"entities of its own"_s;
        QTest::newRow("outside entity") << QByteArray("<!DOCTYPE svg [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><svg><text>&a;</text></svg>") << u"entities of its own"_s;
        QTest::newRow("too deep") << QByteArray("<svg>") + QByteArray("<g>").repeated(100) << u"nested deeper"_s;
        QTest::newRow("no number") << QByteArray("<svg><path d=\"M0 0 Lnan nan z\"/></svg>") << u"not understood"_s;
        QTest::newRow("infinity") << QByteArray("<svg><polygon points=\"0 0 1 1 inf 4\"/></svg>") << u"not understood"_s;
        QTest::newRow("far away") << QByteArray("<svg><g transform=\"scale(1e9)\"><rect width=\"1e9\" height=\"1\"/></g></svg>") << u"beyond what can be drawn"_s;
        QTest::newRow("flat") << QByteArray("<svg><g transform=\"scale(0)\"><rect width=\"1\" height=\"1\"/></g></svg>") << u"not understood"_s;
        QTest::newRow("cut off") << QByteArray("<svg><rect width=\"1\"") << u"damaged"_s;
        QTest::newRow("no drawing") << QByteArray("<html/>") << u"no SVG drawing"_s;
        QTest::newRow("corners") << QByteArray("<svg><path d=\"M0 0") + QByteArray("h1v1").repeated(3'000) + QByteArray("z\"/></svg>") << u"more than 4000 corners"_s;
        QTest::newRow("shapes") << QByteArray("<svg>") + QByteArray("<rect width=\"1\" height=\"1\"/>").repeated(20'001) + QByteArray("</svg>") << u"more than 20000 shapes"_s;
        QTest::newRow("long tag") << QByteArray("<svg><path d=\"") + QByteArray(2 * 1024 * 1024, ' ') + QByteArray("\"/></svg>") << u"longer than"_s;
    }
    void refusesHostileSvgInASentence()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, words);

        const Error problem = problemOf(readSvg(bytes, u"site.svg"_s));

        QVERIFY2(problem.text.contains(words), qPrintable(problem.text));
    }

    void namesOfADocumentTypeAreLeftAlone()
    {
        const Result<Drawing> drawing = readSvg("<!DOCTYPE svg PUBLIC \"-//W3C//DTD SVG 1.1//EN\" \"http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd\">"
                                                "<svg><rect width=\"4\" height=\"4\"/></svg>", u"site.svg"_s);

        QVERIFY2(drawing.ok(), qPrintable(problemOf(drawing).text));
    }

    void readsPolylinesCirclesAndTextsOfDxf()
    {
        const Result<Drawing> drawing = readDxf(dxf(lightPolyline("PLOTS", "10 0 20 0 10 9 20 0 10 9 20 12 10 0 20 12")
                                                        + " 0 TEXT 8 NUMBERS 10 2 20 5 40 2 1 A-001"
                                                          " 0 MTEXT 8 NUMBERS 10 4 20 4 71 5 1 {\\fArial|b0;A-001}\\PCorner"
                                                          " 0 CIRCLE 8 TREES 10 50 20 50 40 2"
                                                          " 0 POLYLINE 8 ROADS 66 1 10 0 20 0 70 1 0 VERTEX 8 ROADS 10 0 20 20 0 VERTEX 10 90 20 20 0 VERTEX 10 90 20 30 0 SEQEND",
                                                    "0 SECTION 2 HEADER 9 $INSUNITS 70 6 0 ENDSEC"), u"site.dxf"_s);

        QVERIFY2(drawing.ok(), qPrintable(problemOf(drawing).text));
        QCOMPARE(drawing->shapes.size(), 3);
        QCOMPARE(drawing->shapes.at(0).rings.first(), polygon({{0, 0}, {9, 0}, {9, 12}, {0, 12}}));
        QCOMPARE(drawing->shapes.at(1).kind, ShapeKind::Tree);
        QCOMPARE(drawing->shapes.at(2).kind, ShapeKind::Road);
        QCOMPARE(drawing->shapes.at(2).rings.first().size(), 3);
        QCOMPARE(drawing->texts.at(1).words, u"A-001 Corner"_s);
        QCOMPARE(drawing->millimetres, 1'000.0);
        QVERIFY(drawing->isUpward);
    }

    void joinsTheLinesOfDxfWhereTheyMeet()
    {
        const Result<Drawing> drawing = readDxf(dxf(" 0 LINE 8 P 10 0 20 0 11 10 21 0 0 LINE 8 P 10 10 20 8 11 10 21 0 0 LINE 8 P 10 10 20 8 11 0 21 8"
                                                    " 0 LINE 8 P 10 0 20 8 11 0 21 0 0 LINE 8 P 10 40 20 40 11 50 21 40"), u"site.dxf"_s);

        QVERIFY(drawing.ok());
        QCOMPARE(drawing->shapes.size(), 2);
        QVERIFY(!drawing->shapes.at(0).isLine);
        QCOMPARE(drawing->shapes.at(0).rings.first().size(), 4);
        QVERIFY(drawing->shapes.at(1).isLine);
    }

    void placesTheBlocksOfDxf()
    {
        const QByteArray block = "0 SECTION 2 BLOCKS 0 BLOCK 8 0 2 HOUSE 70 0 10 1 20 1" + lightPolyline("0", "10 1 20 1 10 3 20 1 10 3 20 2")
            + " 0 INSERT 2 HOUSE 10 0 20 0 0 ENDBLK 8 0 0 ENDSEC";

        const Result<Drawing> drawing = readDxf(dxf(" 0 INSERT 8 0 2 HOUSE 10 100 20 50 41 2 42 2 50 90", block), u"site.dxf"_s);

        QVERIFY2(drawing.ok(), qPrintable(problemOf(drawing).text));
        QCOMPARE(drawing->shapes.size(), 1); // a block inside a block is passed over, so it cannot go round
        QCOMPARE(drawing->shapes.first().rings.first().at(1).toPoint(), QPoint(100, 54));
    }

    void aBulgeOfDxfIsAnArc()
    {
        const Result<Drawing> drawing = readDxf(dxf(" 0 LWPOLYLINE 8 0 70 1 10 0 20 0 42 1 10 10 20 0"), u"site.dxf"_s);

        QVERIFY(drawing.ok());
        const QRectF reach = drawing->shapes.first().rings.first().boundingRect();
        QVERIFY(qAbs(reach.top() + 5) < 0.1); // half a circle, to the right of its chord
        QVERIFY(qAbs(reach.bottom()) < 0.1);
    }

    void refusesHostileDxfInASentence_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("words");
        QTest::newRow("dwg") << QByteArray("AC1032\0\0", 8) << u"Save it there as DXF"_s;
        QTest::newRow("binary") << QByteArray("AutoCAD Binary DXF\r\n\x1a") << u"text form"_s;
        QTest::newRow("words") << QByteArray("Dear Sir, \nplease find") << u"no DXF drawing"_s;
        QTest::newRow("cut off") << QByteArray("0\nSECTION\n2\nENTI") << u"no DXF drawing"_s;
        QTest::newRow("many") << dxf(QByteArray(" 0 POINT").repeated(500'001)) << u"more than 500000 parts"_s;
        QTest::newRow("far") << dxf(" 0 CIRCLE 10 999999999 20 0 40 999999999") << u"beyond what can be drawn"_s;
    }
    void refusesHostileDxfInASentence()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, words);

        const Error problem = problemOf(readDxf(bytes, u"site.dxf"_s));

        QVERIFY2(problem.text.contains(words), qPrintable(problem.text));
    }

    void readsGeoJsonInMetres()
    {
        const Result<Drawing> drawing = readGeoJson(R"({"type": "FeatureCollection", "features": [
            {"type": "Feature", "properties": {"Plot_No": 42}, "geometry": {"type": "Polygon", "coordinates": [[[74.0, 18.5], [74.001, 18.5], [74.001, 18.501], [74.0, 18.5]]]}},
            {"type": "Feature", "properties": {"highway": "street", "name": "Main road"}, "geometry": {"type": "LineString", "coordinates": [[74.0, 18.5], [74.002, 18.5]]}},
            {"type": "Feature", "properties": {"leisure": "park"}, "geometry": {"type": "MultiPolygon", "coordinates": [[[[74.0, 18.5], [74.001, 18.5], [74.001, 18.501]]], [[[74.1, 18.5], [74.2, 18.5], [74.2, 18.6]]]]}}
        ]})", u"site.geojson"_s);

        QVERIFY2(drawing.ok(), qPrintable(problemOf(drawing).text));
        QCOMPARE(drawing->shapes.size(), 3);
        QCOMPARE(drawing->shapes.at(0).words, QStringList(u"42"_s));
        const QRectF reach = drawing->shapes.at(0).rings.first().boundingRect();
        QVERIFY(qAbs(reach.width() - 105.6) < 0.2); // a thousandth of a degree at 18.5 north
        QVERIFY(qAbs(reach.height() - 111.3) < 0.2);
        QVERIFY(drawing->shapes.at(1).isLine);
        QCOMPARE(drawing->shapes.at(2).kind, ShapeKind::Park);
        QCOMPARE(drawing->shapes.at(2).rings.size(), 2);
    }

    void refusesHostileGeoJsonInASentence_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("no json") << QByteArray("<html>");
        QTest::newRow("words for numbers") << QByteArray(R"({"type": "Polygon", "coordinates": [[["a", "b"]]]})");
        QTest::newRow("no number") << QByteArray(R"({"type": "Polygon", "coordinates": [[[NaN, 1], [2, 2], [3, 3]]]})");
        QTest::newRow("deep") << QByteArray("[").repeated(1'000);
        QTest::newRow("far") << QByteArray(R"({"type": "Polygon", "coordinates": [[[1e12, 1], [2, 2], [3, 3]]]})");
    }
    void refusesHostileGeoJsonInASentence()
    {
        QFETCH(QByteArray, bytes);

        const Error problem = problemOf(readGeoJson(bytes, u"site.geojson"_s));

        QVERIFY2(problem.text.endsWith(u'.'), qPrintable(problem.text));
    }

    void readsWellKnownText()
    {
        const auto shape = wktShape(u"MULTIPOLYGON (((0 0, 4 0, 4 3)), ((10 10, 12 10, 12 12), (11 11, 11.5 11, 11.5 11.5)))");

        QVERIFY(shape.has_value());
        QCOMPARE(shape->rings.size(), 3);
        QCOMPARE(shape->rings.first(), polygon({{0, 0}, {4, 0}, {4, 3}}));
        QVERIFY(wktShape(u"LINESTRING(0 0, 1 1)")->isLine);
        QVERIFY(!wktShape(u"POLYGON ((0 0, nan 4))").has_value());
        QVERIFY(!wktShape(u"POLYGON ((0 0, 1 1)").has_value());
        QVERIFY(!wktShape(u"POINT (1 2)").has_value());
    }

    void readsATableOfPlotsAndLaysItOnTheSheet()
    {
        QTemporaryDir folder;
        const QString path = write(folder, u"plots.csv"_s, "Plot No,Kind,X,Y,W,H\nA-001,,0,0,10,20\nA-002,,10,0,10,20\n12 m road,road,0,20,40,5\n");

        const Result<ImportLayout> request = readLayoutFile(path);

        QVERIFY2(request.ok(), request.ok() ? "" : qPrintable(request.error().text));
        QCOMPARE(request->format, LayoutFormat::Table);
        QCOMPARE(request->width, 1'000'000);
        QCOMPARE(request->height, 625'000);
        QCOMPARE(request->shapes.at(1).points, u"250000,0 500000,0 500000,500000 250000,500000"_s);
        QCOMPARE(request->shapes.at(2).kind, ShapeKind::Road);
        QCOMPARE(mapPointsOf(request->shapes.at(0).points).first().size(), 4);
    }

    void namesTheRowOfATableThatIsWrong()
    {
        QTemporaryDir folder;

        const Result<ImportLayout> bad = readLayoutFile(write(folder, u"a.csv"_s, "number,x,y,w,h\nA-001,0,0,10,20\nA-002,left,0,10,20\n"));
        const Result<ImportLayout> headless = readLayoutFile(write(folder, u"b.csv"_s, "A-001,0,0,10,20\nA-002,1,0,10,20\n"));
        const Result<ImportLayout> other = readLayoutFile(write(folder, u"c.png"_s, "x"));

        QVERIFY2(!bad && bad.error().text.startsWith(u"Row 3"), bad ? "" : qPrintable(bad.error().text));
        QVERIFY(!headless && headless.error().text.contains(u"names its columns"));
        QVERIFY(!other && other.error().code == ErrorCode::Unsupported);
    }

    void aTextBelongsToTheSmallestShapeAroundIt()
    {
        const Result<Drawing> drawing = svg("<rect id=\"site\" width=\"100\" height=\"100\"/><rect x=\"10\" y=\"10\" width=\"20\" height=\"20\"/>"
                                            "<text x=\"20\" y=\"20\" text-anchor=\"middle\" font-size=\"6\">A-001</text>");

        const Result<ImportLayout> request = layoutRequest(*drawing, u"site.svg"_s);

        QVERIFY(request.ok());
        QCOMPARE(request->shapes.at(1).words, u"A-001"_s);
        QCOMPARE(request->shapes.at(0).words, u"site"_s);
    }

    void aDrawingWithoutShapesIsRefused()
    {
        const Result<ImportLayout> nothing = layoutRequest(Drawing{}, u"empty.svg"_s);

        QVERIFY(!nothing.ok());
        QVERIFY(nothing.error().text.contains(u"holds no shapes"));
    }
};

FREEHOLD_TEST(TestLayoutReaders);
#include "tst_layout_readers.moc"
