// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QStringList>

namespace freehold {

/// The plot numbers that a text means: "A-001 to A-120", "1..40", "B1 - B9, B12". The end of a range may leave out what it shares
/// with the beginning ("A-001 to 120"); numbers keep the width of the beginning. InvalidInput when a range runs backwards, its ends
/// do not belong together, a number comes twice, or there are more than 5,000.
Result<QStringList> expandNumbers(const QString &typed);

} // namespace freehold
