// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inventory/entities/project.h"

namespace freehold {

/// A sector or phase of a project.
struct Block {
    Id<Block> id;
    Id<Project> project;
    QString code; ///< unique within the project: "A"
    QString name;
    Money baseRate;   ///< per rateUnit; 0 = the project's
    QString rateUnit; ///< area unit code
};

template <>
const Entity &entityOf<Block>();

} // namespace freehold
