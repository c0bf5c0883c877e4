// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPolygon>
#include <QString>

namespace freehold {

/// Outlines as text: "0,0 100,0 100,80;20,20 40,20 40,40". The first ring is the outline, further ones cut holes or stand beside it.
QString mapPointsText(const QList<QPolygon> &rings);

/// What is no whole number ends the reading of its ring.
QList<QPolygon> mapPointsOf(const QString &text);

/// What a ring encloses, in squared units of the sheet.
double mapRingSize(const QPolygon &ring);

} // namespace freehold
