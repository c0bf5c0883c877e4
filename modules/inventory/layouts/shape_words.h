// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inventory/entities/map_shape.h"

#include <optional>

namespace freehold {

/// The kind that a word of a drawing means: of a layer, an id or a text ("ROADS", "12 m wide road", "Children's park"). Nothing if none.
std::optional<ShapeKind> shapeKindOf(QStringView words);

/// A number as its letters and figures alone, so that spellings meet: "GM-A-042", "gm a 42" and "GM/A/0042" are all "GM A 42".
QStringList numberParts(QStringView number);

} // namespace freehold
