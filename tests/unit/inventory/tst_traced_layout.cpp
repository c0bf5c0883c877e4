// SPDX-License-Identifier: GPL-3.0-or-later
#include "inventory/layouts/layout_picture.h"
#include "inventory/layouts/map_points.h"
#include "inventory/layouts/traced_layout.h"
#include "support/freehold_test.h"

#include <QTemporaryDir>

using namespace freehold;
using namespace Qt::StringLiterals;

class TestTracedLayout final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRowIsCutIntoPlotsWithConsecutiveNumbers()
    {
        TracedLayout layout({1'000, 500});

        layout.addRow({100, 100, 300, 60}, 3, u"A-009"_s);
        layout.addRow({500, 100, 60, 200}, 2, u"12"_s);

        QCOMPARE(layout.shapes().size(), 5);
        QCOMPARE(layout.shapes().at(1).name, u"A-010"_s);
        QCOMPARE(layout.shapes().at(2).outline.boundingRect(), QRectF(300, 100, 100, 60));
        QCOMPARE(layout.shapes().at(4).outline.boundingRect(), QRectF(500, 200, 60, 100));
        QCOMPARE(layout.shapeAt({350, 130}), 2);
        QCOMPARE(layout.shapeAt({50, 50}), -1);
    }

    void countsOnAsPeopleDo()
    {
        QCOMPARE(numberAfter(u"A-099"_s), u"A-100"_s);
        QCOMPARE(numberAfter(u"7"_s), u"8"_s);
        QCOMPARE(numberAfter(u"B-999"_s), u"B-1000"_s);
        QCOMPARE(numberAfter(u"Park"_s), u"Park"_s);
    }

    void everyStepCanBeTakenBack()
    {
        TracedLayout layout;
        layout.addRow({0, 0, 100, 10}, 2, u"1"_s);
        layout.remove(0);

        layout.undo();
        QCOMPARE(layout.shapes().size(), 2);
        layout.undo();
        QVERIFY(layout.isEmpty() && !layout.canUndo());
        layout.redo();
        layout.redo();

        QCOMPARE(layout.shapes().size(), 1);
        QVERIFY(!layout.canRedo());
    }

    void theSheetFillsTheLayoutAndComesBackAsDrawn()
    {
        TracedLayout layout({1'000, 500});
        layout.add({ShapeKind::Plot, u"A-001"_s, QPolygonF(QRectF(100, 100, 50, 60))});
        layout.add({ShapeKind::Road, u"9 m road"_s, QPolygonF({QPointF(0, 250), QPointF(1'000, 250)}), true});

        layout.add({ShapeKind::Park, u"Park with a well"_s, QPolygonF(QRectF(680, 100, 50, 60)), false, {QPolygonF(QRectF(700, 120, 10, 10))}});

        const Result<ImportLayout> request = layout.request({}, u"Drawn"_s);

        QVERIFY(request.ok());
        QCOMPARE(request->width, 1'000'000);
        QCOMPARE(request->height, 500'000);
        QVERIFY(request->shapes.at(0).points.startsWith(u"100000,100000 150000,100000"));
        ProjectLayout stored;
        stored.map.width = request->width;
        stored.map.height = request->height;
        for (const LayoutShape &shape : request->shapes)
            stored.shapes.append({{}, shape.kind, shape.words, {}, shape.isLine, mapPointsOf(shape.points)});
        const TracedLayout again = TracedLayout::of(stored, 1'000);
        QCOMPARE(again.sheet(), QSizeF(1'000, 500));
        QCOMPARE(again.shapes().at(0).outline.boundingRect(), QRectF(100, 100, 50, 60));
        QCOMPARE(again.shapes().at(2).further.first().boundingRect(), QRectF(700, 120, 10, 10));
        QVERIFY(again.shapes().at(1).isLine);
        QVERIFY(!TracedLayout().request({}, u"Drawn"_s).ok());
    }

    void keepsAPictureSmallAndRefusesWhatIsNone()
    {
        QTemporaryDir folder;
        QImage large(4'800, 1'200, QImage::Format_RGB32);
        large.fill(Qt::darkGreen);
        QVERIFY(large.save(folder.filePath(u"plan.png"_s)));
        QFile words(folder.filePath(u"plan.jpg"_s));
        QVERIFY(words.open(QIODevice::WriteOnly));
        words.write("<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
        words.close();
        QFile cut(folder.filePath(u"cut.png"_s));
        QVERIFY(cut.open(QIODevice::WriteOnly));
        cut.write("\x89PNG\r\n\x1a\n");
        cut.close();

        const Result<QByteArray> kept = layoutPicture(folder.filePath(u"plan.png"_s));

        QVERIFY2(kept.ok(), kept.ok() ? "" : qPrintable(kept.error().text));
        QCOMPARE(layoutImage(*kept).size(), QSize(2'400, 600));
        QCOMPARE(layoutPicture(words.fileName()).error().code, ErrorCode::Unsupported);
        QCOMPARE(layoutPicture(cut.fileName()).error().code, ErrorCode::InvalidInput);
        QVERIFY(layoutImage({}).isNull());
    }
};

FREEHOLD_TEST(TestTracedLayout);
#include "tst_traced_layout.moc"
