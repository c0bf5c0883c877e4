// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme.h"

#include <QRect>

class QPainter;

namespace freehold {

/// A state as dot and word on its tint, 20 high, left in the rectangle (right when mirrored). Returns its width.
int paintPill(QPainter *painter, const QRect &rect, const QString &word, Tone tone, Qt::LayoutDirection direction);
int pillWidth(const QString &word);

} // namespace freehold
