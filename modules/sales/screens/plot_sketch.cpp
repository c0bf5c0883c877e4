// SPDX-License-Identifier: GPL-3.0-or-later
#include "sales/screens/plot_sketch.h"

#include "inventory/map/map_colours.h"
#include "ui/theme.h"

#include <QPainter>

namespace freehold {
namespace {

QString tenths(qint64 number)
{
    return QString::number(number / 10) + (number % 10 ? u'.' + QString::number(number % 10) : QString());
}

bool isMeasuredInFeet(const Plot &plot)
{
    return plot.area.unitCode() == QLatin1String("sqft") || plot.area.unitCode() == QLatin1String("sqyd");
}

/// Only what says where the plot lies; its measures stand at the sides.
QString sketchTraits(const Plot &plot)
{
    QStringList traits;
    if (plot.isCorner)
        traits.append(PlotSketch::tr("Corner plot"));
    if (plot.isParkFacing)
        traits.append(PlotSketch::tr("Park facing"));
    if (plot.isMainRoad)
        traits.append(PlotSketch::tr("Main road"));
    if (plot.isTwoSideOpen)
        traits.append(PlotSketch::tr("Two sides open"));
    return traits.join(u'\n');
}

} // namespace

QString plotLength(const Plot &plot, int millimetres)
{
    if (!isMeasuredInFeet(plot))
        return PlotSketch::tr("%1 m").arg(tenths((millimetres + 50) / 100));
    return PlotSketch::tr("%1 ft").arg(tenths((qint64(millimetres) * 100 + 1'524) / 3'048));
}

PlotSketch::PlotSketch(const Plot &plot, const CompanyFormat &format, QWidget *parent)
    : QWidget(parent), m_area(formatArea(plot.area, format)), m_traits(sketchTraits(plot))
{
    setObjectName(QStringLiteral("plotSketch"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    if (plot.frontageMm > 0 && plot.depthMm > 0) {
        // The front looks to its facing: a plot that faces east or west has its frontage upright.
        const bool isTurned = plot.facing == Facing::East || plot.facing == Facing::West;
        m_wide = plotLength(plot, isTurned ? plot.depthMm : plot.frontageMm);
        m_deep = plotLength(plot, isTurned ? plot.frontageMm : plot.depthMm);
        m_shape = std::clamp(static_cast<double>(isTurned ? plot.depthMm : plot.frontageMm) / (isTurned ? plot.frontageMm : plot.depthMm), 0.5, 2.0);
    }
    QStringList spoken{m_area};
    if (!m_wide.isEmpty())
        spoken.append(tr("%1 by %2").arg(m_wide, m_deep));
    if (!m_traits.isEmpty())
        spoken.append(QString(m_traits).replace(u'\n', QStringLiteral(", ")));
    setAccessibleName(spoken.join(QStringLiteral(", ")));
}

void PlotSketch::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme::color(Token::BorderSubtle), 1));
    painter.setBrush(theme::color(Token::Surface2));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 10, 10);
    const double tall = 78;
    const double wide = std::min(tall * m_shape, 132.0);
    const QRectF box(width() / 2.0 - wide / 2, 22, wide, tall);
    const MapGround ground = theme::isDark() ? MapGround::Dark : MapGround::Light;
    const PlotShade shade = plotShade(PlotState::Available, ground);
    painter.setPen(QPen(theme::color(Token::Accent), 1.5));
    painter.setBrush(shade.fill);
    painter.drawRoundedRect(box, 2, 2);
    QFont strong = theme::font(TextStyle::LabelStrong);
    painter.setFont(strong);
    painter.setPen(shade.ink);
    painter.drawText(box, static_cast<int>(Qt::AlignCenter) | Qt::TextWordWrap, m_area);
    painter.setFont(theme::font(TextStyle::Caption));
    painter.setPen(theme::color(Token::Text2));
    painter.drawText(QRectF(box.left(), 4, box.width(), 16), Qt::AlignCenter, tr("N ↑", "north is up"));
    painter.drawText(QRectF(12, box.top(), box.left() - 24, box.height()), Qt::AlignLeft | Qt::AlignVCenter, m_traits);
    paintSides(painter, box);
}

void PlotSketch::paintSides(QPainter &painter, const QRectF &box) const
{
    if (m_wide.isEmpty())
        return;
    painter.setPen(QPen(theme::color(Token::BorderStrong), 1.5));
    const double right = box.right() + 10;
    const double below = box.bottom() + 8;
    painter.drawLine(QPointF(right, box.top()), QPointF(right, box.bottom()));
    painter.drawLine(QPointF(box.left(), below), QPointF(box.right(), below));
    painter.setPen(theme::color(Token::Text2));
    painter.drawText(QRectF(right + 6, box.top(), width() - right - 10, box.height()), Qt::AlignLeft | Qt::AlignVCenter, m_deep);
    painter.drawText(QRectF(box.left(), below + 1, box.width(), 16), Qt::AlignCenter, m_wide);
}

} // namespace freehold
