// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inventory/entities/project.h"

namespace freehold {

/// How a premium for a preferred location is computed.
enum class PlcKind { Percent, PerArea, Flat };

/// A premium (or, negative, a reduction) that plots with a feature carry (domain.md 8.3 step 2).
struct PlcRule {
    Id<PlcRule> id;
    Id<Project> project;
    QString code; ///< unique within the project: "corner"
    QString name;
    PlcKind kind = PlcKind::Percent;
    Rate rate;       ///< of the base, for Percent
    Money amount;    ///< per `unit` for PerArea, whole for Flat
    QString unit;    ///< area unit code of a PerArea amount
    QString feature; ///< feature code it depends on (features.h); empty with a road width = any plot on such a road
    int minRoadWidthMm = 0; ///< the plot's road must be at least this wide; 0 = does not matter
    int sortOrder = 0;
    bool isActive = true;
};

template <>
const QList<Choice> &choicesOf<PlcKind>();
template <>
const Entity &entityOf<PlcRule>();

} // namespace freehold
