// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inventory/layouts/drawing.h"

namespace freehold {

/// The polygons and lines of GeoJSON with the properties that name them (number, plot, name, id; kind, type, layer). Longitude and
/// latitude become metres on the ground. `name` is the file's, for messages. InvalidInput, Limit. Any thread.
Result<Drawing> readGeoJson(const QByteArray &bytes, const QString &name);

} // namespace freehold
