// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inventory/entities/block.h"
#include "store/reader.h"

namespace freehold {

/// The code of the area unit that was typed; refuses with InvalidInput if there is none of that spelling.
QString areaUnitCode(const Reader &reader, const QString &typed);

/// The area unit of this company: its setting "area_unit", else square yards in India and square feet elsewhere.
QString defaultAreaUnit(const Reader &reader);

/// Refuses with InvalidInput unless the block, if one is given, belongs to the project.
void requireBlockOfProject(const Reader &reader, Id<Block> block, const Project &project);

} // namespace freehold
