// SPDX-License-Identifier: GPL-3.0-or-later
#include "inventory/map/map_scale.h"

#include <QLocale>

#include <cmath>

namespace freehold {
namespace {

constexpr double metresOfFoot = 0.3048;

/// The longest of 1, 2, 5, 10, 20 ... that is no longer than `most`.
double roundLength(double most)
{
    const double power = std::pow(10, std::floor(std::log10(most)));
    const double digit = most / power;
    return power * (digit >= 5 ? 5 : digit >= 2 ? 2 : 1);
}

bool isMeasuredInFeet(const MapScene &scene)
{
    const QString unit = scene.plots().isEmpty() ? QString() : scene.plots().first().area.unitCode();
    return unit == QLatin1String("sqft") || unit == QLatin1String("sqyd") || unit == QLatin1String("acre");
}

} // namespace

MapScale mapScale(const MapScene &scene, double scale, double longest)
{
    if (!scene.isDrawn() || scene.metresPerUnit() <= 0 || scale <= 0)
        return {};
    const bool isInFeet = isMeasuredInFeet(scene);
    const double unitsOfPixel = scene.metresPerUnit() / scale / (isInFeet ? metresOfFoot : 1);
    const double length = roundLength(longest * unitsOfPixel);
    const QString number = QLocale::c().toString(length, 'g', 6);
    return {length / unitsOfPixel, isInFeet ? text("PlotMap", "%1 ft").arg(number) : text("PlotMap", "%1 m").arg(number)};
}

} // namespace freehold
