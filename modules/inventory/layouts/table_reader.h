// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inventory/layouts/drawing.h"

namespace freehold {

/// Plots as rows of a CSV or XLSX file: a number with x, y, width and height from the top left corner, or with an outline in well-known
/// text (y to the top); a column "kind" tells roads and parks. InvalidInput with the row, Limit, or what the reading of sheets refuses.
Result<Drawing> readLayoutTable(const QString &path);

} // namespace freehold
