// SPDX-License-Identifier: GPL-3.0-or-later
#include "../unit/sales/booking_company.h"
#include "inventory/screens/layout_canvas.h"
#include "inventory/screens/layout_screen.h"
#include "inventory/screens/segment_bar.h"
#include "recording_window.h"

#include <QDoubleSpinBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

namespace freehold::testing {

using namespace Qt::StringLiterals;

/// The screen for the project GM of a company, with its three plots.
struct DrawingCase {
    BookingCompany company;
    RecordingWindow window{*company.store, company.program};
    LayoutScreen screen{window, {{u"project"_s, company.all<Project>(u"code = 'GM'"_s).first().id.uuid()}}};

    DrawingCase()
    {
        screen.resize(1'200, 800);
        screen.show();
        QSignalSpy loaded(&screen, &LayoutScreen::loaded);
        if (!comes(loaded))
            qFatal("The screen did not load.");
    }

    void drag(QPoint from, QPoint to)
    {
        QTest::mousePress(&screen.canvas(), Qt::LeftButton, {}, from);
        QTest::mouseMove(&screen.canvas(), (from + to) / 2);
        QTest::mouseMove(&screen.canvas(), to);
        QTest::mouseRelease(&screen.canvas(), Qt::LeftButton, {}, to);
    }
    void tool(const QString &name) { screen.findChild<SegmentBar *>(u"tools"_s)->choose(name); }
    [[nodiscard]] const QList<TracedShape> &shapes() { return screen.canvas().traced().shapes(); }
};

class TestLayoutScreen final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRowOfPlotsBecomesTheLayout()
    {
        DrawingCase drawing;
        drawing.screen.findChild<QLineEdit *>(u"name"_s)->setText(u"A-001"_s);
        drawing.screen.findChild<QSpinBox *>(u"count"_s)->setValue(3);
        drawing.tool(u"row"_s);

        drawing.drag({200, 200}, {500, 260});
        QCOMPARE(drawing.shapes().size(), 3);
        QCOMPARE(drawing.shapes().last().name, u"A-003"_s);
        QSignalSpy saved(&drawing.screen, &LayoutScreen::saved);
        drawing.screen.findChild<QPushButton *>(u"save"_s)->click();

        QVERIFY(comes(saved));
        QCOMPARE(drawing.company.number(u"select count(*) from map_shapes where plot_id is not null"_s), 3);
        QVERIFY(drawing.window.messages.last().startsWith(u"3 of 3 plots were found"_s));
        QVERIFY(drawing.screen.mayClose());
    }

    void boxesAreDrawnChosenMovedAndDeleted()
    {
        DrawingCase drawing;
        drawing.tool(u"box"_s);
        drawing.drag({200, 200}, {260, 260});
        drawing.drag({300, 200}, {360, 260});
        QCOMPARE(drawing.shapes().size(), 2);
        drawing.tool(u"choose"_s);

        QTest::mouseClick(&drawing.screen.canvas(), Qt::LeftButton, {}, {230, 230});
        QCOMPARE(drawing.screen.canvas().chosen(), 0);
        const QRectF before = drawing.shapes().first().outline.boundingRect();
        QTest::keyClick(&drawing.screen.canvas(), Qt::Key_Right, Qt::ShiftModifier);
        QCOMPARE(drawing.shapes().first().outline.boundingRect(), before.translated(10, 0));
        QTest::keyClick(&drawing.screen.canvas(), Qt::Key_Delete);
        QCOMPARE(drawing.shapes().size(), 1);
        QTest::keyClick(&drawing.screen.canvas(), Qt::Key_Z, Qt::ControlModifier);

        QCOMPARE(drawing.shapes().size(), 2);
    }

    void anOutlineEndsAtItsFirstCorner()
    {
        DrawingCase drawing;
        drawing.tool(u"outline"_s);

        for (const QPoint &corner : {QPoint(200, 200), QPoint(300, 210), QPoint(320, 300), QPoint(203, 202)})
            QTest::mouseClick(&drawing.screen.canvas(), Qt::LeftButton, {}, corner);

        QCOMPARE(drawing.shapes().size(), 1);
        QCOMPARE(drawing.shapes().first().outline.size(), 3);
    }

    void noMouseIsNeeded()
    {
        DrawingCase drawing;

        drawing.screen.findChild<QPushButton *>(u"addShape"_s)->click();
        drawing.screen.findChild<QDoubleSpinBox *>(u"place0"_s)->setValue(100);
        drawing.screen.findChild<QDoubleSpinBox *>(u"place3"_s)->setValue(90);
        auto *name = drawing.screen.findChild<QLineEdit *>(u"name"_s);
        name->setText(u"A-001"_s);
        QTest::keyClick(name, Qt::Key_Return);
        drawing.screen.findChild<QPushButton *>(u"addShape"_s)->click();

        QCOMPARE(drawing.shapes().size(), 2);
        QCOMPARE(drawing.shapes().first().name, u"A-001"_s);
        QCOMPARE(drawing.shapes().first().outline.boundingRect().left(), 100);
        QCOMPARE(drawing.shapes().first().outline.boundingRect().height(), 90);
        QCOMPARE(drawing.shapes().last().name, u"A-002"_s);
    }

    void drawsOverAPictureThatIsKept()
    {
        DrawingCase drawing;
        QTemporaryDir folder;
        QImage picture(1'000, 400, QImage::Format_RGB32);
        picture.fill(Qt::lightGray);
        QVERIFY(picture.save(folder.filePath(u"plan.png"_s)));

        drawing.screen.openPicture(folder.filePath(u"plan.png"_s));
        QTRY_COMPARE_WITH_TIMEOUT(drawing.screen.canvas().traced().sheet(), QSizeF(1'000, 400), 10'000);
        drawing.tool(u"box"_s);
        drawing.drag({300, 300}, {400, 400});
        QSignalSpy saved(&drawing.screen, &LayoutScreen::saved);
        drawing.screen.save();

        QVERIFY(comes(saved));
        QCOMPARE(drawing.company.number(u"select count(*) from layout_maps where picture is not null and deleted_at is null"_s), 1);
        QCOMPARE(drawing.company.number(u"select height from layout_maps where deleted_at is null"_s), 400'000);
    }
};

FREEHOLD_TEST(TestLayoutScreen);

} // namespace freehold::testing

#include "tst_layout_screen.moc"
