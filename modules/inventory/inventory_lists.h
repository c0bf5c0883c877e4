// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/list.h"

namespace freehold {

/// Projects with how many of their plots are in which state.
List projectList();
/// Plots with the rate that holds for them and who claims them.
List plotList();

} // namespace freehold
