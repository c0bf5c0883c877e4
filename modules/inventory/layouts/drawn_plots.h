// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inventory/layouts/layout_matching.h"

namespace freehold {

/// Makes the plots of a project out of the shapes that carry a plot's number and matched none, and notes them in the matching. Their
/// area is the one asked for, else what the drawing measures, in the company's area unit with two decimals; InvalidInput if neither tells.
void addDrawnPlots(Transaction &tx, const ImportLayout &request, LayoutMatching &matching);

} // namespace freehold
