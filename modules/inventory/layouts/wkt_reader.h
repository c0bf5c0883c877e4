// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPolygonF>
#include <QStringView>

#include <optional>

namespace freehold {

/// An outline in well-known text: "POLYGON ((0 0, 10 0, 10 8))"; POLYGON, MULTIPOLYGON and LINESTRING.
struct WktShape {
    QList<QPolygonF> rings;
    bool isLine = false;
};

/// Nothing when it is not understood.
std::optional<WktShape> wktShape(QStringView text);

} // namespace freehold
