// SPDX-License-Identifier: GPL-3.0-or-later
#include "sales/reports/plot_plan.h"

#include "exchange/document_fonts.h"
#include "inventory/map/map_painter.h"
#include "inventory/map/map_scale.h"
#include "org/company.h"
#include "sales/plot_colourings.h"
#include "sales/project_content.h"

#include <QGuiApplication>
#include <QPainter>

#include <cmath>

namespace freehold {

using namespace Qt::StringLiterals;

namespace {

constexpr double legendRow = 20; ///< in logical pixels of the plan
constexpr double legendSwatch = 14;
constexpr double widestGauge = 110;
constexpr double planWidth = 1'000; ///< logical pixels across the page

/// The map and its legend in one box.
class PlanSheet
{
public:
    PlanSheet(MapScene scene, MapLook look) : m_scene(std::move(scene)), m_look(std::move(look)) {}

    [[nodiscard]] QRectF part() const
    {
        const QRectF plots = m_scene.plotBounds();
        const double rim = std::max(m_scene.plotSize().width(), plots.width() / 40);
        return m_scene.bounds().intersected(plots.adjusted(-rim, -rim, rim, rim)).united(plots);
    }

    void paint(QPainter &painter, const QRectF &box) const
    {
        const double unit = box.width() / planWidth;
        const QRectF shown = part();
        const double foot = legendHeight(box.width() / unit) * unit;
        const double scale = std::min(box.width() / shown.width(), (box.height() - foot) / shown.height());
        painter.save();
        painter.fillRect(QRectF(box.topLeft(), QSizeF(box.width(), box.height() - foot)), mapGroundColour(m_look.ground));
        painter.setClipRect(QRectF(box.topLeft(), QSizeF(box.width(), box.height() - foot)));
        const QPointF spare((box.width() - shown.width() * scale) / 2, (box.height() - foot - shown.height() * scale) / 2);
        painter.translate(box.topLeft() + spare - shown.topLeft() * scale);
        MapPainter(m_scene, m_look, scale, unit).paint(painter, QRectF(shown.topLeft() * scale - spare, box.size()));
        painter.restore();
        const QRectF below(QPointF(box.left(), box.bottom() - foot), QSizeF(box.width(), foot));
        paintLegend(painter, below, unit);
        if (m_scene.isDrawn())
            paintGauge(painter, below, scale, unit);
    }

private:
    struct LegendPlace {
        QPointF corner;
        const PlotCategory *category;
        QString words;
    };

    /// Where north is, and how long things are, at the right end of the legend.
    void paintGauge(QPainter &painter, const QRectF &box, double scale, double unit) const
    {
        painter.save();
        painter.setFont(legendFont(10 * unit));
        painter.setPen(QPen(Qt::black, unit));
        const MapScale bar = mapScale(m_scene, scale, widestGauge * unit);
        const double right = box.right() - 30 * unit;
        const double bottom = box.top() + 22 * unit;
        if (bar.length > 0) {
            painter.drawPolyline(QPolygonF({QPointF(right - bar.length, bottom - 4 * unit), QPointF(right - bar.length, bottom), QPointF(right, bottom), QPointF(right, bottom - 4 * unit)}));
            painter.drawText(QRectF(right - bar.length, box.top() + 4 * unit, bar.length, 16 * unit), Qt::AlignCenter, bar.words);
        }
        painter.setBrush(Qt::black);
        painter.translate(box.right() - 10 * unit, box.top() + 15 * unit);
        painter.rotate(m_scene.northDegrees());
        painter.drawPolygon(QPolygonF({QPointF(0, -2 * unit), QPointF(4 * unit, 9 * unit), QPointF(0, 6 * unit), QPointF(-4 * unit, 9 * unit)}));
        painter.drawText(QRectF(-10 * unit, -14 * unit, 20 * unit, 12 * unit), Qt::AlignCenter, text("PlotPlan", "N", "north"));
        painter.restore();
    }

    [[nodiscard]] QFont legendFont(double pixels) const
    {
        QFont font = m_look.font;
        font.setPixelSize(std::max(1, static_cast<int>(std::lround(pixels))));
        return font;
    }

    /// Where each entry stands, in logical pixels.
    [[nodiscard]] QList<LegendPlace> places(double width) const
    {
        QList<LegendPlace> places;
        const QFontMetricsF metrics(legendFont(11));
        width -= m_scene.isDrawn() ? widestGauge + 50 : 0;
        QPointF corner(0, 8);
        for (const PlotCategory &category : m_look.colouring.categories()) {
            const QString words = text("PlotPlan", "%1 %2", "a state, the number of plots").arg(category.word, QString::number(category.count));
            const double wide = legendSwatch + 6 + metrics.horizontalAdvance(words) + 20;
            if (corner.x() > 0 && corner.x() + wide > width)
                corner = {0, corner.y() + legendRow};
            places.append({corner, &category, words});
            corner.rx() += wide;
        }
        return places;
    }

    [[nodiscard]] double legendHeight(double width) const
    {
        const QList<LegendPlace> all = places(width);
        return all.isEmpty() ? 0 : all.last().corner.y() + legendRow;
    }

    void paintLegend(QPainter &painter, const QRectF &box, double unit) const
    {
        painter.save();
        for (const LegendPlace &place : places(box.width() / unit)) {
            const QRectF swatch(box.topLeft() + place.corner * unit, QSizeF(legendSwatch, legendSwatch) * unit);
            paintSwatch(painter, swatch, place.category->shade, legendFont(8 * unit), m_look.ground);
            painter.setPen(Qt::black);
            painter.setFont(legendFont(11 * unit));
            painter.drawText(QRectF(swatch.topRight() + QPointF(6 * unit, -4 * unit), QSizeF(box.width(), swatch.height() + 8 * unit)), Qt::AlignLeft | Qt::AlignVCenter, place.words);
        }
        painter.restore();
    }

    MapScene m_scene;
    MapLook m_look;
};

DocumentTable categoryTable(const PlotColouring &colouring)
{
    DocumentTable table;
    table.id = u"legend"_s;
    table.columns = {{u"category"_s, text("PlotPlan", "Plots"), CellKind::Text, false, 30}, {u"plots"_s, text("PlotPlan", "Number"), CellKind::Integer, true, 10}};
    QList<TableRow> rows;
    for (const PlotCategory &category : colouring.categories())
        rows.append({{category.word, QVariant::fromValue<qlonglong>(category.count)}});
    table.produce = DocumentTable::fromList(rows);
    return table;
}

Document makePlotPlan(const Reader &reader, const QVariantMap &parameters)
{
    const Id<Project> project(parameters.value(u"project"_s).toUuid());
    const ColourBy by = fromCode<ColourBy>(parameters.value(u"colour"_s).toString()).value_or(ColourBy::Status);
    const ProjectContent content = projectContent(reader, reader.get(project).id, reader.today());
    const MapScene &scene = content.layoutName.isEmpty() ? content.grid : content.drawn;
    Document document = newDocument(reader, u"plot-plan"_s, text("PlotPlan", "Plan of %1").arg(content.project.name));
    document.subtitle = text("PlotPlan", "%1, as of %2", "what the colours tell, a day").arg(choicesOf<ColourBy>().at(static_cast<int>(by)).label.text(), formatDate(reader.today()));
    MapLook look;
    look.colouring = colourPlots(colouringFacts(reader, project, by, reader.today()), scene.plots(), MapGround::Light);
    look.overdue = content.figures.overduePlots;
    document.tables = {categoryTable(look.colouring)};
    if (!qobject_cast<const QGuiApplication *>(QCoreApplication::instance()))
        return document; // without fonts nothing is drawn: the numbers go into tables and texts all the same
    look.font = documentFont(11);
    const auto sheet = std::make_shared<const PlanSheet>(scene, look);
    document.landscape = sheet->part().width() > sheet->part().height();
    document.drawing = [sheet](QPainter &painter, const QRectF &box) { sheet->paint(painter, box); };
    return document;
}

} // namespace

Report plotPlanReport()
{
    return Report{
        .name = u"plot-plan"_s,
        .label = label("PlotPlan", "Plot plan"),
        .parameters = {{column("project", label("PlotPlan", "Project"), FieldType::Reference).to(u"projects"_s).required(),
                        column("colour", label("PlotPlan", "Colours tell"), FieldType::Choice).oneOf(choicesOf<ColourBy>())}},
        .hint = label("PlotPlan", "The map of a project on one page with its legend; as PDF to hang up or send."),
        .subject = u"projects"_s,
        .subjectField = u"project"_s,
        .icon = u"map"_s,
        .make = &makePlotPlan,
    };
}

} // namespace freehold
