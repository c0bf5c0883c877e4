// SPDX-License-Identifier: GPL-3.0-or-later
#include "inventory/map/map_colours.h"

#include <array>

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

/// From little to much. Dark grounds begin with the darkest, so that much stands out.
constexpr std::array<ShadePair, 5> scalePairs{{{0xE3F2EA, 0x0F4E36, 0x123A2A, 0xDDF7E9},
                                               {0xB5DCC8, 0x0F4E36, 0x17694A, 0xFFFFFF},
                                               {0x7FC0A1, 0x07130D, 0x489E78, 0x07130D},
                                               {0x489E78, 0x07130D, 0x7FC0A1, 0x07130D},
                                               {0x17694A, 0xFFFFFF, 0xB5DCC8, 0x07130D}}};
constexpr std::array<ShadePair, 7> seriesPairs{{{0x0072B2, 0xFFFFFF, 0x4BA3E3, 0x07130D},
                                                {0xE69F00, 0x1C1300, 0xF0A830, 0x1C1300},
                                                {0x009E73, 0x07130D, 0x2FBF94, 0x07130D},
                                                {0xD55E00, 0x000000, 0xEE7A3A, 0x1C1300},
                                                {0xCC79A7, 0x1C0010, 0xDE93BB, 0x1C0010},
                                                {0x56B4E9, 0x07130D, 0x9AD2F7, 0x07130D},
                                                {0xAEB8B3, 0x26302C, 0x5F6B66, 0xFFFFFF}}};

QColor choose(MapGround ground, QRgb light, QRgb dark)
{
    return QColor::fromRgb(ground == MapGround::Dark ? dark : light);
}

PlotShade shadeOf(const ShadePair &pair, MapGround ground, const QString &letter, PlotPattern pattern = PlotPattern::None)
{
    return {letter, choose(ground, pair.lightFill, pair.darkFill), choose(ground, pair.lightInk, pair.darkInk), pattern};
}

} // namespace

PlotShade plotShade(PlotState state, MapGround ground)
{
    const auto shade = [ground](const char *letter, const ShadePair &pair, PlotPattern pattern = PlotPattern::None) {
        return shadeOf(pair, ground, QLatin1String(letter), pattern);
    };
    switch (state) {
    case PlotState::Available: return shade("A", availableShade);
    case PlotState::Held: return shade("H", heldShade, PlotPattern::Lines);
    case PlotState::Booked: return shade("B", bookedShade);
    case PlotState::Allotted: return shade("L", bookedShade);
    case PlotState::Agreed: return shade("G", bookedShade);
    case PlotState::Registered: return shade("R", registeredShade);
    case PlotState::Possessed: return shade("P", registeredShade);
    case PlotState::BlockedMgmt: return shade("X", blockedShade, PlotPattern::Cross);
    case PlotState::LandownerShare: return shade("O", blockedShade, PlotPattern::Cross);
    case PlotState::ReservedBallot: return shade("T", blockedShade, PlotPattern::Cross);
    case PlotState::Withdrawn: return shade("W", blockedShade, PlotPattern::Cross);
    case PlotState::Unreleased: return {QStringLiteral("U"), QColor(), choose(ground, 0x4A5852, 0xAEBAB5), PlotPattern::None};
    }
    return {};
}

QList<PlotShade> scaleShades(qsizetype count, MapGround ground)
{
    QList<PlotShade> shades;
    for (qsizetype i = 0; i < count; ++i) {
        const qsizetype step = count > 1 ? i * 4 / (count - 1) : 4;
        shades.append(shadeOf(scalePairs.at(static_cast<std::size_t>(step)), ground, QString::number(i + 1)));
    }
    return shades;
}

PlotShade seriesShade(qsizetype index, MapGround ground)
{
    const qsizetype step = std::min<qsizetype>(index, seriesPairs.size() - 1);
    return shadeOf(seriesPairs.at(static_cast<std::size_t>(step)), ground, QString::number(step + 1));
}

PlotShade silentShade(MapGround ground)
{
    return {{}, QColor(), choose(ground, 0x4A5852, 0xAEBAB5), PlotPattern::None};
}

QColor shapeFill(ShapeKind kind, MapGround ground)
{
    switch (kind) {
    case ShapeKind::Road: return choose(ground, 0xDDE1DE, 0x262D2A);
    case ShapeKind::Park: return choose(ground, 0xC9E3BE, 0x22402B);
    case ShapeKind::Water: return choose(ground, 0xC5DDEE, 0x1D3646);
    case ShapeKind::Tree: return choose(ground, 0xA3CD92, 0x2F5A3C);
    case ShapeKind::Building: return choose(ground, 0xD9D4CA, 0x3A3630);
    case ShapeKind::Other: return choose(ground, 0xE6EAE4, 0x1C2320);
    case ShapeKind::Plot: break;
    }
    return {};
}

QColor mapGroundColour(MapGround ground)
{
    return choose(ground, 0xF1F4EE, 0x161C19);
}

QColor mapInk(MapGround ground)
{
    return choose(ground, 0x4A5852, 0xAEBAB5);
}

QColor roadLine(MapGround ground)
{
    return choose(ground, 0xB4BCB8, 0x47524D);
}

QColor dangerColour(MapGround ground)
{
    return choose(ground, 0xB3261E, 0xFF8F86);
}

} // namespace freehold
