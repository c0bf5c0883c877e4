// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace freehold {

/// Makes the plots of a PlotMap known to screen readers, each by what it is and whether it is chosen. May be called again.
void installPlotMapAccessible();

} // namespace freehold
