// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inventory/operations/import_layout.h"

namespace freehold {

/// The drawings of the two projects newcomers see.
enum class SampleLayout { GreenMeadows, LakeView };

/// The drawing with its plots, roads and parks, as the request that makes it the layout of the project.
Result<ImportLayout> sampleLayout(SampleLayout which, Id<Project> project);

} // namespace freehold
