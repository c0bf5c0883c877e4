// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QJsonDocument>

namespace freehold {

/// Reads JSON that comes from outside, and leaves no doubt what it says: at most 64 levels, no name twice in an object, no number beyond
/// 2^53, which other programs would round. InvalidInput or Limit with the place, in the user's words.
Result<QJsonDocument> readStrictJson(const QByteArray &bytes);

} // namespace freehold
