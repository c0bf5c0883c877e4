// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inventory/layouts/drawing.h"

namespace freehold {

/// The shapes and texts of an SVG drawing: path, polygon, polyline, rect, circle, ellipse and line with their groups and transforms.
/// Pictures, gradients, clones and styles of classes are passed over. `name` is the file's, for messages. InvalidInput, Unsupported or
/// Limit in the user's words; entities are never expanded. Any thread.
Result<Drawing> readSvg(const QByteArray &bytes, const QString &name);

} // namespace freehold
