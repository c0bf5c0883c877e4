// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inventory/layouts/drawing.h"

namespace freehold {

/// The shapes and texts of a DXF drawing in text form: LWPOLYLINE, POLYLINE, LINE and ARC (joined where they meet), CIRCLE, TEXT, MTEXT,
/// ATTRIB, and INSERT of blocks that insert no others. Other entities are passed over. `name` is the file's, for messages. Unsupported for
/// DWG and binary DXF, InvalidInput, Limit. Any thread.
Result<Drawing> readDxf(const QByteArray &bytes, const QString &name);

} // namespace freehold
