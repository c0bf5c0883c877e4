// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/sample_layouts.h"

#include "inventory/layouts/layout_file.h"
#include "inventory/layouts/svg_path.h"

namespace freehold {
namespace {

using namespace Qt::StringLiterals;

/// Draws with a ruler whose unit is about a fifth of a metre.
class SitePlan
{
public:
    SitePlan() { m_drawing.format = LayoutFormat::Drawn; }

    void box(ShapeKind kind, const QRectF &box, const QString &name = {})
    {
        m_drawing.shapes.append({.rings = {QPolygonF({box.topLeft(), box.topRight(), box.bottomRight(), box.bottomLeft()})}, .kind = kind, .words = wordsOf(name)});
    }
    void ellipse(ShapeKind kind, QPointF centre, double radiusX, double radiusY)
    {
        m_drawing.shapes.append({.rings = {svgEllipse(centre, radiusX, radiusY)}, .kind = kind});
    }
    /// The broken line in the middle of a road.
    void line(QPointF from, QPointF to, const QString &name = {})
    {
        m_drawing.shapes.append({.rings = {QPolygonF({from, to})}, .isLine = true, .kind = ShapeKind::Road, .words = wordsOf(name)});
    }
    /// A row of plots from left to right with consecutive numbers; returns the number behind the last.
    int row(QChar block, int first, int count, QPointF corner, QSizeF plot)
    {
        for (int i = 0; i < count; ++i)
            box(ShapeKind::Plot, {corner + QPointF(i * (plot.width() + gap), 0), plot}, numberOf(block, first + i));
        return first + count;
    }
    void column(QChar block, int first, int count, QPointF corner, QSizeF plot)
    {
        for (int i = 0; i < count; ++i)
            box(ShapeKind::Plot, {corner + QPointF(0, i * (plot.height() + gap)), plot}, numberOf(block, first + i));
    }
    [[nodiscard]] const Drawing &drawing() const { return m_drawing; }

private:
    static constexpr double gap = 2;

    static QStringList wordsOf(const QString &name) { return name.isEmpty() ? QStringList() : QStringList(name); }
    static QString numberOf(QChar block, int number) { return u"%1-%2"_s.arg(block).arg(number, 3, 10, QChar(u'0')); }

    Drawing m_drawing;
};

/// Blocks A and B between a western and a main road, block C, the clubhouse and a park with a pond in the east.
Drawing greenMeadowsPlan()
{
    SitePlan plan;
    constexpr double left = 70;
    const QSizeF plot(45, 59);
    const QSizeF tall(45, 64);
    for (const QRectF &road : {QRectF(20, 24, 45, 760), QRectF(730, 24, 43, 760), QRectF(-220, 119, 1'440, 36), QRectF(-220, 282, 950, 36),
                               QRectF(-220, 445, 1'440, 36), QRectF(401, 155, 40, 127), QRectF(448, 318, 40, 127)})
        plan.box(ShapeKind::Road, road);
    plan.line({42, 24}, {42, 784});
    plan.line({751, 24}, {751, 784}, u"18 m main road"_s);
    plan.line({-220, 137}, {1'220, 137}, u"12 m road"_s);
    plan.line({-220, 300}, {730, 300}, u"9 m road"_s);
    plan.line({-220, 463}, {1'220, 463}, u"9 m road"_s);
    int next = plan.row(u'A', 1, 14, {left, 51}, tall);
    next = plan.row(u'A', next, 7, {left, 158}, plot);
    next = plan.row(u'A', next, 7, {left, 219}, plot);
    const double secondHalf = left + 8 * 47;
    next = plan.row(u'A', next, 6, {secondHalf, 158}, plot);
    next = plan.row(u'A', next, 6, {secondHalf, 219}, plot);
    next = plan.row(u'A', next, 8, {left, 321}, plot);
    plan.row(u'A', next, 8, {left, 383}, plot);
    const double blockB = left + 9 * 47;
    next = plan.row(u'B', 1, 5, {blockB, 321}, plot);
    next = plan.row(u'B', next, 5, {blockB, 383}, plot);
    next = plan.row(u'B', next, 14, {left, 484}, tall);
    plan.row(u'B', next, 14, {left, 550}, {45, 55});
    plan.column(u'C', 1, 6, {778, 158}, {65, 45.4});
    plan.column(u'C', 7, 6, {845, 158}, {65, 45.4});
    plan.box(ShapeKind::Park, {777, 51, 134, 65}, u"Clubhouse"_s);
    plan.box(ShapeKind::Park, {777, 486, 134, 119});
    plan.ellipse(ShapeKind::Water, {842, 552}, 37, 23);
    for (const QPointF &tree : {QPointF(791, 534), QPointF(789, 560), QPointF(797, 586), QPointF(824, 593), QPointF(860, 592), QPointF(889, 590), QPointF(899, 563), QPointF(893, 532)})
        plan.ellipse(ShapeKind::Tree, tree, 6.5, 6.5);
    return plan.drawing();
}

/// Two blocks of four rows each around a road that leads to the lake.
Drawing lakeViewPlan()
{
    SitePlan plan;
    constexpr double left = 70;
    const QSizeF plot(45, 59);
    const double right = left + 15 * 47;
    for (const QRectF &road : {QRectF(18, 0, 46, 740), QRectF(-220, 162, 1'480, 40), QRectF(-220, 326, 1'480, 40), QRectF(-220, 490, 1'480, 40)})
        plan.box(ShapeKind::Road, road);
    plan.line({41, 0}, {41, 740}, u"12 m road"_s);
    for (const double y : {182.0, 346.0, 510.0})
        plan.line({-220, y}, {1'260, y}, u"9 m road"_s);
    int next = 1;
    for (const double top : {99.0, 206.0, 267.0, 370.0})
        next = plan.row(u'A', next, 15, {left, top}, plot);
    next = 1;
    for (const double top : {431.0, 534.0, 595.0, 656.0})
        next = plan.row(u'B', next, 15, {left, top}, plot);
    plan.box(ShapeKind::Park, {right + 8, 99, 160, 59}, u"Temple garden"_s);
    plan.box(ShapeKind::Park, {right + 8, 206, 160, 116});
    plan.ellipse(ShapeKind::Water, {right + 88, 264}, 66, 44);
    plan.box(ShapeKind::Park, {right + 8, 370, 160, 116}, u"Playground"_s);
    for (int i = 0; i < 6; ++i)
        plan.ellipse(ShapeKind::Tree, {right + 22 + i * 26, 560.0 + 8 * (i % 2)}, 7, 7);
    plan.box(ShapeKind::Other, {right + 8, 534, 160, 182}, u"Reserved for phase II"_s);
    return plan.drawing();
}

} // namespace

Result<ImportLayout> sampleLayout(SampleLayout which, Id<Project> project)
{
    Result<ImportLayout> request = which == SampleLayout::GreenMeadows ? layoutRequest(greenMeadowsPlan(), u"Green Meadows, layout 4"_s)
                                                                       : layoutRequest(lakeViewPlan(), u"Lake View, layout 2"_s);
    if (request)
        request->project = project;
    return request;
}

} // namespace freehold
