// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inventory/operations/import_layout.h"

namespace freehold {

/// Reads a layout from an .svg, .dxf, .geojson, .json, .csv or .xlsx file and makes the request that brings it in; its project is left
/// to be set. Refusals: as readFile and the readers of the formats, Unsupported for other files, InvalidInput for one without shapes.
/// Any thread.
Result<ImportLayout> readLayoutFile(const QString &path);

/// The request for a drawing, on the sheet of LayoutMap: `reach` is the part of the drawing that fills it, all of it if empty.
/// InvalidInput when it holds no shape, or all lie in one point.
Result<ImportLayout> layoutRequest(const Drawing &drawing, const QString &name, const QRectF &reach = {});

/// Endings of the files a layout can come from, as QFileDialog writes them: "*.svg *.dxf ...".
QString layoutFileEndings();

} // namespace freehold
