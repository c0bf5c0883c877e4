// SPDX-License-Identifier: GPL-3.0-or-later
#include "inventory/screens/plot_shades.h"

#include "ui/theme.h"

#include <QPainter>

namespace freehold {
namespace {

struct ShadePair {
    QRgb lightFill;
    QRgb lightInk;
    QRgb darkFill;
    QRgb darkInk;
};

constexpr ShadePair availableShade{0xCDEBDA, 0x0F4E36, 0x25704F, 0xDDF7E9};
constexpr ShadePair heldShade{0xF5C04A, 0x453000, 0xDDAA3C, 0x1C1300};
constexpr ShadePair bookedShade{0x2576B5, 0xFFFFFF, 0x2B76B2, 0xFFFFFF};
constexpr ShadePair registeredShade{0x3F3677, 0xFFFFFF, 0xB7ABF2, 0x15102E};
constexpr ShadePair blockedShade{0xAEB8B3, 0x26302C, 0x38413E, 0xB9C4BF};

PlotShade shadeOf(char letter, const ShadePair &pair, PlotPattern pattern = PlotPattern::None)
{
    const bool isDark = theme::isDark();
    return {QLatin1Char(letter), QColor(isDark ? pair.darkFill : pair.lightFill), QColor(isDark ? pair.darkInk : pair.lightInk), pattern};
}

void paintHatch(QPainter *painter, const QRectF &rect, const PlotShade &shade, qreal strength)
{
    QColor line = shade.ink;
    line.setAlphaF(0.2F * static_cast<float>(strength));
    painter->setPen(QPen(line, 1));
    painter->setClipRect(rect, Qt::IntersectClip);
    constexpr qreal step = 6;
    for (qreal x = -rect.height(); x < rect.width(); x += step) {
        painter->drawLine(QPointF(rect.left() + x, rect.bottom()), QPointF(rect.left() + x + rect.height(), rect.top()));
        if (shade.pattern == PlotPattern::Cross)
            painter->drawLine(QPointF(rect.left() + x, rect.top()), QPointF(rect.left() + x + rect.height(), rect.bottom()));
    }
}

} // namespace

PlotShade plotShade(PlotState state)
{
    switch (state) {
    case PlotState::Available: return shadeOf('A', availableShade);
    case PlotState::Held: return shadeOf('H', heldShade, PlotPattern::Lines);
    case PlotState::Booked: return shadeOf('B', bookedShade);
    case PlotState::Allotted: return shadeOf('L', bookedShade);
    case PlotState::Agreed: return shadeOf('G', bookedShade);
    case PlotState::Registered: return shadeOf('R', registeredShade);
    case PlotState::Possessed: return shadeOf('P', registeredShade);
    case PlotState::BlockedMgmt: return shadeOf('X', blockedShade, PlotPattern::Cross);
    case PlotState::LandownerShare: return shadeOf('O', blockedShade, PlotPattern::Cross);
    case PlotState::ReservedBallot: return shadeOf('T', blockedShade, PlotPattern::Cross);
    case PlotState::Withdrawn: return shadeOf('W', blockedShade, PlotPattern::Cross);
    case PlotState::Unreleased: return {u'U', QColor(), theme::ink(Tone::Neutral), PlotPattern::None};
    }
    return {};
}

void paintPlot(QPainter *painter, const QRectF &rect, const PlotShade &shade, qreal strength)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    QColor outline = shade.ink;
    outline.setAlphaF((theme::isDark() ? 0.18F : 0.3F) * static_cast<float>(strength));
    QColor fill = shade.fill;
    if (fill.isValid())
        fill.setAlphaF(static_cast<float>(strength));
    painter->setPen(QPen(outline, 1));
    painter->setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    painter->drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), 2, 2);
    if (shade.pattern != PlotPattern::None)
        paintHatch(painter, rect.adjusted(1, 1, -1, -1), shade, strength);
    painter->restore();
}

QColor plotGround()
{
    return QColor(theme::isDark() ? 0x161C19U : 0xF1F4EEU);
}

} // namespace freehold
