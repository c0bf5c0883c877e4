// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inventory/map/map_scene.h"
#include "sales/plot_facts.h"

namespace freehold {

/// What the page of a project shows.
struct ProjectContent {
    QList<Project> projects; ///< all, by code
    Project project;         ///< null id = there is none
    MapScene drawn;          ///< empty if the project has no layout
    MapScene grid;
    ProjectFigures figures;
    Money ratePerUnit; ///< at which it was sold on average
    QString rateUnit;  ///< area unit of that; empty = nothing was sold yet
    QString layoutName; ///< empty = no drawn layout
};

/// The page of that project, or of the first if it is null or gone.
ProjectContent projectContent(const Reader &reader, Id<Project> wanted, QDate today);

} // namespace freehold
