// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/reader.h"

namespace freehold {

/// The request with every reference that was given by number or name replaced by its id, and every field held against its
/// rules. A reference that the target entity shares with the request (the project of a plot) narrows the look-up.
/// Refuses through the reader with the field's name.
QVariantMap resolvedRequest(const Reader &reader, const Shape &shape, const QVariantMap &request);

} // namespace freehold
